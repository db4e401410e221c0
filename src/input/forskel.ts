/** The input of `forskel`. */
import { proevDato, valgfriAftale } from "./aftale.js";
import { doerAf } from "./doerAf.js";
import { dato } from "./felter.js";
import { portefoeljedele } from "./portefoelje.js";

const sidedoer = doerAf({ dato, aftale: valgfriAftale() }, (input, fejl) => [...proevDato(input.dato), ...fejl.aftale]);

export const forskelsdoer = doerAf({ ...portefoeljedele(), foer: sidedoer, efter: sidedoer });
