/** All words of English: those of results, and those of a run. */
export * as koersel from "./koersel.js";
export * as svar from "./svar.js";
