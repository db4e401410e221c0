/** The outcome of a designation in words. */
import type { Udpegning } from "../../omraade/udpegOmraade.js";
import type { Kontekst } from "./begrundelsestekst.js";
import { LISTEORD } from "./ordforraad.js";
import { datoord, type Tosproget } from "./sprog.js";

const GRUNDLAG: Readonly<Record<"officiel" | "beregnet", Tosproget>> = {
  officiel: { da: "Det fremgår af den officielle liste.", en: "This follows from the official list." },
  beregnet: {
    da: "Det er beregnet ud fra områdets nøgletal. Der er ikke oplyst en officiel udpegning.",
    en: "This is calculated from the area's key figures. No official designation is stated.",
  },
};

const AABEN: Tosproget = {
  da: "De oplysninger, der mangler, kan føre til, at området står på en liste for mere udsatte områder.",
  en: "The missing facts may put the area on a list of more vulnerable areas.",
};

const ALENE_BEBOERTAL: Tosproget = {
  da: "Områdets nøgletal er tilstrækkelige til en udpegning. Det er alene antallet af beboere, der holder området uden for listerne.",
  en: "The area's key figures are sufficient for designation. Only its number of residents keeps it off the lists.",
};

/** @param omraade the name of the area, ready to be written */
export function udpegningsudfald(omraade: string, udpegning: Udpegning, { sprog }: Kontekst): readonly string[] {
  const { status, listedato, betegnelse, grundlag, alleneBeboertal, mangler } = udpegning;
  const beboertal = alleneBeboertal ? [ALENE_BEBOERTAL[sprog]] : [];
  if (status === "uoplyst" || listedato === null) {
    const uoplyst = {
      da: `Det kan endnu ikke afgøres, om området ${omraade} står på en af statens lister.`,
      en: `It cannot be decided yet whether the area ${omraade} is on one of the state's lists.`,
    };
    return [uoplyst[sprog], ...beboertal];
  }
  const dato = datoord(listedato, sprog);
  const paaGrundlag = grundlag === null ? [] : [GRUNDLAG[grundlag][sprog]];
  if (status === "ingen") {
    const ingen = {
      da: `Området ${omraade} står ikke på nogen af statens lister af ${dato}.`,
      en: `The area ${omraade} is on none of the state's lists of ${dato}.`,
    };
    return [ingen[sprog], ...paaGrundlag, ...beboertal];
  }
  const liste = LISTEORD[status];
  const dengang = betegnelse === null || liste.da.endsWith(betegnelse) ? null : betegnelse;
  const afgjort = {
    da: `Området ${omraade} er ${liste.da} på listen af ${dato}${dengang === null ? "" : ` (dengang kaldt ${dengang})`}.`,
    en: `The area ${omraade} is ${liste.en} on the list of ${dato}${dengang === null ? "" : ` (then called ${dengang})`}.`,
  };
  return [afgjort[sprog], ...paaGrundlag, ...(mangler.length > 0 ? [AABEN[sprog]] : []), ...beboertal];
}
