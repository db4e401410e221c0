/**
 * The days and months that benefits cover (ydelsesperioder): the whole calendar months before that of the day, in pieces
 * in which the same benefits count. Part of rule `ansoeger.ydelser`.
 */
import { type Dag, plusDage, plusMaaneder } from "../kerne/dato.js";
import type { Sti } from "../kerne/sti.js";
import type { Ydelsesmaaneder, Ydelsesslags } from "../parametre/vilkaar.js";
import type { Listedel } from "./bundet.js";
import type { Ydelse } from "./husstand.js";

export interface Periode {
  readonly fra: Dag;
  readonly til: Dag;
}

/** Days on which the same benefits count. */
export interface Stykke extends Periode {
  readonly ydelser: readonly Ydelsesslags[];
}

/** What must hold of every row: that one of its pieces is covered, on all its days or on any. */
export interface Maanedskrav {
  readonly dage: Ydelsesmaaneder["dage"];
  readonly raekker: readonly (readonly Stykke[])[];
}

export function denFoerste(dato: Dag): Dag {
  return plusDage(dato, 1 - Number(dato.slice(8)));
}

/** The whole calendar months before the month of the day: the first day of the first, the last day of the last. */
export function heleMaaneder(antal: number, dato: Dag): Periode {
  const foerste = denFoerste(dato);
  return { fra: plusMaaneder(foerste, -antal), til: plusDage(foerste, -1) };
}

export function maanedskrav(blad: Ydelsesmaaneder, dato: Dag): Maanedskrav {
  const foerste = denFoerste(dato);
  const maaneder = Array.from({ length: blad.maaneder }, (_, nr) => ({
    fra: plusMaaneder(foerste, nr - blad.maaneder),
    til: plusDage(plusMaaneder(foerste, nr - blad.maaneder + 1), -1),
  }));
  const hele = heleMaaneder(blad.maaneder, dato);
  const raekker =
    blad.dage === "alle" ? stykker(blad, hele).map((et) => [et]) : maaneder.map((maaned) => stykker(blad, maaned));
  return { dage: blad.dage, raekker };
}

/** Each with what counted then. */
function stykker({ ydelser, foer }: Ydelsesmaaneder, { fra, til }: Periode): readonly Stykke[] {
  const alle: Stykke[] = [];
  let naeste = fra;
  for (const en of foer) {
    if (en.dag <= naeste || naeste > til) continue;
    alle.push({ fra: naeste, til: en.dag > til ? til : plusDage(en.dag, -1), ydelser: en.ydelser });
    naeste = en.dag;
  }
  return naeste > til ? alle : [...alle, { fra: naeste, til, ydelser }];
}

/** @param ukendt whether a benefit counts of which it is unknown what it is received under */
export function daekkes(ydelser: readonly Ydelse[], { dage, raekker }: Maanedskrav, ukendt: boolean): boolean {
  const daekket = dage === "alle" ? paaAlleDage : paaEnDag;
  return raekker.every((raekke) => raekke.some((et) => daekket(ydelser, et, ukendt)));
}

function regnes({ type, forloeb }: Ydelse, slags: readonly Ydelsesslags[], ukendt: boolean): boolean {
  return slags.some((en) =>
    typeof en === "string" ? en === type : en.ydelse === type && (forloeb === null ? ukendt : forloeb === en.under),
  );
}

function beroerer({ fra, til }: Ydelse, periode: Periode): boolean {
  return fra <= periode.til && (til === null || til >= periode.fra);
}

function paaEnDag(ydelser: readonly Ydelse[], stykke: Stykke, ukendt: boolean): boolean {
  return ydelser.some((en) => beroerer(en, stykke) && regnes(en, stykke.ydelser, ukendt));
}

function paaAlleDage(ydelser: readonly Ydelse[], { fra, til, ydelser: slags }: Stykke, ukendt: boolean): boolean {
  let naeste = fra;
  const perioder = ydelser
    .filter((en) => regnes(en, slags, ukendt))
    .sort((a, b) => (a.fra < b.fra ? -1 : a.fra > b.fra ? 1 : 0));
  for (const periode of perioder) {
    if (periode.fra > naeste) return false;
    if (periode.til === null || periode.til >= til) return true;
    if (periode.til >= naeste) naeste = plusDage(periode.til, 1);
  }
  return false;
}

/**
 * What must hold of the parts of the list: in each row one of them, and in an empty row none can. Where the benefits
 * that count for themselves cover a row, it asks for no part.
 */
export function listedele(
  ydelser: readonly Ydelse[],
  { dage, raekker }: Maanedskrav,
): readonly (readonly Listedel[])[] {
  const mindste = dage === "alle" ? raekker.flatMap((raekke) => raekke.flatMap((et) => afsnit(ydelser, et))) : raekker;
  return mindste.flatMap((raekke) => {
    const dele = raekke.flatMap((et) => ydelser.flatMap((en, nr) => (beroerer(en, et) ? [delAf(en, nr, et)] : [])));
    return dele.includes("altid") ? [] : [dele.filter((del) => del !== "altid" && del !== "aldrig")];
  });
}

/** Days that the same benefits cover. */
function afsnit(ydelser: readonly Ydelse[], stykke: Stykke): readonly (readonly Stykke[])[] {
  const skel = ydelser
    .flatMap(({ fra, til }) => [fra, til === null || til >= stykke.til ? fra : plusDage(til, 1)])
    .filter((dag) => dag > stykke.fra && dag <= stykke.til);
  const starter = [...new Set([stykke.fra, ...skel])].sort();
  return starter.map((fra, nr) => {
    const naeste = starter[nr + 1];
    return [{ ...stykke, fra, til: naeste === undefined ? stykke.til : plusDage(naeste, -1) }];
  });
}

function delAf({ type, forloeb }: Ydelse, nr: number, { ydelser }: Stykke): Listedel | "altid" | "aldrig" {
  if (ydelser.some((en) => en === type)) return "altid";
  const under = ydelser.flatMap((en) => (typeof en === "string" || en.ydelse !== type ? [] : [en.under]));
  const sti: Sti = ["ydelser", nr, "forloeb"];
  return under.length === 0 ? "aldrig" : { sti, vaerdi: forloeb, duer: (vaerdi) => under.some((et) => et === vaerdi) };
}
