/** The smallest changes that turn a placement (placeringsaendringer). Part of rule `afgoerelse.hvadSkalDerTil`. */
import type { Omraade, Opgoerelse } from "../omraade/omraade.js";
import type { Aftale } from "../parametre/aftale.js";
import { UDSATKRITERIER } from "../parametre/omraaderegler.js";
import type { Afdeling } from "../trappe/afdeling.js";
import { listeForPlacering } from "../trappe/omraadetrappen.js";
import type { Placeringsdel } from "../trappe/placering.js";
import { Placeringsregel, type Pladssvar } from "../trappe/placeringsregel.js";
import type { Risikograense } from "../trappe/risikozone.js";
import type { Placeringssag } from "./beslutning.js";
import { type Figurgraense, noegletalsgreb } from "./figurgreb.js";
import { baade, enten, type Familie, type Greb, iDelen, loeftet, mindsteIndgreb, UMULIGT } from "./indgreb.js";
import { listegreb, medOpgoerelse, paaListen } from "./listegreb.js";

/** Where a department stands, or could. */
type Sted = Pick<Placeringsdel, "trappe" | "trin">;

/**
 * Another stair or step. The area comes first: whatever moves its departments to omraadetrappen, or from it, moves this
 * one. Among the department's own figures the rest is decided. Tried are the list that governs and the department
 * itself; earlier lists, which bear on the 950 rule under one of its interpretations, are not.
 */
export function tilAndenPlads(sag: Placeringssag): Familie<Placeringssag> {
  const { afdeling, omraade, dato, aftale } = sag;
  const regel = new Placeringsregel(aftale, dato);
  const idag = regel.anvend(afdeling, omraade).del;
  if (!aftale.tekst.omfatter.includes(afdeling.type) || idag.trin === null) return UMULIGT;
  const vendt = ({ trappe, trin }: Sted) => trin !== null && (trappe !== idag.trappe || trin !== idag.trin);
  const graenser = skillendeGraenser(regel.risiko);
  const egne = (
    opnaaet: (sted: Sted) => boolean,
    iOmraade: Omraade | null,
    somOm: (a: Afdeling) => Afdeling = (a) => a,
  ) =>
    iAfdelingen(
      tilSted(afdeling, afdelingsgreb(graenser, aftale), (anden) => regel.anvend(somOm(anden), iOmraade), opnaaet),
    );
  const omraadets = (opnaaet: (sted: Sted) => boolean) => listens(sag, regel, graenser, opnaaet);
  if (idag.trappe === "afdelingstrappen")
    return enten(
      egne(vendt, omraade),
      omraadets((del) => del.trappe === "omraadetrappen" && vendt(del)),
    );
  const udAfOmraadet = omraadets(({ trappe }) => trappe === "afdelingstrappen");
  // Once the area decides nothing, the department stands as if it lay in none.
  const paaEgetTrin = egne(
    ({ trin }) => trin !== null,
    null,
    (anden) => ({ ...anden, omraadeId: null }),
  );
  return enten(
    omraadets((del) => del.trappe === "omraadetrappen" && vendt(del)),
    baade(udAfOmraadet, paaEgetTrin),
  );
}

/**
 * The limits that tell figures apart. An unknown one stands as the strictest that it may be: a figure not over that is
 * over none. A limit from below (mindreEnd) has no strictest.
 */
function skillendeGraenser(risiko: readonly Risikograense[]): readonly Figurgraense[] {
  return risiko.flatMap(({ kriterium, operator, graense, maal }) => {
    if (graense.art === "kendt") return [{ kriterium, operator, graense: graense.vaerdi, maal }];
    return graense.viden.art === "praecis" || operator === "mindreEnd"
      ? []
      : [{ kriterium, operator, graense: graense.viden.fra, maal }];
  });
}

function listens(
  { afdeling, omraade, dato, aftale }: Placeringssag,
  regel: Placeringsregel,
  graenser: readonly Figurgraense[],
  opnaaet: (sted: Sted) => boolean,
): Familie<Placeringssag> {
  const styrende = omraade === null ? null : listeForPlacering(omraade, dato, aftale);
  if (omraade === null || styrende === null) return UMULIGT;
  // One more than the limit: the agreement's rule asks for more than so many residents.
  const beboere = Number(aftale.tekst.omraadetrappe.beboertalsregel.graense.taeller) + 1;
  const svar = (opgoerelse: Opgoerelse) => regel.anvend(afdeling, medOpgoerelse(omraade, styrende.indeks, opgoerelse));
  return paaListen(
    tilSted(styrende.opgoerelse, listegreb(styrende, graenser, [beboere], "handling"), svar, opnaaet),
    styrende,
  );
}

/** The smallest changes by which the department comes to such a place. */
function tilSted<T>(
  sag: T,
  greb: readonly Greb<T>[],
  svar: (sag: T) => Pladssvar,
  opnaaet: (sted: Sted) => boolean,
): Familie<T> {
  return mindsteIndgreb(
    sag,
    greb,
    (anden) => opnaaet(svar(anden).del),
    (anden) => svar(anden).pladser.some(opnaaet),
  );
}

function iAfdelingen(familie: Familie<Afdeling>): Familie<Placeringssag> {
  return loeftet(familie, (sag, aendr) => ({ ...sag, afdeling: aendr(sag.afdeling) }));
}

function afdelingsgreb(graenser: readonly Figurgraense[], { tekst }: Aftale): readonly Greb<Afdeling>[] {
  const noegletal = noegletalsgreb(["afdeling", "noegletal"], [...UDSATKRITERIER.kriterier, ...graenser], "handling");
  const andele = tekst.afdelingstrappe.intervaller.map(({ mindst }) => mindst);
  return [
    {
      sti: ["afdeling", "andelAnviste"],
      art: "handling",
      vaerdier: andele.map((andelAnviste) => (a) => ({ ...a, andelAnviste })),
      ukendt: (a) => ({ ...a, andelAnviste: null }),
    },
    ...noegletal.map((greb) => iDelen(greb, (a: Afdeling, aendr) => ({ ...a, noegletal: aendr(a.noegletal) }))),
  ];
}
