/** A member of the household in English, and the verbs that go with "you" and with a person. */
import type { Hvem } from "../kontekst.js";
import { navn } from "./former.js";

export const person = ({ id, du }: Hvem) => (du ? "You" : `Person ${navn(id)}`);

export const personInde = ({ id, du }: Hvem) => (du ? "you" : `person ${navn(id)}`);

export const personSomObjekt = (p: Hvem) => personInde(p);

export const forPerson = (p: Hvem) => (p.du ? "" : ` for ${personInde(p)}`);

export const verb = ({ du }: Hvem, withYou: string, otherwise: string) => (du ? withYou : otherwise);

export const have = (p: Hvem) => verb(p, "have", "has");
export const are = (p: Hvem) => verb(p, "are", "is");
export const were = (p: Hvem) => verb(p, "were", "was");
