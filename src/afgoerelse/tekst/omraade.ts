/** The reasons of a designation in words. */
import type { Udfald } from "../../kerne/trevaerdi.js";
import type { Omraadebegrundelse } from "../../omraade/begrundelser.js";
import { regelFor } from "../../omraade/listetilstand.js";
import type { Doemte } from "../../omraade/omraade.js";
import { DOEMTEGRAENSER } from "../../parametre/doemtegraenser.js";
import type { Liste, Omraaderegel } from "../../parametre/omraaderegler.js";
import type { Begrundelsestekster, Kontekst } from "./begrundelsestekst.js";
import { kriteriesaetning } from "./noegletal.js";
import { KRITERIENAVN, LISTEORD } from "./ordforraad.js";
import { datoord, opremset, stoerrelse, stort, type Tosproget, taelleord } from "./sprog.js";

type Kriteriebegrundelse = Extract<Omraadebegrundelse, { readonly kode: "omraadekriterium" }>;

/** The share that was given and the limit that was published for the list, where no multiple is known. */
const DOEMTE_MOD_LISTEN: Tosproget<(andel: string, gange: string, graense: string) => string> = {
  da: (andel, gange, graense) =>
    ` ${andel} af beboerne er dømt, og på listen var grænsen for ${gange} sat til ${graense}`,
  en: (andel, gange, graense) =>
    ` ${andel} of the residents have been convicted, and on the list the limit for ${gange} was ${graense}.`,
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
  const udenVaerdi =
    id === "dom" && sammenligning.vaerdi === null && sammenligning.enhed === "gange" && udfald !== "uoplyst";
  return udenVaerdi ? saetning + modListensGraense(kontekst.opgoerelse?.noegletal.doemte, kontekst) : saetning;
}

export const OMRAADETEKSTER: Begrundelsestekster<Omraadebegrundelse> = {
  "ingen-gaeldende-liste": {
    da: ({ dato }) =>
      `Der er ingen opgørelse af området, som gælder den ${datoord(dato, "da")}. En liste gælder i 12 måneder og 31 dage fra den dag, den er dateret.`,
    en: ({ dato }) =>
      `There are no figures for the area that apply on ${datoord(dato, "en")}. A list applies for 12 months and 31 days from its date.`,
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
        ? `According to the official list of ${datoord(listedato, "en")} the area is not designated. The official list takes precedence over any calculation.`
        : `According to the official list of ${datoord(listedato, "en")} the area is ${opremset(
            udpeget.map((liste) => LISTEORD[liste].en),
            "en",
          )}. The official list takes precedence over any calculation.`,
  },
  "antal-beboere": { da: omBeboere, en: omBeboere },
  omraadekriterium: {
    da: (om, k) =>
      `${stort(KRITERIENAVN[om.kriterium].da)}${om.saet === "61b" ? " (kriterium for forebyggelsesområder)" : ""}: ${kriterium(om, k)}`,
    en: (om, k) =>
      `${stort(KRITERIENAVN[om.kriterium].en)}${om.saet === "61b" ? ", criterion for prevention areas" : ""}: ${kriterium(om, k)}`,
  },
  liste: {
    da: ({ liste, udfald }, k) => {
      const hvad = `${LISTEORD[liste].da}${DEFINITIONER[liste].da(regel(k))}`;
      return udfald === "opfyldt" ? `Området er ${hvad}.` : `Det er ikke afklaret, om området er ${hvad}.`;
    },
    en: ({ liste, udfald }, k) => {
      const hvad = `${LISTEORD[liste].en}${DEFINITIONER[liste].en(regel(k))}`;
      return udfald === "opfyldt" ? `The area is ${hvad}.` : `It is not settled whether the area is ${hvad}.`;
    },
  },
};

/** The rule of the day of the list. */
function regel({ opgoerelse }: Kontekst): Omraaderegel | null {
  return opgoerelse === null ? null : regelFor(opgoerelse.listedato);
}

/** What puts an area on each list, by the rule of its day. */
const DEFINITIONER: Readonly<Record<Liste, Tosproget<(regel: Omraaderegel | null) => string>>> = {
  udsat: { da: () => "", en: () => "" },
  parallelsamfund: {
    da: (r) =>
      r?.parallelsamfund === "samme-liste"
        ? ". Dengang var der kun én liste, og den regnes også for en liste over parallelsamfund"
        : ". Det er betegnelsen for et udsat boligområde, hvor andelen af indvandrere og efterkommere fra ikkevestlige lande er over grænsen",
    en: (r) =>
      r?.parallelsamfund === "samme-liste"
        ? ". At that time there was only one list, and it also counts as a list of parallel societies"
        : ". That is the name for a vulnerable area where the share of immigrants and descendants from non-western countries is above the limit",
  },
  omdannelsesomraade: {
    da: (r) =>
      `. Det er betegnelsen for et område, der har været parallelsamfund på ${taelleord(r?.omdannelsesomraade?.lister ?? 0, "da")} lister i træk`,
    en: (r) =>
      `. That is the name for an area that has been a parallel society on ${taelleord(r?.omdannelsesomraade?.lister ?? 0, "en")} lists in a row`,
  },
  forebyggelsesomraade: {
    da: (r) =>
      `. Det er betegnelsen for et område, der ikke er udsat, men opfylder mindst ${taelleord(r?.forebyggelsesomraade?.mindst ?? 0, "da")} af de lempeligere kriterier, og hvor andelen af indvandrere og efterkommere fra ikkevestlige lande er over grænsen for forebyggelsesområder`,
    en: (r) =>
      `. That is the name for an area that is not vulnerable, but meets at least ${taelleord(r?.forebyggelsesomraade?.mindst ?? 0, "en")} of the milder criteria, and where the share of immigrants and descendants from non-western countries is above the limit for prevention areas`,
  },
};

interface Beboerord {
  readonly ukendt: string;
  readonly antal: (beboere: string) => string;
  readonly krav: (beboere: string, mindst: string, af: string) => string;
  readonly beboerkrav: Readonly<Record<Udfald, string>>;
}

const BEBOERE: Tosproget<Beboerord> = {
  da: {
    ukendt: "Vi kender ikke antallet af beboere i området.",
    antal: (beboere) => `Området har ${beboere}.`,
    krav: (beboere, mindst, af) =>
      `Et udsat boligområde har mindst ${beboere} og opfylder mindst ${mindst} af de ${af} kriterier for udsatte områder.`,
    beboerkrav: {
      opfyldt: "Der er beboere nok.",
      "ikke-opfyldt": "Der er for få beboere.",
      uoplyst: "Det er derfor ikke afklaret, om der er beboere nok.",
    },
  },
  en: {
    ukendt: "We do not know the number of residents in the area.",
    antal: (beboere) => `The area has ${beboere}.`,
    krav: (beboere, mindst, af) =>
      `A vulnerable housing area has at least ${beboere} and meets at least ${mindst} of the ${af} criteria for vulnerable areas.`,
    beboerkrav: {
      opfyldt: "There are enough residents.",
      "ikke-opfyldt": "There are too few residents.",
      uoplyst: "So it is not settled whether there are enough residents.",
    },
  },
};

/** The residents, and with them the rule that the criteria after it belong to. */
function omBeboere(
  { sammenligning: { vaerdi, graense }, udfald }: Extract<Omraadebegrundelse, { readonly kode: "antal-beboere" }>,
  k: Kontekst,
): string {
  const ord = BEBOERE[k.sprog];
  const udsat = regel(k)?.udsat;
  const krav =
    graense === null || udsat === undefined
      ? ""
      : ` ${ord.krav(stoerrelse(graense, "beboere", k.sprog), taelleord(udsat.mindst, k.sprog), taelleord(udsat.kriterier.length, k.sprog))}`;
  const antal = vaerdi === null ? ord.ukendt : ord.antal(stoerrelse(vaerdi, "beboere", k.sprog));
  return `${antal}${krav} ${ord.beboerkrav[udfald]}`;
}
