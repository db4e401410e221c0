/** What is said of a run, in Danish. */
export * from "./advarsler.js";
export * from "./fejl.js";
export * from "./filfejl.js";
export * from "./hjaelp.js";
export * from "./konformitet.js";
export * from "./parser.js";
