/** The quotas of a step (kvoter): what is offered, and the cap on what is used. Rule `ledighed.kvoter`. */
import type { Forbehold } from "../kerne/begrundelse.js";
import type { Dag } from "../kerne/dato.js";
import { ens } from "../kerne/ens.js";
import { kastVedFejl } from "../kerne/fejl.js";
import type { Sti } from "../kerne/sti.js";
import type { Tal } from "../kerne/tal.js";
import { afgoerendeValg } from "../kerne/valg.js";
import { type Plads, type Trappeaftale, underValg } from "../parametre/aftale.js";
import { type Begrundet, FORTOLKNINGER } from "../parametre/fortolkninger.js";
import { loebetidsforbehold, proevGyldighed } from "../trappe/gyldighed.js";
import type { Kvotebegrundelse } from "./begrundelser.js";
import { kvoteAf } from "./kvote.js";
import type { Trin } from "./ledighedsafdeling.js";
import { loftPaa } from "./loft.js";
import { nienderegel } from "./niende.js";
import {
  antagneTal,
  erUdenAnvisning,
  FRITAGELSESSTI,
  raekkefoelgeFor,
  raekkefoelgesti,
  suppleret,
} from "./raekkefoelge.js";

export interface Kvotedel {
  /** Offered to the municipality; null while the order is unknown. */
  readonly anvisning: Tal | null;
  /** Null, too, while the letting of an exempted slot is unknown. */
  readonly fleksibel: Tal | null;
  readonly almindelig: Tal | null;
  /** The nine slots of the day, by their names in the order. */
  readonly pladser: readonly Plads[] | null;
  /** Used by the municipality, at most; null where the agreement has no cap. */
  readonly loft: Tal | null;
  readonly mangler: readonly Sti[];
}

export interface Kvoter extends Kvotedel, Begrundet<Kvotebegrundelse> {
  /** Without stairs: the share of the flexible vacancies that each group has the first claim to. */
  readonly grupper?: readonly { readonly id: string; readonly andel: Tal | null }[];
}

/**
 * The shares of a step's vacancies that go each way, as exact fractions averaged over a full alternation of the ninth.
 *
 * @param fritaget whether the department is exempted from the extra delivery
 * @throws Trappefejl `aftale-ikke-gaeldende` when the day lies outside the agreement
 * @see clauses AT-5, F4-1, N9-5 to N9-10, LO-1, LO-2, LO-5, OT-8
 * @example
 * kvoterFor({ trappe: "afdelingstrappen", trin: 1 }, dag("2026-03-01"), false, aftale).anvisning; // { taeller: 4, naevner: 9 }
 */
export function kvoterFor(trin: Trin, dato: Dag, fritaget: boolean, aftale: Trappeaftale): Kvoter {
  kastVedFejl(proevGyldighed(aftale, dato, ["dato"]));
  const del = kvotedel(trin, dato, fritaget, aftale);
  return {
    ...del,
    begrundelse: begrundKvoter(trin, dato, fritaget, aftale),
    forbehold: [...loebetidsforbehold(aftale), ...brugteTal(del, trin, fritaget, aftale)],
    fortolkninger: afgoerendeValg(aftale.fortolkninger, FORTOLKNINGER, ["niende-trin1-slut"], (id, valg) => {
      return !ens(kvotedel(trin, dato, fritaget, underValg(aftale, id, valg)), del);
    }),
  };
}

function kvotedel(trin: Trin, dato: Dag, fritaget: boolean, aftale: Trappeaftale): Kvotedel {
  const loft = loftPaa(trin, aftale);
  const pladser = raekkefoelgeFor(trin, aftale);
  if (pladser === null)
    return { anvisning: null, fleksibel: null, almindelig: null, pladser, loft, mangler: [raekkefoelgesti(trin)] };
  const kvote = kvoteAf(pladser, trin, dato, fritaget, aftale);
  const udenForm = brugerForm(pladser, fritaget) && aftale.supplement.udlejningsformVedFritagelse === null;
  return {
    anvisning: kvote("anvisning"),
    fleksibel: udenForm ? null : kvote("fleksibel"),
    almindelig: udenForm ? null : kvote("almindelig"),
    pladser,
    loft,
    mangler: udenForm ? [FRITAGELSESSTI] : [],
  };
}

function brugerForm(pladser: readonly Plads[], fritaget: boolean): boolean {
  return fritaget && pladser.includes("ekstra");
}

function brugteTal(
  { pladser, mangler }: Kvotedel,
  trin: Trin,
  fritaget: boolean,
  aftale: Trappeaftale,
): readonly Forbehold[] {
  if (pladser === null) return [];
  const form = brugerForm(pladser, fritaget) && mangler.length === 0 ? [FRITAGELSESSTI] : [];
  return antagneTal([...suppleret(trin, aftale), ...form], aftale);
}

function begrundKvoter(trin: Trin, dato: Dag, fritaget: boolean, aftale: Trappeaftale): readonly Kvotebegrundelse[] {
  const { raekkefoelge, loft, udenAnvisning, ekstra } = aftale.tekst.trapper.ledighed;
  const uden = erUdenAnvisning(trin, aftale);
  const niende = nienderegel(trin, dato, aftale);
  return [
    {
      kode: "kvote",
      regel: "ledighed.kvote",
      hjemmel: [
        raekkefoelge.hjemmel,
        ...(niende === null ? [] : [niende.hjemmel]),
        ...(fritaget ? [ekstra.hjemmel] : []),
      ],
      trappe: trin.trappe,
      trin: trin.trin,
      fritaget,
    },
    {
      kode: "loft-over-realiseret",
      regel: "ledighed.loft",
      hjemmel: [uden ? udenAnvisning.hjemmel : loft.hjemmel],
      hoejst: uden ? 0 : loft.hoejst,
      af: loft.af,
    },
  ];
}
