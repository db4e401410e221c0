/** What one person answers to every criterion, in one number (personsvar). Rule `ansoeger.personsvar`. */
import { iAldersklasse } from "./alder.js";
import { almindelige } from "./almindelige.js";
import { beskaeftigelse } from "./beskaeftigelse.js";
import { dom } from "./dom.js";
import type { Person } from "./husstand.js";
import { iArbejde } from "./iArbejde.js";
import { indkomst, undtagetSomStuderende } from "./indkomst.js";
import { JA, NEJ, type Svar, UOPLYST } from "./svar.js";
import {
  ALLE_SPOERGSMAAL,
  BESKAEFTIGELSE,
  DOM,
  erSenior,
  INDKOMST,
  type Personsvar,
  SKAERPEDE_BITS,
  SPURGT_ALMINDELIGE,
  SPURGT_BESKAEFTIGELSE,
  SPURGT_DOM,
  SPURGT_INDKOMST,
  SPURGT_SKAERPET,
  SPURGT_UDDANNELSE,
  UDDANNELSE,
  UNDTAGET_BEBOER,
  UNDTAGET_STUDERENDE,
} from "./svarkode.js";
import { uddannelse } from "./uddannelse.js";
import { underUddannelse } from "./underUddannelse.js";
import type { Vurderingsregel } from "./vurderingsregel.js";

/** All that is asked of the person, and no more, is read. */
export function personsvar(person: Person, regel: Vurderingsregel): Personsvar {
  let svar = iAldersklasse(person.foedselsdato, regel.aldre);
  if ((svar & ALLE_SPOERGSMAAL) === 0) return svar;
  let beboer = NEJ;
  if ((svar & SPURGT_SKAERPET) !== 0) {
    beboer = beboersvar(person, regel);
    if (beboer === JA) svar = (svar & ~SPURGT_SKAERPET) | SKAERPEDE_BITS | UNDTAGET_BEBOER;
  }
  let studie = 0;
  if ((svar & (SPURGT_ALMINDELIGE | SPURGT_BESKAEFTIGELSE | SPURGT_INDKOMST)) !== 0)
    studie = underUddannelse(person.uddannelse, regel.studier);
  if ((svar & (SPURGT_ALMINDELIGE | SPURGT_BESKAEFTIGELSE)) !== 0) {
    const arbejde = iArbejde(person.beskaeftigelse, regel.arbejde);
    if ((svar & SPURGT_ALMINDELIGE) !== 0) svar |= almindelige(person, arbejde, studie, erSenior(svar));
    if ((svar & SPURGT_BESKAEFTIGELSE) !== 0)
      svar |= (beskaeftigelse(arbejde, studie) | beboer) << (2 * BESKAEFTIGELSE);
  }
  if ((svar & SPURGT_DOM) !== 0) svar |= (dom(person.domme, regel.dom) | beboer) << (2 * DOM);
  if ((svar & SPURGT_UDDANNELSE) !== 0) svar |= (uddannelse(person.uddannelsesniveau) | beboer) << (2 * UDDANNELSE);
  if ((svar & SPURGT_INDKOMST) !== 0) {
    const undtaget = undtagetSomStuderende(studie);
    if (undtaget === JA) return (svar & ~SPURGT_INDKOMST) | (JA << (2 * INDKOMST)) | UNDTAGET_STUDERENDE;
    svar |= (indkomst(person, regel.indkomst) | undtaget | beboer) << (2 * INDKOMST);
  }
  return svar;
}

/** Who already lives in the department is no newcomer: see the interpretation `interne-flytninger`. */
export function beboersvar({ beboerIAfdelingen }: Person, { beboereUndtaget }: Vurderingsregel): Svar {
  if (!beboereUndtaget || beboerIAfdelingen === false) return NEJ;
  return beboerIAfdelingen === null ? UOPLYST : JA;
}
