/** The smallest changes that turn a designation (udpegningsaendringer). Part of rule `afgoerelse.hvadSkalDerTil`. */
import { aarstal, sidsteDecember } from "../kerne/dato.js";
import { gaeldendeListe, type PlaceretOpgoerelse } from "../omraade/gaeldendeListe.js";
import { status } from "../omraade/listestatus.js";
import { regelFor } from "../omraade/listetilstand.js";
import { type Omraade, type Opgoerelse, UKENDTE_NOEGLETAL } from "../omraade/omraade.js";
import { udpegOmraade } from "../omraade/udpegOmraade.js";
import { erAfgjort, erVendt, type Udpegningssag, udfaldPaa } from "./beslutning.js";
import { baade, enten, type Familie, INTET, mindsteIndgreb, UMULIGT } from "./indgreb.js";
import { listegreb, medOpgoerelse, paaListen } from "./listegreb.js";

/**
 * Another status. From one that is no parallelsamfund the governing list decides alone; between parallelsamfund and
 * omdannelsesomraade the earlier lists do: all of them take it one way, one of them the other.
 */
export function tilAndenStatus(sag: Udpegningssag): Familie<Udpegningssag> {
  const { omraade, dato } = sag;
  const styrende = gaeldendeListe(omraade, dato);
  if (styrende === null) return UMULIGT;
  const idag = udfaldPaa(sag, dato);
  // What is open has not turned out any way yet.
  if (!erAfgjort(idag)) return UMULIGT;
  const med = (opgoerelse: Opgoerelse) => medOpgoerelse(omraade, styrende.indeks, opgoerelse);
  const vendt = (en: Omraade) => erVendt(idag, udfaldPaa({ ...sag, omraade: en }, dato));
  const nye = mindsteIndgreb(
    styrende.opgoerelse,
    listegreb(styrende, [], [], "handling"),
    (opgoerelse) => vendt(med(opgoerelse)),
    (opgoerelse) => udpegOmraade(med(opgoerelse), dato).mangler.length > 0 || vendt(med(opgoerelse)),
  );
  return enten(paaListen(nye, styrende), tilbageblikket(sag, styrende));
}

function tilbageblikket({ omraade, dato }: Udpegningssag, styrende: PlaceretOpgoerelse): Familie<Udpegningssag> {
  const nu = udpegOmraade(omraade, dato).status;
  const { omdannelsesomraade } = regelFor(styrende.opgoerelse.listedato);
  // An official designation is not looked behind.
  if (omdannelsesomraade === null || styrende.opgoerelse.udpeget !== null) return UMULIGT;
  if (nu !== "parallelsamfund" && nu !== "omdannelsesomraade") return UMULIGT;
  const oensket = nu === "parallelsamfund";
  const aar = aarstal(styrende.opgoerelse.listedato);
  const tidligere = Array.from({ length: omdannelsesomraade.lister - 1 }, (_, nr) => aar - 1 - nr);
  return tidligere.reduce<Familie<Udpegningssag>>(
    (hidtil, etAar) =>
      oensket ? baade(hidtil, tilListe(omraade, etAar, oensket)) : enten(hidtil, tilListe(omraade, etAar, oensket)),
    oensket ? INTET : UMULIGT,
  );
}

/** Whether the area was a parallelsamfund on that year's list, made so or not so. */
function tilListe(omraade: Omraade, etAar: number, oensket: boolean): Familie<Udpegningssag> {
  const aarets = [...omraade.opgoerelser.entries()].filter(([, { listedato }]) => aarstal(listedato) === etAar);
  const seneste = aarets.sort(([, a], [, b]) => (a.listedato < b.listedato ? 1 : -1))[0];
  if (seneste === undefined)
    return {
      saet: [[{ sti: ["omraade", "opgoerelser"], art: "handling", udfoer: (sag) => medListe(sag, etAar, oensket) }]],
      afkortet: false,
    };
  const liste = { opgoerelse: seneste[1], indeks: seneste[0] };
  return paaListen(
    mindsteIndgreb(
      liste.opgoerelse,
      listegreb(liste, [], [], "fast"),
      (opgoerelse) => kanVaereParallelsamfund(opgoerelse, oensket) && !kanVaereParallelsamfund(opgoerelse, !oensket),
      (opgoerelse) => kanVaereParallelsamfund(opgoerelse, oensket),
    ),
    liste,
  );
}

/** Whether the list may make the area a parallelsamfund, or may not do so. */
function kanVaereParallelsamfund(opgoerelse: Opgoerelse, oensket: boolean): boolean {
  return status({ opgoerelse, sti: [] }).vaerdier.some(
    (s) => (s === "parallelsamfund" || s === "omdannelsesomraade") === oensket,
  );
}

/** A list that is missing can be found. */
function medListe(sag: Udpegningssag, etAar: number, oensket: boolean): Udpegningssag {
  const liste: Opgoerelse = {
    listedato: sidsteDecember(etAar),
    antalBeboere: null,
    noegletal: UKENDTE_NOEGLETAL,
    udpeget: oensket ? ["parallelsamfund"] : [],
  };
  return { ...sag, omraade: { ...sag.omraade, opgoerelser: [...sag.omraade.opgoerelser, liste] } };
}
