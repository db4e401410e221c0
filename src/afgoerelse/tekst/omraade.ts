/** The reasons of a designation in words. */
import type { Tal } from "../../kerne/tal.js";
import type { Udfald } from "../../kerne/trevaerdi.js";
import type { Omraadebegrundelse } from "../../omraade/begrundelser.js";
import { regelFor } from "../../omraade/listetilstand.js";
import { DOEMTEGRAENSER } from "../../parametre/doemtegraenser.js";
import type { Liste, Omraaderegel } from "../../parametre/omraaderegler.js";
import type { Begrundelsesord, Kontekst } from "./begrundelsestekst.js";
import { kriteriesaetning } from "./noegletal.js";
import { KRITERIENAVN, LISTEORD } from "./ordforraad.js";
import { datoord, opremset, type Sprog, stoerrelse, stort, type Tosproget, taelleord } from "./sprog.js";

type Kriteriebegrundelse = Extract<Omraadebegrundelse, { readonly kode: "omraadekriterium" }>;

export const OMRAADETEKSTER: Begrundelsesord<Omraadebegrundelse> = {
  "ingen-gaeldende-liste": ({ dato }, { sprog }) => ({
    da: `Der er ingen opgørelse af området, som gælder den ${datoord(dato, sprog)}. En liste gælder i 12 måneder og 31 dage fra den dag, den er dateret.`,
    en: `There are no figures for the area that apply on ${datoord(dato, sprog)}. A list applies for 12 months and 31 days from its date.`,
  }),
  "officiel-liste": ({ listedato, udpeget }, { sprog }) => {
    const dag = datoord(listedato, sprog);
    const lister = opremset(
      udpeget.map((liste) => LISTEORD[liste][sprog]),
      sprog,
    );
    const ingen = udpeget.length === 0;
    return {
      da: `Efter den officielle liste af ${dag} er området ${ingen ? "ikke udpeget" : lister}. Den officielle liste går forud for en beregning.`,
      en: `According to the official list of ${dag} the area is ${ingen ? "not designated" : lister}. The official list takes precedence over any calculation.`,
    };
  },
  "antal-beboere": omBeboere,
  omraadekriterium: (om, k) => {
    const maalt = kriteriesaetning(om.kriterium, om.sammenligning, om.udfald, k) + modListensGraense(om, k);
    return {
      da: `${stort(KRITERIENAVN[om.kriterium].da)}${om.saet === "61b" ? " (kriterium for forebyggelsesområder)" : ""}: ${maalt}`,
      en: `${stort(KRITERIENAVN[om.kriterium].en)}${om.saet === "61b" ? ", criterion for prevention areas" : ""}: ${maalt}`,
    };
  },
  liste: ({ liste, udfald }, k) => {
    const definition = DEFINITIONER[liste](regel(k), k);
    const [hvad, what] = [LISTEORD[liste].da + definition.da, LISTEORD[liste].en + definition.en];
    return udfald === "opfyldt"
      ? { da: `Området er ${hvad}.`, en: `The area is ${what}.` }
      : { da: `Det er ikke afklaret, om området er ${hvad}.`, en: `It is not settled whether the area is ${what}.` };
  },
};

/** Where no multiple is known: the share of convicted that was given, and the limit that was published for the list. */
function modListensGraense(
  { kriterium, sammenligning: { vaerdi, enhed }, udfald }: Kriteriebegrundelse,
  { opgoerelse, sprog }: Kontekst,
): string {
  if (kriterium !== "dom" || vaerdi !== null || enhed !== "gange" || udfald === "uoplyst") return "";
  const doemte = opgoerelse?.noegletal.doemte;
  const publiceret = DOEMTEGRAENSER.find(({ listedato }) => listedato === opgoerelse?.listedato);
  if (doemte?.art !== "andel" || publiceret === undefined) return "";
  const andel = stoerrelse(doemte.andel, "procent", sprog, publiceret.andel);
  const [gange, graense] = [
    stoerrelse(publiceret.gange, "gange", sprog),
    stoerrelse(publiceret.andel, "procent", sprog),
  ];
  return {
    da: ` ${andel} af beboerne er dømt, og på listen var grænsen for ${gange} sat til ${graense}`,
    en: ` ${andel} of the residents have been convicted, and on the list the limit for ${gange} was ${graense}.`,
  }[sprog];
}

/** The rule of the day of the list. */
function regel({ opgoerelse }: Kontekst): Omraaderegel | null {
  return opgoerelse === null ? null : regelFor(opgoerelse.listedato);
}

/** What puts an area on each list, by the rule of its day. */
const DEFINITIONER: Readonly<Record<Liste, (regel: Omraaderegel | null, k: Kontekst) => Tosproget>> = {
  udsat: () => ({ da: "", en: "" }),
  parallelsamfund: (r) =>
    r?.parallelsamfund === "samme-liste"
      ? {
          da: ". Dengang var der kun én liste, og den regnes også for en liste over parallelsamfund",
          en: ". At that time there was only one list, and it also counts as a list of parallel societies",
        }
      : {
          da: ". Det er betegnelsen for et udsat boligområde, hvor andelen af indvandrere og efterkommere fra ikkevestlige lande er over grænsen",
          en: ". That is the name for a vulnerable area where the share of immigrants and descendants from non-western countries is above the limit",
        },
  omdannelsesomraade: (r, { sprog }) => {
    const lister = taelleord(r?.omdannelsesomraade?.lister ?? 0, sprog);
    return {
      da: `. Det er betegnelsen for et område, der har været parallelsamfund på ${lister} lister i træk`,
      en: `. That is the name for an area that has been a parallel society on ${lister} lists in a row`,
    };
  },
  forebyggelsesomraade: (r, { sprog }) => {
    const mindst = taelleord(r?.forebyggelsesomraade?.mindst ?? 0, sprog);
    return {
      da: `. Det er betegnelsen for et område, der ikke er udsat, men opfylder mindst ${mindst} af de lempeligere kriterier, og hvor andelen af indvandrere og efterkommere fra ikkevestlige lande er over grænsen for forebyggelsesområder`,
      en: `. That is the name for an area that is not vulnerable, but meets at least ${mindst} of the milder criteria, and where the share of immigrants and descendants from non-western countries is above the limit for prevention areas`,
    };
  },
};

export const UKENDTE_BEBOERE: Tosproget = {
  da: "Vi kender ikke antallet af beboere i området.",
  en: "We do not know the number of residents in the area.",
};

const BEBOERE_NOK: Readonly<Record<Udfald, Tosproget>> = {
  opfyldt: { da: "Der er beboere nok.", en: "There are enough residents." },
  "ikke-opfyldt": { da: "Der er for få beboere.", en: "There are too few residents." },
  uoplyst: {
    da: "Det er derfor ikke afklaret, om der er beboere nok.",
    en: "So it is not settled whether there are enough residents.",
  },
};

/** The residents, and with them the rule that the criteria after it belong to. */
function omBeboere(
  { sammenligning: { vaerdi, graense }, udfald }: Extract<Omraadebegrundelse, { readonly kode: "antal-beboere" }>,
  k: Kontekst,
): Tosproget {
  const { sprog } = k;
  const beboere = vaerdi === null ? null : stoerrelse(vaerdi, "beboere", sprog);
  const antal = beboere === null ? UKENDTE_BEBOERE : { da: `Området har ${beboere}.`, en: `The area has ${beboere}.` };
  const krav = listekrav(graense, regel(k), sprog);
  return {
    da: `${antal.da}${krav.da} ${BEBOERE_NOK[udfald].da}`,
    en: `${antal.en}${krav.en} ${BEBOERE_NOK[udfald].en}`,
  };
}

/** What an area on the list of vulnerable ones has, as far as it is known. */
function listekrav(graense: Tal | null, gaeldende: Omraaderegel | null, sprog: Sprog): Tosproget {
  if (graense === null || gaeldende === null) return { da: "", en: "" };
  const { mindst, kriterier } = gaeldende.udsat;
  const [beboere, nok] = [stoerrelse(graense, "beboere", sprog), taelleord(mindst, sprog)];
  const alle = taelleord(kriterier.length, sprog);
  return {
    da: ` Et udsat boligområde har mindst ${beboere} og opfylder mindst ${nok} af de ${alle} kriterier for udsatte områder.`,
    en: ` A vulnerable housing area has at least ${beboere} and meets at least ${nok} of the ${alle} criteria for vulnerable areas.`,
  };
}
