/** The parser's own words in Danish: what surrounds the descriptions of a help text, and the faults of arguments. */

export const PARSERORD = {
  brug: "Brug:",
  argumenter: "Argumenter:",
  valg: "Valg:",
  faellesValg: "Valg for alle kommandoer:",
  kommandoer: "Kommandoer:",
  valgtegn: "[valg]",
  kommandotegn: "[kommando]",
  muligheder: (valgene: string) => `muligheder: ${valgene}`,
  standard: (vaerdi: string) => `uden det: ${vaerdi}`,
  hjaelp: "vis hjælp til kommandoen",
  version: "vis versionsnummeret",
};

export const PARSERFEJL = {
  argumentMangler: (navn: string) => `fejl: argumentet '${navn}' mangler`,
  vaerdiMangler: (valg: string) => `fejl: valget '${valg}' mangler sin værdi`,
  valgMangler: (valg: string) => `fejl: valget '${valg}' skal angives`,
  ugyldigVaerdi: (valg: string, vaerdi: string, muligheder: string) =>
    `fejl: værdien '${vaerdi}' af valget '${valg}' er ugyldig. Mulighederne er ${muligheder}.`,
  ukendtValg: (valg: string) => `fejl: ukendt valg '${valg}'`,
  ukendtKommando: (navn: string) => `fejl: ukendt kommando '${navn}'`,
  forMange: (kommando: string | undefined, ventet: number, faaet: number) =>
    `fejl: for mange argumenter${kommando === undefined ? "" : ` til '${kommando}'`}. Der skulle være ${ventet}, og der er ${faaet}.`,
  forslag: (naermest: readonly string[]) =>
    naermest.length === 1 ? `(Mente du ${naermest.join("")}?)` : `(Mente du en af ${naermest.join(", ")}?)`,
};
