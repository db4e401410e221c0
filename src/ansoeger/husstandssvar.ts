/** What the persons' answers come to for their household (husstandssvar). Rule `ansoeger.husstandssvar`. */
import type { Husstand } from "./husstand.js";
import { personsvar } from "./personsvar.js";
import { JA, NEJ, type Svar, UOPLYST } from "./svar.js";
import { ALMINDELIGE_BITS, type Personsvar, SKAERPEDE_BITS } from "./svarkode.js";
import type { Vurderingsregel } from "./vurderingsregel.js";

/** Two bits for each criterion, as in a `Personsvar`. */
export type Husstandssvar = number;

const ALLE_SIKRE = SKAERPEDE_BITS | ALMINDELIGE_BITS;
const ALLE_MULIGE = 0b10_10_10_10_10;
const SKAERPEDE_MULIGE = ALLE_MULIGE & SKAERPEDE_BITS;

/**
 * Before any person has answered: the sharpened criteria stand until someone fails, the ordinary one, where it is
 * asked, falls until someone meets it.
 */
export function udgangspunkt({ spurgte }: Vurderingsregel): Husstandssvar {
  return SKAERPEDE_BITS | ((spurgte & 1) === 0 ? JA : NEJ);
}

/** Everyone meets the sharpened criteria; one is enough for the ordinary one. */
export function medPerson(hidtil: Husstandssvar, svar: Personsvar): Husstandssvar {
  return (hidtil & svar & SKAERPEDE_BITS) | ((hidtil | svar) & ALMINDELIGE_BITS);
}

/**
 * All criteria together. Each is better for every better fact, so what all filling-in agrees on is what the best and
 * the worst agree on.
 */
export function samletSvar(svar: Husstandssvar): Svar {
  if (svar === ALLE_SIKRE) return JA;
  return (svar & ALLE_MULIGE) === ALLE_MULIGE ? UOPLYST : NEJ;
}

/** The outcome alone, without its reasons. */
export function afgoer(husstand: Husstand, regel: Vurderingsregel): Svar {
  const { personer } = husstand;
  let svar = udgangspunkt(regel);
  for (let nr = 0; nr < personer.length; nr++) {
    const person = personer[nr];
    if (person !== undefined) svar = medPerson(svar, personsvar(person, regel));
    // Nobody can mend what one person fails.
    if ((svar & SKAERPEDE_MULIGE) !== SKAERPEDE_MULIGE) return NEJ;
  }
  return samletSvar(svar);
}
