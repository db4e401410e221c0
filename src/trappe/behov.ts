/** The need to strengthen the mix of residents (behov), figure 3's columns. Rule `trappe.behov`. */
import { antal, kendt, type Muligheder, mindst, sammen, ukendt } from "../kerne/muligheder.js";
import type { Sti } from "../kerne/sti.js";
import { type Figur, proevede } from "../omraade/proeve.js";
import { videnOm } from "../omraade/viden.js";
import type { Behov, Trappeaftale } from "../parametre/aftale.js";
import { NOEGLETAL_FOR } from "../parametre/kriterier.js";
import type { Afdeling } from "./afdeling.js";
import type { Risikograense } from "./risikozone.js";

export const ET_RISIKOKRITERIUM: Sti = ["aftale", "fortolkninger", "et-risikokriterium"];

/**
 * The need as far as the text defines it: a department over exactly one limit of the risk zone is in neither
 * definition.
 */
export type Behovsdefinition = Behov | "mellem-eller-lavt";

/**
 * `hoejt` when the department would be an udsat area with 1,000 residents, `mellem` when it would be over the risk zone
 * on two values, else `lavt`.
 */
export function behovEfterTeksten(
  afdeling: Afdeling,
  aftale: Trappeaftale,
  risiko: readonly Risikograense[],
): Muligheder<Behovsdefinition> {
  const { hoejt, mellem } = aftale.tekst.trapper.afdelingstrappe;
  const opfyldt = proevede(
    risiko.map((zone) => ({ figur: afdelingsfigur(afdeling, zone), proever: [zone.efterLoven, zone] })),
  );
  const somUdsat = mindst(
    hoejt.mindst,
    risiko.map(({ efterLoven }) => opfyldt(efterLoven)),
  );
  return sammen(somUdsat, antal(risiko.map(opfyldt)), (erHoejt, over): Behovsdefinition => {
    if (erHoejt) return "hoejt";
    if (over >= mellem.mindst) return "mellem";
    return over === 0 ? "lavt" : "mellem-eller-lavt";
  });
}

/** The need with what neither definition covers settled by the interpretation `et-risikokriterium`. */
export function behovAf(efterTeksten: Muligheder<Behovsdefinition>, aftale: Trappeaftale): Muligheder<Behov> {
  return sammen(
    efterTeksten,
    mellemEllerLavt(aftale),
    (behov, valgt): Behov => (behov === "mellem-eller-lavt" ? valgt : behov),
  );
}

function mellemEllerLavt(aftale: Trappeaftale): Muligheder<"mellem" | "lavt"> {
  const valg = aftale.fortolkninger["et-risikokriterium"];
  return valg === "uafklaret" ? ukendt(ET_RISIKOKRITERIUM, ["lavt", "mellem"]) : kendt(valg);
}

/** The department's own figure; it belongs to no list. */
export function afdelingsfigur({ noegletal }: Afdeling, { kriterium, maal }: Risikograense): Figur {
  return { viden: videnOm(noegletal, kriterium, maal, null), sti: ["afdeling", "noegletal", NOEGLETAL_FOR[kriterium]] };
}
