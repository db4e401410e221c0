/** The need to strengthen the mix of residents (behov), figure 3's columns. Rule `trappe.behov`. */
import { afbild, kendt, type Muligheder, sammen, ukendt } from "../kerne/muligheder.js";
import type { Sti } from "../kerne/sti.js";
import { type Figur, type Proeve, proev } from "../omraade/proeve.js";
import { videnOm } from "../omraade/viden.js";
import type { Aftale, Behov } from "../parametre/aftale.js";
import { type Kriterium, NOEGLETAL_FOR } from "../parametre/kriterier.js";
import { type Kriteriegraense, type Maal, UDSATKRITERIER } from "../parametre/omraaderegler.js";
import type { Afdeling } from "./afdeling.js";
import type { Risikograense } from "./risikozone.js";

export const ET_RISIKOKRITERIUM: Sti = ["aftale", "fortolkninger", "et-risikokriterium"];

// Two counters in one number: criteria of § 61 a met, and limits of the risk zone exceeded.
const UDSAT = 1;
const RISIKO = 1 << 3;

/**
 * `hoejt` when the department would be an udsat area with 1,000 residents, `mellem` when it would be over the risk zone on two values, else `lavt`.
 * A department over exactly one is in neither definition: see the interpretation `et-risikokriterium`.
 */
export function behovAf(afdeling: Afdeling, aftale: Aftale, risiko: readonly Risikograense[]): Muligheder<Behov> {
  let taellere: Muligheder<number> = kendt(0);
  for (const udsat of UDSATKRITERIER.kriterier) {
    taellere = sammen(taellere, proev(afdelingsfigur(afdeling, udsat), proever(udsat, risiko)), (sum, sat) => sum + sat);
  }
  const { hoejt, mellem } = aftale.tekst.afdelingstrappe;
  const udenValg = afbild(taellere, (sum): Behov | "mellem-eller-lavt" => {
    if ((sum & 7) >= hoejt.mindst) return "hoejt";
    if (sum >> 3 >= mellem.mindst) return "mellem";
    return sum >> 3 === 0 ? "lavt" : "mellem-eller-lavt";
  });
  if (!udenValg.vaerdier.includes("mellem-eller-lavt")) return afbild(udenValg, (b) => (b === "mellem-eller-lavt" ? "lavt" : b));
  return sammen(udenValg, mellemEllerLavt(aftale), (b, valgt): Behov => (b === "mellem-eller-lavt" ? valgt : b));
}

function mellemEllerLavt(aftale: Aftale): Muligheder<"mellem" | "lavt"> {
  const valg = aftale.fortolkninger["et-risikokriterium"];
  return valg === "uafklaret" ? ukendt(ET_RISIKOKRITERIUM, ["lavt", "mellem"]) : kendt(valg);
}

function proever(udsat: Kriteriegraense, risiko: readonly Risikograense[]): readonly Proeve[] {
  const zone = risiko.find((r) => r.kriterium === udsat.kriterium);
  const efterLoven: Proeve = { operator: udsat.operator, graense: { art: "kendt", vaerdi: udsat.graense }, bit: UDSAT };
  return zone === undefined ? [efterLoven] : [efterLoven, { operator: zone.operator, graense: zone.graense, bit: RISIKO }];
}

/** The department's own figure; it belongs to no list. */
export function afdelingsfigur(
  { noegletal }: Afdeling,
  { kriterium, maal }: { readonly kriterium: Kriterium | "ikkeVestlige"; readonly maal: Maal },
): Figur {
  return { viden: videnOm(noegletal, kriterium, maal, null), sti: ["afdeling", "noegletal", NOEGLETAL_FOR[kriterium]] };
}
