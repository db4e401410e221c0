/** A key figure (noegletal) held against its limit, as sentences. */
import type { Sammenligning } from "../../kerne/begrundelse.js";
import type { Udfald } from "../../kerne/trevaerdi.js";
import type { Omraadekriterium } from "../../parametre/kriterier.js";
import { saetning, stort } from "./former.js";
import type { Kontekst } from "./sprogene.js";

/** On which side of its limit a figure lies: "over 40 pct.", or "ikke over 40 pct.". */
export function sideord(
  { operator, graense, enhed }: Sammenligning,
  udfald: Udfald,
  { ord }: Pick<Kontekst, "ord">,
): string | null {
  if (graense === null || udfald === "uoplyst") return null;
  const [opfyldt, ellers] = ord.MAALING.sider[operator];
  return `${udfald === "opfyldt" ? opfyldt : ellers} ${ord.stoerrelse(graense, enhed)}`;
}

/**
 * A criterion with its figure, its limit and its outcome, as whole sentences.
 *
 * @param maalestok a criterion is met; the agreement's risk zone is exceeded
 */
export function kriteriesaetning(
  kriterium: Omraadekriterium,
  sammenligning: Sammenligning,
  udfald: Udfald,
  k: Pick<Kontekst, "ord" | "borger">,
  maalestok: "kriterium" | "risikozone" = "kriterium",
): string {
  const { vaerdi, graense, enhed, herkomst } = sammenligning;
  const ord = k.ord.MAALING;
  const hvad = k.ord.NOEGLETALSORD[kriterium];
  const side = sideord(sammenligning, udfald, k);
  // Of an open one it is asked whether it is so.
  const svar = ord.svar[maalestok][udfald === "ikke-opfyldt" ? 1 : 0];
  if (vaerdi === null && side !== null) return ord.efterOplyste(hvad, side, svar);
  const figur = vaerdi === null ? ord.ukendt(hvad) : ord.figurer[kriterium](k.ord.stoerrelse(vaerdi, enhed, graense));
  const krav = sideord(sammenligning, "opfyldt", k);
  const fra = k.borger || herkomst === null ? "" : ord.herkomst[herkomst.art];
  const slutning =
    krav === null
      ? ord.udenGraense[udfald](svar)
      : side === null
        ? ord.hvisTallet(stort(svar), krav + fra)
        : ord.altsaa(side + fra, svar);
  return `${saetning(stort(figur))} ${saetning(slutning)}`;
}
