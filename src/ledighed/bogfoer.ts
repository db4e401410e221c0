/** Entering one event (bogfoer): the state after it, from the state before it and what was decided. Rule `ledighed.bogfoer`. */
import type { Dag } from "../kerne/dato.js";
import { type Bolig, medBolig } from "./boliger.js";
import type { Ledig, Tilbudsudfald } from "./haendelse.js";
import { niendeperioder } from "./niende.js";
import { skaerpedeFor } from "./placeringsdag.js";
import { formVedRetur, retursti } from "./raekkefoelge.js";
import { medSpor } from "./spor.js";
import type { Optaelling, Tildeling } from "./tildeling.js";
import type { Tilstand } from "./tilstand.js";
import type { PladsTur, SaerTur } from "./turafgoerelse.js";

export interface Bogfoert {
  readonly tilstand: Tilstand;
  readonly bolig: Bolig;
}

/** @param afgoerelse null while the slot is unknown: then only the dwelling is entered */
export function bogfoerLedig(tilstand: Tilstand, ledig: Ledig, afgoerelse: PladsTur | SaerTur | null): Bogfoert {
  const tildeling: Tildeling | null =
    afgoerelse === null
      ? null
      : { bolig: ledig.bolig, dato: ledig.dato, ...afgoerelse.tur, udfald: afgoerelse.tilbudt ? "afventer" : null, genudlejning: null };
  const bolig: Bolig = { navn: ledig.bolig, nr: tilstand.ledigheder, placering: afgoerelse?.placering ?? null, tildeling, besvaret: false };
  const efter = {
    ...tilstand,
    haendelser: tilstand.haendelser + 1,
    ledigheder: tilstand.ledigheder + 1,
    senesteDag: ledig.dato,
    boliger: medBolig(tilstand.boliger, bolig),
  };
  return { tilstand: afgoerelse?.art === "plads" ? medPlads(efter, bolig, ledig.dato, afgoerelse) : efter, bolig };
}

/** A slot taken: the position moves on, and the latest vacancies and offers with it. */
function medPlads(tilstand: Tilstand, { nr, navn }: Bolig, dato: Dag, tur: PladsTur): Tilstand {
  const { loft, raekkefoelge, tilbageholdelse } = tilstand.aftale.tekst.ledighed;
  const ledig = { nr, bolig: navn, brug: tur.tilbudt ? "afventer" : "ingen" } as const;
  const tilbud = tur.tilbudt || tur.tilbageholdt ? ({ nr, bolig: navn, udfald: tur.tilbudt ? "afventer" : "tilbageholdt" } as const) : null;
  const { optaelling } = tilstand;
  return {
    ...tilstand,
    placering: tur.placering,
    position: (tur.position + 1) % raekkefoelge.laengde,
    niende: tur.plads === "niende" ? medNiende(tilstand, dato) : tilstand.niende,
    seneste: [...tilstand.seneste, ledig].slice(1 - loft.af),
    tilbud: tilbud === null ? tilstand.tilbud : [...tilstand.tilbud, tilbud].slice(-tilbageholdelse.efterBenyttede),
    optaelling: tur.tilbudt
      ? { ...optaelling, ledige: optaelling.ledige + 1, tilbudt: optaelling.tilbudt + 1, afventer: optaelling.afventer + 1 }
      : { ...optaelling, ledige: optaelling.ledige + 1 },
  };
}

/** Whatever became of it, and on any step. */
function medNiende({ niende, aftale }: Tilstand, dato: Dag): Tilstand["niende"] {
  const begyndte = niendeperioder(aftale).filter((fra) => fra <= dato);
  return { ...niende, ...Object.fromEntries(begyndte.map((fra) => [fra, (niende[fra] ?? 0) + 1])) };
}

/** An offer answered; it keeps the place that it had when it was offered. */
export function bogfoerUdfald(tilstand: Tilstand, haendelse: Tilbudsudfald, foer: Bolig): Bogfoert {
  const efter = { ...tilstand, haendelser: tilstand.haendelser + 1, senesteDag: haendelse.dato };
  if (foer.tildeling === null) {
    const bolig = { ...foer, besvaret: true };
    return { tilstand: { ...efter, boliger: medBolig(tilstand.boliger, bolig) }, bolig };
  }
  const { udfald, formaal } = haendelse;
  const genudlejning = udfald === "returneret" ? genudlej(tilstand, foer) : INGEN_GENUDLEJNING;
  const bolig = { ...foer, besvaret: true, tildeling: { ...foer.tildeling, udfald, ...genudlejning.del } };
  const brug = udfald === "returneret" ? "ingen" : formaal === "genhusning" ? "genhusning" : "benyttet";
  return {
    tilstand: {
      ...efter,
      seneste: tilstand.seneste.map((ledig) => (ledig.nr === foer.nr ? { ...ledig, brug } : ledig)),
      tilbud: tilstand.tilbud.map((tilbud) => (tilbud.nr === foer.nr ? { ...tilbud, udfald } : tilbud)),
      optaelling: foer.tildeling.position === null ? tilstand.optaelling : medSvar(tilstand.optaelling, udfald),
      boliger: medBolig(tilstand.boliger, bolig),
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
function genudlej({ afdeling, aftale }: Tilstand, { placering }: Bolig) {
  const paa = placering === null ? undefined : afdeling.placeringer[placering];
  if (paa === undefined) throw new RangeError("an offer was made on a placement");
  const form = formVedRetur(paa, aftale);
  const sti = [retursti(paa)];
  return { del: { genudlejning: form, skaerpede: skaerpedeFor(form, paa, aftale) }, spor: form === null ? { former: sti } : { brugte: sti } };
}
