/**
 * What can be changed about areas and departments (figurgreb), with the values that the rules tell apart. Key figures
 * and residents are measured anew every December, and letting and other efforts move them before the next December:
 * `handling`. An official designation follows from the figures of its day and nobody else decides it, and a list of an
 * earlier year stands: `fast`. Part of rule `afgoerelse.hvadSkalDerTil`.
 */
import type { Sti } from "../kerne/sti.js";
import { type Operator, opfylder, type Tal } from "../kerne/tal.js";
import type { Noegletal, Opgoerelse } from "../omraade/omraade.js";
import { UKENDTE_NOEGLETAL } from "../omraade/omraade.js";
import { proevepunkter, videnOm } from "../omraade/viden.js";
import { NOEGLETAL_FOR, type Noegletalsnavn, type Omraadekriterium } from "../parametre/kriterier.js";
import type { Kriteriegraense, Liste, Maal } from "../parametre/omraaderegler.js";
import { type Greb, type Indgrebsart, iDelen } from "./indgreb.js";

/** A limit that a figure is held against. */
export type Figurgraense = Pick<Kriteriegraense, "kriterium" | "operator" | "graense" | "maal">;

/** Each figure that the limits look at, on each side of each of them. */
export function noegletalsgreb(
  sti: Sti,
  graenser: readonly Figurgraense[],
  art: Indgrebsart,
): readonly Greb<Noegletal>[] {
  const kriterier = new Map(graenser.map(({ kriterium, maal }) => [kriterium, maal]));
  return [...kriterier].map(([kriterium, maal]) => {
    const navn = NOEGLETAL_FOR[kriterium];
    const egne = graenser.filter((graense) => graense.kriterium === kriterium);
    const vaerdier = klasser(kriterium, maal, egne).map((vaerdi) => (noegletal: Noegletal) => ({
      ...noegletal,
      ...medFigur(navn, maal, vaerdi),
    }));
    return { sti: [...sti, navn], art, vaerdier, ukendt: (noegletal) => ({ ...noegletal, [navn]: null }) };
  });
}

/** One value for each way in which the figure can lie to its limits. */
function klasser(
  kriterium: Omraadekriterium,
  maal: Maal,
  graenser: readonly { readonly operator: Operator; readonly graense: Tal }[],
): readonly Tal[] {
  const punkter = proevepunkter(
    videnOm(UKENDTE_NOEGLETAL, kriterium, maal, null),
    graenser.map(({ graense }) => graense),
  );
  const moenster = (punkt: Tal) => graenser.map(({ operator, graense }) => opfylder(punkt, operator, graense)).join();
  return [...new Map(punkter.map((punkt) => [moenster(punkt), punkt])).values()];
}

function medFigur(navn: Noegletalsnavn, maal: Maal, vaerdi: Tal): Partial<Noegletal> {
  if (navn !== "doemte") return { [navn]: vaerdi };
  return { doemte: maal === "gange" ? { art: "gange", gange: vaerdi } : { art: "andel", andel: vaerdi } };
}

/** A list's residents and figures; its designation where one is stated, since without one the figures speak. */
export function opgoerelsesgreb(
  { udpeget: nu }: Opgoerelse,
  sti: Sti,
  graenser: readonly Figurgraense[],
  beboere: readonly number[],
  lister: readonly Liste[],
  art: Indgrebsart,
): readonly Greb<Opgoerelse>[] {
  const udpegelser: readonly (readonly Liste[])[] = nu === null ? [] : [[], ...lister.map((liste) => [liste])];
  return [
    ...(nu === null
      ? []
      : [
          {
            sti: [...sti, "udpeget"],
            art: "fast",
            vaerdier: udpegelser.map((udpeget) => (o: Opgoerelse) => ({ ...o, udpeget })),
          } as const,
        ]),
    {
      sti: [...sti, "antalBeboere"],
      art,
      vaerdier: beboere.map((antalBeboere) => (o) => ({ ...o, antalBeboere })),
      ukendt: (o) => ({ ...o, antalBeboere: null }),
    },
    ...noegletalsgreb([...sti, "noegletal"], graenser, art).map((greb) =>
      iDelen(greb, (o: Opgoerelse, aendr) => ({ ...o, noegletal: aendr(o.noegletal) })),
    ),
  ];
}
