/**
 * Couples of whom something is unknown, as variables (ukendte par): who is a couple at all, or since when two have lived
 * together. Part of rule `ansoeger.mangler`.
 */
import type { Diagram, Tegner } from "../kerne/diagram.js";
import type { Sti } from "../kerne/sti.js";
import type { Husstand } from "./husstand.js";
import type { Husstandskrav } from "./husstandssvar.js";
import { type Bundetpar, type Muligtpar, parI } from "./par.js";

export interface UkendtePar {
  /** The paths to what is unknown, within the household. */
  readonly stier: readonly Sti[];
  /**
   * Of each two who are a couple, or may be, whether they meet it together.
   *
   * @param begge what is asked of both, drawn for a member
   */
  readonly diagrammer: (
    tegner: Tegner,
    par: Bundetpar,
    begge: (medlem: number) => Diagram | undefined,
  ) => readonly Diagram[];
}

/** @param foerste the place of their first variable */
export function ukendtePar(husstand: Husstand, krav: readonly Husstandskrav[], foerste: number): UkendtePar {
  const regler = krav.flatMap(({ par }) => (par === undefined ? [] : [par]));
  const aabne = [
    ...new Set(regler.flatMap((par) => parI(husstand, par).flatMap((et) => (et.er === "uoplyst" ? [et.nr] : [])))),
  ];
  return {
    stier: aabne.map((nr) => (nr === null ? ["par"] : ["par", nr, "siden"])),
    diagrammer: (tegner, par, begge) => {
      const mulige = parI(husstand, par);
      return mulige.map((et, plads) => {
        const sammen = et.medlemmer.map((medlem) => begge(medlem) ?? "ikke-opfyldt");
        return tegner.alle([
          erParret(tegner, et, { plads, ialt: mulige.length }, foerste + aabne.indexOf(et.nr)),
          ...sammen,
        ]);
      });
    },
  };
}

/**
 * Of a household of which no couple is known it is one of them, or none: more than one at a time would let nothing be
 * met that one of them does not.
 */
function erParret(
  tegner: Tegner,
  { er, nr }: Muligtpar,
  { plads, ialt }: { readonly plads: number; readonly ialt: number },
  variabel: number,
): Diagram {
  if (er !== "uoplyst") return er;
  if (nr !== null) return tegner.knude(variabel, ["opfyldt", "ikke-opfyldt"]);
  const ingen = Array.from({ length: ialt + 1 }, (): Diagram => "ikke-opfyldt");
  return tegner.knude(variabel, ingen.with(plads, "opfyldt"));
}
