/** The parser's own words in English, as it has them itself. */
import type * as da from "../da/parser.js";

export const PARSERORD: typeof da.PARSERORD = {
  brug: "Usage:",
  argumenter: "Arguments:",
  valg: "Options:",
  faellesValg: "Global Options:",
  kommandoer: "Commands:",
  valgtegn: "[options]",
  kommandotegn: "[command]",
  muligheder: (choices) => `choices: ${choices}`,
  standard: (value) => `default: ${value}`,
  hjaelp: "display help for command",
  version: "output the version number",
};

export const PARSERFEJL: typeof da.PARSERFEJL = {
  argumentMangler: (name) => `error: missing required argument '${name}'`,
  vaerdiMangler: (option) => `error: option '${option}' argument missing`,
  valgMangler: (option) => `error: required option '${option}' not specified`,
  ugyldigVaerdi: (option, value, choices) =>
    `error: option '${option}' argument '${value}' is invalid. Allowed choices are ${choices}.`,
  ukendtValg: (option) => `error: unknown option '${option}'`,
  ukendtKommando: (name) => `error: unknown command '${name}'`,
  forMange: (command, expected, got) =>
    `error: too many arguments${command === undefined ? "" : ` for '${command}'`}. Expected ${expected} argument${expected === 1 ? "" : "s"} but got ${got}.`,
  forslag: (nearest) =>
    nearest.length === 1 ? `(Did you mean ${nearest.join("")}?)` : `(Did you mean one of ${nearest.join(", ")}?)`,
};
