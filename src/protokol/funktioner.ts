/**
 * The operations as functions (funktioner), each of its operation's name: a typed input is checked, and the result is
 * plain JSON, which `JSON.parse(JSON.stringify(result))` gives back.
 */
import type { Laesevalg } from "../input/laesevalg.js";
import type { Aftaletjekinput } from "../input/typer/aftale.js";
import type * as Andre from "../input/typer/andreAftaler.js";
import type * as Ind from "../input/typer/operationer.js";
import { kald } from "./kald.js";
import type * as Ud from "./resultater.js";

/**
 * Which of the state's lists an area is on, by the wording of the act on the list's day.
 *
 * @returns each list in three values with the criteria behind it, and what could change the status
 * @throws Trappefejl with every fault of the input
 * @see almenboligloven §§ 61 a and 61 b
 * @example
 * udpeg({ omraade: { id: "o", opgoerelser: [{ listedato: "2025-12-01", udpeget: ["udsat"] }] }, dato: "2026-03-01" }).status; // "udsat"
 */
export function udpeg(input: Ind.Udpeginput, valg?: Laesevalg): Ud.Udpegresultat {
  return kald("udpeg", input, valg);
}

/**
 * Which stair a department stands on, at which step, with which sharpened criteria.
 *
 * @returns the placement with the road to it, and the facts that could change it
 * @throws Trappefejl with every fault of the input, and `aftale-ikke-gaeldende` outside the agreement's term
 * @see clauses TM-1, TM-2, OT-1 to OT-11, AT-1 to AT-4, F3-1 to F3-4
 * @example
 * placer({ afdeling: { id: "a", type: "familieboliger", noegletal: { udenTilknytning: 41, kunGrundskole: 61 }, andelAnviste: 26 }, dato: "2026-12-01" }).trin; // 4
 */
export function placer(input: Ind.Placerinput, valg?: Laesevalg): Ud.Placerresultat {
  return kald("placer", input, valg);
}

/**
 * The placement of many departments, with counts.
 *
 * @returns a placement for each department, in their order; paths lead into this input
 * @throws Trappefejl with every fault of the input, and `aftale-ikke-gaeldende` outside the agreement's term
 * @see clause TM-2
 * @example
 * portefoelje({ afdelinger: [{ id: "a", type: "ungdomsboliger" }], omraader: [], dato: "2026-12-01" }).antal.ikkeOmfattet; // 1
 */
export function portefoelje(input: Ind.Portefoeljeinput, valg?: Laesevalg): Ud.Portefoeljeresultat {
  return kald("portefoelje", input, valg);
}

/**
 * Which share of a step's vacancies goes each way, as exact fractions, and the cap on what the municipality uses.
 *
 * @returns the shares; null where a figure that the agreement does not print is missing
 * @throws Trappefejl with every fault of the input, and `aftale-ikke-gaeldende` outside the agreement's term
 * @see clauses AT-5, F4-1, N9-5 to N9-10, LO-1, LO-2, LO-5, OT-8
 * @example
 * kvoter({ trappe: "omraadetrappen", trin: 2, dato: "2026-12-01", aftale: {} }).fleksibel; // { taeller: 1, naevner: 1 }
 */
export function kvoter(input: Andre.Kaldsinputs["kvoter"], valg?: Laesevalg): Ud.Kvoterresultat {
  return kald("kvoter", input, valg);
}

/**
 * Whose turn each vacancy of a department is: the order of nine, the ninth, the cap, and what lies outside the order.
 *
 * @returns the turns, counts, and the next turn; null where an order of nine or a placement is missing
 * @throws Trappefejl with every fault of the input, and of the ledger, each with the event's number
 * @see clauses F4-1, N9-3 to N9-12, LO-1 to LO-6, HJ-1, FL-2, NB-1 to NB-3, OT-7, OT-8
 * @example
 * tildel({ afdeling, haendelser: [{ type: "ledig", dato: "2026-03-01", bolig: "12, 3. tv." }], aftale }).naeste;
 */
export function tildel(input: Ind.Tildelinput, valg?: Laesevalg): Ud.Tildelresultat {
  return kald("tildel", input, valg);
}

/**
 * How reserved dwellings lower the general assignment in a new building.
 *
 * @returns the share of the dwellings that are not reserved; null where the order of nine is missing
 * @throws Trappefejl with every fault of the input, and `aftale-ikke-gaeldende` outside the agreement's term
 * @see clauses NB-1 to NB-3
 * @example
 * nybyggeri({ antalBoliger: 60, reserverede: 0, trappe: "afdelingstrappen", trin: 1, dato: "2026-03-01", aftale: {} }).begraenset; // false
 */
export function nybyggeri(input: Ind.Nybyggeriinput, valg?: Laesevalg): Ud.Nybyggeriresultat {
  return kald("nybyggeri", input, valg);
}

/**
 * Whether a household meets what the turn asks, criterion by criterion and person by person.
 *
 * @returns the outcome in three values, reasons, documents, and the facts that could change it
 * @throws Trappefejl with every fault of the input
 * @see clauses F1-1 to F1-3, OT-7, OT-9, OT-10, FJ-1, FJ-2, F5-5 to F5-9
 * @example
 * vurder({ husstand: { id: "h", personer: [{ id: "p", foedselsdato: "1990-05-05", alderspension: true }] }, krav: { udlejningsform: "fleksibel" }, dato: "2026-11-24" }).udfald; // "opfyldt"
 */
export function vurder(input: Andre.Kaldsinputs["vurder"], valg?: Laesevalg): Ud.Vurderresultat {
  return kald("vurder", input, valg);
}

/**
 * Who on a waiting list is to be offered the dwelling, and who before them must be cleared first.
 *
 * @returns the list in order of seniority, each household with its outcome
 * @throws Trappefejl with every fault of the input
 * @see clauses F1-1 to F1-3
 * @example
 * ranger({ ansoegninger: [], krav: { udlejningsform: "almindelig" }, dato: "2026-11-24" }).foerste; // null
 */
export function ranger(input: Andre.Kaldsinputs["ranger"], valg?: Laesevalg): Ud.Rangerresultat {
  return kald("ranger", input, valg);
}

/**
 * Whether the municipality may assign a household to a dwelling.
 *
 * @returns whether it may, by what it is forbidden, and the certain grounds
 * @throws Trappefejl with every fault of the input
 * @see clauses OT-6 and OT-8; almenboligloven § 59, stk. 1 and 6 to 9
 * @example
 * maaAnvises({ husstand, trappe: "omraadetrappen", trin: 2, omraadestatus: "udsat", dato: "2026-11-24" }).grund; // "aftale"
 */
export function maaAnvises(input: Andre.Kaldsinputs["maaAnvises"], valg?: Laesevalg): Ud.MaaAnvisesresultat {
  return kald("maaAnvises", input, valg);
}

/**
 * When the outcome of a decision changes by itself: the first such day within ten years.
 *
 * @returns the day and the outcome on it; null where there is none
 * @throws Trappefejl with every fault of the input
 * @example
 * horisont({ op: "placer", input: { afdeling: { id: "a", type: "ungdomsboliger" }, dato: "2026-12-01" } }).dato; // "2028-01-01"
 */
export function horisont(input: Ind.Horisontinput, valg?: Laesevalg): Ud.Horisontresultat {
  return kald("horisont", input, valg);
}

/**
 * Which facts must be had to decide a case, all of them and no more, least sensitive first.
 *
 * @returns the smallest sets of missing facts; `[]` when it is decided
 * @throws Trappefejl with every fault of the input
 * @example
 * spoerg({ op: "placer", input: { afdeling: { id: "a", type: "ungdomsboliger" }, dato: "2026-12-01" } }).saet; // []
 */
export function spoerg(input: Ind.Spoerginput, valg?: Laesevalg): Ud.Spoergresultat {
  return kald("spoerg", input, valg);
}

/**
 * The smallest changes of facts that turn the outcome of a decision.
 *
 * @returns the changes, those of time first; none for a decision that is open
 * @throws Trappefejl with every fault of the input
 * @example
 * hvadSkalDerTil({ op: "vurder", input: { husstand, krav: { udlejningsform: "fleksibel" }, dato: "2026-11-24" } }).aendringer;
 */
export function hvadSkalDerTil(input: Ind.HvadSkalDerTilinput, valg?: Laesevalg): Ud.HvadSkalDerTilresultat {
  return kald("hvadSkalDerTil", input, valg);
}

/**
 * An agreement as a document, looked through.
 *
 * @param valg an agreement without faults is put into its `aftaler`, and inputs read with it may name it by its sum
 * @returns its id, its name, the sum of its document, and what is wrong with it
 * @throws Trappefejl only for what is no document
 * @example
 * aftale({ tekst: { id: "lilleby", navn: "Lilleby" } }).fund; // []
 */
export function aftale(input: Aftaletjekinput, valg?: Laesevalg): Ud.Aftaleresultat {
  return kald("aftale", input, valg);
}

/**
 * What moves between two days or two agreements, over a portfolio, and what did it.
 *
 * @throws Trappefejl with every fault of the input, and `aftale-ikke-gaeldende` outside the agreement's term
 * @see clauses TM-2 and LO-7
 * @example
 * forskel({ afdelinger: [], omraader: [], foer: { dato: "2025-12-01" }, efter: { dato: "2026-12-01" } }).uaendrede; // 0
 */
export function forskel(input: Ind.Forskelinput, valg?: Laesevalg): Ud.Forskelresultat {
  return kald("forskel", input, valg);
}

/**
 * A decision as a certificate, which `verificer` holds against an input years later.
 *
 * @returns the certificate, and the facts that were read and were not
 * @throws Trappefejl with every fault of the input
 * @example
 * attester({ op: "placer", input: { afdeling: { id: "a", type: "ungdomsboliger" }, dato: "2026-12-01" } }).certifikat.segl;
 */
export function attester(input: Ind.Attesterinput, valg?: Laesevalg): Ud.Attesterresultat {
  return kald("attester", input, valg);
}

/**
 * Whether a certificate, an input and the rules still say the same.
 *
 * @returns `ok`, or the first thing that is not so
 * @throws Trappefejl only where one of the two is missing; what they hold is never a fault
 * @example
 * verificer({ certifikat, input: { afdeling: { id: "a", type: "ungdomsboliger" }, dato: "2026-12-01" } }).svar; // "ok"
 */
export function verificer(input: Ind.Verificerinput, valg?: Laesevalg): Ud.Verificerresultat {
  return kald("verificer", input, valg);
}

/**
 * A decision in words, for a clerk or a citizen, in Danish or English.
 *
 * @returns the text as Markdown, and the same by paragraphs
 * @throws Trappefejl with every fault of the input
 * @example
 * forklar({ op: "placer", input: { afdeling: { id: "a", type: "ungdomsboliger" }, dato: "2026-12-01" }, sprog: "en" }).tekst;
 */
export function forklar(input: Ind.Forklarinput, valg?: Laesevalg): Ud.Forklarresultat {
  return kald("forklar", input, valg);
}
