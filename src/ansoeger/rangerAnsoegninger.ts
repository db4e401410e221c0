/**
 * The waiting list in order of seniority (rangering): who is to be offered the dwelling, and who before them must be
 * cleared first. Rule `ansoeger.rangerAnsoegninger`.
 */
import type { Forbehold } from "../kerne/begrundelse.js";
import type { Dag } from "../kerne/dato.js";
import { type Sti, stinoegle, unikke } from "../kerne/sti.js";
import type { Udfald } from "../kerne/trevaerdi.js";
import { afgoerendeValg } from "../kerne/valg.js";
import type { Ansoegeraftale } from "../parametre/aftale.js";
import { type AfgoerendeFortolkninger, muligeValg } from "../parametre/fortolkninger.js";
import type { Rangbegrundelse } from "./begrundelser.js";
import type { Husstand } from "./husstand.js";
import type { Krav } from "./krav.js";
import { Husstandsproeve } from "./vurderHusstand.js";
import type { Gruppevurdering, Vurdering } from "./vurdering.js";
import type { Vurderingsregel } from "./vurderingsregel.js";

export interface Ansoegning {
  /** The day of registration. */
  readonly opnoteret: Dag;
  readonly husstand: Husstand;
}

/** A household in its place on the list, with its assessment. */
export interface Rangeret {
  readonly husstand: string;
  readonly udfald: Udfald;
  readonly opnoteret: Dag;
  /** Where the agreement has groups, in its order. */
  readonly grupper?: readonly Gruppevurdering[];
  readonly vurdering: Vurdering;
}

export interface Rangering {
  readonly liste: readonly Rangeret[];
  /** The first that is certain to meet what is asked. */
  readonly foerste: string | null;
  /** Where the agreement has groups: of each the first that is certain to belong to it. */
  readonly foerstePrGruppe?: Readonly<Record<string, string | null>>;
  /** Those before it of whom it is not known; all of them if there is no first. */
  readonly uoplysteForan: readonly string[];
  /** The facts that could change the outcome of one of those. */
  readonly mangler: readonly Sti[];
  readonly begrundelse: readonly Rangbegrundelse[];
  readonly forbehold: readonly Forbehold[];
  readonly fortolkninger: AfgoerendeFortolkninger;
}

/** An application in its place, with the path to its household in the input. */
interface Plads {
  readonly ansoegning: Ansoegning;
  readonly sti: Sti;
}

/**
 * Puts the waiting list in order of seniority (the day of registration, then the order given) and assesses every
 * household on it.
 *
 * @param ansoegninger the applications, each household once
 * @param krav what the turn asks
 * @param dato the day of assessment
 * @param aftale the agreement, with the caller's supplement and choices
 * @returns the list with each outcome, the first that is met, those before it that must be cleared, and the facts that
 * are missing for it
 * @see clauses F1-1 to F1-3
 * @example
 * rangerAnsoegninger(ansoegninger, krav, dag("2026-11-24"), rammeaftalen()).foerste; // "husstand-7"
 */
export function rangerAnsoegninger(
  ansoegninger: readonly Ansoegning[],
  krav: Krav,
  dato: Dag,
  aftale: Ansoegeraftale,
): Rangering {
  const proeve = new Husstandsproeve(krav, dato, aftale);
  const pladser = efterAnciennitet(ansoegninger);
  const liste = pladser.map(({ ansoegning: { opnoteret, husstand }, sti }): Rangeret => {
    const vurdering = proeve.vurder(husstand, sti);
    const { udfald, grupper } = vurdering;
    return { husstand: husstand.id, udfald, opnoteret, ...(grupper === undefined ? {} : { grupper }), vurdering };
  });
  const foran = foerDenFoerste(liste.map(({ udfald }) => udfald));
  const uoplysteForan = liste.slice(0, foran).filter(({ udfald }) => udfald === "uoplyst");
  const foerste = liste[foran]?.husstand ?? null;
  const { ansoegere } = aftale.tekst;
  return {
    liste,
    foerste,
    ...prGruppe(liste, proeve.regel),
    uoplysteForan: uoplysteForan.map(({ husstand }) => husstand),
    mangler: unikke(uoplysteForan.flatMap(({ vurdering }) => vurdering.mangler)),
    begrundelse: [
      { kode: "raekkefoelge", regel: "ansoeger.rangerAnsoegninger", hjemmel: [ansoegere.venteliste] },
      {
        kode: "foerste",
        regel: "ansoeger.rangerAnsoegninger",
        hjemmel: [ansoegere.foerst],
        husstand: foerste,
        uoplysteForan: uoplysteForan.length,
      },
    ],
    forbehold: [...proeve.kravforbehold, ...skoenI(liste), ...antagelserI(liste)],
    fortolkninger: afgoerendeFortolkninger(pladser, proeve),
  };
}

/** By seniority within each group. */
function prGruppe(liste: readonly Rangeret[], { grupper }: Vurderingsregel): Pick<Rangering, "foerstePrGruppe"> {
  if (grupper.length === 0) return {};
  const foerste = (id: string) =>
    liste.find((en) => en.grupper?.some((gruppe) => gruppe.id === id && gruppe.udfald === "opfyldt"))?.husstand ?? null;
  return { foerstePrGruppe: Object.fromEntries(grupper.map(({ id }) => [id, foerste(id)])) };
}

/** What is left to discretion of any of them, once. */
function skoenI(liste: readonly Rangeret[]): readonly Forbehold[] {
  const alle = liste.flatMap(({ vurdering }) => vurdering.forbehold.filter(({ kode }) => kode === "skoen"));
  return [...new Map(alle.map((et) => [JSON.stringify(et), et])).values()];
}

function efterAnciennitet(ansoegninger: readonly Ansoegning[]): readonly Plads[] {
  const pladser = ansoegninger.map((ansoegning, nr) => ({ ansoegning, sti: ["ansoegninger", nr, "husstand"] }));
  // The sort is stable: those of one day keep the order given.
  return pladser.sort(({ ansoegning: a }, { ansoegning: b }) =>
    a.opnoteret < b.opnoteret ? -1 : a.opnoteret > b.opnoteret ? 1 : 0,
  );
}

/** How many stand before the first that is met; all, if there is none. */
function foerDenFoerste(udfald: readonly Udfald[]): number {
  const foerste = udfald.indexOf("opfyldt");
  return foerste === -1 ? udfald.length : foerste;
}

/** Each assumed figure once. */
function antagelserI(liste: readonly Rangeret[]): readonly Forbehold[] {
  const antagne = liste.flatMap(({ vurdering }) =>
    vurdering.forbehold.flatMap((en) => (en.kode === "antaget-tal" ? [en.tal] : [])),
  );
  return unikke(antagne).map((tal) => ({ kode: "antaget-tal", tal }));
}

/** What the list would be under a rule, as one text. */
function listenUnder(pladser: readonly Plads[], proeve: Husstandsproeve, regel?: Vurderingsregel): string {
  const udfald = pladser.map(({ ansoegning }) => proeve.afgoer(ansoegning.husstand, regel));
  const mangler = pladser
    .slice(0, foerDenFoerste(udfald))
    .flatMap(({ ansoegning, sti }, nr) =>
      udfald[nr] === "uoplyst" ? proeve.afklar(ansoegning.husstand, sti, regel).mangler : [],
    );
  return [...udfald, ...unikke(mangler).map(stinoegle).sort()].join(" ");
}

function afgoerendeFortolkninger(pladser: readonly Plads[], proeve: Husstandsproeve): AfgoerendeFortolkninger {
  const denne = listenUnder(pladser, proeve);
  return afgoerendeValg(
    proeve.regel.aftale.fortolkninger,
    muligeValg(proeve.regel.aftale.tekst.fortolkninger),
    proeve.andre.valg,
    (id, valg) => listenUnder(pladser, proeve, proeve.andre.under(id, valg)) !== denne,
  );
}
