/** Faults of a file as a file, in Danish. What is wrong with its values the door says, in the protocol's English. */

export const FILFEJL = {
  csvUdenUtf8: "dette er ikke UTF-8: gem filen som CSV UTF-8",
  jsonUdenUtf8: "dette er ikke UTF-8, som JSON er",
  ikkeCsv: "dette er ikke CSV",
  citatSlutterIkke: "en celle i anførselstegn begynder her og slutter ikke",
  citatFortsaetter: "en celle i anførselstegn slutter, og der står mere før det næste skilletegn",
  citatICelle: "et anførselstegn står inde i en celle, der ikke er i anførselstegn",
  tom: "filen er tom; dens første række navngiver kolonnerne",
  ikkeJson: "dette er ikke JSON",
  linjeIkkeJson: "denne linje er ikke JSON",
  dobbeltNavn: "dette navn står to gange i samme objekt",
  sammeKolonne: (nr: number, navn: string) => `kolonne ${nr} er allerede ${navn}`,
  kolonneMangler: (navn: string) => `kolonnen ${navn} mangler`,
  cprIOverskrift: "et CPR-nummer hører ikke hjemme i en overskrift",
  ukendtKolonne: (naermest: string | undefined) => `ukendt kolonne; mente du ${naermest}?`,
  udenOverskrift: "en værdi uden overskrift; et decimalkomma i en kommafil kræver anførselstegn",
  raekkebredde: (celler: number, bredde: number) => `rækken har ${celler} celler og overskriften ${bredde}`,
  doemteToGange: "angiv de dømte som en andel eller som et antal gange, ikke som begge dele",
  andetNavn: (linje: number) => `området har et andet navn på linje ${linje}`,
  andenUdviklingsplan: (linje: number) => `linje ${linje} siger noget andet om områdets udviklingsplan`,
};
