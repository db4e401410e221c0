/**
 * Plain tools: exact numbers, calendar days, fillings-in of unknown facts, interpretations. No rule of the agreement
 * stands here.
 */

export type Sti = (string | number)[];
export type Udfald = "opfyldt" | "ikke-opfyldt" | "uoplyst";
export interface Forbehold {
  kode: string;
}
type Ukendt<T> = T | null | undefined;

export interface Ydelse {
  type: string;
  fra: string;
  til?: Ukendt<string>;
  /** Under which course ressourceforloebsydelse is received; beside another benefit it does not stand. */
  forloeb?: Ukendt<"jobafklaring" | "ressourceforloeb">;
}
export interface Beskaeftigelse {
  status: "i-arbejde" | "selvstaendig" | "fleksjob" | "ingen";
  timerPrUge?: Ukendt<number | string>;
  siden?: Ukendt<string>;
}
export interface Uddannelse {
  status: "i-gang" | "ingen";
  art?: Ukendt<string>;
}
export interface Uddannelsesniveau {
  niveau: "grundskole" | "over-grundskole";
  land?: Ukendt<"danmark" | "udland">;
  godkendt?: Ukendt<boolean>;
}
export interface Loesladt {
  dato: string;
  doemt: boolean;
  institution: "kriminalforsorgen" | "anden";
  handleplan: boolean;
}
export interface Person {
  id: string;
  foedselsdato: string;
  beboerIAfdelingen?: Ukendt<boolean>;
  beskaeftigelse?: Ukendt<Beskaeftigelse>;
  uddannelse?: Ukendt<Uddannelse>;
  underUddannelseForrigeAar?: Ukendt<boolean>;
  alderspension?: Ukendt<boolean>;
  uddannelsesniveau?: Ukendt<Uddannelsesniveau>;
  domme?: Ukendt<{ dato: string; lov: string }[]>;
  bruttoindtaegt?: Ukendt<{ aktuelPrMaaned?: Ukendt<number | string>; forrigeAarPrMaaned?: Ukendt<number | string> }>;
  loesladt?: Ukendt<false | Loesladt>;
  ophaevetForGroveOvertraedelser?: Ukendt<false | { dato: string }>;
  statsborgerskab?: Ukendt<"dansk-eu-eoes-schweiz" | "andet">;
  ydelser?: Ukendt<Ydelse[]>;
}
export interface Husstand {
  id: string;
  personer: Person[];
}
export interface Supplement {
  oprindelse?: Ukendt<string>;
  indkomstMinimum?: Ukendt<{ fra: string; beloeb: number | string; kendtTil?: Ukendt<string> }[]>;
  mindsteTimerPrUge?: Ukendt<number | string>;
  seniorAlder?: Ukendt<number | string>;
  jobstartSenestMaaneder?: Ukendt<number>;
}
export interface Ansoegeraftale {
  supplement?: Ukendt<Supplement>;
  fortolkninger?: Ukendt<Record<string, string | null | undefined>>;
}

export const AFTALENS_FOERSTE_DAG = "2024-01-01";
export const AFTALENS_SIDSTE_DAG = "2027-12-31";

// ---------------------------------------------------------------- known and unknown

export const ukendt = (x: unknown): boolean => x === null || x === undefined;

/**
 * The two-valued rules only ever see complete facts; should they meet an unknown one, this program is wrong and says
 * so.
 */
export function vidst<T>(x: T | null | undefined): T {
  if (x === null || x === undefined) throw new Error("den toværdige regel mødte et ukendt faktum");
  return x;
}

/** The same text gives the same answer; the enumerations ask for a few texts very many times. */
function husket<V>(beregn: (tekst: string) => V): (tekst: string) => V {
  const kendte = new Map<string, V>();
  return (tekst) => {
    const kendt = kendte.get(tekst);
    if (kendt !== undefined) return kendt;
    const ny = beregn(tekst);
    kendte.set(tekst, ny);
    return ny;
  };
}

// ---------------------------------------------------------------- exact numbers

export interface Broek {
  readonly taeller: bigint;
  readonly naevner: bigint;
}

/**
 * A JSON number is the shortest decimal that JavaScript prints for it (which may carry an exponent); a text is a plain
 * decimal.
 */
export const broek = (tal: number | string): Broek => broekAf(String(tal));
const broekAf = husket((tal): Broek => {
  const dele = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(tal);
  if (dele === null) throw new Error(`intet tal: ${tal}`);
  const [, fortegn, hele, decimaler = "", eksponent = "0"] = dele;
  const cifre = BigInt(`${fortegn ?? ""}${hele ?? ""}${decimaler}`);
  const tier = Number(eksponent) - decimaler.length;
  return tier >= 0
    ? { taeller: cifre * 10n ** BigInt(tier), naevner: 1n }
    : { taeller: cifre, naevner: 10n ** BigInt(-tier) };
});

/** a >= b. */
export const mindst = (a: Broek, b: Broek): boolean => a.taeller * b.naevner >= b.taeller * a.naevner;
export const NUL: Broek = { taeller: 0n, naevner: 1n };
export const plusEn = (a: Broek): Broek => ({ taeller: a.taeller + a.naevner, naevner: a.naevner });
export const stoerste = (tal: Broek[]): Broek => tal.reduce((a, b) => (mindst(a, b) ? a : b), NUL);

// ---------------------------------------------------------------- calendar days

interface Dag {
  aar: number;
  maaned: number;
  dag: number;
}
const dele = husket((dato): Dag => {
  const [aar, maaned, dag] = dato.split("-").map(Number);
  return { aar: vidst(aar), maaned: vidst(maaned), dag: vidst(dag) };
});
const tekst = (d: Dag): string =>
  `${String(d.aar).padStart(4, "0")}-${String(d.maaned).padStart(2, "0")}-${String(d.dag).padStart(2, "0")}`;

/** a <= b, both calendar days. (Compared by their parts: adding very many months may pass the year 9999.) */
export function senest(a: string, b: string): boolean {
  const x = dele(a);
  const y = dele(b);
  if (x.aar !== y.aar) return x.aar < y.aar;
  if (x.maaned !== y.maaned) return x.maaned < y.maaned;
  return x.dag <= y.dag;
}
export const foer = (a: string, b: string): boolean => !senest(b, a);
export const aaret = (dato: string): number => dele(dato).aar;

const skudaar = (aar: number): boolean => (aar % 4 === 0 && aar % 100 !== 0) || aar % 400 === 0;
function dageIMaaneden(aar: number, maaned: number): number {
  if (maaned === 2) return skudaar(aar) ? 29 : 28;
  return [4, 6, 9, 11].includes(maaned) ? 30 : 31;
}

/** Adding months keeps the day of the month; if there is none, the last day of the month. */
export function plusMaaneder(dato: string, antal: number): string {
  const d = dele(dato);
  const nr = d.aar * 12 + (d.maaned - 1) + antal;
  const aar = Math.floor(nr / 12);
  const maaned = nr - aar * 12 + 1;
  return tekst({ aar, maaned, dag: Math.min(d.dag, dageIMaaneden(aar, maaned)) });
}

/** All the days of the calendar month that lies `tilbage` months before the month of `dato`. */
export function maanedensDage(dato: string, tilbage: number): string[] {
  const foerste = plusMaaneder(`${dato.slice(0, 7)}-01`, -tilbage);
  const { aar, maaned } = dele(foerste);
  return Array.from({ length: dageIMaaneden(aar, maaned) }, (_, i) => tekst({ aar, maaned, dag: i + 1 }));
}

/**
 * Birthdays reached, the day itself included. One born on 29 February reaches the age on 1 March in other years: 28
 * February is before 29.
 */
export function alder(foedselsdato: string, paa: string): number {
  const f = dele(foedselsdato);
  const d = dele(paa);
  const naaetIAar = d.maaned > f.maaned || (d.maaned === f.maaned && d.dag >= f.dag);
  return d.aar - f.aar - (naaetIAar ? 0 : 1);
}

// ---------------------------------------------------------------- fillings-in

/** One unknown fact of a person: where it stands, and one representative of each kind of value it may have. */
export interface Fakt {
  sti: Sti;
  vaerdier: ((p: Person) => Person)[];
}

/**
 * Every filling-in of the facts. Number i has for fact j the value `ciffer(fakta, i, j)`: the numbers count with the
 * facts as digits.
 */
export function udfyldninger(person: Person, fakta: Fakt[]): Person[] {
  return fakta.reduceRight<Person[]>(
    (hidtil, fakt) => hidtil.flatMap((p) => fakt.vaerdier.map((saet) => saet(p))),
    [person],
  );
}

/** The fillings-in put together so that those in one group differ in the fact `j` alone. */
export function kunForskelligeI(fakta: Fakt[], j: number): number[][] {
  const vaegt = fakta.slice(0, j).reduce((v, f) => v * f.vaerdier.length, 1);
  const antal = vidst(fakta[j]).vaerdier.length;
  const ialt = fakta.reduce((v, f) => v * f.vaerdier.length, 1);
  const grupper: number[][] = [];
  for (let i = 0; i < ialt; i++) {
    const ciffer = Math.floor(i / vaegt) % antal;
    if (ciffer === 0) grupper.push(Array.from({ length: antal }, (_, c) => i + c * vaegt));
  }
  return grupper;
}

/** Decided if the same in all fillings-in, otherwise unknown. */
export function treVaerdi(mulige: Set<boolean>): Udfald {
  if (mulige.size === 2) return "uoplyst";
  return mulige.has(true) ? "opfyldt" : "ikke-opfyldt";
}

/** Each path once, in one order whatever order they were found in. */
export function udenGengangere(stier: Sti[]): Sti[] {
  const set = new Map<string, Sti>();
  for (const sti of stier) set.set(JSON.stringify(sti), sti);
  return [...set].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sti]) => sti);
}

// ---------------------------------------------------------------- interpretations

export type Valg = Readonly<Record<string, string>>;

/** The choice in force of each interpretation: the caller's, else the first. */
export function valgIKraft(
  muligheder: Readonly<Record<string, readonly string[]>>,
  aftale: Ansoegeraftale | null | undefined,
): Valg {
  const valgt = aftale?.fortolkninger ?? {};
  return Object.fromEntries(Object.entries(muligheder).map(([id, valgene]) => [id, valgt[id] ?? vidst(valgene[0])]));
}

/** The interpretations of which another choice, one at a time, would give another binding result. */
export function afgoerendeFortolkninger(
  muligheder: Readonly<Record<string, readonly string[]>>,
  valg: Valg,
  bindende: (valg: Valg) => unknown,
): Record<string, string> {
  const nu = JSON.stringify(bindende(valg));
  const afgoerende: Record<string, string> = {};
  for (const [id, valgene] of Object.entries(muligheder)) {
    const andre = valgene.filter((v) => v !== valg[id]);
    if (andre.some((andet) => JSON.stringify(bindende({ ...valg, [id]: andet })) !== nu))
      afgoerende[id] = vidst(valg[id]);
  }
  return afgoerende;
}
