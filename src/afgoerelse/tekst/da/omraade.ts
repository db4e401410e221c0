/** Designation in Danish: its outcome and its reasons. */
import type { Tal } from "../../../kerne/tal.js";
import type { Liste } from "../../../parametre/omraaderegler.js";
import { datoord, navn, opremset, stoerrelse, taelleord } from "./former.js";
import { LISTEORD } from "./ordforraad.js";

export const UDPEGNING = {
  uoplyst: (omraade: string) => `Det kan endnu ikke afgøres, om området ${navn(omraade)} står på en af statens lister.`,
  ingen: (omraade: string, dag: string) =>
    `Området ${navn(omraade)} står ikke på nogen af statens lister af ${datoord(dag)}.`,
  udpeget: (omraade: string, status: Liste, dag: string, dengang: string | null) =>
    `Området ${navn(omraade)} er ${LISTEORD[status]} på listen af ${datoord(dag)}${dengang === null ? "" : ` (dengang kaldt ${dengang})`}.`,
  grundlag: {
    officiel: "Det fremgår af den officielle liste.",
    beregnet: "Det er beregnet ud fra områdets nøgletal. Der er ikke oplyst en officiel udpegning.",
  },
  aaben: "De oplysninger, der mangler, kan føre til, at området står på en liste for mere udsatte områder.",
  aleneBeboertal:
    "Områdets nøgletal er tilstrækkelige til en udpegning. Det er alene antallet af beboere, der holder området uden for listerne.",
};

export const OMRAADETEKSTER = {
  ingenListe: (dag: string) =>
    `Der er ingen opgørelse af området, som gælder den ${datoord(dag)}. En liste gælder i 12 måneder og 31 dage fra den dag, den er dateret.`,
  officiel: (dag: string, udpeget: readonly Liste[]) =>
    `Efter den officielle liste af ${datoord(dag)} er området ${udpeget.length === 0 ? "ikke udpeget" : opremset(udpeget.map((liste) => LISTEORD[liste]))}. Den officielle liste går forud for en beregning.`,
  beboereUkendt: "Vi kender ikke antallet af beboere i området.",
  beboere: (antal: Tal) => `Området har ${stoerrelse(antal, "beboere")}.`,
  udsatKrav: (beboere: Tal, mindst: number, alle: number) =>
    ` Et udsat boligområde har mindst ${stoerrelse(beboere, "beboere")} og opfylder mindst ${taelleord(mindst)} af de ${taelleord(alle)} kriterier for udsatte områder.`,
  beboereNok: {
    opfyldt: " Der er beboere nok.",
    "ikke-opfyldt": " Der er for få beboere.",
    uoplyst: " Det er derfor ikke afklaret, om der er beboere nok.",
  },
  kriterium: { "61a": "", "61b": " (kriterium for forebyggelsesområder)" },
  /** Where no multiple is known. */
  doemteModGraensen: (andel: Tal, gange: Tal, graense: Tal) =>
    ` ${stoerrelse(andel, "procent", graense)} af beboerne er dømt, og på listen var grænsen for ${stoerrelse(gange, "gange")} sat til ${stoerrelse(graense, "procent")}`,
  paaListen: (liste: Liste, definition: string) => `Området er ${LISTEORD[liste]}${definition}.`,
  maaskePaaListen: (liste: Liste, definition: string) =>
    `Det er ikke afklaret, om området er ${LISTEORD[liste]}${definition}.`,
  /** What puts an area on a list. */
  eneListe: ". Dengang var der kun én liste, og den regnes også for en liste over parallelsamfund",
  parallelsamfund:
    ". Det er betegnelsen for et udsat boligområde, hvor andelen af indvandrere og efterkommere fra ikkevestlige lande er over grænsen",
  omdannelsesomraade: (lister: number) =>
    `. Det er betegnelsen for et område, der har været parallelsamfund på ${taelleord(lister)} lister i træk`,
  forebyggelsesomraade: (mindst: number) =>
    `. Det er betegnelsen for et område, der ikke er udsat, men opfylder mindst ${taelleord(mindst)} af de lempeligere kriterier, og hvor andelen af indvandrere og efterkommere fra ikkevestlige lande er over grænsen for forebyggelsesområder`,
};
