/** Asking about a designation (udpegning): its outcome on other days, and the smallest changes that turn it. */
import { aarstal, type Dag, sidsteDecember } from "../../kerne/dato.js";
import { afbild } from "../../kerne/muligheder.js";
import { gaeldendeListe, type PlaceretOpgoerelse } from "../../omraade/gaeldendeListe.js";
import { type Omraadestatus, status } from "../../omraade/listestatus.js";
import { kildeTil, nokBeboere, regelFor } from "../../omraade/listetilstand.js";
import { type Omraade, type Opgoerelse, UKENDTE_NOEGLETAL } from "../../omraade/omraade.js";
import { gaeldendeStatus, sikkerStatus, udpegOmraade } from "../../omraade/udpegOmraade.js";
import { Figurindgreb, listefigurer, medOpgoerelse } from "../figurindgreb.js";
import { baade, enten, type Familie, INTET, UMULIGT } from "../indgreb.js";
import type { Forespoergsel } from "../sagstype.js";
import { listedage } from "../skiftedage.js";

/** What a designation is decided by. */
export interface Udpegningssag {
  readonly op: "udpeg";
  readonly omraade: Omraade;
  readonly dato: Dag;
}

type Status = Omraadestatus | "uoplyst";

/**
 * Another status. From one that is no parallelsamfund the governing list decides alone; between parallelsamfund and
 * omdannelsesomraade the earlier lists do: all of them take it one way, one of them the other.
 */
function tilAndenStatus(sag: Udpegningssag): Familie<Udpegningssag> {
  const { omraade, dato } = sag;
  const styrende = gaeldendeListe(omraade, dato);
  if (styrende === null) return UMULIGT;
  const idag = sikkerStatus(gaeldendeStatus(omraade, styrende).vaerdier);
  const efter = (opgoerelse: Opgoerelse) =>
    afbild(
      gaeldendeStatus(medOpgoerelse(omraade, styrende.indeks, opgoerelse), { ...styrende, opgoerelse }),
      (en): Status => en,
    );
  const faelles = (a: Status, b: Status) => (a === "uoplyst" || b === "uoplyst" ? "uoplyst" : sikkerStatus([a, b]));
  const nye = new Figurindgreb(listefigurer(styrende, nokBeboere, "handling"), efter, faelles);
  return enten(
    nye.til((en) => en !== "uoplyst" && en !== idag),
    tilbageblikket(sag, styrende, idag),
  );
}

function tilbageblikket({ omraade }: Udpegningssag, styrende: PlaceretOpgoerelse, nu: Status): Familie<Udpegningssag> {
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
  const erParallelsamfund = (opgoerelse: Opgoerelse) =>
    afbild(
      status(kildeTil({ ...liste, opgoerelse })),
      (s): boolean | "uoplyst" => s === "parallelsamfund" || s === "omdannelsesomraade",
    );
  const figurer = listefigurer(liste, nokBeboere, "fast");
  return new Figurindgreb(figurer, erParallelsamfund, (a, b) => (a === b ? a : "uoplyst")).til((er) => er === oensket);
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

export const omUdpegning: Forespoergsel<Udpegningssag, { readonly udfald: Status; readonly status: Status }> = {
  mangler: ({ omraade, dato }) => udpegOmraade(omraade, dato).mangler,
  udfaldslaeser:
    () =>
    ({ omraade }, dato) => {
      const styrende = gaeldendeListe(omraade, dato);
      const status = styrende === null ? "uoplyst" : sikkerStatus(gaeldendeStatus(omraade, styrende).vaerdier);
      return { udfald: status, status };
    },
  haendelser: ({ omraade }) => listedage(omraade),
  fortolkninger: () => [],
  aendringer: tilAndenStatus,
};
