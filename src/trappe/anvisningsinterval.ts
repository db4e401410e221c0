/** The interval of the assigned share (anvisningsinterval), figure 3's rows. Rule `trappe.anvisningsinterval`. */
import { kendt, type Muligheder, ukendt } from "../kerne/muligheder.js";
import type { Sti } from "../kerne/sti.js";
import { afrundet, opfylder, type Tal } from "../kerne/tal.js";
import type { Anvisningsinterval, Trappeaftale } from "../parametre/aftale.js";
import type { Afdeling } from "./afdeling.js";

export const ANDEL_ANVISTE: Sti = ["afdeling", "andelAnviste"];

/** The id of the row: the first interval whose lower border the share reaches (mindst). */
export function anvisningsintervalAf({ andelAnviste }: Afdeling, aftale: Trappeaftale): Muligheder<string> {
  const { intervaller } = aftale.tekst.trapper.afdelingstrappe;
  if (andelAnviste === null)
    return ukendt(
      ANDEL_ANVISTE,
      intervaller.map(({ id }) => id),
    );
  return kendt(intervalFor(maaltAndel(andelAnviste, aftale), intervaller).id);
}

/**
 * The borders are printed "20-24,9" and "25": whether a share between them is rounded first is the interpretation
 * `anvisningsandel`.
 */
export function maaltAndel(andel: Tal, aftale: Trappeaftale): Tal {
  return aftale.fortolkninger.anvisningsandel === "en-decimal" ? afrundet(andel, 1) : andel;
}

export function intervalFor(andel: Tal, intervaller: readonly Anvisningsinterval[]): Anvisningsinterval {
  const fundet = intervaller.find(({ mindst }) => opfylder(andel, "mindst", mindst));
  if (fundet === undefined) throw new RangeError("the lowest interval begins at 0");
  return fundet;
}
