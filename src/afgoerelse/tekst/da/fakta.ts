/** Missing and assumed facts in Danish, as noun phrases in the midst of a sentence. */
import type {
  Beskaeftigelse,
  Bruttoindtaegt,
  Person,
  Uddannelse,
  Uddannelsesniveau,
  Ydelse,
} from "../../../ansoeger/husstand.js";
import type { Supplement } from "../../../parametre/aftale.js";
import type { Afdeling } from "../../../trappe/afdeling.js";
import { datoord, navn } from "./former.js";

/** The last keys of a path to a fact of a person: one without words does not compile. */
type Personfaktum =
  | Exclude<keyof Person, "id" | "foedselsdato" | "bruttoindtaegt">
  | `beskaeftigelse.${Exclude<keyof Beskaeftigelse, "status">}`
  | `uddannelse.${Exclude<keyof Uddannelse, "status">}`
  | `uddannelsesniveau.${Exclude<keyof Uddannelsesniveau, "niveau">}`
  | `bruttoindtaegt.${keyof Bruttoindtaegt}`
  | `ydelser.${Extract<keyof Ydelse, "forloeb">}`;

/** What may be asked of a department; its settings and names are no facts. */
type Afdelingsfaktum = Extract<keyof Afdeling, "noegletal" | "andelAnviste"> | "placeringer";

export const PERSONFAKTA: Readonly<Record<Personfaktum, string>> = {
  beboerIAfdelingen: "nuværende bopæl (i afdelingen eller et andet sted)",
  bopaelKommune: "bopælskommune",
  beskaeftigelse: "beskæftigelse",
  "beskaeftigelse.timerPrUge": "ugentlig arbejdstid",
  "beskaeftigelse.siden": "arbejdets startdag",
  "beskaeftigelse.fuldtidEfterOverenskomst": "om arbejdstiden er fuld tid efter overenskomsten",
  uddannelse: "eventuel igangværende uddannelse",
  "uddannelse.art": "arten af den igangværende uddannelse",
  "uddannelse.suBerettiget": "om den igangværende uddannelse giver ret til SU",
  underUddannelseForrigeAar: "eventuel uddannelse i det foregående kalenderår",
  alderspension: "eventuel alderspension",
  uddannelsesniveau: "højeste fuldførte uddannelse",
  "uddannelsesniveau.land": "landet for den fuldførte uddannelse",
  "uddannelsesniveau.godkendt": "eventuel dansk godkendelse af uddannelsen",
  domme: "eventuelle domme",
  "bruttoindtaegt.aktuelPrMaaned": "nuværende bruttoindtægt om måneden",
  "bruttoindtaegt.forrigeAarPrMaaned": "gennemsnitlig bruttoindtægt om måneden i det foregående kalenderår",
  loesladt: "eventuel løsladelse inden for de seneste seks måneder",
  ophaevetForGroveOvertraedelser:
    "eventuel ophævelse eller opsigelse af et lejemål på grund af grove overtrædelser af god skik og orden",
  statsborgerskab: "statsborgerskab",
  ydelser: "eventuelle offentlige ydelser med perioder",
  "ydelser.forloeb": "det forløb, som ressourceforløbsydelsen er modtaget under",
};

/** The last keys of a path to a fact of the household itself. */
export const HUSSTANDSFAKTA = {
  par: "om nogen i husstanden er et par, og hvem",
  "par.siden": "den dag, parret begyndte at bo sammen",
};

/** What the caller supplies beside the agreement's text; `om` is the criterion or the step. */
export const SUPPLEMENT: Readonly<Record<Exclude<keyof Supplement, "oprindelse">, (om: string) => string>> = {
  risikozone: (om) => `risikozonens grænse for ${om}`,
  raekkefoelge: (om) => `rækkefølgen på ni ledige boliger for ${om}`,
  udlejningsformVedRetur: (om) => `udlejningsformen for boliger, som kommunen ikke får eller sender retur, på ${om}`,
  udlejningsformVedFritagelse: () => "udlejningsformen for den ekstra bolig ved fritagelse",
  indkomstMinimum: () => "det gældende mindstebeløb for indtægten",
  mindsteTimerPrUge: () => "det mindste antal arbejdstimer om ugen",
  seniorAlder: () => "aldersgrænsen for at sidestille seniorer med boligsøgende i beskæftigelse eller under uddannelse",
  jobstartSenestMaaneder: () => "fristen for at begynde i et nyt job",
};

/** @param om the key figure */
export const AFDELINGSFAKTA: Readonly<Record<Afdelingsfaktum, (om: string) => string>> = {
  noegletal: (om) => `${om} (afdelingens egne tal)`,
  andelAnviste: () => "andelen af afdelingens familieboliger, der oprindeligt er anvist af kommunen",
  placeringer: () => "afdelingens placering på trapperne på dagen",
};

export const OMRAADEFAKTA = {
  omraade: "det boligområde, som afdelingen ligger i",
  opgoerelser: "opgørelserne af området for de manglende år",
  beboere: "antallet af beboere i området",
  paaListen: (dag: string) => ` på listen af ${datoord(dag)}`,
};

export const ANDRE_FAKTA = {
  aendringsdag: (dag: string) => `dagen for lovændringen (den ${datoord(dag)})`,
  valg: (id: string) => `det åbne valg af fortolkning (${id})`,
  uklartPunkt: "hvordan et uklart punkt i aftalen skal forstås",
  andet: (sti: string) => `oplysningen ${sti}`,
  /** Which, of what there may be several of, in the order of the input. */
  nummer: {
    personer: (nr: number) => `(person ${nr})`,
    ydelser: (nr: number) => `(ydelse ${nr})`,
    ansoegninger: (nr: number) => `(ansøgning ${nr})`,
    afdelinger: (nr: number) => `(afdeling ${nr})`,
    omraader: (nr: number) => `(område ${nr})`,
    opgoerelser: (nr: number) => `(opgørelse ${nr})`,
  },
  iHusstanden: (husstand: string) => ` i husstanden ${navn(husstand)}`,
};
