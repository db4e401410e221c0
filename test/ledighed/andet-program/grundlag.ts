/**
 * The second program, part 1: exact fractions, the agreement as data, the checks on it, and the way of one slot.
 *
 * A slow and plain second reading of the rules, written from the text alone and kept to be compared with the
 * library. It shares no code with it. Form is taken as sound; "(laesning)" marks a reading of an open place.
 */

export type Trappe = "omraadetrappen" | "afdelingstrappen";
export type Slot = "anvisning" | "almindelig" | "fleksibel" | "ekstra" | "niende";
export type Venteliste = "almindelig" | "fleksibel";
export type Vej = "anvisning" | Venteliste;
export type Sti = (string | number)[];
export type Valg = Readonly<Record<string, string>>;

export interface Fejl {
  code: string;
  path: Sti;
}
export type Svar<R> = { ok: true; result: R } | { ok: false; errors: Fejl[] };

type PrTrin<T> = { readonly [trin: string]: T | null | undefined };
type PrTrappe<T> = { readonly [T2 in Trappe]?: PrTrin<T> | null };
export interface Supplement {
  oprindelse?: "oplyst" | "antaget" | null;
  raekkefoelge?: PrTrappe<Slot[]> | null;
  udlejningsformVedRetur?: PrTrappe<Venteliste> | null;
  udlejningsformVedFritagelse?: Venteliste | null;
}
export interface Trappeaftale {
  supplement?: Supplement | null;
  fortolkninger?: { readonly [id: string]: string | null | undefined } | null;
}

// ---------------------------------------------------------------- fractions

export interface Broek {
  readonly t: bigint;
  readonly n: bigint;
}
const sfd = (a: bigint, b: bigint): bigint => (b === 0n ? a : sfd(b, a % b));
export function broek(taeller: number | bigint, naevner: number | bigint): Broek {
  const t = BigInt(taeller);
  const n = BigInt(naevner);
  const d = sfd(t < 0n ? -t : t, n);
  return { t: t / d, n: n / d };
}
export const minus = (a: Broek, b: Broek): Broek => broek(a.t * b.n - b.t * a.n, a.n * b.n);
export const divideret = (a: Broek, b: Broek): Broek => broek(a.t * b.n, a.n * b.t);
export const mindreEnd = (a: Broek, b: Broek): boolean => a.t * b.n < b.t * a.n;
export const somJson = (b: Broek) => ({ taeller: Number(b.t), naevner: Number(b.n) });

// ---------------------------------------------------------------- interpretations

/** The whole table; the first choice of each is its default. */
const VALGMULIGHEDER: Readonly<Record<string, readonly [string, ...string[]]>> = {
  "et-risikokriterium": ["lavt", "mellem", "uafklaret"],
  anvisningsandel: ["uafrundet", "en-decimal"],
  "indplacering-fra": ["listedato", "1-januar"],
  "950-kraever-tidligere-udpegning": ["nej", "ja"],
  "niende-trin1-slut": ["2027-12-31", "2027-12-21"],
  "niende-skift-foerst": ["anvisning", "venteliste"],
  trinskifte: ["fortsaetter", "forfra"],
  "udfasning-uden-trin": ["ingen", "gaeldende-trin"],
  "delvist-skaerpet": ["supplerer", "erstatter"],
  "loft-maaling": ["rullende-9", "cyklus"],
  "loft-virkning": ["stopper", "advarer"],
  "genhusning-taeller": ["ja", "nej"],
  "nybyggeri-formel": ["andel-af-boliger", "trinandel-minus-reserverede"],
  "interne-flytninger": ["undtaget", "omfattet"],
  "fleksjob-timer": ["timekrav", "uden-timekrav"],
  "indkomst-forrige-aar": ["dagens-beloeb", "aarets-beloeb"],
  "uddannelsessoegende-forrige-aar": ["kraeves", "undtaget"],
  "stk-9-paa-trin-2": ["tilladt", "forbudt"],
  "ydelser-foer-reformen": ["medregnes", "kun-kontanthjaelp", "medregnes-ikke"],
  ydelsesmaaned: ["hele", "paabegyndte"],
  uddannelsesbegreb: ["snaevert", "bredt"],
  "senior-skaerpet": ["nej", "ja"],
  "loft-omfang": ["ordinaere", "alle"],
  "fjerde-bolig": ["efter-tre-benyttede", "fjerde-i-raekken"],
};

/** Those that a quota, a turn or a new building may turn on. */
export const LEDIGHEDENS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [
    "niende-trin1-slut",
    "niende-skift-foerst",
    "trinskifte",
    "udfasning-uden-trin",
    "loft-maaling",
    "loft-virkning",
    "genhusning-taeller",
    "nybyggeri-formel",
    "loft-omfang",
    "fjerde-bolig",
  ].map((id) => [id, VALGMULIGHEDER[id] ?? []]),
);

const standardvalg = (): Valg =>
  Object.fromEntries(Object.entries(VALGMULIGHEDER).map(([id, muligheder]) => [id, muligheder[0]]));

/** The choices in force: the default wherever the agreement gives none, or null. */
export function valgI(aftale: Trappeaftale): Valg {
  const givne = Object.entries(aftale.fortolkninger ?? {}).filter(
    (par): par is [string, string] => typeof par[1] === "string",
  );
  return { ...standardvalg(), ...Object.fromEntries(givne) };
}

/** Runs the same thing again with every other choice that may matter, and names those that would change it. */
export function fortolkningerAf(valg: Valg, aftryk: (valg: Valg) => string): Record<string, string> {
  const nu = aftryk(valg);
  const afgoerende: Record<string, string> = {};
  for (const [id, muligheder] of Object.entries(LEDIGHEDENS)) {
    const andre = muligheder.filter((m) => m !== valg[id]);
    if (andre.some((m) => aftryk({ ...valg, [id]: m }) !== nu)) afgoerende[id] = valg[id] ?? "";
  }
  return afgoerende;
}

// ---------------------------------------------------------------- the agreement's days

export const AFTALENS_FOERSTE_DAG = "2024-01-01";
export const AFTALENS_SIDSTE_DAG = "2027-12-31";
export const erIAftalen = (dato: string): boolean => dato >= AFTALENS_FOERSTE_DAG && dato <= AFTALENS_SIDSTE_DAG;

// ---------------------------------------------------------------- looking things up

export const erKendtFraTeksten = (trappe: Trappe, trin: number): boolean => trappe === "omraadetrappen" && trin === 2;

export function raekkefoelgeFor(aftale: Trappeaftale, trappe: Trappe, trin: number): Slot[] | null {
  if (erKendtFraTeksten(trappe, trin)) return Array.from({ length: 9 }, () => "fleksibel" as const);
  return aftale.supplement?.raekkefoelge?.[trappe]?.[String(trin)] ?? null;
}
export function vedRetur(aftale: Trappeaftale, trappe: Trappe, trin: number): Venteliste | null {
  // (laesning) Unknown stays null on omraadetrappen trin 1 too, though there only "fleksibel" is allowed.
  return aftale.supplement?.udlejningsformVedRetur?.[trappe]?.[String(trin)] ?? null;
}
export const vedFritagelse = (aftale: Trappeaftale): Venteliste | null =>
  aftale.supplement?.udlejningsformVedFritagelse ?? null;

export const stiRaekkefoelge = (trappe: Trappe, trin: number): Sti => [
  "aftale",
  "supplement",
  "raekkefoelge",
  trappe,
  String(trin),
];
export const stiVedRetur = (trappe: Trappe, trin: number): Sti => [
  "aftale",
  "supplement",
  "udlejningsformVedRetur",
  trappe,
  String(trin),
];
export const STI_VED_FRITAGELSE: Sti = ["aftale", "supplement", "udlejningsformVedFritagelse"];

/** A set of paths as a list: each once, in a fixed order. */
export function stierEnGang(stier: Sti[]): Sti[] {
  const tekster = [...new Set(stier.map((sti) => JSON.stringify(sti)))].sort();
  return tekster.map((tekst) => JSON.parse(tekst) as Sti);
}

// ---------------------------------------------------------------- the way of one slot

/** The first day of the period of the ninth's rule in force, where that rule is an alternation; else null. */
export function skiftetsFoersteDag(trin: number, dato: string): string | null {
  if (trin === 4) return "2024-01-01";
  if ((trin === 2 || trin === 3) && dato >= "2026-01-01") return "2026-01-01";
  return null;
}

/** The ninth on a step of afdelingstrappen, when `foer` ninth slots were taken earlier in the period of its rule. */
export function niendesVej(trin: number, dato: string, foer: number, valg: Valg): Vej {
  if (trin === 1) return dato <= (valg["niende-trin1-slut"] ?? "") ? "anvisning" : "almindelig";
  const egenVej: Venteliste = trin === 2 ? "almindelig" : "fleksibel";
  if (skiftetsFoersteDag(trin, dato) === null) return egenVej;
  const nummer = foer + 1;
  const erUlige = nummer % 2 === 1;
  const ulige: Vej = valg["niende-skift-foerst"] === "anvisning" ? "anvisning" : egenVej;
  const lige: Vej = ulige === "anvisning" ? egenVej : "anvisning";
  return erUlige ? ulige : lige;
}

/** Where a slot leads before anything stops it; null if it is the exempted one and its way is unknown. */
export function slottetsVej(
  slot: Slot,
  trin: number,
  dato: string,
  niendeFoer: number,
  fritaget: boolean,
  aftale: Trappeaftale,
  valg: Valg,
): Vej | null {
  if (slot === "niende") return niendesVej(trin, dato, niendeFoer, valg);
  if (slot === "ekstra") return fritaget ? vedFritagelse(aftale) : "anvisning";
  return slot;
}

/** Two full rounds of nine, so that an alternation has come round once: eighteen ways. */
export function attenVeje(
  slots: Slot[],
  trin: number,
  dato: string,
  fritaget: boolean,
  aftale: Trappeaftale,
  valg: Valg,
): (Vej | null)[] {
  return [0, 1].flatMap((runde) => slots.map((slot) => slottetsVej(slot, trin, dato, runde, fritaget, aftale, valg)));
}
export const antal = (veje: (Vej | null)[], vej: Vej): number => veje.filter((v) => v === vej).length;

/** The step's own share of offers; null while the raekkefoelge is unknown. */
export function egenAndel(
  aftale: Trappeaftale,
  trappe: Trappe,
  trin: number,
  dato: string,
  fritaget: boolean,
  valg: Valg,
): Broek | null {
  const slots = raekkefoelgeFor(aftale, trappe, trin);
  return slots === null ? null : broek(antal(attenVeje(slots, trin, dato, fritaget, aftale, valg), "anvisning"), 18);
}

// ---------------------------------------------------------------- new buildings

export interface NybyggeriSvar {
  anvisning: Broek | null;
  begraenset: boolean | null;
}
/** The limit, or null where it cannot be told without the order. All reserved counts as a limit of 0. */
function nybyggeriFormel(antalBoliger: number, reserverede: number, egen: Broek | null, valg: Valg): Broek | null {
  if (reserverede === antalBoliger) return broek(0, 1);
  if (valg["nybyggeri-formel"] === "andel-af-boliger")
    return divideret(minus(broek(antalBoliger, 3), broek(reserverede, 1)), broek(antalBoliger - reserverede, 1));
  return egen === null ? null : minus(egen, broek(reserverede, antalBoliger));
}
export function nybyggeriSvar(
  antalBoliger: number,
  reserverede: number,
  egen: Broek | null,
  valg: Valg,
): NybyggeriSvar {
  const nul = broek(0, 1);
  if (reserverede === 0) return { anvisning: egen, begraenset: false };
  const formel = nybyggeriFormel(antalBoliger, reserverede, egen, valg);
  const graense = formel === null || mindreEnd(nul, formel) ? formel : nul;
  // A limit of 0 or below makes it none, whatever the order is; whether that is a limitation is then not told.
  if (graense !== null && !mindreEnd(nul, graense))
    return { anvisning: nul, begraenset: egen === null ? null : mindreEnd(nul, egen) };
  if (egen === null || graense === null) return { anvisning: null, begraenset: null };
  const begraenset = mindreEnd(graense, egen);
  return { anvisning: begraenset ? graense : egen, begraenset };
}

// ---------------------------------------------------------------- checks on the agreement

const PERIODER = ["2024-01-01", "2026-01-01"] as const;

/** Every break of a check on a raekkefoelge, and unknown interpretations or choices. */
export function aftalefejl(aftale: Trappeaftale): Fejl[] {
  const fejl: Fejl[] = [];
  const meld = (path: Sti) => fejl.push({ code: "ugyldig-aftale", path });

  for (const [id, choice] of Object.entries(aftale.fortolkninger ?? {})) {
    if (choice === null || choice === undefined) continue;
    const muligheder = Object.hasOwn(VALGMULIGHEDER, id) ? VALGMULIGHEDER[id] : undefined;
    if (!muligheder?.includes(choice)) meld(["aftale", "fortolkninger", id]);
  }

  // Each step by itself. A step whose slots are out of place is left out of the counting below (laesning).
  const taellelige: { trin: number; slots: Slot[] }[] = [];
  for (const trin of [1, 2, 3, 4]) {
    const slots = aftale.supplement?.raekkefoelge?.afdelingstrappen?.[String(trin)];
    if (!slots) continue;
    const sti = stiRaekkefoelge("afdelingstrappen", trin);
    const foer = fejl.length;
    if (slots.length !== 9) meld(sti);
    slots.forEach((slot, i) => {
      if (slot === "ekstra" && trin !== 2) meld([...sti, i]);
      if ((slot === "niende") !== (i === 8)) meld([...sti, i]);
    });
    if (fejl.length === foer) taellelige.push({ trin, slots });
  }
  const omraade1 = aftale.supplement?.raekkefoelge?.omraadetrappen?.["1"];
  if (omraade1) {
    const sti = stiRaekkefoelge("omraadetrappen", 1);
    if (omraade1.length !== 9) meld(sti);
    omraade1.forEach((slot, i) => {
      if (slot === "ekstra" || slot === "niende" || slot === "almindelig") meld([...sti, i]);
    });
  }
  for (const [trin, form] of Object.entries(aftale.supplement?.udlejningsformVedRetur?.omraadetrappen ?? {})) {
    if (form === "almindelig") meld(stiVedRetur("omraadetrappen", Number(trin)));
  }

  // Counted over eighteen slots: "above 3 of 9" is more than six of them. Default interpretations, whatever was chosen.
  const std = standardvalg();
  const tal = (trin: number, slots: Slot[], dag: string, fritaget: boolean) => {
    const veje = attenVeje(slots, trin, dag, fritaget, aftale, std);
    return { anvisning: antal(veje, "anvisning"), fleksibel: antal(veje, "fleksibel") };
  };
  // Trin 1 and 2 may offer more and need not.
  for (const { trin, slots } of taellelige) {
    const sti = stiRaekkefoelge("afdelingstrappen", trin);
    const over = (fritaget: boolean) => PERIODER.some((dag) => tal(trin, slots, dag, fritaget).anvisning > 6);
    if (trin >= 3 && over(false)) meld(sti);
    if (trin === 2 && over(true)) meld(sti);
  }
  // Omraadetrappen needs no such look: its trin 2 has no anvisning and nothing but fleksibel.
  taellelige.slice(1).forEach((hoejere, i) => {
    const lavere = taellelige[i];
    if (lavere === undefined) return;
    for (const dag of PERIODER) {
      const a = tal(lavere.trin, lavere.slots, dag, false);
      const b = tal(hoejere.trin, hoejere.slots, dag, false);
      if (b.anvisning > a.anvisning || b.fleksibel < a.fleksibel)
        meld(stiRaekkefoelge("afdelingstrappen", hoejere.trin));
    }
  });
  return fejlEnGang(fejl);
}

/** Faults as a set: each (code, path) once. */
export function fejlEnGang(fejl: Fejl[]): Fejl[] {
  const set = new Map(fejl.map((f) => [JSON.stringify([f.code, f.path]), f]));
  return [...set.values()];
}
