/** Missing and assumed facts (fakta) in words: a noun phrase for every kind of path. */
import type { Sti } from "../../kerne/sti.js";
import type { Supplement } from "../../parametre/aftale.js";
import { KRITERIER, NOEGLETAL_FOR } from "../../parametre/kriterier.js";
import type { Afdeling } from "../../trappe/afdeling.js";
import { forPerson, type Kontekst } from "./begrundelsestekst.js";
import { NOEGLETALSORD } from "./noegletal.js";
import { KRITERIEORD, TRAPPEORD } from "./ordforraad.js";
import { PERSONFAKTA } from "./personfakta.js";
import { datoord, navn, type Sprog, type Tosproget } from "./sprog.js";

/** The rest of a path and the language. */
type Faktaord = Tosproget<(rest: Sti) => string>;

function trinAf([trappe, trin]: Sti, sprog: Sprog): string {
  const ord = trappe === "omraadetrappen" || trappe === "afdelingstrappen" ? TRAPPEORD[trappe][sprog] : String(trappe);
  return sprog === "da" ? `trin ${trin} på ${ord}` : `step ${trin} of ${ord}`;
}

function kriteriumAf([id]: Sti, sprog: Sprog): string {
  const kriterium = KRITERIER.find((et) => et === id);
  return kriterium === undefined ? String(id) : KRITERIEORD[kriterium][sprog];
}

/** What the caller supplies beside the agreement's text. */
const SUPPLEMENTSORD: Readonly<Record<Exclude<keyof Supplement, "oprindelse">, Faktaord>> = {
  risikozone: {
    da: (rest) => `risikozonens grænse for ${kriteriumAf(rest, "da")}`,
    en: (rest) => `the limit of the risk zone (risikozone) for ${kriteriumAf(rest, "en")}`,
  },
  raekkefoelge: {
    da: (rest) => `rækkefølgen på ni ledige boliger for ${trinAf(rest, "da")}`,
    en: (rest) => `the order of nine vacant dwellings (rækkefølge) for ${trinAf(rest, "en")}`,
  },
  udlejningsformVedRetur: {
    da: (rest) => `udlejningsformen for boliger, som kommunen ikke får eller sender retur, på ${trinAf(rest, "da")}`,
    en: (rest) =>
      `the form of letting, on ${trinAf(rest, "en")}, for dwellings that the municipality does not get or sends back`,
  },
  udlejningsformVedFritagelse: {
    da: () => "udlejningsformen for den ekstra bolig ved fritagelse",
    en: () => "the form of letting for the extra dwelling of an exempt department",
  },
  indkomstMinimum: { da: () => "det gældende mindstebeløb for indtægten", en: () => "the minimum income in force" },
  mindsteTimerPrUge: {
    da: () => "det mindste antal arbejdstimer om ugen",
    en: () => "the minimum number of working hours a week",
  },
  seniorAlder: {
    da: () => "aldersgrænsen for at sidestille seniorer med boligsøgende i beskæftigelse",
    en: () => "the age limit for treating seniors like applicants in work",
  },
  jobstartSenestMaaneder: {
    da: () => "fristen for at begynde i et nyt job",
    en: () => "the time limit for starting a new job",
  },
};

/** What may be asked of a department; its settings and names are no facts. */
type Afdelingsfaktum = Extract<keyof Afdeling, "noegletal" | "andelAnviste"> | "placeringer";

const AFDELINGSORD: Readonly<Record<Afdelingsfaktum, Faktaord>> = {
  noegletal: {
    da: ([figur]) => `${noegletalsord(figur, "da")} (afdelingens egne tal)`,
    en: ([figur]) => `${noegletalsord(figur, "en")} (the department's own figures)`,
  },
  andelAnviste: {
    da: () => "andelen af afdelingens familieboliger, der oprindeligt er anvist af kommunen",
    en: () => "the share of the department's family dwellings that the municipality originally assigned",
  },
  placeringer: {
    da: () => "afdelingens placering på trapperne på dagen",
    en: () => "the department's placement on the stairs on the day",
  },
};

const OMRAADEKRITERIER = [...KRITERIER, "ikkeVestlige"] as const;

function noegletalsord(figur: string | number | undefined, sprog: Sprog): string {
  const kriterium = OMRAADEKRITERIER.find((et) => NOEGLETAL_FOR[et] === figur);
  return kriterium === undefined ? String(figur) : NOEGLETALSORD[kriterium][sprog];
}

const OMRAADEORD: Tosproget<{
  readonly omraade: string;
  readonly opgoerelser: string;
  readonly beboere: string;
  readonly liste: (listedato: string) => string;
}> = {
  da: {
    omraade: "det boligområde, som afdelingen ligger i",
    opgoerelser: "opgørelserne af området for de manglende år",
    beboere: "antallet af beboere i området",
    liste: (listedato) => ` på listen af ${datoord(listedato, "da")}`,
  },
  en: {
    omraade: "the housing area that the department is in",
    opgoerelser: "the figures for the area for the missing years",
    beboere: "the number of residents in the area",
    liste: (listedato) => ` on the list of ${datoord(listedato, "en")}`,
  },
};

function omraadeord([opgoerelser, nr, felt, figur]: Sti, { sprog, omraade }: Kontekst): string {
  const ord = OMRAADEORD[sprog];
  if (opgoerelser === undefined) return ord.omraade;
  if (typeof nr !== "number") return ord.opgoerelser;
  const listedato = omraade?.opgoerelser[nr]?.listedato;
  const hvad = felt === "antalBeboere" ? ord.beboere : noegletalsord(figur, sprog);
  return hvad + (listedato === undefined ? "" : ord.liste(listedato));
}

const AENDRINGSDAG: Tosproget<(dag: string) => string> = {
  da: (dag) => `dagen for lovændringen (den ${datoord(dag, "da")})`,
  en: (dag) => `the day of the amendment of the act (${datoord(dag, "en")})`,
};

const VALG: Tosproget<(id: string, borger: boolean) => string> = {
  da: (id, borger) =>
    borger ? "hvordan et uklart punkt i aftalen skal forstås" : `det åbne valg af fortolkning (${id})`,
  en: (id, borger) =>
    borger ? "how an unclear point in the agreement is to be read" : `the open choice of interpretation (${id})`,
};

const ANDET: Tosproget<(sti: string) => string> = { da: (sti) => `oplysningen ${sti}`, en: (sti) => `the fact ${sti}` };

const PERSONORD: Readonly<Record<string, Tosproget>> = PERSONFAKTA;
const SUPPLEMENT: Readonly<Record<string, Faktaord>> = SUPPLEMENTSORD;
const AFDELING: Readonly<Record<string, Faktaord>> = AFDELINGSORD;

/** What lies at the end of a path into an input, in the midst of a sentence. */
export function faktaord(sti: Sti, kontekst: Kontekst): string {
  const { sprog } = kontekst;
  const [rod, del, nr] = sti;
  const iHusstand = rod === "husstand" ? 0 : rod === "ansoegninger" && typeof del === "number" ? del : null;
  if (iHusstand !== null) return personord(sti.slice(rod === "husstand" ? 1 : 3), iHusstand, kontekst);
  const ord =
    rod === "aftale" && del === "supplement"
      ? SUPPLEMENT[String(nr)]
      : rod === "afdeling"
        ? AFDELING[String(del)]
        : undefined;
  if (ord !== undefined) return ord[sprog](sti.slice(rod === "aftale" ? 3 : 2));
  if (rod === "omraade") return omraadeord(sti.slice(1), kontekst);
  if (rod === "anvisningsforbud") return AENDRINGSDAG[sprog](String(del));
  if (rod === "aftale" && del === "fortolkninger") return VALG[sprog](String(nr), kontekst.borger);
  return ANDET[sprog](sti.join("."));
}

const I_HUSSTANDEN: Tosproget<(husstand: string) => string> = {
  da: (h) => ` i husstanden ${h}`,
  en: (h) => ` in the household ${h}`,
};

function personord([, nr, ...rest]: Sti, husstand: number, kontekst: Kontekst): string {
  const ord = PERSONORD[rest.join(".")];
  const id = typeof nr === "number" ? kontekst.husstande[husstand]?.personer[nr]?.id : undefined;
  if (ord === undefined || id === undefined) return ANDET[kontekst.sprog](rest.join("."));
  const iListe =
    kontekst.husstande.length > 1
      ? I_HUSSTANDEN[kontekst.sprog](navn(kontekst.husstande[husstand]?.id ?? "", kontekst.sprog))
      : "";
  return ord[kontekst.sprog] + forPerson(id, kontekst) + iListe;
}
