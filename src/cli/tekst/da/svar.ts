/** What the commands answer, in Danish. */
export * from "./brev.js";
export * from "./faelles.js";
export * from "./placering.js";
export * from "./tildeling.js";
export * from "./vurdering.js";
