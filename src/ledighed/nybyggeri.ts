/** General assignment in a new building some of whose dwellings are reserved (nybyggeri). Rule `ledighed.nybyggeri`. */
import type { Dag } from "../kerne/dato.js";
import { ens } from "../kerne/ens.js";
import { kastVedFejl } from "../kerne/fejl.js";
import type { Sti } from "../kerne/sti.js";
import { broek, opfylder, type Tal } from "../kerne/tal.js";
import { afgoerendeValg } from "../kerne/valg.js";
import { type Trappeaftale, underValg } from "../parametre/aftale.js";
import { type Begrundet, FORTOLKNINGER } from "../parametre/fortolkninger.js";
import type { Nybyggeri } from "../trappe/afdeling.js";
import { loebetidsforbehold, proevGyldighed } from "../trappe/gyldighed.js";
import type { Kvotebegrundelse } from "./begrundelser.js";
import { kvoteAf } from "./kvote.js";
import type { Trin } from "./ledighedsafdeling.js";
import { nybyggerigraense, nybyggerigraenseUdenAndel } from "./nybyggerigraense.js";
import { antagneTal, raekkefoelgeFor, raekkefoelgesti, suppleret } from "./raekkefoelge.js";

export interface Nybyggeridel {
  /** Of the dwellings that are not reserved; null while the order is unknown and decides. */
  readonly anvisning: Tal | null;
  /** Whether the reserved ones lower it. */
  readonly begraenset: boolean | null;
  readonly mangler: readonly Sti[];
}

export interface Nybyggerisvar extends Nybyggeridel, Begrundet<Kvotebegrundelse> {}

/**
 * How much of a new building goes to general assignment when some of its dwellings are reserved for good: together at
 * most every third.
 *
 * @param nybyggeri dwellings, and how many of them are reserved
 * @throws Trappefejl `aftale-ikke-gaeldende` when the day lies outside the agreement
 * @see clauses NB-1 to NB-3
 * @example
 * nybyggeriFor({ antalBoliger: 60, reserverede: 10 }, { trappe: "afdelingstrappen", trin: 1 }, dag("2026-03-01"), aftale).anvisning; // { taeller: 1, naevner: 5 }
 */
export function nybyggeriFor(nybyggeri: Nybyggeri, trin: Trin, dato: Dag, aftale: Trappeaftale): Nybyggerisvar {
  kastVedFejl(proevGyldighed(aftale, dato, ["dato"]));
  const egenAndel = egenAndelFor(trin, dato, aftale);
  const del = nybyggeridel(nybyggeri, trin, egenAndel, aftale);
  const { hoejst, af, hjemmel: loftshjemmel } = aftale.tekst.trapper.ledighed.loft;
  const overEnTredjedel = opfylder(
    broek(nybyggeri.reserverede, nybyggeri.antalBoliger),
    "overstiger",
    broek(hoejst, af),
  );
  return {
    ...del,
    begrundelse: [
      {
        kode: "nybyggerigraense",
        regel: "ledighed.nybyggerigraense",
        hjemmel: [aftale.tekst.trapper.ledighed.nybyggeri.hjemmel, loftshjemmel],
        graense: del.anvisning,
        egenAndel,
        formel: aftale.fortolkninger["nybyggeri-formel"],
      },
    ],
    forbehold: [
      ...loebetidsforbehold(aftale),
      ...(overEnTredjedel ? [{ kode: "reserverede-over-en-tredjedel" } as const] : []),
      ...(egenAndel === null ? [] : antagneTal(suppleret(trin, aftale), aftale)),
    ],
    fortolkninger: afgoerendeValg(
      aftale.fortolkninger,
      FORTOLKNINGER,
      ["nybyggeri-formel", "niende-trin1-slut"],
      (id, valg) => {
        const anden = underValg(aftale, id, valg);
        return !ens(nybyggeridel(nybyggeri, trin, egenAndelFor(trin, dato, anden), anden), del);
      },
    ),
  };
}

function nybyggeridel(nybyggeri: Nybyggeri, trin: Trin, egenAndel: Tal | null, aftale: Trappeaftale): Nybyggeridel {
  const formel = aftale.fortolkninger["nybyggeri-formel"];
  if (egenAndel !== null) return { ...nybyggerigraense(nybyggeri, egenAndel, formel, aftale), mangler: [] };
  return { ...nybyggerigraenseUdenAndel(nybyggeri, formel, aftale), mangler: [raekkefoelgesti(trin)] };
}

/** The step's own share, without exemption. */
function egenAndelFor(trin: Trin, dato: Dag, aftale: Trappeaftale): Tal | null {
  const pladser = raekkefoelgeFor(trin, aftale);
  return pladser === null ? null : kvoteAf(pladser, trin, dato, false, aftale)("anvisning");
}
