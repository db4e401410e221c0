/**
 * What else an answer touches (beroering): facts on which another choice of an interpretation could bear, and figures
 * that may have been assumed. Only what is touched needs to be looked into. Rule `ansoeger.beroering`.
 */
import type { Person } from "./husstand.js";
import { harTimekrav } from "./iArbejde.js";
import { mindstBeloeb } from "./indkomst.js";
import { JA, UOPLYST } from "./svar.js";
import {
  ALMINDELIGE,
  BESKAEFTIGELSE,
  erSpurgt,
  INDKOMST,
  type Personsvar,
  SKAERPEDE_SPOERGSMAAL,
  spurgte,
  UNDTAGET_BEBOER,
} from "./svarkode.js";
import type { Vurderingsregel } from "./vurderingsregel.js";

/** A bit for each. */
export type Beroering = number;

export const BEBOER = 1 << 0;
export const FLEKSJOB = 1 << 1;
export const FORRIGE_AAR = 1 << 2;
export const STUDERENDE_FORRIGE_AAR = 1 << 3;
export const TIMER = 1 << 4;
export const JOBSTART = 1 << 5;
export const SENIORALDER = 1 << 6;
export const BELOEB = 1 << 7;

export function beroering(person: Person, svar: Personsvar, regel: Vurderingsregel): Beroering {
  const tilflytter =
    (svar & UNDTAGET_BEBOER) !== 0 ||
    ((spurgte(svar) & SKAERPEDE_SPOERGSMAAL) !== 0 && person.beboerIAfdelingen !== false);
  return (
    (tilflytter ? BEBOER : 0) |
    (erSpurgt(svar, ALMINDELIGE) || erSpurgt(svar, BESKAEFTIGELSE) ? vedArbejde(person, svar, regel) : 0) |
    (erSpurgt(svar, ALMINDELIGE) && regel.aftale.supplement.seniorAlder !== null ? SENIORALDER : 0) |
    (erSpurgt(svar, INDKOMST) ? BELOEB | vedIndkomst(person, regel) : 0)
  );
}

/** A figure counts as compared with a fact that is not known, too. */
function vedArbejde(
  { beskaeftigelse: job }: Person,
  svar: Personsvar,
  { arbejde: krav, dato }: Vurderingsregel,
): Beroering {
  if (job?.status === "ingen") return 0;
  const timer = job === null ? krav.mindsteTimer !== null : harTimekrav(job, krav);
  const senere = job === null || job.siden === null || job.siden > dato;
  const start = erSpurgt(svar, ALMINDELIGE) && krav.frister.begynder !== null && senere;
  const fleksjob = job?.status === "fleksjob" && krav.mindsteTimer !== null;
  return (timer ? TIMER : 0) | (start ? JOBSTART : 0) | (fleksjob ? FLEKSJOB : 0);
}

function vedIndkomst(
  { bruttoindtaegt: { forrigeAarPrMaaned }, underUddannelseForrigeAar }: Person,
  { indkomst: krav }: Vurderingsregel,
): Beroering {
  const forrige = mindstBeloeb(forrigeAarPrMaaned, krav.forrige);
  const andetBeloeb =
    krav.andetForrige !== "samme" &&
    (forrige === UOPLYST || mindstBeloeb(forrigeAarPrMaaned, krav.andetForrige) !== forrige);
  return (
    (andetBeloeb ? FORRIGE_AAR : 0) |
    (underUddannelseForrigeAar !== false && forrige !== JA ? STUDERENDE_FORRIGE_AAR : 0)
  );
}
