/** The descriptions of commands and options in English. */
import type * as da from "../da/hjaelp.js";

export const KOMMANDOHJAELP: typeof da.KOMMANDOHJAELP = {
  program: "Rules of Copenhagen's letting agreement 2024-2027, on the command line.",
  aftaler: "list the agreements in the package, or print one of them as a document",
  jsonl: "answer the JSON-lines protocol on standard input and output",
  tjeneste: "answer the operations of the protocol over HTTP, each at its path: POST /placer",
  placer:
    "place departments on the two stairs, from files of areas and departments (.xlsx, CSV as spreadsheets save it, or JSON)",
  tildel: "give each vacancy of a department's ledger its turn, and sum up the years against one in three",
  vurder:
    "assess households against what the turn asks, from files in the protocol's form: " +
    "husstand, krav, dato and aftale (JSON)",
  ranger:
    "put a waiting list in order and assess everyone on it, from files in the protocol's form: " +
    "ansoegninger, krav, dato and aftale (JSON)",
  brev: "write decisions as letters to each recipient, with their reasons, and data for the letter system (JSON) beside them",
  konformitet:
    "run the reference suite against any program that speaks the protocol; " +
    "exit code 0 when it passes, 1 when it does not",
  graensetilfaelde:
    "write boundary cases around every limit and date of an agreement, with the library's answers, " +
    "for 'konformitet --fixtures'",
  figur: "draw a figure of the agreement from your own data, as SVG or PNG",
  trapper: "the two stairs with the number of departments on each step",
  indplacering: "figure 3 with one department in it, and how far its figures lie from their limits",
  raekkefoelge: "figure 4: the nine slots of each step in each period, the ninth marked",
  regnskab: "a department's ledger as a strip over time, with the cap of one in three",
};

export const VALGHJAELP: typeof da.VALGHJAELP = {
  sprog: "language of results, help and faults; without it results are in Danish, and help and faults in English",
  kodning: "the encoding of the CSV files; found without it",
  ark: "the sheet of a spreadsheet, by its name or number; omraader=Sheet1 for the file of areas alone",
  blank: "what an empty cell means where yes (ja) or no (nej) belongs",
  forbigaa: "the heading of a column that is not to be read",
  streng: "refuse columns that are not ours, and rows above the headings",
  advarsler: "make warnings faults, so that nothing is written",
  fortolkning: "a named interpretation (fortolkning) and the choice for it",
  dato: "the day on which the placement is to hold: 2026-12-01",
  aabning: "what went before the ledger (JSON)",
  ud: "write to this file, whole or not at all",
  format: "the form of the result",
  raa: "the protocol's codes in place of words, in tables and texts",
  json: "the results as JSON, in place of a text to read",
  port: "the port to listen on; 0 is one that is free",
  vaert: "the address to listen on; without it this machine alone",
  stoerst: "the largest request, in megabytes",
  omraader: "the areas (områder): one row for each area and list",
  afdelinger: "the departments (afdelinger): one row for each",
  risikozone: "what the agreement's text does not print, such as the risk zone (JSON)",
  raekkefoelger: "what the agreement's text does not print, such as the orders of nine (JSON)",
  aftaleid: "the agreement's id; without it those in the package are listed",
  aftaletekst: "the agreement that is answered by: its id in the package, or a file (JSON)",
  supplement: "what the agreement's text does not print (JSON)",
  afdelingsfil: "the department with its dated placements (placeringer), as the protocol has it (JSON)",
  regnskab:
    "the ledger: vacancies and answers in order of date (.xlsx, CSV as spreadsheets save it, JSON lines, or JSON)",
  opgoerelse: "the yearly statement alone",
  spoergsmaalsfil: "one question a file",
  ventelistefil: "one waiting list a file",
  afgoerelsesfil:
    "a decision as 'forklar' takes it: op, input, modtager and sprog, and the name of the case (sag); or a list of them",
  brevdato: "the date of the letter: 2026-12-01; without it the letter is a draft",
  afsender: "whom the letter is from; without it the letter is a draft",
  klagevejledning: "guidance on complaint (forvaltningsloven § 25) as a text file; without it the letter is a draft",
  brevformat: "the form of the letters",
  cmd: "the program's command line: 'trappemodel jsonl'",
  tag: "only cases with this tag, such as graense or fejl",
  regel: "only cases of this rule, or of a whole stage: trappe.behov, ledighed",
  klausul: "only cases that rest on this clause: F3-1",
  del: "one part of the cases, to share them among machines: 1/4",
  frist: "the time limit of each case",
  fixtures: "the cases of this folder, in place of the package's own",
  junit: "write a report as JUnit XML",
  jsonrapport: "write a report as JSON",
  badge: "write a badge, as the JSON that shields.io reads",
  aftale: "the agreement's supplement and interpretations, as the protocol has them (JSON)",
  mappe: "the folder to write; it must not be there yet, or be empty",
  figurfil: "write to this file, .svg or .png; SVG on standard output without it",
  omraaderSomPlacer: "the areas (områder), as for placer",
  afdelingerSomPlacer: "the departments (afdelinger), as for placer",
  afdelingsid: "the id of the department",
  afdelingSomTildel: "the department with its dated placements, as for tildel (JSON)",
  regnskabSomTildel: "the ledger, as for tildel",
};
