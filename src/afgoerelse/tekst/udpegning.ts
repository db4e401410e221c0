/** The outcome of a designation in words. */
import type { Udpegning } from "../../omraade/udpegOmraade.js";
import type { Kontekst } from "./begrundelsestekst.js";
import { LISTEORD } from "./ordforraad.js";
import { datoord, type Tosproget } from "./sprog.js";

interface Udpegningsord {
  readonly afgjort: (omraade: string, liste: string, navnIDag: string | null, listedato: string) => string;
  readonly ingen: (omraade: string, listedato: string) => string;
  readonly uoplyst: (omraade: string) => string;
  readonly grundlag: Readonly<Record<"officiel" | "beregnet", string>>;
  readonly aaben: string;
  readonly beboertal: string;
}

const UDPEGNINGSORD: Tosproget<Udpegningsord> = {
  da: {
    afgjort: (omraade, liste, dengang, dato) =>
      `Området ${omraade} er ${liste} på listen af ${dato}${dengang === null ? "" : ` (dengang kaldt ${dengang})`}.`,
    ingen: (omraade, dato) => `Området ${omraade} står ikke på nogen af statens lister af ${dato}.`,
    uoplyst: (omraade) => `Det kan endnu ikke afgøres, om området ${omraade} står på en af statens lister.`,
    grundlag: {
      officiel: "Det fremgår af den officielle liste.",
      beregnet: "Det er beregnet ud fra områdets nøgletal. Der er ikke oplyst en officiel udpegning.",
    },
    aaben: "De oplysninger, der mangler, kan føre til, at området står på en liste for mere udsatte områder.",
    beboertal:
      "Områdets nøgletal er tilstrækkelige til en udpegning. Det er alene antallet af beboere, der holder området uden for listerne.",
  },
  en: {
    afgjort: (omraade, liste, dengang, dato) =>
      `The area ${omraade} is ${liste} on the list of ${dato}${dengang === null ? "" : ` (then called ${dengang})`}.`,
    ingen: (omraade, dato) => `The area ${omraade} is on none of the state's lists of ${dato}.`,
    uoplyst: (omraade) => `It cannot be decided yet whether the area ${omraade} is on one of the state's lists.`,
    grundlag: {
      officiel: "This follows from the official list.",
      beregnet: "This is calculated from the area's key figures. No official designation is stated.",
    },
    aaben: "The missing facts may put the area on a list of more vulnerable areas.",
    beboertal:
      "The area's key figures are sufficient for designation. Only its number of residents keeps it off the lists.",
  },
};

/** @param omraade the name of the area, ready to be written */
export function udpegningsudfald(omraade: string, udpegning: Udpegning, { sprog }: Kontekst): readonly string[] {
  const ord = UDPEGNINGSORD[sprog];
  const { status, listedato, betegnelse, grundlag, alleneBeboertal, mangler } = udpegning;
  if (status === "uoplyst" || listedato === null)
    return [ord.uoplyst(omraade), ...(alleneBeboertal ? [ord.beboertal] : [])];
  const dato = datoord(listedato, sprog);
  const dengang =
    betegnelse === null || status === "ingen" || LISTEORD[status].da.endsWith(betegnelse) ? null : betegnelse;
  return [
    status === "ingen" ? ord.ingen(omraade, dato) : ord.afgjort(omraade, LISTEORD[status][sprog], dengang, dato),
    ...(grundlag === null ? [] : [ord.grundlag[grundlag]]),
    ...(mangler.length > 0 && status !== "ingen" ? [ord.aaben] : []),
    ...(alleneBeboertal ? [ord.beboertal] : []),
  ];
}
