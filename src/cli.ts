#!/usr/bin/env node
/** The command line (cli): each command in its own file, loaded when it is called. */
import { Command, Option } from "commander";
import pakke from "../package.json" with { type: "json" };
import type { Afslutningskode, Stroemme } from "./cli/kommando.js";
import { erPladsmangel } from "./input/medPlads.js";

const program = new Command("trappemodel")
  .description("Rules of Copenhagen's letting agreement 2024-2027, on the command line.")
  .version(pakke.version)
  // 2 is wrong usage; 1 is left to faulty input.
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));

const STROEMME: Stroemme = { ud: process.stdout, fejl: process.stderr };

/** Fetches a command and calls it with its arguments and options, behind which the parser puts itself. */
function kald<Givet extends readonly unknown[]>(
  hent: () => Promise<(...givet: [...Givet, Stroemme]) => Promise<Afslutningskode>>,
) {
  return async (...givet: [...Givet, Command]) => {
    const kommando = await hent();
    process.exitCode = await kommando(...(givet.slice(0, -1) as unknown as Givet), STROEMME);
  };
}

const FORTOLKNING = [
  "--fortolkning <id=valg...>",
  "a named interpretation (fortolkning) and the choice for it",
] as const;
const DATO = ["--dato <dag>", "the day on which the placement is to hold: 2026-12-01"] as const;
const AABNING = ["--aabning <fil>", "what went before the ledger (JSON)"] as const;
const UD = ["--ud <fil>", "write to this file, whole or not at all"] as const;
const FORMAT = new Option("--format <format>", "the form of the result").choices(["csv", "json", "tabel"]);
const JSON_I_STEDET = ["--json", "the results as JSON, in place of a text to read"] as const;

program
  .command("jsonl")
  .description("answer the JSON-lines protocol on standard input and output")
  .action(async () => {
    const { jsonl } = await import("./cli/jsonl.js");
    process.exitCode = await jsonl({ ind: process.stdin, ...STROEMME });
  });

program
  .command("placer")
  .description(
    "place departments on the two stairs, from files of areas and departments (CSV as spreadsheets save it, or JSON)",
  )
  .requiredOption("--omraader <fil>", "the areas (områder): one row for each area and list")
  .requiredOption("--afdelinger <fil>", "the departments (afdelinger): one row for each")
  .option("--supplement <fil>", "what the agreement's text does not print, such as the risk zone (JSON)")
  .option(...FORTOLKNING)
  .requiredOption(...DATO)
  .option(...UD)
  .addOption(FORMAT)
  .action(kald(async () => (await import("./cli/placer.js")).placer));

program
  .command("tildel")
  .description("give each vacancy of a department's ledger its turn, and sum up the years against one in three")
  .requiredOption(
    "--afdeling <fil>",
    "the department with its dated placements (placeringer), as the protocol has it (JSON)",
  )
  .requiredOption(
    "--regnskab <fil>",
    "the ledger: vacancies and answers in order of date (CSV as spreadsheets save it, JSON lines, or JSON)",
  )
  .option(...AABNING)
  .option("--supplement <fil>", "what the agreement's text does not print, such as the orders of nine (JSON)")
  .option(...FORTOLKNING)
  .option("--opgoerelse", "the yearly statement alone")
  .option(...UD)
  .addOption(FORMAT)
  .action(kald(async () => (await import("./cli/tildel.js")).tildel));

program
  .command("vurder")
  .description(
    "assess households against what the turn asks, from files in the protocol's form: " +
      "husstand, krav, dato and aftale (JSON)",
  )
  .argument("<fil...>", "one question a file")
  .option(...JSON_I_STEDET)
  .action(kald(async () => (await import("./cli/vurder.js")).vurder));

program
  .command("ranger")
  .description(
    "put a waiting list in order and assess everyone on it, from files in the protocol's form: " +
      "ansoegninger, krav, dato and aftale (JSON)",
  )
  .argument("<fil...>", "one waiting list a file")
  .option(...JSON_I_STEDET)
  .action(kald(async () => (await import("./cli/ranger.js")).ranger));

program
  .command("konformitet")
  .description(
    "run the reference suite against any program that speaks the protocol; " +
      "exit code 0 when it passes, 1 when it does not",
  )
  .requiredOption("--cmd <kommando>", "the program's command line: 'trappemodel jsonl'")
  .option("--tag <tag...>", "only cases with this tag, such as graense or fejl")
  .option("--regel <regel...>", "only cases of this rule, or of a whole stage: trappe.behov, ledighed")
  .option("--klausul <id...>", "only cases that rest on this clause: F3-1")
  .option("--del <nr/af>", "one part of the cases, to share them among machines: 1/4")
  .option("--frist <sekunder>", "the time limit of each case", "10")
  .option("--fixtures <mappe>", "the cases of this folder, in place of the package's own")
  .option("--junit <fil>", "write a report as JUnit XML")
  .option("--json <fil>", "write a report as JSON")
  .option("--badge <fil>", "write a badge, as the JSON that shields.io reads")
  .action(kald(async () => (await import("./cli/konformitet.js")).konformitet));

program
  .command("graensetilfaelde")
  .description(
    "write boundary cases around every limit and date of an agreement, with the library's answers, " +
      "for 'konformitet --fixtures'",
  )
  .requiredOption("--aftale <fil>", "the agreement's supplement and interpretations, as the protocol has them (JSON)")
  .requiredOption("--ud <mappe>", "the folder to write; it must not be there yet, or be empty")
  .action(kald(async () => (await import("./cli/graensetilfaelde.js")).skrivGraensetilfaelde));

const figur = program.command("figur").description("draw a figure of the agreement from your own data, as SVG or PNG");

/** What every figure takes. */
function figurkommando(navn: string, beskrivelse: string): Command {
  return figur
    .command(navn)
    .description(beskrivelse)
    .option("--supplement <fil>", "what the agreement's text does not print (JSON)")
    .option(...FORTOLKNING)
    .addOption(new Option("--sprog <sprog>", "the language of the words").choices(["da", "en"]))
    .option("--ud <fil>", "write to this file, .svg or .png; SVG on standard output without it");
}

/** Those that show placed departments. */
function placeringskommando(navn: string, beskrivelse: string): Command {
  return figurkommando(navn, beskrivelse)
    .requiredOption("--omraader <fil>", "the areas (områder), as for placer")
    .requiredOption("--afdelinger <fil>", "the departments (afdelinger), as for placer")
    .requiredOption(...DATO);
}

placeringskommando("trapper", "the two stairs with the number of departments on each step").action(
  kald(async () => (await import("./cli/figur.js")).tegnTrapperne),
);

placeringskommando("indplacering", "figure 3 with one department in it, and how far its figures lie from their limits")
  .requiredOption("--afdeling <id>", "the id of the department")
  .action(kald(async () => (await import("./cli/figur.js")).tegnIndplaceringen));

figurkommando("raekkefoelge", "figure 4: the nine slots of each step in each period, the ninth marked").action(
  kald(async () => (await import("./cli/figur.js")).tegnRaekkefoelgerne),
);

figurkommando("regnskab", "a department's ledger as a strip over time, with the cap of one in three")
  .requiredOption("--afdeling <fil>", "the department with its dated placements, as for tildel (JSON)")
  .requiredOption("--regnskab <fil>", "the ledger, as for tildel")
  .option(...AABNING)
  .action(kald(async () => (await import("./cli/figur.js")).tegnRegnskabet));

try {
  await program.parseAsync();
} catch (fejl) {
  if (!erPladsmangel(fejl)) throw fejl;
  process.stderr.write("this is more than can be written in one piece; as CSV, or in parts, it may be less\n");
  process.exitCode = 2;
}
