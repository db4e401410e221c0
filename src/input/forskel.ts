/** The input of `forskel`. */
import { aftaledag, valgfriAftale } from "./aftale.js";
import { doerAf } from "./doerAf.js";
import { portefoeljedele } from "./portefoelje.js";

const sidedoer = doerAf({ dato: aftaledag, aftale: valgfriAftale() });

export const forskelsdoer = doerAf({ ...portefoeljedele(), foer: sidedoer, efter: sidedoer });
