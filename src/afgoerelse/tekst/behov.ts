/** The need to strengthen the mix of residents (behov) in words. */
import type { Behov } from "../../parametre/aftale.js";
import type { Kontekst } from "./begrundelsestekst.js";
import { BEHOVSORD } from "./ordforraad.js";
import { type Tosproget, taelleord } from "./sprog.js";

/** By the text's own numbers; a department over one limit alone goes as the interpretation `et-risikokriterium` has it. */
export function behovsord(behov: Behov, { aftale, sprog }: Kontekst): Tosproget {
  const { hoejt, mellem } = aftale?.tekst.afdelingstrappe ?? { hoejt: { mindst: 2 }, mellem: { mindst: 2 } };
  const kriterier = taelleord(hoejt.mindst, sprog);
  const mindst = aftale?.fortolkninger["et-risikokriterium"] === "mellem" ? 1 : mellem.mindst;
  const [enVaerdi, vaerdier] = [mindst === 1, taelleord(mindst, sprog)];
  switch (behov) {
    case "hoejt":
      return {
        da: `Behovet for at styrke beboersammensætningen er højt, fordi afdelingen opfylder mindst ${kriterier} af kriterierne for udsatte boligområder.`,
        en: `The need to strengthen the mix of residents is ${BEHOVSORD.hoejt.en}, because the department meets at least ${kriterier} of the criteria for vulnerable housing areas.`,
      };
    case "mellem":
      return {
        da: `Behovet for at styrke beboersammensætningen er mellem: Afdelingen opfylder færre end ${kriterier} af kriterierne for udsatte boligområder, men den overskrider risikozonen på mindst ${vaerdier} ${enVaerdi ? "værdi" : "værdier"}.`,
        en: `The need to strengthen the mix of residents is ${BEHOVSORD.mellem.en}: the department meets fewer than ${kriterier} of the criteria for vulnerable housing areas, but it exceeds the risk zone on at least ${vaerdier} ${enVaerdi ? "value" : "values"}.`,
      };
    case "lavt":
      return {
        da: `Behovet for at styrke beboersammensætningen er lavt: Afdelingen opfylder færre end ${kriterier} af kriterierne for udsatte boligområder, og den overskrider ${enVaerdi ? "ikke risikozonen" : `risikozonen på færre end ${vaerdier} værdier`}.`,
        en: `The need to strengthen the mix of residents is ${BEHOVSORD.lavt.en}: the department meets fewer than ${kriterier} of the criteria for vulnerable housing areas, and it ${enVaerdi ? "does not exceed the risk zone" : `exceeds the risk zone on fewer than ${vaerdier} values`}.`,
      };
  }
}
