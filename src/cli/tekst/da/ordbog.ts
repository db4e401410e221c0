/** All words of Danish: those of results, and those of a run. */
export * as koersel from "./koersel.js";
export * as svar from "./svar.js";
