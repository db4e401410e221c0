/** The need to strengthen the mix of residents (behov), figure 3's columns. Rule `trappe.behov`. */
import { afbild, kendt, type Muligheder, sammen, ukendt } from "../kerne/muligheder.js";
import type { Sti } from "../kerne/sti.js";
import { type Figur, type Proeve, proev } from "../omraade/proeve.js";
import { videnOm } from "../omraade/viden.js";
import type { Aftale, Behov } from "../parametre/aftale.js";
import { type Kriterium, NOEGLETAL_FOR } from "../parametre/kriterier.js";
import { type Kriteriegraense, UDSATKRITERIER } from "../parametre/omraaderegler.js";
import type { Afdeling } from "./afdeling.js";
import type { Risikograense } from "./risikozone.js";

const ET_RISIKOKRITERIUM: Sti = ["aftale", "fortolkninger", "et-risikokriterium"];

// Two counters in one number: criteria of § 61 a met, and limits of the risk zone exceeded.
const UDSAT = 1;
const RISIKO = 1 << 3;

/** One criterion with its two limits: that of § 61 a and that of the risk zone. */
export interface Behovsproeve {
  readonly udsat: Kriteriegraense<Kriterium>;
  readonly proever: readonly Proeve[];
}

export function behovsproever(risiko: readonly Risikograense[]): readonly Behovsproeve[] {
  return UDSATKRITERIER.kriterier.map((udsat) => {
    const efterLoven: Proeve = {
      operator: udsat.operator,
      graense: { art: "kendt", vaerdi: udsat.graense },
      bit: UDSAT,
    };
    const iZonen = risiko
      .filter((zone) => zone.kriterium === udsat.kriterium)
      .map(({ operator, graense }) => ({ operator, graense, bit: RISIKO }));
    return { udsat, proever: [efterLoven, ...iZonen] };
  });
}

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
  aftale: Aftale,
  proever: readonly Behovsproeve[],
): Muligheder<Behovsdefinition> {
  let taellere: Muligheder<number> = kendt(0);
  for (const proeve of proever) {
    taellere = sammen(taellere, proev(afdelingsfigur(afdeling, proeve.udsat), proeve.proever), (sum, sat) => sum + sat);
  }
  const { hoejt, mellem } = aftale.tekst.afdelingstrappe;
  return afbild(taellere, (sum): Behovsdefinition => {
    if ((sum & 7) >= hoejt.mindst) return "hoejt";
    if (sum >> 3 >= mellem.mindst) return "mellem";
    return sum >> 3 === 0 ? "lavt" : "mellem-eller-lavt";
  });
}

/** The need with what neither definition covers settled by the interpretation `et-risikokriterium`. */
export function behovAf(efterTeksten: Muligheder<Behovsdefinition>, aftale: Aftale): Muligheder<Behov> {
  return sammen(
    efterTeksten,
    mellemEllerLavt(aftale),
    (behov, valgt): Behov => (behov === "mellem-eller-lavt" ? valgt : behov),
  );
}

function mellemEllerLavt(aftale: Aftale): Muligheder<"mellem" | "lavt"> {
  const valg = aftale.fortolkninger["et-risikokriterium"];
  return valg === "uafklaret" ? ukendt(ET_RISIKOKRITERIUM, ["lavt", "mellem"]) : kendt(valg);
}

/** The department's own figure; it belongs to no list. */
export function afdelingsfigur(
  { noegletal }: Afdeling,
  { kriterium, maal }: Pick<Kriteriegraense<Kriterium>, "kriterium" | "maal">,
): Figur {
  return {
    viden: videnOm(noegletal, kriterium, maal, null),
    sti: ["afdeling", "noegletal", NOEGLETAL_FOR[kriterium]],
  };
}
