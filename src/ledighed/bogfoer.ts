/**
 * Entering one event (bogfoer): the state after it, from the state before it and what was decided.
 * Rule `ledighed.bogfoer`.
 */
import type { Dag } from "../kerne/dato.js";
import type { Bolig, Boligregister } from "./boliger.js";
import type { Ledig, Tilbudsudfald } from "./haendelse.js";
import { medAfAlle } from "./loft.js";
import { skaerpedeFor, trinPaa } from "./placeringsdag.js";
import { formVedRetur, retursti } from "./raekkefoelge.js";
import { medSpor } from "./spor.js";
import type { Optaelling, Tildeling } from "./tildeling.js";
import type { Kommunepladser, SenesteAfAlle, SenesteLedige, SenesteTilbud, Spor, Tilstand } from "./tilstand.js";
import type { PladsTur, SaerTur } from "./turafgoerelse.js";

export interface Bogfoert {
  readonly tilstand: Tilstand;
  readonly bolig: Bolig;
}

/**
 * @param afgoerelse null while the slot is unknown: then only the dwelling is entered
 * @param spor the trace with what this vacancy adds to it
 */
export function bogfoerLedig(
  tilstand: Tilstand,
  ledig: Ledig,
  afgoerelse: PladsTur | SaerTur | null,
  spor: Spor,
  register: Boligregister,
): Bogfoert {
  const bolig: Bolig = {
    navn: ledig.bolig,
    nr: tilstand.ledigheder,
    tildeling: afgoerelse === null ? null : tildelt(ledig, afgoerelse),
    besvaret: false,
  };
  const plads = afgoerelse?.art === "plads" ? afgoerelse : null;
  return {
    tilstand: {
      ...tilstand,
      ...(plads === null ? {} : medPlads(tilstand, bolig, plads, ledig.dato)),
      // What the agreement does not cover is offered to nobody, and stands in no measure.
      ...(afgoerelse !== null && (plads !== null || afgoerelse.tilbudt)
        ? { senesteAfAlle: medAfAlle(tilstand, afAlle(tilstand, bolig, ledig.dato, afgoerelse)) }
        : {}),
      haendelser: tilstand.haendelser + 1,
      ledigheder: tilstand.ledigheder + 1,
      senesteDag: ledig.dato,
      boliger: register.med(bolig),
      spor,
    },
    bolig,
  };
}

function afAlle({ runde }: Tilstand, { nr, navn }: Bolig, dato: Dag, { tilbudt }: PladsTur | SaerTur): SenesteAfAlle {
  return { nr, bolig: navn, brug: tilbudt ? "afventer" : "ingen", runde, dato };
}

/** What a slot taken moves. */
function medPlads(tilstand: Tilstand, bolig: Bolig, tur: PladsTur, dato: Dag): Partial<Tilstand> {
  const { position, plads, tilbudt, tilbageholdt } = tur;
  const sidste = position + 1 === tilstand.aftale.tekst.trapper.ledighed.raekkefoelge.laengde;
  return {
    positionsdag: dato,
    position: sidste ? 0 : position + 1,
    runde: tilstand.runde + (sidste ? 1 : 0),
    kommunens: medKommunens(tilstand, bolig, tur),
    niende: plads === "niende" ? medNiende(tilstand, dato) : tilstand.niende,
    seneste: medLedig(tilstand, bolig, tur),
    tilbud: tilbudt || tilbageholdt ? medTilbud(tilstand, bolig, tur) : tilstand.tilbud,
    optaelling: medTalt(tilstand.optaelling, tilbudt ? 1 : 0),
  };
}

function tildelt({ bolig, dato }: Ledig, { tur, tilbudt }: PladsTur | SaerTur): Tildeling {
  return { bolig, dato, ...tur, udfald: tilbudt ? "afventer" : null, genudlejning: null };
}

function medLedig({ seneste, aftale }: Tilstand, { nr, navn }: Bolig, { tilbudt }: PladsTur): readonly SenesteLedige[] {
  return medNyeste(
    seneste,
    { nr, bolig: navn, brug: tilbudt ? "afventer" : "ingen" },
    aftale.tekst.trapper.ledighed.loft.af - 1,
  );
}

function medTilbud({ tilbud, aftale }: Tilstand, { nr, navn }: Bolig, { tilbudt }: PladsTur): readonly SenesteTilbud[] {
  return medNyeste(
    tilbud,
    { nr, bolig: navn, udfald: tilbudt ? "afventer" : "tilbageholdt" },
    aftale.tekst.trapper.ledighed.tilbageholdelse.efterBenyttede,
  );
}

/** Those of the cycle that this one is in, which it may be the first of. */
function medKommunens(
  { kommunens }: Tilstand,
  { nr, navn }: Bolig,
  { position, tilbudt, tilbageholdt, kommunens: er }: PladsTur,
): Kommunepladser {
  const foer = position === 0 ? INGEN_KOMMUNEPLADSER : kommunens;
  if (!er) return foer;
  const udfald = tilbudt ? "afventer" : tilbageholdt ? "tilbageholdt" : "standset";
  return { ...foer, pladser: [...foer.pladser, { nr, bolig: navn, udfald }] };
}

const INGEN_KOMMUNEPLADSER: Kommunepladser = { efterAabning: false, pladser: [] };

function medTalt({ ledige, tilbudt, benyttet, returneret, afventer }: Optaelling, nyt: number): Optaelling {
  return { ledige: ledige + 1, tilbudt: tilbudt + nyt, benyttet, returneret, afventer: afventer + nyt };
}

function medNyeste<T>(liste: readonly T[], nyeste: T, hoejst: number): readonly T[] {
  const ny = liste.slice(Math.max(0, liste.length + 1 - hoejst));
  ny.push(nyeste);
  return ny;
}

/**
 * One more in each period that has begun, whatever becomes of it and on any step; what has begun once has begun on
 * every later day.
 */
function medNiende({ niende, aftale }: Tilstand, dato: Dag): Tilstand["niende"] {
  const talt: Record<string, number> = {};
  for (const regler of Object.values(aftale.tekst.trapper.ledighed.niende)) {
    for (const { fra } of regler) if (fra <= dato) talt[fra] = (niende[fra] ?? 0) + 1;
  }
  return talt;
}

/** An offer answered; it keeps the place that it had when it was offered. */
export function bogfoerUdfald(
  tilstand: Tilstand,
  haendelse: Tilbudsudfald,
  foer: Bolig,
  register: Boligregister,
): Bogfoert {
  const efter = { ...tilstand, haendelser: tilstand.haendelser + 1, senesteDag: haendelse.dato };
  if (foer.tildeling === null) {
    const bolig = { ...foer, besvaret: true };
    return { tilstand: { ...efter, boliger: register.med(bolig) }, bolig };
  }
  const { udfald, formaal } = haendelse;
  const genudlejning = udfald === "returneret" ? genudlej(tilstand, foer.tildeling) : INGEN_GENUDLEJNING;
  const bolig = { ...foer, besvaret: true, tildeling: { ...foer.tildeling, udfald, ...genudlejning.del } };
  const brug = udfald === "returneret" ? "ingen" : formaal === "genhusning" ? "genhusning" : "benyttet";
  return {
    tilstand: {
      ...efter,
      seneste: tilstand.seneste.map((ledig) => (ledig.nr === foer.nr ? { ...ledig, brug } : ledig)),
      senesteAfAlle: tilstand.senesteAfAlle.map((ledig) => (ledig.nr === foer.nr ? { ...ledig, brug } : ledig)),
      tilbud: tilstand.tilbud.map((tilbud) => (tilbud.nr === foer.nr ? { ...tilbud, udfald } : tilbud)),
      kommunens: {
        ...tilstand.kommunens,
        pladser: tilstand.kommunens.pladser.map((plads) => (plads.nr === foer.nr ? { ...plads, udfald } : plads)),
      },
      optaelling: foer.tildeling.position === null ? tilstand.optaelling : medSvar(tilstand.optaelling, udfald),
      boliger: register.med(bolig),
      spor: medSpor(tilstand.spor, genudlejning.spor),
    },
    bolig,
  };
}

function medSvar(optaelling: Optaelling, udfald: "benyttet" | "returneret"): Optaelling {
  return { ...optaelling, [udfald]: optaelling[udfald] + 1, afventer: optaelling.afventer - 1 };
}

const INGEN_GENUDLEJNING = { del: {}, spor: {} };

/** "Når de sendes retur, udlejes de efter venteliste": by the step of the day on which it was offered (a reading). */
function genudlej({ afdeling, aftale }: Tilstand, { dato }: Tildeling) {
  const paa = trinPaa(afdeling, dato);
  if (paa === null) throw new RangeError("an offer was made on a placement");
  const form = formVedRetur(paa, aftale);
  const sti = [retursti(paa)];
  return {
    del: { genudlejning: form, skaerpede: skaerpedeFor(form, paa, aftale) },
    spor: form === null ? { former: sti } : { brugte: sti },
  };
}
