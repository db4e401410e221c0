/** The agreement that a command goes by, as a source (aftalekilde). */
import { AFTALER } from "../parametre/aftaler.js";
import type { Faellesvalg } from "./filvalg.js";
import type { Kilde } from "./kilde.js";
import { laesJson } from "./kildefil.js";
import { fraValg, laesValgfriJson, samlet } from "./laest.js";

/**
 * The agreement: its text, a file with a supplement, and the choices on the command line.
 *
 * @throws Brugsfejl for a file that cannot be read
 */
export async function laesAftalekilde(
  { aftale, supplement }: Aftalevalg,
  fortolkninger: Readonly<Record<string, string>>,
): Promise<Kilde> {
  const valgte = fraValg("--fortolkning", fortolkninger);
  const dele = { supplement: await laesValgfriJson(supplement), fortolkninger: valgte };
  const tekst = await laesAftaletekst(aftale);
  return samlet(tekst === null ? dele : { tekst, ...dele }, () => valgte.sted([]));
}

/**
 * What `--aftale` names; null where it names none.
 *
 * @throws Brugsfejl for a file that cannot be read
 */
export async function laesAftaletekst(aftale: string | undefined): Promise<Kilde | null> {
  if (aftale === undefined) return null;
  return AFTALER.has(aftale) ? fraValg("--aftale", aftale) : laesJson(aftale);
}

/** The sources of an agreement in the order in which their faults are told. */
export function aftaleorden({ aftale, supplement }: Aftalevalg): readonly string[] {
  return [aftale ?? "", "--aftale", supplement ?? "", "--fortolkning"];
}

type Aftalevalg = Pick<Faellesvalg, "aftale" | "supplement">;
