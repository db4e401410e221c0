/** Placement in words: its outcome and its reasons. */
import { KRITERIER, type Kriterium } from "../../parametre/kriterier.js";
import type { Placeringsbegrundelse } from "../../trappe/begrundelser.js";
import type { Placering } from "../../trappe/placering.js";
import type { Via } from "../../trappe/placeringskode.js";
import type { Begrundelsestekster, Kontekst } from "./begrundelsestekst.js";
import { antalForBehov, BEHOV } from "./behov.js";
import { kriteriesaetning, sideord } from "./noegletal.js";
import { OMRAADETEKSTER } from "./omraade.js";
import { AFDELINGSTYPEORD, KRITERIENAVN, kriterierne, TRAPPEORD, trinord } from "./ordforraad.js";
import { datoord, stoerrelse, stort, type Tosproget } from "./sprog.js";

type Intervalbegrundelse = Extract<Placeringsbegrundelse, { readonly kode: "anvisningsinterval" }>;

const VIA: Readonly<Record<Via, Tosproget>> = {
  udpegning: {
    da: "Afdelingen ligger i et område, der er udpeget. Områdets nøgletal gælder, uanset hvordan afdelingens egne tal ser ud.",
    en: "The department is in a designated area. The area's key figures apply, whatever the department's own figures are.",
  },
  "950-regel": {
    da: "Afdelingen ligger i et område, der alene på grund af antallet af beboere ikke er udpeget. Den placeres derfor, som om området var udpeget.",
    en: "The department is in an area that is not designated solely because of its number of residents. It is therefore placed as if the area were designated.",
  },
  "egne-noegletal": {
    da: "Afdelingen ligger ikke i et område, der er udpeget. Derfor afgør afdelingens egne nøgletal, hvor den placeres.",
    en: "The department is not in a designated area. So its own key figures decide where it is placed.",
  },
};

const IKKE_I_OMRAADE: Tosproget = {
  da: "Afdelingen ligger ikke i noget boligområde på statens lister. Derfor afgør afdelingens egne nøgletal, hvor den placeres.",
  en: "The department is not in any housing area on the state's lists. So its own key figures decide where it is placed.",
};

export const TRAPPETEKSTER: Begrundelsestekster<Placeringsbegrundelse> = {
  ...OMRAADETEKSTER,
  "ikke-omfattet": {
    da: ({ type }) => `Trapperne omfatter kun familieboliger. Afdelingen består af ${AFDELINGSTYPEORD[type].da}.`,
    en: ({ type }) =>
      `The stairs cover family dwellings only. The department consists of ${AFDELINGSTYPEORD[type].en}.`,
  },
  "omraade-mangler": {
    da: () => "Afdelingen hører til et boligområde, men der er ingen opgørelse af området, som gælder på dagen.",
    en: () => "The department belongs to a housing area, but there are no figures for the area that apply on the day.",
  },
  trappe: {
    da: ({ trappe, via, iOmraade }) => {
      if (trappe === null)
        return "Det kan ikke afgøres, om afdelingen hører til på områdetrappen eller på afdelingstrappen, før området er afklaret.";
      return via === null || !iOmraade
        ? iOmraade
          ? `Afdelingen hører til på ${TRAPPEORD[trappe].da}.`
          : IKKE_I_OMRAADE.da
        : VIA[via].da;
    },
    en: ({ trappe, via, iOmraade }) => {
      if (trappe === null)
        return "Whether the department belongs on the area stair (områdetrappen) or the department stair (afdelingstrappen) cannot be decided until the area is settled.";
      return via === null || !iOmraade
        ? iOmraade
          ? `The department belongs on ${TRAPPEORD[trappe].en}.`
          : IKKE_I_OMRAADE.en
        : VIA[via].en;
    },
  },
  beboertalsregel: {
    da: ({ sammenligning: s }) =>
      s.vaerdi === null
        ? "Vi kender ikke antallet af beboere i området."
        : `Området har ${stoerrelse(s.vaerdi, s.enhed, "da")}. Det er ${sideord(s, "opfyldt", "da")}, så afdelingen placeres, som om området var udpeget.`,
    en: ({ sammenligning: s }) =>
      s.vaerdi === null
        ? "We do not know the number of residents in the area."
        : `The area has ${stoerrelse(s.vaerdi, s.enhed, "en")}. That is ${sideord(s, "opfyldt", "en")}, so the department is placed as if the area were designated.`,
  },
  udsatkriterium: {
    da: ({ kriterium, sammenligning, udfald }, k) =>
      `${stort(KRITERIENAVN[kriterium].da)} (kriterium for udsatte områder): ${kriteriesaetning(kriterium, sammenligning, udfald, k)}`,
    en: ({ kriterium, sammenligning, udfald }, k) =>
      `${stort(KRITERIENAVN[kriterium].en)}, criterion for vulnerable areas: ${kriteriesaetning(kriterium, sammenligning, udfald, k)}`,
  },
  risikokriterium: {
    da: ({ kriterium, sammenligning, udfald }, k) =>
      `${stort(KRITERIENAVN[kriterium].da)} (risikozonen): ${kriteriesaetning(kriterium, sammenligning, udfald, k, "risikozone")}`,
    en: ({ kriterium, sammenligning, udfald }, k) =>
      `${stort(KRITERIENAVN[kriterium].en)}, risk zone (risikozone): ${kriteriesaetning(kriterium, sammenligning, udfald, k, "risikozone")}`,
  },
  behov: {
    da: ({ behov }, k) =>
      behov === null
        ? "Det er ikke afklaret, hvor stort behovet for at styrke beboersammensætningen er."
        : BEHOV[behov].da(antalForBehov(k)),
    en: ({ behov }, k) =>
      behov === null
        ? "It is not settled how great the need to strengthen the mix of residents is."
        : BEHOV[behov].en(antalForBehov(k)),
  },
  anvisningsinterval: { da: anvisningsinterval, en: anvisningsinterval },
  trin: {
    da: (trin) => `Det giver ${trinord(trin, "da")}.`,
    en: (trin) => `That gives ${trinord(trin, "en")}.`,
  },
  skaerpet: {
    da: ({ kriterier, alle }, k) => {
      if (alle)
        return "Alle ledige boliger udlejes efter de fire skærpede kriterier: beskæftigelse, domme, uddannelse og indkomst. Kommunen anviser ikke til boligerne.";
      if (kriterier.length === 0)
        return "Ledige boliger udlejes som udgangspunkt efter de almindelige fleksible kriterier.";
      return `Området overskrider risikozonen. Derfor skærpes ${kriterierne(kriterier, "da")}.${almindeligeOgsaa(kriterier, k) ? " De almindelige fleksible kriterier gælder også." : ""}`;
    },
    en: ({ kriterier, alle }, k) => {
      if (alle)
        return "All vacant dwellings are let by the four sharpened criteria (skærpede kriterier): employment, convictions, education and income. The municipality does not assign them.";
      if (kriterier.length === 0)
        return "As a starting point, vacant dwellings are let by the ordinary flexible criteria.";
      return `The area exceeds the risk zone. So ${kriterierne(kriterier, "en")} ${kriterier.length === 1 ? "is" : "are"} sharpened (skærpet).${almindeligeOgsaa(kriterier, k) ? " The ordinary flexible criteria apply as well." : ""}`;
    },
  },
};

/**
 * All four take the place of the ordinary criteria; fewer stand beside them unless the interpretation
 * `delvist-skaerpet` says otherwise.
 */
function almindeligeOgsaa(kriterier: readonly Kriterium[], { aftale }: Kontekst): boolean {
  return kriterier.length < KRITERIER.length && aftale?.fortolkninger["delvist-skaerpet"] !== "erstatter";
}

interface Anvisningsord {
  readonly ukendt: string;
  readonly andel: (andel: string) => string;
  readonly oeverst: (fra: string) => string;
  readonly midt: (fra: string, til: string) => string;
  readonly nederst: (til: string) => string;
}

const ANVISNINGSORD: Tosproget<Anvisningsord> = {
  da: {
    ukendt: "Vi kender ikke andelen af afdelingens familieboliger, der oprindeligt er anvist af kommunen.",
    andel: (andel) => `${andel} af afdelingens familieboliger er oprindeligt anvist af kommunen.`,
    oeverst: (fra) => `Det er mindst ${fra}`,
    midt: (fra, til) => `Det er mindst ${fra}, men under ${til}`,
    nederst: (til) => `Det er under ${til}`,
  },
  en: {
    ukendt:
      "We do not know the share of the department's family dwellings that the municipality originally assigned (andel anviste).",
    andel: (andel) =>
      `${andel} of the department's family dwellings were originally assigned by the municipality (andel anviste).`,
    oeverst: (fra) => `That is at least ${fra}.`,
    midt: (fra, til) => `That is at least ${fra}, but below ${til}.`,
    nederst: (til) => `That is below ${til}.`,
  },
};

/** The row of figure 3 by both its borders. */
function anvisningsinterval(
  { interval, sammenligning: { vaerdi, graense } }: Intervalbegrundelse,
  { aftale, sprog }: Kontekst,
): string {
  const ord = ANVISNINGSORD[sprog];
  if (vaerdi === null || graense === null) return ord.ukendt;
  const intervaller = aftale?.tekst.afdelingstrappe.intervaller ?? [];
  const nr = intervaller.findIndex(({ id }) => id === interval);
  const ovenfor = intervaller[nr - 1]?.mindst;
  const fra = stoerrelse(graense, "procent", sprog);
  const til = ovenfor === undefined ? null : stoerrelse(ovenfor, "procent", sprog);
  const side = til === null ? ord.oeverst(fra) : graense.taeller === 0 ? ord.nederst(til) : ord.midt(fra, til);
  return `${stort(ord.andel(stoerrelse(vaerdi, "procent", sprog, ovenfor ?? graense)))} ${side}`;
}

interface Placeringsord {
  readonly placeret: (afdeling: string, trin: string, dag: string) => string;
  readonly uoplyst: (afdeling: string, dag: string) => string;
  readonly sikkerTrappe: (trappe: string) => string;
  readonly ikkeOmfattet: (afdeling: string) => string;
  readonly aabne: (kriterier: readonly Kriterium[]) => string;
  readonly betydning: string;
}

const PLACERINGSORD: Tosproget<Placeringsord> = {
  da: {
    placeret: (afdeling, trin, dag) => `Afdelingen ${afdeling} er placeret på ${trin} den ${dag}.`,
    uoplyst: (afdeling, dag) =>
      `Det kan endnu ikke afgøres, hvor afdelingen ${afdeling} skal placeres på trapperne den ${dag}.`,
    sikkerTrappe: (trappe) => `Det ligger dog fast, at den hører til på ${trappe}.`,
    ikkeOmfattet: (afdeling) => `Afdelingen ${afdeling} er ikke omfattet af trappemodellen.`,
    aabne: (kriterier) => `Det er endnu ikke afklaret, om ${kriterierne(kriterier, "da")} skal skærpes.`,
    betydning:
      "Trinnet afgør, hvor mange af de ledige boliger kommunen kan anvise, og hvor mange der udlejes fra ventelisten efter særlige kriterier.",
  },
  en: {
    placeret: (afdeling, trin, dag) => `The department ${afdeling} is placed on ${trin} on ${dag}.`,
    uoplyst: (afdeling, dag) =>
      `It cannot be decided yet where the department ${afdeling} is to be placed on the stairs on ${dag}.`,
    sikkerTrappe: (trappe) => `It is certain, however, that it belongs on ${trappe}.`,
    ikkeOmfattet: (afdeling) => `The department ${afdeling} is not covered by the stair model (trappemodel).`,
    aabne: (kriterier) => `It is not settled yet whether ${kriterierne(kriterier, "en")} must be sharpened.`,
    betydning:
      "The step decides how many of the vacant dwellings the municipality can assign and how many are let from the waiting list by special criteria.",
  },
};

/** @param afdeling the name of the department, ready to be written */
export function placeringsudfald(
  afdeling: string,
  dato: string,
  { udfald, trappe, trin, skaerpedeUoplyste }: Placering,
  { sprog, borger }: Kontekst,
): readonly string[] {
  const ord = PLACERINGSORD[sprog];
  const dag = datoord(dato, sprog);
  if (udfald === "ikke-omfattet") return [ord.ikkeOmfattet(afdeling)];
  if (trappe === null || trin === null) {
    return [
      ord.uoplyst(afdeling, dag),
      ...(trappe === null ? [] : [ord.sikkerTrappe(TRAPPEORD[trappe][sprog])]),
      ...(borger ? [ord.betydning] : []),
    ];
  }
  return [
    ord.placeret(afdeling, trinord({ trappe, trin }, sprog), dag),
    ...(skaerpedeUoplyste.length === 0 ? [] : [ord.aabne(skaerpedeUoplyste)]),
    ...(borger ? [ord.betydning] : []),
  ];
}
