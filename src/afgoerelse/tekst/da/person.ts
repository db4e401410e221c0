/** A member of the household in Danish. */
import type { Hvem } from "../kontekst.js";
import { navn } from "./former.js";

/** At the beginning of a sentence. */
export const person = ({ id, du }: Hvem) => (du ? "Du" : `Person ${navn(id)}`);

/** In the midst of it. */
export const personInde = ({ id, du }: Hvem) => (du ? "du" : `person ${navn(id)}`);

/** As an object: "for dig". */
export const personSomObjekt = ({ id, du }: Hvem) => (du ? "dig" : `person ${navn(id)}`);

/** Whom something is missing for; nothing where there is one only, who is written to. */
export const forPerson = (p: Hvem) => (p.du ? "" : ` for ${personInde(p)}`);
