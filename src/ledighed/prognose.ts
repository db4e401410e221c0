/** A forecast of realised assignment (prognose), exactly. Rule `ledighed.prognose`. */
import type { Forbehold } from "../kerne/begrundelse.js";
import type { Dag } from "../kerne/dato.js";
import { type Fejl, kastVedFejl, ugyldigtHvis } from "../kerne/fejl.js";
import type { Sti } from "../kerne/sti.js";
import { broek, divider, gange, minus, opfylder, plus, type Tal, tal } from "../kerne/tal.js";
import { TILBUDSSVAR, type Tilbudssvar } from "./haendelse.js";
import { type Kaede, kaede, svaret } from "./kaede.js";
import { forventning, ligevaegt } from "./ligevaegt.js";
import { positionPaa, trinPaa } from "./placeringsdag.js";
import { antagneTal, suppleret } from "./raekkefoelge.js";
import type { Tilstand } from "./tilstand.js";

/** The probability that a number of dwellings is used. */
export interface Udfaldschance {
  readonly benyttet: number;
  readonly sandsynlighed: Tal;
}

export interface Prognose {
  readonly forbehold: readonly Forbehold[];
  /** What share of all vacancies is used in the long run, from wherever it begins. */
  readonly langsigtet: Tal;
  /**
   * Of so many vacancies from here on: the expected share used, how many are, and the probability that more than the
   * cap is.
   */
  readonly forventet: Tal;
  readonly fordeling: readonly Udfaldschance[];
  readonly overLoftet: Tal;
}

/**
 * What becomes of the vacancies to come, when each offer is used with one probability, whatever went before, and is
 * answered before the next dwelling falls vacant. The limit of a new building is left out, since it looks at the whole
 * ledger.
 *
 * @param tilstand where the department stands; offers that await an answer are answered first, with the same
 * probability
 * @param dato the day whose placement and rules hold all the while
 * @param benyttelse the probability that an offer is used, from 0 to 1
 * @param antal ordinary vacancies, at least 1
 * @returns exact fractions, or the fact for want of which there are none
 * @throws Trappefejl `ugyldigt-input` for a probability or a number of vacancies that is none
 * @see clauses LO-1, LO-3
 * @example
 * prognose(start(afdeling, aftale), dag("2026-01-01"), broek(1, 2), 40);
 */
export function prognose(
  tilstand: Tilstand,
  dato: Dag,
  benyttelse: Tal,
  antal: number,
): Prognose | { readonly mangler: Sti } {
  kastVedFejl(proevTal(benyttelse, antal));
  const begyndelser = besvarede({ tilstand: paaDagen(tilstand, dato), vaegt: tal(1) }, dato, benyttelse);
  const fundet = kaede(
    begyndelser.map((en) => en.tilstand),
    dato,
    TILBUDSSVAR.filter((svar) => chance(svar, benyttelse).taeller !== 0),
  );
  if ("mangler" in fundet) return fundet;
  const fordeling = fordel(fundet, begyndelser, benyttelse, antal);
  const { hoejst, af } = tilstand.aftale.tekst.trapper.ledighed.loft;
  const over = fordeling.filter(({ benyttet }) => opfylder(broek(benyttet, antal), "overstiger", broek(hoejst, af)));
  return {
    forbehold: prognoseforbehold(tilstand, dato),
    langsigtet: langsigtet(fundet, benyttelse),
    forventet: fordeling.reduce(
      (sum, { benyttet, sandsynlighed }) => plus(sum, gange(sandsynlighed, broek(benyttet, antal))),
      tal(0),
    ),
    fordeling,
    overLoftet: over.reduce((sum, { sandsynlighed }) => plus(sum, sandsynlighed), tal(0)),
  };
}

function proevTal(benyttelse: Tal, antal: number): readonly Fejl[] {
  const ingenSandsynlighed = opfylder(benyttelse, "mindreEnd", tal(0)) || opfylder(benyttelse, "overstiger", tal(1));
  const intetAntal = !Number.isSafeInteger(antal) || antal < 1;
  return [
    ...ugyldigtHvis(ingenSandsynlighed, ["benyttelse"], "a probability from 0 to 1 is needed"),
    ...ugyldigtHvis(intetAntal, ["antal"], "a whole number of vacancies, 1 or more, is needed"),
  ];
}

function prognoseforbehold({ afdeling, aftale, aabnet, haendelser }: Tilstand, dato: Dag): readonly Forbehold[] {
  const paa = trinPaa(afdeling, dato);
  return [
    ...(aabnet === null && haendelser === 0 ? [{ kode: "historik-antaget-tom" } as const] : []),
    ...(paa === null ? [] : antagneTal(suppleret(paa, aftale), aftale)),
  ];
}

/** The step of the day is no longer new to it. */
function paaDagen(tilstand: Tilstand, dato: Dag): Tilstand {
  const afdeling = { ...tilstand.afdeling, nybyggeri: null };
  if (trinPaa(afdeling, dato) === null) return { ...tilstand, afdeling };
  // An opening is of the first event's day: no step has changed since.
  const position = tilstand.foersteDag === null ? tilstand.position : positionPaa(tilstand, dato, tilstand.aftale);
  return { ...tilstand, afdeling, positionsdag: dato, position };
}

function chance(svar: Tilbudssvar, benyttelse: Tal): Tal {
  return svar === "benyttet" ? benyttelse : minus(tal(1), benyttelse);
}

interface Begyndelse {
  readonly tilstand: Tilstand;
  readonly vaegt: Tal;
}

/** The offers that await an answer and may still count, each answered both ways. */
function besvarede({ tilstand, vaegt }: Begyndelse, dato: Dag, benyttelse: Tal): readonly Begyndelse[] {
  const ventende = [
    ...(tilstand.aftale.fortolkninger["loft-omfang"] === "alle" ? tilstand.senesteAfAlle : tilstand.seneste).filter(
      ({ brug }) => brug === "afventer",
    ),
    ...tilstand.tilbud.filter(({ udfald }) => udfald === "afventer"),
  ];
  const bolig = ventende.find((en) => en.bolig !== null)?.bolig ?? null;
  if (bolig === null) return [{ tilstand, vaegt }];
  return TILBUDSSVAR.flatMap((svar) => {
    const del = gange(vaegt, chance(svar, benyttelse));
    return del.taeller === 0
      ? []
      : besvarede({ tilstand: svaret(tilstand, dato, svar, bolig), vaegt: del }, dato, benyttelse);
  });
}

/** Of each number of dwellings used its weight, by the place that the department has come to. */
type Vaegte = ReadonlyMap<number, readonly bigint[]>;

/**
 * Forward through the chain, one vacancy at a time, with whole numbers only: a vacancy multiplies every weight by the
 * naevner of the probability, or by its taeller and the rest where it is used and returned.
 */
function efterLedige(fra: Vaegte, { led }: Kaede, benyttelse: Tal, antal: number): Vaegte {
  const [naevner, brugt] = [BigInt(benyttelse.naevner), BigInt(benyttelse.taeller)];
  const faktorer = { benyttet: brugt, returneret: naevner - brugt };
  let vaegte = fra;
  for (let nr = 0; nr < antal; nr += 1) {
    const naeste = new Map<number, bigint[]>();
    for (const [sted, efterAntal] of vaegte)
      for (const { svar, til } of led[sted] ?? [])
        laeg(naeste, til, efterAntal, svar === "benyttet" ? 1 : 0, svar === null ? naevner : faktorer[svar]);
    vaegte = naeste;
  }
  return vaegte;
}

function laeg(
  vaegte: Map<number, bigint[]>,
  sted: number,
  efterAntal: readonly bigint[],
  flere: number,
  faktor: bigint,
): void {
  const der = vaegte.get(sted) ?? [0n];
  for (const [k, vaegt] of efterAntal.entries()) der[k + flere] = (der[k + flere] ?? 0n) + vaegt * faktor;
  vaegte.set(sted, der);
}

/** Wherever it has come to. */
function iAlt(vaegte: Vaegte): readonly bigint[] {
  const alle: bigint[] = [];
  for (const efterAntal of vaegte.values())
    for (const [k, vaegt] of efterAntal.entries()) alle[k] = (alle[k] ?? 0n) + vaegt;
  return alle;
}

function fordel(fundet: Kaede, fra: readonly Begyndelse[], benyttelse: Tal, antal: number): readonly Udfaldschance[] {
  const faelles = fra.reduce((alle, { vaegt }) => alle * BigInt(vaegt.naevner), 1n);
  const vaegte = new Map<number, bigint[]>();
  for (const [i, { vaegt }] of fra.entries())
    laeg(vaegte, fundet.begyndelser[i] ?? 0, [(BigInt(vaegt.taeller) * faelles) / BigInt(vaegt.naevner)], 0, 1n);
  const alle = faelles * BigInt(benyttelse.naevner) ** BigInt(antal);
  return iAlt(efterLedige(vaegte, fundet, benyttelse, antal)).flatMap((vaegt, benyttet) =>
    vaegt === 0n ? [] : [{ benyttet, sandsynlighed: broek(vaegt, alle) }],
  );
}

/** From the head of one full round to the head of the next, and what is used on the way. */
function langsigtet(fundet: Kaede, benyttelse: Tal): Tal {
  const hoveder = fundet.rundestart.flatMap((er, nr) => (er ? [nr] : []));
  const runder = hoveder.map((hoved) => efterLedige(new Map([[hoved, [1n]]]), fundet, benyttelse, fundet.runde));
  const alle = BigInt(benyttelse.naevner) ** BigInt(fundet.runde);
  const overgange = runder.map((til) =>
    hoveder.map((hoved) =>
      broek(
        (til.get(hoved) ?? []).reduce((sum, vaegt) => sum + vaegt, 0n),
        alle,
      ),
    ),
  );
  const brugte = runder.map((til) =>
    broek(
      iAlt(til).reduce((sum, vaegt, benyttet) => sum + vaegt * BigInt(benyttet), 0n),
      alle,
    ),
  );
  return divider(forventning(ligevaegt(overgange), brugte), tal(fundet.runde));
}
