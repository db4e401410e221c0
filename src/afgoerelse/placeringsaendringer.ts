/** The smallest changes that turn a placement (placeringsaendringer). Part of rule `afgoerelse.hvadSkalDerTil`. */
import { sammen } from "../kerne/muligheder.js";
import { type Opgoerelse, UKENDTE_NOEGLETAL } from "../omraade/omraade.js";
import { UDSATKRITERIER } from "../parametre/omraaderegler.js";
import type { Afdeling } from "../trappe/afdeling.js";
import { trinEfterFigur3 } from "../trappe/afdelingstrappen.js";
import { ANDEL_ANVISTE, anvisningsintervalAf } from "../trappe/anvisningsinterval.js";
import { beboerklasse, listeForPlacering, omraadevirkning } from "../trappe/omraadetrappen.js";
import { Placeringsregel } from "../trappe/placeringsregel.js";
import { blandt, Figurindgreb, listefigurer, medOpgoerelse, noegletalNu } from "./figurindgreb.js";
import { baade, enten, type Familie, UMULIGT } from "./indgreb.js";
import type { Sag } from "./sag.js";

/** A step of one of the stairs, where it is certain. */
type Trin = number | "uoplyst";

/** A step on omraadetrappen, or on afdelingstrappen by the figures of the department. */
type Omraadetrin = Trin | "ingen";

/**
 * Another stair or step. The area comes first: whatever moves its departments to omraadetrappen, or from it, moves this
 * one. Among the department's own figures the rest is decided. Changed are the list that governs and the department
 * itself; earlier lists, which bear on the 950 rule under one of its interpretations, are not.
 */
export function tilAndenPlads(sag: Sag<"placer">): Familie<Sag<"placer">> {
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
  { afdeling: nu, aftale }: Sag<"placer">,
  regel: Placeringsregel,
  oensket: (trin: Trin) => boolean,
): Familie<Sag<"placer">> {
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
function listens({ afdeling, omraade, dato, aftale }: Sag<"placer">): Figurindgreb<Opgoerelse, Omraadetrin> | null {
  const styrende = omraade === null || afdeling.omraadeId === null ? null : listeForPlacering(omraade, dato, aftale);
  if (omraade === null || styrende === null) return null;
  const virkning = (opgoerelse: Opgoerelse) =>
    omraadevirkning(medOpgoerelse(omraade, styrende.indeks, opgoerelse), dato, aftale, []).trin;
  const figurer = listefigurer(styrende, (kilde) => beboerklasse(kilde, aftale), "handling");
  return new Figurindgreb<Opgoerelse, Omraadetrin>(figurer, virkning, (a, b) => (a === b ? a : "uoplyst"));
}
