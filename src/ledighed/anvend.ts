/** One event of a ledger (anvend): checked, decided and entered. Rule `ledighed.anvend`. */
import { type Fejl, Trappefejl, ugyldigt } from "../kerne/fejl.js";
import type { Sti } from "../kerne/sti.js";
import type { Trappeaftale } from "../parametre/aftale.js";
import { FORTOLKNINGER } from "../parametre/fortolkninger.js";
import { underAndetValg } from "./andetValg.js";
import type { Ledighedsbegrundelse } from "./begrundelser.js";
import { type Bogfoert, bogfoerLedig, bogfoerUdfald } from "./bogfoer.js";
import { type Bolig, type Boligregister, registerOver } from "./boliger.js";
import { alleredeBesvaret, ukendtBolig } from "./boligfejl.js";
import { boligpladsFor } from "./boligplads.js";
import { datofejl } from "./datofejl.js";
import type { Haendelse, Ledig, Tilbudsudfald } from "./haendelse.js";
import { medLaest, medNotering } from "./notering.js";
import { medSpor } from "./spor.js";
import type { Tildeling } from "./tildeling.js";
import type { Spor, Tilstand } from "./tilstand.js";
import { turMedSpor } from "./turspor.js";

/** What one event led to. */
export interface Skridt {
  readonly tilstand: Tilstand;
  /** The number of the vacancy that it concerns, from 0. */
  readonly nr: number;
  /** Its turn as it now stands; null while the slot is unknown. */
  readonly tildeling: Tildeling | null;
  readonly begrundelse: readonly Ledighedsbegrundelse[];
}

/**
 * Enters one event. The cost does not depend on how many went before.
 *
 * @returns the state after it, and the turn that it gave or answered
 * @throws Trappefejl `haendelser-ude-af-orden`, `aftale-ikke-gaeldende`, `ukendt-bolig`, `dobbelt-udfald`,
 * `dobbelt-bolig` or `ugyldigt-input`, with the event's number
 * @see clauses N9-3 to N9-12, LO-1 to LO-6, HJ-1, FL-2, NB-1 to NB-3, OT-8
 * @example
 * const { tilstand, tildeling } = anvend(start(afdeling, aftale), { type: "ledig", dato: dag("2026-03-01"), bolig: "12, 3. tv.", ... });
 */
export function anvend(tilstand: Tilstand, haendelse: Haendelse): Skridt {
  const skridt = proevHaendelse(tilstand, haendelse);
  if ("tilstand" in skridt) return skridt;
  throw new Trappefejl(skridt.map((fejl) => ({ ...fejl, sti: ["haendelser", tilstand.haendelser, ...fejl.sti] })));
}

/** The same, or its faults under their paths in the event. */
export function proevHaendelse(tilstand: Tilstand, haendelse: Haendelse): Skridt | readonly Fejl[] {
  const { noteret, laest } = medNotering(tilstand);
  const fejl = datofejl(haendelse, tilstand.senesteDag, noteret.aftale, ["dato"]);
  if (fejl.length > 0) return fejl;
  const skridt = proevSkridt(noteret, haendelse);
  if ("kode" in skridt) return [skridt];
  const { afdeling, aftale } = tilstand;
  const grundlag = medLaest(tilstand, haendelse, laest);
  return { ...skridt, tilstand: { ...skridt.tilstand, afdeling, aftale, grundlag } };
}

const BOLIG: Sti = ["bolig"];

/** @param haendelse of a sound date */
export function proevSkridt(
  tilstand: Tilstand,
  haendelse: Haendelse,
  register: Boligregister = registerOver(tilstand.boliger),
): Skridt | Fejl {
  return haendelse.type === "ledig"
    ? ledig(foersteGang(tilstand, haendelse), haendelse, register)
    : udfald(tilstand, haendelse, register);
}

/** An opening belongs to the placement of the first event's day. */
function foersteGang(tilstand: Tilstand, { dato }: Haendelse): Tilstand {
  return tilstand.foersteDag === null ? { ...tilstand, foersteDag: dato, positionsdag: dato } : tilstand;
}

function ledig(tilstand: Tilstand, haendelse: Ledig, register: Boligregister): Skridt | Fejl {
  const foer = register.find(haendelse.bolig);
  if (foer?.tildeling?.udfald === "afventer")
    return ugyldigt(
      BOLIG,
      "this dwelling is vacant again before the outcome of its last offer is known",
      "dobbelt-bolig",
    );
  const tur = tilstand.spor.pladser.length > 0 ? null : turMedSpor(tilstand, haendelse);
  const kendt = tur === null || tur.afgoerelse.art === "uoplyst" ? null : tur.afgoerelse;
  const medPladser =
    kendt !== null && !udfases(haendelse, tilstand.aftale)
      ? tilstand.spor
      : medSpor(tilstand.spor, manglendePladser(tilstand, haendelse));
  const spor = medSpor(medPladser, tur?.spor ?? {});
  return skridt(bogfoerLedig(tilstand, haendelse, kendt, spor, register), kendt?.begrundelse ?? []);
}

function udfald(tilstand: Tilstand, haendelse: Tilbudsudfald, register: Boligregister): Skridt | Fejl {
  const bolig = register.find(haendelse.bolig);
  if (bolig === null) return ukendtBolig(BOLIG);
  if (bolig.besvaret) return alleredeBesvaret(BOLIG);
  if (bolig.tildeling !== null && bolig.tildeling.udfald === null)
    return ugyldigt(BOLIG, "the latest vacancy of this dwelling was no offer to the municipality");
  const bogfoert = bogfoerUdfald(tilstand, haendelse, bolig, register);
  return skridt(bogfoert, besvaret(haendelse, bogfoert.bolig, tilstand.aftale));
}

function besvaret(
  haendelse: Tilbudsudfald,
  { nr, tildeling }: Bolig,
  { tekst }: Trappeaftale,
): readonly Ledighedsbegrundelse[] {
  if (tildeling === null) return [];
  const { bolig, dato, genudlejning } = tildeling;
  return [
    {
      kode: "tilbud-besvaret",
      regel: "ledighed.bogfoer",
      ledig: { nr, bolig, dato },
      hjemmel: [tekst.trapper.ledighed.retur.hjemmel],
      udfald: haendelse.udfald,
      genudlejning,
    },
  ];
}

function skridt({ tilstand, bolig }: Bogfoert, begrundelse: readonly Ledighedsbegrundelse[]): Skridt {
  return { tilstand, nr: bolig.nr, tildeling: bolig.tildeling, begrundelse };
}

/**
 * Orders and placements that the vacancy needs and nobody has given: that takes no history, so the other choice of what
 * it may rest on is asked as well.
 */
function manglendePladser({ afdeling, aftale }: Tilstand, ledig: Ledig): Partial<Spor> {
  const mangler = (under: Trappeaftale) => {
    const plads = boligpladsFor(afdeling, under, ledig.dato, ledig.boligtype);
    return plads.art === "uoplyst" ? [plads.mangler] : [];
  };
  const pladser = mangler(aftale);
  if (!udfases(ledig, aftale)) return { pladser, pladserVedAndenUdfasning: pladser };
  const id = "udfasning-uden-trin";
  const valg = aftale.fortolkninger[id];
  const andet = FORTOLKNINGER[id].find((muligt) => muligt !== valg) ?? valg;
  return { pladser, pladserVedAndenUdfasning: mangler(underAndetValg(aftale, id, andet)) };
}

function udfases({ boligtype }: Ledig, { tekst }: Trappeaftale): boolean {
  return tekst.trapper.ledighed.boligtyper[boligtype].art === "udfases";
}

/** A vacancy that is refused leaves no turn, but its slot is as unknown as that of any other. */
export function medAfvist(tilstand: Tilstand, haendelse: Haendelse): Tilstand {
  if (haendelse.type === "udfald") return tilstand;
  return { ...tilstand, spor: medSpor(tilstand.spor, manglendePladser(tilstand, haendelse)) };
}
