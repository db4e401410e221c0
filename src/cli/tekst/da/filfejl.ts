/** Faults of a file as a file, in Danish. What is wrong with its values the door says, in the protocol's English. */

export const FILFEJL = {
  ukendtKodning: "filens tegn kan ikke læses: gem den som CSV UTF-8, eller sig kodningen med --kodning",
  andenKodning: (kodning: string) => `--kodning ${kodning}: filens tegn er ikke i den kodning`,
  laestSom: (kodning: string) => `er ikke UTF-8 og er læst som ${kodning}; --kodning siger det på forhånd`,
  ikkeRegneark: "regnearket kan ikke læses: gem det igen som .xlsx",
  gammeltRegneark: "et regneark med adgangskode eller fra før 2007: gem det som .xlsx uden adgangskode",
  foersteArk: (ark: string, antal: number) => `arket ${ark} er læst, det første af ${antal}; --ark vælger et andet`,
  titelraekke: (linje: number) => `en titel og ikke overskrifter; overskrifterne står på linje ${linje}`,
  forbigaaede: (navne: readonly string[], antal: number) =>
    `kolonner, der ikke er vores, er forbigået: ${navne.join(", ")}${antal > navne.length ? ` og ${antal - navne.length} til` : ""}`,
  regnearkSomJson: "dette er et regneark; her skal der stå JSON",
  datoSomTekst: (dag: string) => `regnearket har gjort cellen til en dato (${dag}): skriv den som tekst`,
  jsonUdenUtf8: "dette er ikke UTF-8, som JSON er",
  ikkeCsv: "dette er ikke CSV",
  citatSlutterIkke: "en celle i anførselstegn begynder her og slutter ikke",
  citatFortsaetter: "en celle i anførselstegn slutter, og der står mere før det næste skilletegn",
  citatICelle: "et anførselstegn står inde i en celle, der ikke er i anførselstegn",
  tom: "filen er tom; dens første række navngiver kolonnerne",
  tomJson: "filen er tom; her skal der stå JSON",
  langLinje: (megabyte: number) =>
    `linjen er op mod ${megabyte} MB lang og kan ikke være overskrifter; er dette den rigtige fil?`,
  ikkeJson: "dette er ikke JSON",
  linjeIkkeJson: "denne linje er ikke JSON",
  dobbeltNavn: "dette navn står to gange i samme objekt",
  sammeKolonne: (nr: number, navn: string) =>
    `kolonne ${nr} er allerede ${navn}; --forbigaa og en overskrift lader den ene være ulæst`,
  kolonneMangler: (navn: string) => `kolonnen ${navn} mangler`,
  cprIOverskrift: "et CPR-nummer hører ikke hjemme i en overskrift",
  ukendtKolonne: "ukendt kolonne",
  naestenKolonne: (navn: string) =>
    `mente du ${navn}? Ret overskriften, eller lad kolonnen være ulæst med --forbigaa og dens overskrift`,
  ikkeHeltal: (celle: string) => `${celle} er ikke et antal; tusind skrives 1.000 eller 1000`,
  tommeJaNej: (antal: number) =>
    `${antal} ${antal === 1 ? "tom celle regnes" : "tomme celler regnes"} for nej; --blank nej siger, at tom betyder nej`,
  udenOverskriftIArk: (numre: string) => `celler uden overskrift er forbigået: kolonne ${numre}`,
  andetAar: (aar: number, liste: string) => `overskriften siger ${aar}, og listen er fra ${liste}`,
  udenOverskrift: "en værdi uden overskrift; et decimalkomma i en kommafil kræver anførselstegn",
  raekkebredde: (celler: number, bredde: number) => `rækken har ${celler} celler og overskriften ${bredde}`,
  doemteToGange: "angiv de dømte som en andel eller som et antal gange, ikke som begge dele",
  andetNavn: (linje: number) => `området har et andet navn på linje ${linje}`,
  andenUdviklingsplan: (linje: number) => `linje ${linje} siger noget andet om områdets udviklingsplan`,
};
