/** What moves between two agreements or two days (forskel), over a portfolio. Rule `afgoerelse.forskel`. */
import { ens } from "../kerne/ens.js";
import { kastVedFejl } from "../kerne/fejl.js";
import { omrod, type Sti, sammeStier, unikke } from "../kerne/sti.js";
import { afgoerendeValg } from "../kerne/valg.js";
import type { Omraade } from "../omraade/omraade.js";
import { type Trappeaftale, underValg } from "../parametre/aftale.js";
import { type AfgoerendeFortolkninger, type Begrundet, FORTOLKNINGER } from "../parametre/fortolkninger.js";
import type { Afdeling } from "../trappe/afdeling.js";
import { proevGyldighed } from "../trappe/gyldighed.js";
import { Indplacering, PLACERINGSVALG } from "../trappe/placerAfdeling.js";
import type { Placering } from "../trappe/placering.js";
import { Placeringsregel } from "../trappe/placeringsregel.js";
import { type Sted, stederFor } from "../trappe/placerPortefoelje.js";
import { type Afstand, naermesteGraense } from "./afstand.js";
import { type Flytning, Flytningsaarsager } from "./flytningsaarsager.js";
import type { Tidspunkt } from "./tidspunkt.js";

export interface Afdelingsflytning extends Flytning {
  /** The department's id. */
  readonly afdeling: string;
}

export interface Afstande {
  readonly afdeling: string;
  /** The limit that lies nearest to the figure held against it; null when no known figure was compared. */
  readonly foer: Afstand | null;
  readonly efter: Afstand | null;
}

export interface Forskel extends Begrundet<never> {
  readonly flyttede: readonly Afdelingsflytning[];
  readonly uaendrede: number;
  /** In the order of the departments. */
  readonly afstande: readonly Afstande[];
  /** What is missing before or after; paths to the agreement begin with `foer` and `efter`. */
  readonly mangler: readonly Sti[];
}

/**
 * Compares the placement of a portfolio on two days or under two agreements: which departments move, from where to
 * where, and what did it.
 *
 * @param afdelinger the departments, with the same figures before and after
 * @param omraader the areas with all their lists
 * @param foer the day and the agreement before
 * @param efter the day and the agreement after
 * @returns the departments whose stair or step is another, each with its causes; how many stay; and each one's distance
 * to its nearest limit. A placement that becomes open, or is open no longer, has moved (a reading).
 * @throws Trappefejl `aftale-ikke-gaeldende` when a day lies outside its agreement
 * @see clauses TM-2 and LO-7
 * @example
 * forskelMellem(afdelinger, omraader, { dato: dag("2025-12-01"), aftale }, { dato: dag("2026-12-01"), aftale }).flyttede;
 */
export function forskelMellem(
  afdelinger: readonly Afdeling[],
  omraader: readonly Omraade[],
  foer: Tidspunkt<Trappeaftale>,
  efter: Tidspunkt<Trappeaftale>,
): Forskel {
  kastVedFejl([
    ...proevGyldighed(foer.aftale, foer.dato, ["foer", "dato"]),
    ...proevGyldighed(efter.aftale, efter.dato, ["efter", "dato"]),
  ]);
  const steder = stederFor(afdelinger, omraader);
  const [foerst, siden] = [placeret(steder, foer), placeret(steder, efter)];
  const del = bindendeDel(steder, foer, efter);
  return {
    flyttede: del.flyttede,
    uaendrede: del.uaendrede,
    afstande: steder.map(({ afdeling }, nr) => ({
      afdeling: afdeling.id,
      foer: afstandFor(foerst[nr], foer),
      efter: afstandFor(siden[nr], efter),
    })),
    begrundelse: [],
    forbehold: unikke([...foerst, ...siden].flatMap(({ forbehold }) => forbehold)),
    fortolkninger: valg(steder, foer, efter, del),
    mangler: del.mangler,
  };
}

function placeret(steder: readonly Sted[], { dato, aftale }: Tidspunkt<Trappeaftale>): readonly Placering[] {
  const indplacering = new Indplacering(aftale, dato);
  return steder.map(({ afdeling, omraade }) => indplacering.placer(afdeling, omraade));
}

function afstandFor(placering: Placering | undefined, { aftale }: Tidspunkt<Trappeaftale>): Afstand | null {
  return placering === undefined ? null : naermesteGraense(placering, aftale);
}

type Bindende = Pick<Forskel, "flyttede" | "uaendrede" | "mangler">;

/** Who moves, and what is missing on either side. */
function bindendeDel(steder: readonly Sted[], foer: Tidspunkt<Trappeaftale>, efter: Tidspunkt<Trappeaftale>): Bindende {
  const aarsager = new Flytningsaarsager(foer, efter);
  const flyttede = steder.flatMap(({ afdeling, omraade }): readonly Afdelingsflytning[] => {
    const flytning = aarsager.flytning(afdeling, omraade);
    return flytning === null ? [] : [{ afdeling: afdeling.id, ...flytning }];
  });
  return {
    flyttede,
    uaendrede: steder.length - flyttede.length,
    mangler: unikke([...manglende(steder, foer, "foer"), ...manglende(steder, efter, "efter")]),
  };
}

/** A choice is tried on both sides where both made the same, else where the later one made its own. */
function valg(
  steder: readonly Sted[],
  foer: Tidspunkt<Trappeaftale>,
  efter: Tidspunkt<Trappeaftale>,
  del: Bindende,
): AfgoerendeFortolkninger {
  return afgoerendeValg(efter.aftale.fortolkninger, FORTOLKNINGER, PLACERINGSVALG, (id, etValg) => {
    const under = (en: Tidspunkt<Trappeaftale>): Tidspunkt<Trappeaftale> => ({
      ...en,
      aftale: underValg(en.aftale, id, etValg),
    });
    const beggeSteder = foer.aftale.fortolkninger[id] === efter.aftale.fortolkninger[id];
    const anden = bindendeDel(steder, beggeSteder ? under(foer) : foer, under(efter));
    return (
      !sammeStier(anden.mangler, del.mangler) || !ens([anden.flyttede, anden.uaendrede], [del.flyttede, del.uaendrede])
    );
  });
}

function manglende(
  steder: readonly Sted[],
  { dato, aftale }: Tidspunkt<Trappeaftale>,
  side: "foer" | "efter",
): readonly Sti[] {
  const regel = new Placeringsregel(aftale, dato);
  return steder.flatMap(({ afdeling, omraade, stier }) => {
    if (!aftale.tekst.trapper.omfatter.includes(afdeling.type)) return [];
    const { mangler } = regel.anvend(afdeling, omraade).del;
    return mangler.map((sti) => omrod(sti, { ...stier, aftale: [side, "aftale"] }));
  });
}
