/** The words of the figures in Danish, beside the forms and the words that they share with the texts. */
import { type Tal, tal } from "../../../kerne/tal.js";
import type { Aarsopgoerelse } from "../../../ledighed/opgoerelse.js";
import { datoord, heltal, stoerrelse, talord } from "./former.js";
import { PLADSORD } from "./ordforraad.js";

export * from "./former.js";
export * from "./ordforraad.js";

export const TRINORD: string = "trin";

/** What a box of the order of nine shows. */
export const RUDEORD = { ...PLADSORD, anvisning: "kommunens (anvisning)", ukendt: "ikke oplyst" };

export const TRAPPEFIGUR = {
  titel: "Afdelingerne på de to trapper",
  paa: "på",
  afdelinger: (antal: number) => `${heltal(antal)} ${antal === 1 ? "afdeling" : "afdelinger"}`,
  udenfor: (uoplyst: number, ikkeOmfattet: number) =>
    `Uden trin: ${heltal(uoplyst)} ${uoplyst === 1 ? "uafklaret" : "uafklarede"}, ${heltal(ikkeOmfattet)} ikke omfattet af aftalen.`,
};

export const INDPLACERINGSFIGUR = {
  titel: "Tabellen, der vælger trinnet på afdelingstrappen",
  behov: "Behov for at styrke beboersammensætningen",
  andel: "Andel anviste",
  prik: "Prikken er afdelingen; dens højde er andelen i rækken. En ring: oplysninger mangler, og hver ring er mulig.",
  ikkeBrugt: "Tabellen bruges ikke på denne afdeling.",
  ikkeOmfattet: "ikke omfattet af aftalen",
  udenTrappe: "trappe og trin er uoplyst",
  udenTrin: "trin uoplyst",
  udenAndel: "uoplyst",
  mindst: (mindst: Tal) => `mindst ${stoerrelse(mindst, "procent")}`,
  under: (over: Tal) => `under ${stoerrelse(over, "procent")}`,
  mellem: (mindst: Tal, over: Tal) => `${talord(mindst)} til under ${stoerrelse(over, "procent")}`,
  opTil: "op til",
  over: "over",
};

/** Figures beside their limits. */
export const AFSTANDSFIGUR = {
  overskrift: "Nøgletallenes afstand til grænserne",
  lov: "§ 61 a",
  zone: "risikozonen (R)",
  operator: { overstiger: "over", mindst: "mindst", mindreEnd: "under" },
  udfald: { opfyldt: "opfyldt", "ikke-opfyldt": "ikke opfyldt", uoplyst: "uoplyst" },
  udenGraense: "grænsen er ikke oplyst",
  udenVaerdi: "tallet er uoplyst",
  paaGraensen: "netop på grænsen",
  over: "over",
  under: "under",
  /** Percentage points. */
  point: (forskel: Tal) => `${talord(forskel, tal(0))} procentpoint`,
  /** What a multiple is told without. */
  landsgennemsnit: " landsgennemsnittet",
};

export const RAEKKEFOELGEFIGUR = {
  titel: "Rækkefølgen af ni ledige boliger på hvert trin",
  niende:
    "Den niende bolig har rød kant, dobbelt streg og et 9-tal over sig. " +
    "En delt rude: skiftevis det ene og det andet.",
  denNiende: (ord: string) => `den niende: ${ord}`,
  skiftevis: (foerst: string, saa: string) => `skiftevis ${foerst} og ${saa}`,
  slut: (trin: string, dag: string) => `Trin ${trin}: den niende er kun kommunens til og med ${datoord(dag)}.`,
  ikkeOplyst: "Rækkefølgerne står ikke i aftalens tekst og er ikke oplyst; kun det, teksten selv siger, er vist.",
  antaget: "Rækkefølgerne er antaget af brugeren; aftalens tekst indeholder dem ikke.",
  oplyst: "Rækkefølgerne er oplyst af brugeren; aftalens tekst indeholder dem ikke.",
};

export const REGNSKABSFIGUR = {
  titel: "Ledige boliger i",
  ingen: "Regnskabet har ingen ledige boliger endnu.",
  tegn: [
    "Over ruden: ✓ benyttet af kommunen, ↩ sendt retur, … afventer svar.",
    "✕ ikke tilbudt, selv om pladsen er kommunens. Streg under ruden: uden for rækkefølgen.",
  ],
  loft: (hoejst: number, af: number) =>
    "Søjlerne: så mange tæller i loftet, da boligen var fordelt. " +
    `Den stiplede linje er loftet: ${hoejst} af ${af}.`,
  aaret: ({ aar, ledige, benyttet, returneret, afventer, overLoftet }: Aarsopgoerelse) =>
    `${aar}: ${ledige} ${ledige === 1 ? "ledig" : "ledige"} i rækkefølgen, ${benyttet} benyttet af kommunen, ` +
    `${returneret} sendt retur, ${afventer} afventer; ${overLoftet ? "over" : "inden for"} loftet.`,
  plads: (nr: number) => `plads ${nr}`,
  udenPlads: "uden for rækkefølgen",
  udenVej: "uoplyst eller uden for aftalen",
  taeller: "tæller i loftet",
};
