/** Designation in words: its outcome and its reasons. */
import type { Omraadebegrundelse } from "../../omraade/begrundelser.js";
import type { Doemte } from "../../omraade/omraade.js";
import type { Udpegning } from "../../omraade/udpegOmraade.js";
import { DOEMTEGRAENSER } from "../../parametre/doemtegraenser.js";
import type { Begrundelsestekster, Kontekst } from "./begrundelsestekst.js";
import { kriteriesaetning, sideord } from "./noegletal.js";
import { KRITERIENAVN, LISTEORD } from "./ordforraad.js";
import { datoord, opremset, stoerrelse, stort, type Tosproget } from "./sprog.js";

type Kriteriebegrundelse = Extract<Omraadebegrundelse, { readonly kode: "omraadekriterium" }>;

/** The share that was given and the limit that was published for the list, where no multiple is known. */
const DOEMTE_MOD_LISTEN: Tosproget<(andel: string, gange: string, graense: string) => string> = {
  da: (andel, gange, graense) => ` ${andel} af beboerne er dømt, og på listen var grænsen for ${gange} sat til ${graense}`,
  en: (andel, gange, graense) => ` ${andel} of the residents have been convicted, and on the list the limit for ${gange} was ${graense}.`,
};

function modListensGraense(doemte: Doemte | null | undefined, { opgoerelse, sprog }: Kontekst): string {
  const graense = DOEMTEGRAENSER.find(({ listedato }) => listedato === opgoerelse?.listedato);
  if (doemte?.art !== "andel" || graense === undefined) return "";
  return DOEMTE_MOD_LISTEN[sprog](
    stoerrelse(doemte.andel, "procent", sprog, graense.andel),
    stoerrelse(graense.gange, "gange", sprog),
    stoerrelse(graense.andel, "procent", sprog),
  );
}

function kriterium({ kriterium: id, sammenligning, udfald }: Kriteriebegrundelse, kontekst: Kontekst): string {
  const saetning = kriteriesaetning(id, sammenligning, udfald, kontekst);
  const udenVaerdi = id === "dom" && sammenligning.vaerdi === null && sammenligning.enhed === "gange" && udfald !== "uoplyst";
  return udenVaerdi ? saetning + modListensGraense(kontekst.opgoerelse?.noegletal.doemte, kontekst) : saetning;
}

export const OMRAADETEKSTER: Begrundelsestekster<Omraadebegrundelse> = {
  "ingen-gaeldende-liste": {
    da: ({ dato }) =>
      `Der er ingen opgørelse af området, som gælder den ${datoord(dato, "da")}. En liste gælder i 12 måneder og 31 dage fra den dag, den er dateret.`,
    en: ({ dato }) =>
      `There are no figures for the area that are current on ${datoord(dato, "en")}. A list is current for 12 months and 31 days from its date.`,
  },
  "officiel-liste": {
    da: ({ listedato, udpeget }) =>
      udpeget.length === 0
        ? `Efter den officielle liste af ${datoord(listedato, "da")} er området ikke udpeget. Den officielle liste går forud for en beregning.`
        : `Efter den officielle liste af ${datoord(listedato, "da")} er området ${opremset(
            udpeget.map((liste) => LISTEORD[liste].da),
            "da",
          )}. Den officielle liste går forud for en beregning.`,
    en: ({ listedato, udpeget }) =>
      udpeget.length === 0
        ? `By the official list of ${datoord(listedato, "en")} the area is not designated. The official list comes before any computation.`
        : `By the official list of ${datoord(listedato, "en")} the area is ${opremset(
            udpeget.map((liste) => LISTEORD[liste].en),
            "en",
          )}. The official list comes before any computation.`,
  },
  "antal-beboere": {
    da: ({ sammenligning, udfald }) => {
      const { vaerdi, graense } = sammenligning;
      const krav = graense === null ? "" : ` En liste omfatter kun områder med mindst ${stoerrelse(graense, "beboere", "da")}.`;
      if (vaerdi === null) return `Vi kender ikke antallet af beboere i området.${krav}`;
      return `Området har ${stoerrelse(vaerdi, "beboere", "da")}. Det er ${sideord(sammenligning, udfald, "da")}.${krav}`;
    },
    en: ({ sammenligning, udfald }) => {
      const { vaerdi, graense } = sammenligning;
      const krav = graense === null ? "" : ` A list takes only areas with at least ${stoerrelse(graense, "beboere", "en")}.`;
      if (vaerdi === null) return `We do not know the number of residents in the area.${krav}`;
      return `The area has ${stoerrelse(vaerdi, "beboere", "en")}. That is ${sideord(sammenligning, udfald, "en")}.${krav}`;
    },
  },
  omraadekriterium: {
    da: (om, k) => `${stort(KRITERIENAVN[om.kriterium].da)}${om.saet === "61b" ? " (kriterium for forebyggelsesområder)" : ""}: ${kriterium(om, k)}`,
    en: (om, k) => `${stort(KRITERIENAVN[om.kriterium].en)}${om.saet === "61b" ? ", criterion of prevention areas" : ""}: ${kriterium(om, k)}`,
  },
  liste: {
    da: ({ liste, udfald }) =>
      udfald === "opfyldt" ? `Dermed er området ${LISTEORD[liste].da}.` : `Det er ikke afklaret, om området er ${LISTEORD[liste].da}.`,
    en: ({ liste, udfald }) =>
      udfald === "opfyldt" ? `So the area is ${LISTEORD[liste].en}.` : `It is not settled whether the area is ${LISTEORD[liste].en}.`,
  },
};

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
    beboertal: "Områdets nøgletal er tilstrækkelige til en udpegning. Det er alene antallet af beboere, der holder området ude af listerne.",
  },
  en: {
    afgjort: (omraade, liste, dengang, dato) =>
      `The area ${omraade} is ${liste} on the list of ${dato}${dengang === null ? "" : `, which called it ${dengang}`}.`,
    ingen: (omraade, dato) => `The area ${omraade} is on none of the state's lists of ${dato}.`,
    uoplyst: (omraade) => `It cannot be decided yet whether the area ${omraade} is on one of the state's lists.`,
    grundlag: {
      officiel: "This is what the official list says.",
      beregnet: "This is computed from the key figures of the area. No official designation is stated.",
    },
    aaben: "The facts that are missing may put the area on a list of more vulnerable areas.",
    beboertal: "The key figures of the area are enough for designation. Its number of residents alone keeps it off the lists.",
  },
};

/** @param omraade the name of the area, ready to be written */
export function udpegningsudfald(omraade: string, udpegning: Udpegning, { sprog }: Kontekst): readonly string[] {
  const ord = UDPEGNINGSORD[sprog];
  const { status, listedato, betegnelse, grundlag, alleneBeboertal, mangler } = udpegning;
  if (status === "uoplyst" || listedato === null) return [ord.uoplyst(omraade), ...(alleneBeboertal ? [ord.beboertal] : [])];
  const dato = datoord(listedato, sprog);
  const dengang = betegnelse === null || status === "ingen" || LISTEORD[status].da.endsWith(betegnelse) ? null : betegnelse;
  return [
    status === "ingen" ? ord.ingen(omraade, dato) : ord.afgjort(omraade, LISTEORD[status][sprog], dengang, dato),
    ...(grundlag === null ? [] : [ord.grundlag[grundlag]]),
    ...(mangler.length > 0 && status !== "ingen" ? [ord.aaben] : []),
    ...(alleneBeboertal ? [ord.beboertal] : []),
  ];
}
