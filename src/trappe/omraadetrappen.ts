/**
 * What the area means for its departments (omraadetrappen): which step, by which road, and which sharpened criteria.
 * Rule `trappe.omraadetrappen`.
 */
import { aarstal, type Dag } from "../kerne/dato.js";
import { kendt, type Muligheder, omdoebt, sammen, ukendt } from "../kerne/muligheder.js";
import type { Sti } from "../kerne/sti.js";
import { opfylder } from "../kerne/tal.js";
import { gaeldendeListe, type PlaceretOpgoerelse } from "../omraade/gaeldendeListe.js";
import { type Omraadestatus, officielStatus, status } from "../omraade/listestatus.js";
import {
  EKSTRA,
  type Ekstraproeve,
  type Kilde,
  kildeTil,
  listetilstand,
  OPGOERELSER,
  regelFor,
  statusAf,
} from "../omraade/listetilstand.js";
import { type Omraade, UKENDTE_NOEGLETAL } from "../omraade/omraade.js";
import type { Aftale } from "../parametre/aftale.js";
import type { Omraaderegel } from "../parametre/omraaderegler.js";
import { type Placeringskode, placeringskode } from "./placeringskode.js";
import type { Risikograense } from "./risikozone.js";

/** What the area decides: a place on omraadetrappen, or nothing, so that the department's own figures decide. */
export type Omraadevirkning = Placeringskode | "ingen";

/** Residents: too few for any list, kept off by their number alone, or enough for a list. */
type Beboerklasse = "for-faa" | "beboertalsregel" | "nok";

const OMRAADE: Sti = ["omraade"];

/**
 * The list that governs placement; whether from its own day or from the next 1 January is the interpretation
 * `indplacering-fra`.
 */
export function listeForPlacering(omraade: Omraade, dato: Dag, aftale: Aftale): PlaceretOpgoerelse | null {
  const fraJanuar = aftale.fortolkninger["indplacering-fra"] === "1-januar";
  return fraJanuar
    ? gaeldendeListe(omraade, dato, (listedato) => `${aarstal(listedato) + 1}-01-01`)
    : gaeldendeListe(omraade, dato);
}

/** @param omraade the area that the department lies in; null when it is not given */
export function omraadevirkning(
  omraade: Omraade | null,
  dato: Dag,
  aftale: Aftale,
  risiko: readonly Risikograense[],
): Muligheder<Omraadevirkning> {
  if (omraade === null) return udenListe(OMRAADE, dato, aftale, risiko);
  const styrende = listeForPlacering(omraade, dato, aftale);
  if (styrende === null) return udenListe(OPGOERELSER, dato, aftale, risiko);
  return efterListe(kildeTil(styrende), tidligerePaaListe(omraade, styrende, aftale), aftale, risiko);
}

/** A missing list may say anything: all its figures are unknown, and the list is what to ask for. */
function udenListe(
  mangler: Sti,
  dato: Dag,
  aftale: Aftale,
  risiko: readonly Risikograense[],
): Muligheder<Omraadevirkning> {
  const opgoerelse = { listedato: dato, antalBeboere: null, noegletal: UKENDTE_NOEGLETAL, udpeget: null };
  const virkning = efterListe({ opgoerelse, sti: OMRAADE }, kendt(true), aftale, risiko);
  return omdoebt(virkning, (faktum) => (faktum[0] === "omraade" ? mangler : faktum));
}

function efterListe(
  kilde: Kilde,
  tidligere: Muligheder<boolean>,
  aftale: Aftale,
  risiko: readonly Risikograense[],
): Muligheder<Omraadevirkning> {
  const { udpeget, listedato } = kilde.opgoerelse;
  const regel = regelFor(listedato);
  const officiel = udpeget === null ? null : officielStatus(udpeget, regel);
  const tilstand = listetilstand(kilde, regel, risikoproever(risiko));
  if (officiel !== null && officiel !== "ingen")
    return sammen(kendt(officiel), tilstand, (s, t) => plads("udpegning", s, t, aftale));
  const somUdpeget = sammen(beboerklasse(kilde, regel, aftale), tidligere, (b, foer): Beboerklasse => {
    if (b === "beboertalsregel") return foer ? b : "for-faa";
    // Officially on no list: only the agreement's own rule on residents can place the area's departments here.
    return officiel === null ? b : "for-faa";
  });
  return sammen(somUdpeget, tilstand, (b, t): Omraadevirkning => {
    const efterTal = statusAf(t, regel);
    if (b === "for-faa" || efterTal === "ingen") return "ingen";
    return plads(b === "nok" ? "udpegning" : "950-regel", efterTal, t, aftale);
  });
}

function plads(
  via: "udpegning" | "950-regel",
  omraadestatus: Exclude<Omraadestatus, "ingen">,
  tilstand: number,
  aftale: Aftale,
): Placeringskode {
  const { trin, fuldtSkaerpede } = aftale.tekst.omraadetrappe;
  const paaTrin = trin[omraadestatus];
  return placeringskode(
    "omraadetrappen",
    paaTrin,
    via,
    fuldtSkaerpede.includes(paaTrin) ? "alle" : tilstand >> EKSTRABIT,
  );
}

export function beboerklasse(
  { opgoerelse, sti }: Kilde,
  regel: Omraaderegel,
  aftale: Aftale,
): Muligheder<Beboerklasse> {
  const { antalBeboere } = opgoerelse;
  if (antalBeboere === null) return ukendt([...sti, "antalBeboere"], ["for-faa", "beboertalsregel", "nok"]);
  if (opfylder(antalBeboere, "mindst", regel.mindstBeboere)) return kendt("nok");
  const { operator, graense } = aftale.tekst.omraadetrappe.beboertalsregel;
  return kendt(opfylder(antalBeboere, operator, graense) ? "beboertalsregel" : "for-faa");
}

/**
 * "fortsat som om de var udpeget": whether an area never on a list before is meant too is the interpretation
 * `950-kraever-tidligere-udpegning`.
 */
function tidligerePaaListe(omraade: Omraade, styrende: PlaceretOpgoerelse, aftale: Aftale): Muligheder<boolean> {
  if (aftale.fortolkninger["950-kraever-tidligere-udpegning"] === "nej") return kendt(true);
  const tidligere = [...omraade.opgoerelser.entries()].filter(
    ([, { listedato }]) => listedato < styrende.opgoerelse.listedato,
  );
  if (tidligere.length === 0) return ukendt(OPGOERELSER, [false, true]);
  let samlet: Muligheder<boolean> = kendt(false);
  for (const [indeks, opgoerelse] of tidligere)
    samlet = sammen(samlet, status(kildeTil({ opgoerelse, indeks })), (paa, s) => paa || s !== "ingen");
  return samlet;
}

const EKSTRABIT = Math.log2(EKSTRA);

function risikoproever(risiko: readonly Risikograense[]): readonly Ekstraproeve[] {
  return risiko.map((graense, i) => ({ ...graense, bit: EKSTRA << i }));
}
