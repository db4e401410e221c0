/** The parser of the command line (parser), with its own words in the caller's language. */
import { Command, type ErrorOptions, Help, type Option } from "commander";
import { closest, distance } from "fastest-levenshtein";
import { udenCpr } from "../input/cpr.js";
import type { Koerselsord } from "./tekst/sprogene.js";

type Parserord = Pick<Koerselsord, "PARSERORD" | "PARSERFEJL">;

export class Parser extends Command {
  /** The first option that is none of ours. */
  private ukendt: string | undefined;

  constructor(
    private readonly ord: Parserord,
    navn?: string,
  ) {
    super(navn);
    this.helpOption("-h, --help", ord.PARSERORD.hjaelp);
    this.configureHelp({ showGlobalOptions: true });
  }

  override createCommand(navn?: string): Parser {
    return new Parser(this.ord, navn);
  }

  override createHelp(): Help {
    return Object.assign(new Hjaelp(this.ord), this.configureHelp());
  }

  /**
   * An option that stands where a value should is no value: the one before it lacks its own. And one that is not known
   * may be the one that is missing, so that it is told before those.
   */
  override parseOptions(argumenter: string[]): ReturnType<Command["parseOptions"]> {
    const slut = argumenter.indexOf("--");
    for (const [nr, et] of argumenter.slice(0, slut === -1 ? undefined : slut).entries()) {
      const kendt = this.options.find((valg) => valg.required && valg.long === et);
      if (kendt !== undefined && argumenter[nr + 1]?.startsWith("--"))
        this.error(`error: option '${kendt.flags}' argument missing`, { code: "commander.optionMissingArgument" });
    }
    const laest = super.parseOptions(argumenter);
    this.ukendt = laest.unknown[0]?.replace(/=.*/s, "");
    return laest;
  }

  override error(besked: string, valg?: ErrorOptions): never {
    const foerst =
      this.ukendt !== undefined && UKENDT_FOERST.includes(valg?.code ?? "") ? this.omUkendt(this.ukendt) : besked;
    return super.error(udenCpr(fejltekst(foerst, this.ord)), valg);
  }

  private omUkendt(ukendt: string): string {
    const kendte = [this, ...forfaedre(this)].flatMap(({ options }) => options.flatMap(({ long }) => long ?? []));
    const naermest = closest(ukendt, ["--help", ...kendte]);
    const erNaer = distance(ukendt, naermest) <= Math.min(3, ukendt.length / 2);
    return `error: unknown option '${ukendt}'${erNaer ? `\n(Did you mean ${naermest}?)` : ""}`;
  }
}

/** Faults of a command line with an option that is not known. */
const UKENDT_FOERST = ["commander.missingMandatoryOptionValue", "commander.unknownOption"];

function forfaedre({ parent }: Command): readonly Command[] {
  return parent === null ? [] : [parent, ...forfaedre(parent)];
}

class Hjaelp extends Help {
  constructor(private readonly ord: Parserord) {
    super();
  }

  override styleTitle(titel: string): string {
    const { brug, argumenter, valg, faellesValg, kommandoer } = this.ord.PARSERORD;
    switch (titel) {
      case "Usage:":
        return brug;
      case "Arguments:":
        return argumenter;
      case "Options:":
        return valg;
      case "Global Options:":
        return faellesValg;
      case "Commands:":
        return kommandoer;
      default:
        return titel;
    }
  }

  override commandUsage(kommando: Command): string {
    return this.tegn(super.commandUsage(kommando));
  }

  override subcommandTerm(kommando: Command): string {
    return this.tegn(super.subcommandTerm(kommando));
  }

  override subcommandDescription(kommando: Command): string {
    // The one command that the parser makes itself.
    return kommando.name() === "help" ? this.ord.PARSERORD.hjaelp : super.subcommandDescription(kommando);
  }

  override optionDescription({ description, argChoices, defaultValue }: Option): string {
    const { muligheder, standard } = this.ord.PARSERORD;
    const resten = [
      ...(argChoices === undefined ? [] : [muligheder(argChoices.map((en) => JSON.stringify(en)).join(", "))]),
      ...(defaultValue === undefined ? [] : [standard(JSON.stringify(defaultValue))]),
    ];
    return resten.length === 0 ? description : `${description} (${resten.join(", ")})`;
  }

  private tegn(brug: string): string {
    const { valgtegn, kommandotegn } = this.ord.PARSERORD;
    return brug.replace("[options]", valgtegn).replace("[command]", kommandotegn);
  }
}

/** The parser says its faults in English sentences alone; one that is not known here stays as it is. */
function fejltekst(besked: string, { PARSERFEJL }: Parserord): string {
  const [, fejlen = besked, foreslaaet] = /^(.*?)(?:\n\(Did you mean (?:one of )?(.*)\?\))?$/s.exec(besked) ?? [];
  for (const [moenster, tekst] of fejlmoenstre(PARSERFEJL)) {
    const fundet = moenster.exec(fejlen);
    if (fundet === null) continue;
    const [, ...dele] = fundet;
    const forslag = foreslaaet === undefined ? "" : `\n${PARSERFEJL.forslag(foreslaaet.split(", "))}`;
    return tekst(dele) + forslag;
  }
  return besked;
}

type Dele = readonly (string | undefined)[];

function fejlmoenstre(ord: Parserord["PARSERFEJL"]): readonly (readonly [RegExp, (dele: Dele) => string])[] {
  return [
    [/^error: missing required argument '(.*)'$/s, ([navn = ""]) => ord.argumentMangler(navn)],
    [/^error: option '(.*)' argument missing$/s, ([valg = ""]) => ord.vaerdiMangler(valg)],
    [/^error: required option '(.*)' not specified$/s, ([valg = ""]) => ord.valgMangler(valg)],
    [
      /^error: option '(.*?)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s,
      ([valg = "", vaerdi = "", muligheder = ""]) => ord.ugyldigVaerdi(valg, vaerdi, muligheder),
    ],
    [/^error: unknown option '(.*)'$/s, ([valg = ""]) => ord.ukendtValg(valg)],
    [/^error: unknown command '(.*)'$/s, ([navn = ""]) => ord.ukendtKommando(navn)],
    [
      /^error: too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\.$/s,
      ([kommando, ventet, faaet]) => ord.forMange(kommando, Number(ventet), Number(faaet)),
    ],
  ];
}
