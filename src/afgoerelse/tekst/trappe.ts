/** Placement in words: its outcome and its reasons. */
import { KRITERIER } from "../../parametre/kriterier.js";
import type { Placeringsbegrundelse } from "../../trappe/begrundelser.js";
import type { Placering } from "../../trappe/placering.js";
import type { Via } from "../../trappe/placeringskode.js";
import type { Begrundelsesord, Kontekst } from "./begrundelsestekst.js";
import { behovsord } from "./behov.js";
import { kriteriesaetning, sideord } from "./noegletal.js";
import { OMRAADETEKSTER, UKENDTE_BEBOERE } from "./omraade.js";
import { AFDELINGSTYPEORD, KRITERIENAVN, kriterierne, TRAPPEORD, trinord } from "./ordforraad.js";
import { datoord, saetning, stoerrelse, stort, type Tosproget } from "./sprog.js";

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

export const TRAPPETEKSTER: Begrundelsesord<Placeringsbegrundelse> = {
  ...OMRAADETEKSTER,
  "ikke-omfattet": ({ type }) => ({
    da: `Trapperne omfatter kun familieboliger. Afdelingen består af ${AFDELINGSTYPEORD[type].da}.`,
    en: `The stairs cover family dwellings only. The department consists of ${AFDELINGSTYPEORD[type].en}.`,
  }),
  "omraade-mangler": () => ({
    da: "Afdelingen hører til et boligområde, men der er ingen opgørelse af området, som gælder på dagen.",
    en: "The department belongs to a housing area, but there are no figures for the area that apply on the day.",
  }),
  trappe: ({ trappe, via, iOmraade }) => {
    if (trappe === null)
      return {
        da: "Det kan ikke afgøres, om afdelingen hører til på områdetrappen eller på afdelingstrappen, før området er afklaret.",
        en: "Whether the department belongs on the area stair (områdetrappen) or the department stair (afdelingstrappen) cannot be decided until the area is settled.",
      };
    if (!iOmraade) return IKKE_I_OMRAADE;
    if (via !== null) return VIA[via];
    return {
      da: `Afdelingen hører til på ${TRAPPEORD[trappe].da}.`,
      en: `The department belongs on ${TRAPPEORD[trappe].en}.`,
    };
  },
  beboertalsregel: ({ sammenligning }, { sprog }) => {
    const { vaerdi, enhed } = sammenligning;
    if (vaerdi === null) return UKENDTE_BEBOERE;
    const [beboere, side] = [stoerrelse(vaerdi, enhed, sprog), sideord(sammenligning, "opfyldt", sprog)];
    return {
      da: `Området har ${beboere}. Det er ${side}, så afdelingen placeres, som om området var udpeget.`,
      en: `The area has ${beboere}. That is ${side}, so the department is placed as if the area were designated.`,
    };
  },
  udsatkriterium: (om, k) => {
    const maalt = kriteriesaetning(om.kriterium, om.sammenligning, om.udfald, k);
    return {
      da: `${stort(KRITERIENAVN[om.kriterium].da)} (kriterium for udsatte områder): ${maalt}`,
      en: `${stort(KRITERIENAVN[om.kriterium].en)}, criterion for vulnerable areas: ${maalt}`,
    };
  },
  risikokriterium: (om, k) => {
    const maalt = kriteriesaetning(om.kriterium, om.sammenligning, om.udfald, k, "risikozone");
    return {
      da: `${stort(KRITERIENAVN[om.kriterium].da)} (risikozonen): ${maalt}`,
      en: `${stort(KRITERIENAVN[om.kriterium].en)}, risk zone (risikozone): ${maalt}`,
    };
  },
  behov: ({ behov }, k) =>
    behov === null
      ? {
          da: "Det er ikke afklaret, hvor stort behovet for at styrke beboersammensætningen er.",
          en: "It is not settled how great the need to strengthen the mix of residents is.",
        }
      : behovsord(behov, k),
  anvisningsinterval,
  trin: (trin, { sprog }) => ({ da: `Det giver ${trinord(trin, sprog)}.`, en: `That gives ${trinord(trin, sprog)}.` }),
  skaerpet: ({ kriterier, alle }, { sprog, aftale }) => {
    if (alle)
      return {
        da: "Alle ledige boliger udlejes efter de fire skærpede kriterier: beskæftigelse, domme, uddannelse og indkomst. Kommunen anviser ikke til boligerne.",
        en: "All vacant dwellings are let by the four sharpened criteria (skærpede kriterier): employment, convictions, education and income. The municipality does not assign them.",
      };
    if (kriterier.length === 0)
      return {
        da: "Ledige boliger udlejes som udgangspunkt efter de almindelige fleksible kriterier.",
        en: "As a starting point, vacant dwellings are let by the ordinary flexible criteria.",
      };
    const de = kriterierne(kriterier, sprog);
    // All four take the place of the ordinary criteria.
    const supplerer = kriterier.length < KRITERIER.length && aftale?.fortolkninger["delvist-skaerpet"] !== "erstatter";
    return {
      da: `Området overskrider risikozonen. Derfor skærpes ${de}.${supplerer ? " De almindelige fleksible kriterier gælder også." : ""}`,
      en: `The area exceeds the risk zone. So ${de} ${kriterier.length === 1 ? "is" : "are"} sharpened (skærpet).${supplerer ? " The ordinary flexible criteria apply as well." : ""}`,
    };
  },
};

/** The row of figure 3 by both its borders. */
function anvisningsinterval(
  { interval, sammenligning: { vaerdi, graense } }: Intervalbegrundelse,
  { aftale, sprog }: Kontekst,
): Tosproget {
  if (vaerdi === null || graense === null)
    return {
      da: "Vi kender ikke andelen af afdelingens familieboliger, der oprindeligt er anvist af kommunen.",
      en: "We do not know the share of the department's family dwellings that the municipality originally assigned (andel anviste).",
    };
  const intervaller = aftale?.tekst.afdelingstrappe.intervaller ?? [];
  const nr = intervaller.findIndex(({ id }) => id === interval);
  const ovenfor = intervaller[nr - 1]?.mindst;
  const andel = stort(stoerrelse(vaerdi, "procent", sprog, ovenfor ?? graense));
  const fra = stoerrelse(graense, "procent", sprog);
  const til = ovenfor === undefined ? null : stoerrelse(ovenfor, "procent", sprog);
  const side =
    til === null
      ? { da: `mindst ${fra}`, en: `at least ${fra}` }
      : graense.taeller === 0
        ? { da: `under ${til}`, en: `below ${til}` }
        : { da: `mindst ${fra}, men under ${til}`, en: `at least ${fra}, but below ${til}` };
  return {
    da: `${andel} af afdelingens familieboliger er oprindeligt anvist af kommunen. ${saetning(`Det er ${side.da}`)}`,
    en: `${andel} of the department's family dwellings were originally assigned by the municipality (andel anviste). ${saetning(`That is ${side.en}`)}`,
  };
}

const BETYDNING: Tosproget = {
  da: "Trinnet afgør, hvor mange af de ledige boliger kommunen kan anvise, og hvor mange der udlejes fra ventelisten efter særlige kriterier.",
  en: "The step decides how many of the vacant dwellings the municipality can assign and how many are let from the waiting list by special criteria.",
};

/** @param afdeling the name of the department, ready to be written */
export function placeringsudfald(
  afdeling: string,
  dato: string,
  { udfald, trappe, trin, skaerpedeUoplyste }: Placering,
  { sprog, borger }: Kontekst,
): readonly string[] {
  if (udfald === "ikke-omfattet") {
    const ikkeOmfattet = {
      da: `Afdelingen ${afdeling} er ikke omfattet af trappemodellen.`,
      en: `The department ${afdeling} is not covered by the stair model (trappemodel).`,
    };
    return [ikkeOmfattet[sprog]];
  }
  const dag = datoord(dato, sprog);
  const betydning = borger ? [BETYDNING[sprog]] : [];
  if (trappe === null || trin === null) {
    const uoplyst = {
      da: `Det kan endnu ikke afgøres, hvor afdelingen ${afdeling} skal placeres på trapperne den ${dag}.`,
      en: `It cannot be decided yet where the department ${afdeling} is to be placed on the stairs on ${dag}.`,
    };
    const trappen = trappe === null ? null : TRAPPEORD[trappe][sprog];
    const sikkerTrappe = {
      da: `Det ligger dog fast, at den hører til på ${trappen}.`,
      en: `It is certain, however, that it belongs on ${trappen}.`,
    };
    return [uoplyst[sprog], ...(trappen === null ? [] : [sikkerTrappe[sprog]]), ...betydning];
  }
  const paaTrin = trinord({ trappe, trin }, sprog);
  const placeret = {
    da: `Afdelingen ${afdeling} er placeret på ${paaTrin} den ${dag}.`,
    en: `The department ${afdeling} is placed on ${paaTrin} on ${dag}.`,
  };
  const aabne = {
    da: `Det er endnu ikke afklaret, om ${kriterierne(skaerpedeUoplyste, sprog)} skal skærpes.`,
    en: `It is not settled yet whether ${kriterierne(skaerpedeUoplyste, sprog)} must be sharpened.`,
  };
  return [placeret[sprog], ...(skaerpedeUoplyste.length === 0 ? [] : [aabne[sprog]]), ...betydning];
}
