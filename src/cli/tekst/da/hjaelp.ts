/** The descriptions of commands and options in Danish. */

export const KOMMANDOHJAELP = {
  program: "Reglerne i Københavns udlejningsaftale 2024-2027 på kommandolinjen.",
  aftaler: "list pakkens aftaler, eller skriv én af dem som dokument",
  jsonl: "besvar JSON-linjeprotokollen på standard input og output",
  tjeneste: "besvar protokollens operationer over HTTP, hver på sin sti: POST /placer",
  placer:
    "placer afdelinger på de to trapper ud fra filer med områder og afdelinger (.xlsx, CSV, som regneark gemmer den, eller JSON)",
  tildel: "giv hver ledig bolig i en afdelings regnskab sin tur, og gør årene op mod hver tredje bolig",
  vurder:
    "vurder husstande mod det, turen kræver, ud fra filer i protokollens form: husstand, krav, dato og aftale (JSON)",
  ranger:
    "sæt en venteliste i rækkefølge og vurder alle på den, ud fra filer i protokollens form: " +
    "ansoegninger, krav, dato og aftale (JSON)",
  brev: "skriv afgørelser som breve til hver modtager, med begrundelsen, og med data til brevsystemet (JSON) ved siden af",
  konformitet:
    "kør referencesuiten mod et hvilket som helst program, der taler protokollen; " +
    "afslutningskode 0, når det består, 1, når det ikke gør",
  graensetilfaelde:
    "skriv grænsetilfælde omkring hver grænse og dato i en aftale, med bibliotekets svar, " +
    "til 'konformitet --fixtures'",
  figur: "tegn en af aftalens figurer ud fra egne data, som SVG eller PNG",
  trapper: "de to trapper med antallet af afdelinger på hvert trin",
  indplacering: "figur 3 med én afdeling i, og hvor langt dens tal ligger fra deres grænser",
  raekkefoelge: "figur 4: de ni pladser på hvert trin i hver periode, med den niende mærket",
  regnskab: "en afdelings regnskab som en strimmel over tid, med loftet på hver tredje",
};

export const VALGHJAELP = {
  sprog: "sprog for resultater, hjælp og fejl; uden det er resultater på dansk, og hjælp og fejl på engelsk",
  kodning: "tegnkodningen af CSV-filerne; uden det findes den",
  ark: "arket i et regneark, ved navn eller nummer; omraader=Ark1 for filen med områder alene",
  blank: "hvad en tom celle betyder, hvor der skal stå ja eller nej",
  forbigaa: "overskriften på en kolonne, der ikke skal læses",
  streng: "afvis kolonner, der ikke er vores, og rækker over overskrifterne",
  advarsler: "gør advarsler til fejl, så intet skrives",
  fortolkning: "en navngiven fortolkning og valget for den",
  dato: "den dag, placeringen skal gælde: 2026-12-01",
  aabning: "hvad der gik forud for regnskabet (JSON)",
  ud: "skriv til denne fil, helt eller slet ikke",
  format: "resultatets form",
  raa: "protokollens koder i stedet for ord, i tabeller og tekster",
  json: "resultaterne som JSON i stedet for en tekst at læse",
  port: "porten, der lyttes på; 0 er en ledig",
  vaert: "adressen, der lyttes på; uden den kun denne maskine",
  stoerst: "den største forespørgsel i megabyte",
  omraader: "områderne: én række for hvert område og hver liste",
  afdelinger: "afdelingerne: én række for hver",
  risikozone: "hvad aftalens tekst ikke indeholder, som risikozonen (JSON)",
  raekkefoelger: "hvad aftalens tekst ikke indeholder, som rækkefølgerne på ni (JSON)",
  aftaleid: "aftalens id; uden det listes dem, pakken har",
  aftaletekst: "den aftale, der svares efter: dens id i pakken, eller en fil (JSON)",
  supplement: "hvad aftalens tekst ikke indeholder (JSON)",
  afdelingsfil: "afdelingen med sine daterede placeringer (placeringer), som protokollen har den (JSON)",
  regnskab:
    "regnskabet: ledige boliger og svar i datoorden (.xlsx, CSV, som regneark gemmer den, JSON-linjer eller JSON)",
  opgoerelse: "årsopgørelsen alene",
  spoergsmaalsfil: "ét spørgsmål pr. fil",
  ventelistefil: "én venteliste pr. fil",
  afgoerelsesfil:
    "en afgørelse, som 'forklar' tager den: op, input, modtager og sprog, og sagens navn (sag); eller en liste af dem",
  brevdato: "brevets dato: 2026-12-01; uden den er brevet en kladde",
  afsender: "hvem brevet er fra; uden det er brevet en kladde",
  klagevejledning: "klagevejledningen (forvaltningsloven § 25) som tekstfil; uden den er brevet en kladde",
  brevformat: "brevenes form",
  cmd: "programmets kommandolinje: 'trappemodel jsonl'",
  tag: "kun sager med dette mærke, som graense eller fejl",
  regel: "kun sager af denne regel eller af et helt trin: trappe.behov, ledighed",
  klausul: "kun sager, der hviler på denne klausul: F3-1",
  del: "én del af sagerne, så maskiner kan deles om dem: 1/4",
  frist: "tidsgrænsen for hver sag",
  fixtures: "sagerne i denne mappe i stedet for pakkens egne",
  junit: "skriv en rapport som JUnit-XML",
  jsonrapport: "skriv en rapport som JSON",
  badge: "skriv et badge, som den JSON shields.io læser",
  aftale: "aftalens supplement og fortolkninger, som protokollen har dem (JSON)",
  mappe: "mappen, der skrives; den må ikke findes i forvejen, medmindre den er tom",
  figurfil: "skriv til denne fil, .svg eller .png; uden den SVG på standard output",
  omraaderSomPlacer: "områderne, som for placer",
  afdelingerSomPlacer: "afdelingerne, som for placer",
  afdelingsid: "afdelingens id",
  afdelingSomTildel: "afdelingen med sine daterede placeringer, som for tildel (JSON)",
  regnskabSomTildel: "regnskabet, som for tildel",
};
