/** Asking about a placement (placering): its outcome on other days, and the smallest changes that turn it. */
import type { Dag } from "../../kerne/dato.js";
import { husket } from "../../kerne/husket.js";
import { sammen } from "../../kerne/muligheder.js";
import { type Omraade, type Opgoerelse, UKENDTE_NOEGLETAL } from "../../omraade/omraade.js";
import type { Trappe, Trappeaftale } from "../../parametre/aftale.js";
import { UDSATKRITERIER } from "../../parametre/omraaderegler.js";
import type { Afdeling } from "../../trappe/afdeling.js";
import { trinEfterFigur3 } from "../../trappe/afdelingstrappen.js";
import { ANDEL_ANVISTE, anvisningsintervalAf } from "../../trappe/anvisningsinterval.js";
import { gaelder } from "../../trappe/gyldighed.js";
import { beboerklasse, listeForPlacering, omraadevirkning } from "../../trappe/omraadetrappen.js";
import { valgFor } from "../../trappe/placerAfdeling.js";
import type { Placering } from "../../trappe/placering.js";
import { Placeringsregel } from "../../trappe/placeringsregel.js";
import { blandt, Figurindgreb, listefigurer, medOpgoerelse, noegletalNu } from "../figurindgreb.js";
import { baade, enten, type Familie, UMULIGT } from "../indgreb.js";
import type { Forespoergsel } from "../sagstype.js";
import { aftaledage, listedage, posternesDage } from "../skiftedage.js";
import type { Tidspunkt } from "../tidspunkt.js";

/** What a placement is decided by. */
export interface Placeringssag extends Tidspunkt<Trappeaftale> {
  readonly op: "placer";
  readonly afdeling: Afdeling;
  readonly omraade: Omraade | null;
}

/** A step of one of the stairs, where it is certain. */
type Trin = number | "uoplyst";

/** A step on omraadetrappen, or on afdelingstrappen by the figures of the department. */
type Omraadetrin = Trin | "ingen";

/**
 * Another stair or step. The area comes first: whatever moves its departments to omraadetrappen, or from it, moves this
 * one. Among the department's own figures the rest is decided. Changed are the list that governs and the department
 * itself; earlier lists, which bear on the 950 rule under one of its interpretations, are not.
 */
function tilAndenPlads(sag: Placeringssag): Familie<Placeringssag> {
  const { afdeling, omraade, dato, aftale } = sag;
  const regel = new Placeringsregel(aftale, dato);
  const { trappe, trin } = regel.sted(afdeling, omraade);
  const tilTrin = (svar: Omraadetrin): boolean =>
    typeof svar === "number" && (trappe === "afdelingstrappen" || svar !== trin);
  const omraadets = listens(sag);
  const paaOmraadetrappen = omraadets?.til(tilTrin) ?? UMULIGT;
  if (trappe === "afdelingstrappen")
    return enten(
      egne(sag, regel, (svar) => svar !== "uoplyst" && svar !== trin),
      paaOmraadetrappen,
    );
  const udAfOmraadet = omraadets?.til((svar) => svar === "ingen") ?? UMULIGT;
  // Once the area decides nothing, the department stands as if it lay in none.
  return enten(
    paaOmraadetrappen,
    baade(udAfOmraadet, udAfOmraadet.saet.length === 0 ? UMULIGT : egne(sag, regel, (svar) => svar !== "uoplyst")),
  );
}

/** The department's own step, as it would be by other figures. */
function egne(
  { afdeling: nu, aftale }: Placeringssag,
  regel: Placeringsregel,
  oensket: (trin: Trin) => boolean,
): Familie<Placeringssag> {
  const figurer = {
    sti: ["afdeling"],
    udgaver: [{ ...nu, andelAnviste: null, noegletal: UKENDTE_NOEGLETAL, omraadeId: null }],
    nu: [
      { sti: ANDEL_ANVISTE, mulige: blandt(anvisningsintervalAf(nu, aftale)) },
      ...noegletalNu(nu.noegletal, ["afdeling"], UDSATKRITERIER.kriterier, null),
    ],
    art: "handling",
  } as const;
  const trinnet = (a: Afdeling) => {
    const { interval, behov } = regel.grund(a, null);
    return sammen(interval, behov, (raekke, kolonne): Trin => trinEfterFigur3(kolonne, raekke, aftale));
  };
  return new Figurindgreb<Afdeling, Trin>(figurer, trinnet, (a, b) => (a === b ? a : "uoplyst")).til(oensket);
}

/** The area's step. Which criteria are sharpened there does not matter, nor then the risk zone. */
function listens({ afdeling, omraade, dato, aftale }: Placeringssag): Figurindgreb<Opgoerelse, Omraadetrin> | null {
  const styrende = omraade === null || afdeling.omraadeId === null ? null : listeForPlacering(omraade, dato, aftale);
  if (omraade === null || styrende === null) return null;
  const virkning = (opgoerelse: Opgoerelse) =>
    omraadevirkning(medOpgoerelse(omraade, styrende.indeks, opgoerelse), dato, aftale, []).trin;
  const figurer = listefigurer(styrende, (kilde) => beboerklasse(kilde, aftale), "handling");
  return new Figurindgreb<Opgoerelse, Omraadetrin>(figurer, virkning, (a, b) => (a === b ? a : "uoplyst"));
}

export interface Pladsudfald {
  readonly udfald: Placering["udfald"] | "aftale-ikke-gaeldende";
  readonly trappe: Trappe | null;
  readonly trin: number | null;
}

/** The rule is made ready once for each day. */
function udfaldslaeser(): (sag: Placeringssag, dato: Dag) => Pladsudfald {
  const regler = new Map<Dag, Placeringsregel>();
  return ({ afdeling, omraade, aftale }, dato) => {
    if (!gaelder(aftale, dato)) return { udfald: "aftale-ikke-gaeldende", trappe: null, trin: null };
    if (!aftale.tekst.trapper.omfatter.includes(afdeling.type))
      return { udfald: "ikke-omfattet", trappe: null, trin: null };
    return husket(regler, dato, () => new Placeringsregel(aftale, dato)).sted(afdeling, omraade);
  };
}

export const omPlacering: Forespoergsel<Placeringssag, Pladsudfald> = {
  mangler: ({ afdeling, omraade, dato, aftale }) =>
    aftale.tekst.trapper.omfatter.includes(afdeling.type)
      ? new Placeringsregel(aftale, dato).anvend(afdeling, omraade).del.mangler
      : [],
  udfaldslaeser,
  haendelser: ({ omraade, aftale }) => [
    ...aftaledage(aftale),
    ...(omraade === null ? [] : listedage(omraade)),
    ...posternesDage(aftale.supplement.risikozone, "risikozone", ["aftale", "supplement", "risikozone"]),
  ],
  fortolkninger: ({ afdeling }) => valgFor(afdeling),
  aendringer: tilAndenPlads,
};
