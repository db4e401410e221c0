/**
 * What the area means for its departments (omraadetrappen): which step, by which road, and which sharpened criteria.
 * Rule `trappe.omraadetrappen`.
 */
import { aarstal, type Dag } from "../kerne/dato.js";
import { afbild, kendt, type Muligheder, sammen, ukendt } from "../kerne/muligheder.js";
import type { Sti } from "../kerne/sti.js";
import { opfylder } from "../kerne/tal.js";
import { gaeldendeListe, type PlaceretOpgoerelse } from "../omraade/gaeldendeListe.js";
import { officielStatus, status } from "../omraade/listestatus.js";
import { type Kilde, kildeTil, listetilstand, OPGOERELSER, regelFor } from "../omraade/listetilstand.js";
import { type Omraade, UKENDTE_NOEGLETAL } from "../omraade/omraade.js";
import type { Trappeaftale } from "../parametre/aftale.js";
import type { SkaerpetKriterium } from "../parametre/ansoegerregler.js";
import type { Kriterium } from "../parametre/kriterier.js";
import type { Via } from "./begrundelser.js";
import type { Risikograense } from "./risikozone.js";

/** What the area decides: a place on omraadetrappen, or nothing, so that the department's own figures decide. */
export interface Omraadevirkning {
  readonly trin: Muligheder<number | "ingen">;
  readonly via: Muligheder<Via>;
  /** Whether each criterion is sharpened there. */
  readonly skaerpede: readonly { readonly kriterium: SkaerpetKriterium; readonly er: Muligheder<boolean> }[];
}

export const INGEN_VIRKNING: Omraadevirkning = { trin: kendt("ingen"), via: kendt("egne-noegletal"), skaerpede: [] };

/** The criterion of applicants that is sharpened where the area is over the risk zone on one of its own. */
const SKAERPER: Readonly<Record<Kriterium, SkaerpetKriterium>> = {
  beskaeftigelse: "beskaeftigelse",
  dom: "dom",
  uddannelse: "uddannelse",
  indkomst: "indkomst",
};

/** Residents: too few for any list, kept off by their number alone, or enough for a list. */
type Beboerklasse = "for-faa" | "beboertalsregel" | "nok";

/**
 * The list that governs placement; whether from its own day or from the next 1 January is the interpretation
 * `indplacering-fra`.
 */
export function listeForPlacering(omraade: Omraade, dato: Dag, aftale: Trappeaftale): PlaceretOpgoerelse | null {
  const fraJanuar = aftale.fortolkninger["indplacering-fra"] === "1-januar";
  return fraJanuar
    ? gaeldendeListe(omraade, dato, (listedato) => `${aarstal(listedato) + 1}-01-01`)
    : gaeldendeListe(omraade, dato);
}

/** @param omraade the area that the department lies in; null when it is not given */
export function omraadevirkning(
  omraade: Omraade | null,
  dato: Dag,
  aftale: Trappeaftale,
  risiko: readonly Risikograense[],
): Omraadevirkning {
  const styrende = omraade === null ? null : listeForPlacering(omraade, dato, aftale);
  if (omraade === null || styrende === null)
    return efterListe(manglendeListe(dato, omraade === null ? ["omraade"] : OPGOERELSER), kendt(true), aftale, risiko);
  return efterListe(kildeTil(styrende), tidligerePaaListe(omraade, styrende, aftale), aftale, risiko);
}

/** A missing list may say anything: all its figures are unknown, and the list is what to ask for. */
function manglendeListe(dato: Dag, mangler: Sti): Kilde {
  const opgoerelse = { listedato: dato, antalBeboere: null, noegletal: UKENDTE_NOEGLETAL, udpeget: null };
  return { opgoerelse, regel: regelFor(dato), sti: () => mangler };
}

function efterListe(
  kilde: Kilde,
  tidligere: Muligheder<boolean>,
  aftale: Trappeaftale,
  risiko: readonly Risikograense[],
): Omraadevirkning {
  const { trin: trinFor, fuldtSkaerpede } = aftale.tekst.trapper.omraadetrappe;
  const officiel = officielStatus(kilde);
  const efterTal = listetilstand(kilde, risiko);
  const erUdpeget = officiel !== null && officiel !== "ingen";
  const beboere = erUdpeget ? kendt<Beboerklasse>("nok") : somUdpeget(kilde, tidligere, aftale);
  const paaListe = erUdpeget ? kendt(officiel) : efterTal.status;
  const paaTrin = afbild(paaListe, (liste) => (liste === "ingen" ? liste : trinFor[liste]));
  return {
    trin: sammen(beboere, paaTrin, (b, trin) => (b === "for-faa" ? "ingen" : trin)),
    via: sammen(beboere, paaTrin, (b, trin): Via => {
      if (b === "for-faa" || trin === "ingen") return "egne-noegletal";
      return b === "nok" ? "udpegning" : "950-regel";
    }),
    skaerpede: risiko.map(({ kriterium }, nr) => {
      const paaTrinnet = sammen(
        efterTal.ekstra[nr] ?? kendt(false),
        paaTrin,
        (over, trin) => trin !== "ingen" && (over || fuldtSkaerpede.includes(trin)),
      );
      return {
        kriterium: SKAERPER[kriterium],
        er: sammen(beboere, paaTrinnet, (b, er) => b !== "for-faa" && er),
      };
    }),
  };
}

/** The residents of an area on no list, officially, or by nobody's word. */
function somUdpeget(kilde: Kilde, tidligere: Muligheder<boolean>, aftale: Trappeaftale): Muligheder<Beboerklasse> {
  // Officially on no list: only the agreement's own rule on residents can place the area's departments here.
  const paaIngen = kilde.opgoerelse.udpeget !== null;
  return sammen(beboerklasse(kilde, aftale), tidligere, (klasse, foer) => {
    if (klasse === "nok") return paaIngen ? "for-faa" : klasse;
    return klasse === "beboertalsregel" && !foer ? "for-faa" : klasse;
  });
}

export function beboerklasse({ opgoerelse, sti, regel }: Kilde, aftale: Trappeaftale): Muligheder<Beboerklasse> {
  const { antalBeboere } = opgoerelse;
  if (antalBeboere === null) return ukendt(sti("antalBeboere"), ["for-faa", "beboertalsregel", "nok"]);
  if (opfylder(antalBeboere, "mindst", regel.mindstBeboere)) return kendt("nok");
  const { operator, graense } = aftale.tekst.trapper.omraadetrappe.beboertalsregel;
  return kendt(opfylder(antalBeboere, operator, graense) ? "beboertalsregel" : "for-faa");
}

/**
 * "fortsat som om de var udpeget": whether an area never on a list before is meant too is the interpretation
 * `950-kraever-tidligere-udpegning`.
 */
function tidligerePaaListe(omraade: Omraade, styrende: PlaceretOpgoerelse, aftale: Trappeaftale): Muligheder<boolean> {
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
