/**
 * `trappemodel graensetilfaelde`: fresh boundary cases for an agreement and supplement, in a folder that `konformitet`
 * can run.
 */
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { laesAftale } from "../input/enkeltvis.js";
import { Trappefejl } from "../kerne/fejl.js";
import { graensetilfaelde } from "../konformitet/graensetilfaelde.js";
import type { Sagsfil } from "../konformitet/sag.js";
import { OPERATIONER } from "../protokol/operationer.js";
import { Brugsfejl, fejludskrift } from "./fejludskrift.js";
import type { Terminal } from "./fremgang.js";
import { laesJson } from "./kilde.js";
import { skrivStroem } from "./udskrift.js";

export interface Graensevalg {
  readonly aftale: string;
  readonly ud: string;
}

/** @returns 0; 1 when the agreement is faulty; 2 when the command cannot run as it was given */
export async function skrivGraensetilfaelde(
  valg: Graensevalg,
  { ud, fejl }: { readonly ud: Terminal; readonly fejl: Terminal },
): Promise<0 | 1 | 2> {
  try {
    const kilde = await laesJson(valg.aftale);
    if (kilde.fejl.length > 0) {
      await skrivStroem(fejl, fejludskrift(kilde.fejl));
      return 1;
    }
    const filer = graensetilfaelde(
      {
        aftale: laesAftale(kilde.raa),
        somInput: kilde.raa,
      },
      svar,
    );
    await skrivMappe(valg.ud, filer);
    const antal = filer.reduce((sum, { sager }) => sum + sager.length, 0);
    await skrivStroem(ud, `${antal} cases (sager) of ${filer.length} rules in ${valg.ud}\n`);
    return 0;
  } catch (aarsag) {
    if (aarsag instanceof Trappefejl) {
      const steder = aarsag.fejl.map(({ kode, sti, besked }) => ({
        kilde: valg.aftale,
        linje: null,
        kolonne: null,
        sti: `/${sti.join("/")}`,
        kode,
        besked,
      }));
      await skrivStroem(fejl, fejludskrift(steder));
      return 1;
    }
    if (!(aarsag instanceof Brugsfejl)) throw aarsag;
    await skrivStroem(fejl, `${aarsag.message}\n`);
    return 2;
  }
}

function svar(op: string, input: unknown) {
  const operation = OPERATIONER.get(op);
  if (operation === undefined) throw new RangeError(`no operation ${op}`);
  return operation(input);
}

/** The whole folder or none of it: it is written beside its place and then takes its name. */
async function skrivMappe(mappe: string, filer: readonly Sagsfil[]): Promise<void> {
  const midlertidig = join(dirname(mappe), `.${basename(mappe)}.${process.pid}.tmp`);
  try {
    for (const fil of filer) {
      const sti = join(midlertidig, `${fil.regel.replace(".", "/")}.json`);
      await mkdir(dirname(sti), { recursive: true });
      await writeFile(sti, `${JSON.stringify(fil, stort, 2)}\n`, { flag: "wx" });
    }
    await rename(midlertidig, mappe);
  } catch (fejl) {
    await rm(midlertidig, { recursive: true, force: true });
    throw new Brugsfejl(`cannot write the folder ${mappe}: ${fejl instanceof Error ? fejl.message : String(fejl)}`);
  }
}

/** As on the protocol's lines: a whole number too large for JSON's own is written as text. */
function stort(_: string, vaerdi: unknown): unknown {
  return typeof vaerdi === "bigint" ? String(vaerdi) : vaerdi;
}
