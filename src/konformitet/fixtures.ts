/**
 * The reference suite as it is published (fixtures): the package's own files of cases, or those of another folder.
 * Readable as `trappemodel/fixtures`.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Regelsag, type Sagsfil, sagsfil } from "./sag.js";

export { FORBEHOLD, HELE_OBJEKTER, NOEGLER, ORDNEDE_LISTER } from "./kontrakt.js";
export {
  type Forventet,
  type ForventetFejl,
  type Regelsag,
  type Sag,
  type Sagsfil,
  type Sti,
  TAGS,
  type Tag,
} from "./sag.js";
export { type Forskel, sammenlign } from "./sammenlign.js";

/** What else lies in the folder: the ledger of hashes, the schema and the data that cases were made from. */
const INGEN_SAGER: ReadonlySet<string> = new Set(["register.json", "skema.json", "data"]);

/** A file that is no file of cases. */
export class Fixturefejl extends Error {
  override readonly name = "Fixturefejl";
}

/**
 * Every case of a folder and the folders in it, in the order of the file names.
 *
 * @param mappe the folder; the package's own when it is left out
 * @throws Fixturefejl naming the first file that holds no cases of the right form, or a case whose id stands twice
 * @example
 * for (const { op, input, forventet } of laesSager()) expect(sammenlign(forventet, mitSystem(op, input))).toBeNull();
 */
export function laesSager(mappe: string = pakkensMappe()): readonly Regelsag[] {
  const sager = sagsfiler(mappe).flatMap((fil) => {
    const { regel, sager } = laesFil(fil);
    return sager.map((sag) => ({ ...sag, regel }));
  });
  const ider = new Set<string>();
  for (const { id } of sager) {
    if (ider.has(id)) throw new Fixturefejl(`two cases are called ${id}`);
    ider.add(id);
  }
  return sager;
}

/** The folder of the suite that came with this package. */
export function pakkensMappe(): string {
  let her = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(her, "fixtures", "skema.json"))) {
    if (her === dirname(her)) throw new Fixturefejl("the suite that belongs to this package is not there");
    her = dirname(her);
  }
  return join(her, "fixtures");
}

function sagsfiler(mappe: string): readonly string[] {
  return readdirSync(mappe, { withFileTypes: true })
    .filter(({ name }) => !INGEN_SAGER.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((del) => {
      const sti = join(mappe, del.name);
      return del.isDirectory() ? sagsfiler(sti) : del.name.endsWith(".json") ? [sti] : [];
    });
}

function laesFil(fil: string): Sagsfil {
  let indhold: unknown;
  try {
    indhold = JSON.parse(readFileSync(fil, "utf8"));
  } catch (fejl) {
    throw new Fixturefejl(`${fil}: ${fejl instanceof Error ? fejl.message : String(fejl)}`);
  }
  const svar = sagsfil.safeParse(indhold);
  if (svar.success) return svar.data;
  const [foerste] = svar.error.issues;
  throw new Fixturefejl(`${fil}: /${foerste?.path.join("/") ?? ""}: ${foerste?.message ?? "no file of cases"}`);
}
