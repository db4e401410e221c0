/** The need to strengthen the mix of residents (behov) in words. */
import type { Behov } from "../../parametre/aftale.js";
import type { Kontekst } from "./begrundelsestekst.js";
import { BEHOVSORD } from "./ordforraad.js";
import { type Tosproget, taelleord } from "./sprog.js";

/**
 * How many criteria of § 61 a are met for a high need, and how many limits of the risk zone are exceeded for a medium
 * one.
 */
interface Behovsantal {
  readonly hoejt: string;
  readonly mellem: number;
}

export const BEHOV: Readonly<Record<Behov, Tosproget<(antal: Behovsantal) => string>>> = {
  hoejt: {
    da: ({ hoejt }) =>
      `Behovet for at styrke beboersammensætningen er højt, fordi afdelingen opfylder mindst ${hoejt} af kriterierne for udsatte boligområder.`,
    en: ({ hoejt }) =>
      `The need to strengthen the mix of residents is ${BEHOVSORD.hoejt.en}, because the department meets at least ${hoejt} of the criteria for vulnerable housing areas.`,
  },
  mellem: {
    da: ({ hoejt, mellem }) =>
      `Behovet for at styrke beboersammensætningen er mellem: Afdelingen opfylder færre end ${hoejt} af kriterierne for udsatte boligområder, men den overskrider risikozonen på mindst ${taelleord(mellem, "da")} ${mellem === 1 ? "værdi" : "værdier"}.`,
    en: ({ hoejt, mellem }) =>
      `The need to strengthen the mix of residents is ${BEHOVSORD.mellem.en}: the department meets fewer than ${hoejt} of the criteria for vulnerable housing areas, but it exceeds the risk zone on at least ${taelleord(mellem, "en")} ${mellem === 1 ? "value" : "values"}.`,
  },
  lavt: {
    da: ({ hoejt, mellem }) =>
      `Behovet for at styrke beboersammensætningen er lavt: Afdelingen opfylder færre end ${hoejt} af kriterierne for udsatte boligområder, og den overskrider ${mellem === 1 ? "ikke risikozonen" : `risikozonen på færre end ${taelleord(mellem, "da")} værdier`}.`,
    en: ({ hoejt, mellem }) =>
      `The need to strengthen the mix of residents is ${BEHOVSORD.lavt.en}: the department meets fewer than ${hoejt} of the criteria for vulnerable housing areas, and it ${mellem === 1 ? "does not exceed the risk zone" : `exceeds the risk zone on fewer than ${taelleord(mellem, "en")} values`}.`,
  },
};

/** The text's own numbers; a department over one limit alone goes as the interpretation `et-risikokriterium` has it. */
export function antalForBehov({ aftale, sprog }: Kontekst): Behovsantal {
  const enErNok = aftale?.fortolkninger["et-risikokriterium"] === "mellem";
  const { hoejt, mellem } = aftale?.tekst.afdelingstrappe ?? { hoejt: { mindst: 2 }, mellem: { mindst: 2 } };
  return { hoejt: taelleord(hoejt.mindst, sprog), mellem: enErNok ? 1 : mellem.mindst };
}
