/** The commands with their arguments and options (program), each loaded when it is called. */
import { type Command, Option } from "commander";
import pakke from "../../package.json" with { type: "json" };
import { SPROG, type Sprog } from "../afgoerelse/tekst/sprog.js";
import { KODNINGER } from "./kodning.js";
import type { Afslutningskode, Stroemme } from "./kommando.js";
import { Parser } from "./parser.js";
import { ordFor } from "./tekst/sprogene.js";

const STROEMME: Stroemme = { ud: process.stdout, fejl: process.stderr };

/** @param sprog the parser says its help and its faults while it parses, so that their language is known before */
export function program(sprog: Sprog | undefined): Parser {
  const sprogvalg = sprog === undefined ? {} : { sprog };
  const ord = ordFor(sprog).koersel;
  const { KOMMANDOHJAELP: KOMMANDO, VALGHJAELP: VALG } = ord;

  const alle = new Parser(ord, "trappemodel")
    .description(KOMMANDO.program)
    .version(pakke.version, "-V, --version", ord.PARSERORD.version)
    .addOption(new Option("--sprog <sprog>", VALG.sprog).choices(SPROG))
    // 2 is wrong usage; 1 is left to faulty input.
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));

  /** Fetches a command and calls it with its arguments, options and language. */
  function kald<Givet extends readonly unknown[], Valg extends object>(
    hent: () => Promise<(...givet: [...Givet, Valg, Stroemme]) => Promise<Afslutningskode>>,
  ) {
    // Behind the options the parser puts itself.
    return async (...givet: [...Givet, Valg, Command]) => {
      const kommando = await hent();
      const [valg] = givet.slice(-2);
      const argumenter = givet.slice(0, -2) as unknown as Givet;
      process.exitCode = await kommando(...argumenter, { ...(valg as Valg), ...sprogvalg }, STROEMME);
    };
  }

  const FORTOLKNING = ["--fortolkning <id=valg...>", VALG.fortolkning] as const;
  const AFTALE = ["--aftale <fil|id>", VALG.aftaletekst] as const;
  const DATO = ["--dato <dag>", VALG.dato] as const;
  const AABNING = ["--aabning <fil>", VALG.aabning] as const;
  const UD = ["--ud <fil>", VALG.ud] as const;
  const FORMAT = new Option("--format <format>", VALG.format).choices(["csv", "json", "tabel"]);
  const RAA = ["--raa", VALG.raa] as const;
  const JSON_I_STEDET = ["--json", VALG.json] as const;

  const ADVARSLER = new Option("--advarsler <som>", VALG.advarsler).choices(["fejl"]);

  /** What every command takes that reads tables. */
  function medTabeller(kommando: Command): Command {
    return kommando
      .addOption(new Option("--kodning <kodning>", VALG.kodning).choices(KODNINGER))
      .option("--ark <ark...>", VALG.ark)
      .addOption(new Option("--blank <svar>", VALG.blank).choices(["nej"]))
      .option("--forbigaa <kolonne...>", VALG.forbigaa)
      .option("--streng", VALG.streng)
      .addOption(ADVARSLER);
  }

  alle
    .command("jsonl")
    .description(KOMMANDO.jsonl)
    .action(async () => {
      const { jsonl } = await import("./jsonl.js");
      process.exitCode = await jsonl({ ind: process.stdin, ...STROEMME, ...sprogvalg });
    });

  alle
    .command("tjeneste")
    .description(KOMMANDO.tjeneste)
    .requiredOption("--port <nr>", VALG.port)
    .option("--vaert <adresse>", VALG.vaert, "127.0.0.1")
    .option("--stoerst <MB>", VALG.stoerst, "16")
    .action(kald(async () => (await import("./tjeneste.js")).tjeneste));

  medTabeller(
    alle
      .command("placer")
      .description(KOMMANDO.placer)
      .requiredOption("--omraader <fil>", VALG.omraader)
      .requiredOption("--afdelinger <fil>", VALG.afdelinger)
      .option(...AFTALE)
      .option("--supplement <fil>", VALG.risikozone)
      .option(...FORTOLKNING)
      .requiredOption(...DATO)
      .option(...UD)
      .addOption(FORMAT)
      .option(...RAA),
  ).action(kald(async () => (await import("./placer.js")).placer));

  medTabeller(
    alle
      .command("tildel")
      .description(KOMMANDO.tildel)
      .requiredOption("--afdeling <fil>", VALG.afdelingsfil)
      .requiredOption("--regnskab <fil>", VALG.regnskab)
      .option(...AABNING)
      .option(...AFTALE)
      .option("--supplement <fil>", VALG.raekkefoelger)
      .option(...FORTOLKNING)
      .option("--opgoerelse", VALG.opgoerelse)
      .option(...UD)
      .addOption(FORMAT)
      .option(...RAA),
  ).action(kald(async () => (await import("./tildel.js")).tildel));

  alle
    .command("vurder")
    .description(KOMMANDO.vurder)
    .argument("<fil...>", VALG.spoergsmaalsfil)
    .option(...AFTALE)
    .option(...JSON_I_STEDET)
    .option(...RAA)
    .addOption(ADVARSLER)
    .action(kald(async () => (await import("./vurder.js")).vurder));

  alle
    .command("ranger")
    .description(KOMMANDO.ranger)
    .argument("<fil...>", VALG.ventelistefil)
    .option(...AFTALE)
    .option(...JSON_I_STEDET)
    .option(...RAA)
    .addOption(ADVARSLER)
    .action(kald(async () => (await import("./ranger.js")).ranger));

  alle
    .command("brev")
    .description(KOMMANDO.brev)
    .argument("<fil...>", VALG.afgoerelsesfil)
    .requiredOption("--ud <mappe>", VALG.mappe)
    .option("--dato <dag>", VALG.brevdato)
    .option("--afsender <navn>", VALG.afsender)
    .option("--klagevejledning <fil>", VALG.klagevejledning)
    .addOption(new Option("--format <format>", VALG.brevformat).choices(["md", "html"]).default("md"))
    .action(kald(async () => (await import("./brev.js")).brev));

  alle
    .command("konformitet")
    .description(KOMMANDO.konformitet)
    .requiredOption("--cmd <kommando>", VALG.cmd)
    .option("--tag <tag...>", VALG.tag)
    .option("--regel <regel...>", VALG.regel)
    .option("--klausul <id...>", VALG.klausul)
    .option("--del <nr/af>", VALG.del)
    .option("--frist <sekunder>", VALG.frist, "10")
    .option("--fixtures <mappe>", VALG.fixtures)
    .option("--junit <fil>", VALG.junit)
    .option("--json <fil>", VALG.jsonrapport)
    .option("--badge <fil>", VALG.badge)
    .action(kald(async () => (await import("./konformitet.js")).konformitet));

  alle
    .command("aftaler")
    .description(KOMMANDO.aftaler)
    .argument("[id]", VALG.aftaleid)
    .action(kald(async () => (await import("./aftaler.js")).aftaler));

  alle
    .command("graensetilfaelde")
    .description(KOMMANDO.graensetilfaelde)
    .requiredOption("--aftale <fil>", VALG.aftale)
    .requiredOption("--ud <mappe>", VALG.mappe)
    .action(kald(async () => (await import("./graensetilfaelde.js")).skrivGraensetilfaelde));

  const figur = alle.command("figur").description(KOMMANDO.figur);

  /** What every figure takes. */
  function figurkommando(navn: string, beskrivelse: string): Command {
    return figur
      .command(navn)
      .description(beskrivelse)
      .option(...AFTALE)
      .option("--supplement <fil>", VALG.supplement)
      .option(...FORTOLKNING)
      .option("--ud <fil>", VALG.figurfil);
  }

  /** Those that show placed departments. */
  function placeringskommando(navn: string, beskrivelse: string): Command {
    return medTabeller(
      figurkommando(navn, beskrivelse)
        .requiredOption("--omraader <fil>", VALG.omraaderSomPlacer)
        .requiredOption("--afdelinger <fil>", VALG.afdelingerSomPlacer)
        .requiredOption(...DATO),
    );
  }

  placeringskommando("trapper", KOMMANDO.trapper).action(kald(async () => (await import("./figur.js")).tegnTrapperne));

  placeringskommando("indplacering", KOMMANDO.indplacering)
    .requiredOption("--afdeling <id>", VALG.afdelingsid)
    .action(kald(async () => (await import("./figur.js")).tegnIndplaceringen));

  figurkommando("raekkefoelge", KOMMANDO.raekkefoelge).action(
    kald(async () => (await import("./figur.js")).tegnRaekkefoelgerne),
  );

  medTabeller(
    figurkommando("regnskab", KOMMANDO.regnskab)
      .requiredOption("--afdeling <fil>", VALG.afdelingSomTildel)
      .requiredOption("--regnskab <fil>", VALG.regnskabSomTildel)
      .option(...AABNING),
  ).action(kald(async () => (await import("./figur.js")).tegnRegnskabet));

  return alle;
}
