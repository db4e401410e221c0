/**
 * The second program, part 2: the turn of each vacancy.
 *
 * Nothing is carried along: for each vacancy every number is counted anew from all the events before it and from
 * the ways the earlier vacancies went.
 */
import {
  AFTALENS_SIDSTE_DAG,
  aftalefejl,
  type Broek,
  broek,
  egenAndel,
  erIAftalen,
  erKendtFraTeksten,
  type Fejl,
  fejlEnGang,
  mindreEnd,
  nybyggeriSvar,
  raekkefoelgeFor,
  STI_VED_FRITAGELSE,
  type Sti,
  type Svar,
  skiftetsFoersteDag,
  slottetsVej,
  stierEnGang,
  stiRaekkefoelge,
  stiVedRetur,
  type Trappe,
  type Trappeaftale,
  type Valg,
  type Vej,
  vedRetur,
} from "./grundlag.js";

export interface Placering {
  fra: string;
  trappe: Trappe;
  trin: number;
  skaerpede?: string[] | null;
}
export interface Ledig {
  type: "ledig";
  dato: string;
  bolig: string;
  boligtype?: string | null;
  undladTilbageholdelse?: boolean | null;
}
export interface Udfald {
  type: "udfald";
  dato: string;
  bolig: string;
  udfald: "benyttet" | "returneret";
  formaal?: string | null;
}
/** In the place of an event that was at fault. */
interface Afvist {
  type: "afvist";
  dato: string;
  bolig: "";
}
export interface Aabning {
  position: number;
  niende: number;
  seneste: boolean[];
  tilbud: string[];
}
export interface TildelInput {
  afdeling: {
    fritagetForEkstraLevering?: boolean | null;
    omfattetAfTilbageholdelse?: boolean | null;
    trinPr20240101?: number | null;
    udfasningFra?: string | null;
    nybyggeri?: { antalBoliger: number; reserverede: number } | null;
    placeringer: Placering[];
  };
  aabning?: Aabning | null;
  haendelser: (Ledig | Udfald | Afvist)[];
  aftale: Trappeaftale;
}
type Status = "benyttet" | "returneret" | "afventer";

/** The way a vacancy went, once and for all. What became of an offer is not here: that is looked up when asked for. */
interface Afgjort {
  /** Where in the events the vacancy stands. */
  indeks: number;
  dato: string;
  bolig: string;
  /** Null where it is unknown and does not matter (a dwelling that the agreement does not cover). */
  placering: Placering | null;
  position: number | null;
  slotErNiende: boolean;
  /** Its slot resolved to anvisning, whatever then became of it. */
  varKommunens: boolean;
  tilbudt: boolean;
  tur: Vej | null;
  aarsag: string;
  overLoftet: boolean;
  /** What the opening's part in the answer cannot be told without. */
  mangler?: Sti[];
}

const SKAERPEDE = ["beskaeftigelse", "dom", "uddannelse", "indkomst"];
const IKKE_OMFATTET = ["ungdomsbolig", "aeldrebolig", "bofaellesskab"];
const STI_PLACERINGER: Sti = ["afdeling", "placeringer"];

function placeringPaa(input: TildelInput, dato: string): Placering | null {
  const begyndt = input.afdeling.placeringer.filter((p) => p.fra <= dato);
  return begyndt.reduce<Placering | null>((bedst, p) => (bedst === null || p.fra > bedst.fra ? p : bedst), null);
}

/** The latest vacancy of a dwelling among the first `indtil` events. */
function senesteLedige(input: TildelInput, bolig: string, indtil: number): number {
  return input.haendelser
    .slice(0, indtil)
    .findLastIndex((h) => h.type === "ledig" && h.bolig.normalize() === bolig.normalize());
}

/** What the first `indtil` events say became of the offer made at event `ledig`. */
function udfaldAf(input: TildelInput, ledig: number, indtil: number): Udfald | null {
  const bolig = input.haendelser[ledig]?.bolig;
  for (const h of input.haendelser.slice(ledig + 1, indtil)) {
    if (h.bolig.normalize() !== bolig?.normalize()) continue;
    return h.type === "udfald" ? h : null;
  }
  return null;
}
const statusAf = (input: TildelInput, ledig: number, indtil: number): Status =>
  udfaldAf(input, ledig, indtil)?.udfald ?? "afventer";

/** The first day on which a saerbolig or a delebolig-ung takes a slot like any other; null: never. */
function udfasningsstart(input: TildelInput, dato: string, valg: Valg): string | null {
  const paaDagen = (dag: string): number | null => {
    const p = placeringPaa(input, dag);
    return p?.trappe === "afdelingstrappen" ? p.trin : null;
  };
  let trin = input.afdeling.trinPr20240101 ?? paaDagen("2024-01-01");
  if (trin === null && valg["udfasning-uden-trin"] === "gaeldende-trin") trin = paaDagen(dato);
  if (trin === null) return null;
  const tekstens = trin === 4 ? "2024-01-01" : trin === 1 ? "2028-01-01" : "2026-01-01";
  const { udfasningFra } = input.afdeling;
  return udfasningFra && udfasningFra > tekstens ? udfasningFra : tekstens;
}

/** Does the dwelling go its own way, outside the nine? */
function erUdenForOrdenen(
  input: TildelInput,
  boligtype: string,
  dato: string,
  placering: Placering,
  valg: Valg,
): boolean {
  if (boligtype === "almindelig") return false;
  if (erKendtFraTeksten(placering.trappe, placering.trin)) return false; // none of these is offered on omraadetrappen trin 2
  if (boligtype === "reserveret" || boligtype === "delebolig-flygtning") return true; // 2027-12-31 is the agreement's last day
  const start = udfasningsstart(input, dato, valg);
  return start === null || dato < start;
}

/** The day of the first event that stands; one at fault begins no ledger. */
function foersteDagI(input: TildelInput, ellers: string): string {
  return input.haendelser.find(({ type }) => type !== "afvist")?.dato ?? ellers;
}

/** The days after the first event, up to `dato`, on which the department came to stand on another step. */
function trinskifterIndtil(input: TildelInput, dato: string): string[] {
  const efterDato = [...input.afdeling.placeringer].sort((a, b) => (a.fra < b.fra ? -1 : 1));
  const foersteDag = foersteDagI(input, dato);
  return (
    efterDato
      .filter((p, i) => {
        const forrige = efterDato[i - 1];
        return forrige !== undefined && (forrige.trappe !== p.trappe || forrige.trin !== p.trin);
      })
      .map((p) => p.fra)
      // (laesning) The opening is the state on the day of the first event: a change up to and on that day is already in
      // it.
      .filter((fra) => fra > foersteDag && fra <= dato)
  );
}

/**
 * What became of the municipality's slots among those that the opening took in its cycle, in their order: by the order
 * of the placement on the day of the first event, and `tilbud`, the newest last. One that no entry reaches was not used.
 */
function aabningensKommunale(input: TildelInput, valg: Valg, ellers: string): string[] | { mangler: Sti[] } {
  const { position, tilbud } = input.aabning ?? { position: 0, tilbud: [] };
  if (position === 0) return [];
  const dag = foersteDagI(input, ellers);
  const placering = placeringPaa(input, dag);
  if (placering === null) return { mangler: [STI_PLACERINGER] };
  const slots = raekkefoelgeFor(input.aftale, placering.trappe, placering.trin);
  if (slots === null) return { mangler: [stiRaekkefoelge(placering.trappe, placering.trin)] };
  const fritaget = input.afdeling.fritagetForEkstraLevering === true;
  const antal = slots
    .slice(0, position) // at most eight: the ninth is never among them
    .filter((slot) => slottetsVej(slot, placering.trin, dag, 0, fritaget, input.aftale, valg) === "anvisning").length;
  return Array.from({ length: antal }, (_, nr) => tilbud[tilbud.length - antal + nr] ?? "uden tilbud");
}

/**
 * One ordinary vacancy that takes the next slot, when the first `indtil` events have happened and `foer` are the
 * vacancies among them.
 */
function tagPlads(
  input: TildelInput,
  valg: Valg,
  foer: Afgjort[],
  indtil: number,
  ny: { dato: string; bolig: string; undlad: boolean },
  placering: Placering,
): Afgjort {
  const { aftale, afdeling } = input;
  const aabning = input.aabning ?? { position: 0, niende: 0, seneste: [], tilbud: [] };
  const { trappe, trin } = placering;
  const slots = raekkefoelgeFor(aftale, trappe, trin);
  if (slots === null) throw new Error("the slots are unknown");
  const ordinaere = foer.filter((a) => a.position !== null);

  // Position: how many slots were taken since the order began.
  const skifter = valg["trinskifte"] === "forfra" ? trinskifterIndtil(input, ny.dato) : [];
  const begyndt = skifter.at(-1);
  const taget =
    begyndt === undefined ? aabning.position + ordinaere.length : ordinaere.filter((a) => a.dato >= begyndt).length;
  const iCyklusFoer = taget % 9;
  const position = iCyklusFoer + 1;
  const slot = slots[iCyklusFoer];
  if (slot === undefined) throw new Error("nine slots");

  // The ninth: slots of that name since the first day of the period, on any step.
  // (laesning) The opening's ninth slots lie in the period if the first event does.
  const periodensFoerste = skiftetsFoersteDag(trin, ny.dato);
  const foersteHaendelse = foersteDagI(input, ny.dato);
  const niendeFoer =
    periodensFoerste === null
      ? 0
      : (foersteHaendelse >= periodensFoerste ? aabning.niende : 0) +
        ordinaere.filter((a) => a.slotErNiende && a.dato >= periodensFoerste).length;

  const fritaget = afdeling.fritagetForEkstraLevering === true;
  const vej = slottetsVej(slot, trin, ny.dato, niendeFoer, fritaget, aftale, valg);
  const grund = slot === "niende" ? "niende" : slot !== "ekstra" ? "raekkefoelge" : fritaget ? "fritaget" : "ekstra";
  const svar = (tur: Vej | null, aarsag: string, tilbudt: boolean, overLoftet = false): Afgjort => ({
    indeks: indtil,
    dato: ny.dato,
    bolig: ny.bolig,
    placering,
    position,
    slotErNiende: slot === "niende",
    varKommunens: vej === "anvisning",
    tilbudt,
    tur,
    aarsag,
    overLoftet,
  });
  if (vej !== "anvisning") return svar(vej, grund, false);
  const ellers = vedRetur(aftale, trappe, trin);

  // New building: the offers made with this one, against the fraction of the ordinary vacancies with this one.
  // (laesning) Both counted from the first event, the opening left out; vacancies outside the order are in neither.
  if (afdeling.nybyggeri) {
    const egen = egenAndel(aftale, trappe, trin, ny.dato, false, valg);
    const graense = nybyggeriSvar(afdeling.nybyggeri.antalBoliger, afdeling.nybyggeri.reserverede, egen, valg);
    if (graense.begraenset && graense.anvisning) {
      const tilbudMedDenne: Broek = broek(ordinaere.filter((a) => a.tilbudt).length + 1, ordinaere.length + 1);
      if (mindreEnd(graense.anvisning, tilbudMedDenne)) return svar(ellers, "nybyggeri", false);
    }
  }

  // Withholding: the row of offers and withholdings, of slots only (what is outside the order moves nothing).
  const statusNu = (a: Afgjort) => (a.tilbudt ? statusAf(input, a.indeks, indtil) : a.aarsag);
  const raekken = [
    ...aabning.tilbud,
    ...ordinaere.filter((a) => a.tilbudt || a.aarsag === "tilbageholdt").map(statusNu),
  ];
  const treBenyttet = (tilbud: string[]) => tilbud.length === 3 && tilbud.every((hvad) => hvad === "benyttet");
  if (trappe === "afdelingstrappen" && trin === 1 && afdeling.omfattetAfTilbageholdelse === true && !ny.undlad) {
    if (valg["fjerde-bolig"] === "efter-tre-benyttede") {
      if (treBenyttet(raekken.slice(-3))) return svar(ellers, "tilbageholdt", false);
    } else {
      // The municipality's slots before it in this cycle, those that the opening took first.
      const foersteCyklus = begyndt === undefined && taget < 9;
      const kommunensFoer = foersteCyklus ? aabningensKommunale(input, valg, ny.dato) : [];
      if (!Array.isArray(kommunensFoer))
        return { ...svar(null, "tilbageholdt", false), mangler: kommunensFoer.mangler };
      const siden = iCyklusFoer - (foersteCyklus ? aabning.position : 0);
      const kommunens = ordinaere.slice(ordinaere.length - siden).filter((a) => a.varKommunens);
      if (treBenyttet([...kommunensFoer, ...kommunens.map(statusNu)])) return svar(ellers, "tilbageholdt", false);
    }
  }

  // The cap: used or awaiting, each at the place where it was offered.
  const taeller = (a: Afgjort): boolean => {
    if (!a.tilbudt) return false;
    const udfald = udfaldAf(input, a.indeks, indtil);
    if (udfald === null) return true;
    if (udfald.udfald === "returneret") return false;
    return !(udfald.formaal === "genhusning" && valg["genhusning-taeller"] === "nej");
  };
  // Of the vacancies that took a slot, or of all that the agreement covers.
  const iVinduet = (a: Afgjort): boolean =>
    valg["loft-omfang"] === "alle" ? a.aarsag !== "ikke-omfattet" : a.position !== null;
  const iCyklussen = (): boolean[] => {
    const iOrdenen = foer.filter((a) => begyndt === undefined || a.dato >= begyndt);
    const sidsteNiende = iOrdenen.findLastIndex((a) => a.position === 9);
    const fraAabningen =
      begyndt === undefined && sidsteNiende === -1
        ? aabning.seneste.slice(aabning.seneste.length - aabning.position)
        : [];
    return [
      ...fraAabningen,
      ...iOrdenen
        .slice(sidsteNiende + 1)
        .filter(iVinduet)
        .map(taeller),
    ];
  };
  const maalte =
    valg["loft-maaling"] === "cyklus"
      ? iCyklussen()
      : [...aabning.seneste, ...foer.filter(iVinduet).map(taeller)].slice(-8);
  const overLoftet = maalte.filter((b) => b).length >= 3;
  if (overLoftet && valg["loft-virkning"] === "stopper") return svar(ellers, "loft", false);
  return svar("anvisning", grund, true, overLoftet);
}

function afgoer(input: TildelInput, valg: Valg, foer: Afgjort[], indtil: number, h: Ledig): Afgjort {
  const boligtype = h.boligtype ?? "almindelig";
  const placering = placeringPaa(input, h.dato);
  const udenfor = (tur: Vej | null, aarsag: string): Afgjort => ({
    indeks: indtil,
    dato: h.dato,
    bolig: h.bolig,
    placering,
    position: null,
    slotErNiende: false,
    varKommunens: false,
    tilbudt: tur === "anvisning",
    tur,
    aarsag,
    overLoftet: false,
  });
  if (IKKE_OMFATTET.includes(boligtype)) return udenfor(null, "ikke-omfattet");
  if (placering === null) throw new Error("the placement is unknown");
  if (erUdenForOrdenen(input, boligtype, h.dato, placering, valg)) return udenfor("anvisning", boligtype);
  return tagPlads(
    input,
    valg,
    foer,
    indtil,
    { dato: h.dato, bolig: h.bolig, undlad: h.undladTilbageholdelse === true },
    placering,
  );
}

// ---------------------------------------------------------------- what must be known

/** The facts without which the next ordinary vacancy on a day has no turn. */
function manglerForPlads(input: TildelInput, dato: string): Sti[] {
  const p = placeringPaa(input, dato);
  if (p === null) return [STI_PLACERINGER];
  return raekkefoelgeFor(input.aftale, p.trappe, p.trin) === null ? [stiRaekkefoelge(p.trappe, p.trin)] : [];
}
function manglerForLedig(input: TildelInput, h: Ledig, valg: Valg): Sti[] {
  const boligtype = h.boligtype ?? "almindelig";
  if (IKKE_OMFATTET.includes(boligtype)) return [];
  const p = placeringPaa(input, h.dato);
  // (laesning) Every other type needs the placement: on omraadetrappen trin 2 none is offered.
  if (p === null) return [STI_PLACERINGER];
  return erUdenForOrdenen(input, boligtype, h.dato, p, valg) ? [] : manglerForPlads(input, h.dato);
}

// ---------------------------------------------------------------- faults

function datofejl(input: TildelInput): Fejl[] {
  return input.haendelser.flatMap((h, i) => {
    const path = ["haendelser", i, "dato"];
    const forrige = input.haendelser[i - 1];
    const fejl: Fejl[] = [];
    if (forrige !== undefined && h.dato < forrige.dato) fejl.push({ code: "haendelser-ude-af-orden", path });
    if (h.type === "ledig" && !erIAftalen(h.dato)) fejl.push({ code: "aftale-ikke-gaeldende", path });
    return fejl;
  });
}

/** The faults that show without any slot known. */
function udfaldsfejl(input: TildelInput): Fejl[] {
  return input.haendelser.flatMap((h, i): Fejl[] => {
    if (h.type !== "udfald") return [];
    const path = ["haendelser", i, "bolig"];
    const ledig = senesteLedige(input, h.bolig, i);
    if (ledig === -1) return [{ code: "ukendt-bolig", path }];
    return udfaldAf(input, ledig, i) === null ? [] : [{ code: "dobbelt-udfald", path }];
  });
}

/** The faults that need the turns. */
function turfejl(input: TildelInput, afgjorte: Afgjort[]): Fejl[] {
  return input.haendelser.flatMap((h, i): Fejl[] => {
    const ledig = senesteLedige(input, h.bolig, i);
    const forrige = afgjorte.find((a) => a.indeks === ledig);
    if (forrige === undefined) return [];
    if (h.type === "ledig") {
      const venter = forrige.tilbudt && udfaldAf(input, ledig, i) === null;
      return venter ? [{ code: "dobbelt-bolig", path: ["haendelser", i, "bolig"] }] : [];
    }
    return h.type !== "udfald" || forrige.tilbudt ? [] : [{ code: "ugyldigt-input", path: ["haendelser", i, "bolig"] }];
  });
}

// ---------------------------------------------------------------- the answer

export interface Tildeling {
  bolig: string;
  dato: string;
  position: number | null;
  tur: Vej | null;
  skaerpede: string[];
  aarsag: string;
  udfald: Status | null;
  genudlejning: Vej | null;
}
export interface TildelSvar {
  tildelinger: Tildeling[] | null;
  optaelling: { ledige: number; tilbudt: number; benyttet: number; returneret: number; afventer: number } | null;
  naeste: { position: number | null; tur: Vej | null; aarsag: string; skaerpede: string[] } | null;
  mangler: Sti[];
  forbehold: string[];
}

function skaerpedeFor(vej: Vej | null, placering: Placering | null): string[] {
  if (vej !== "fleksibel" || placering?.trappe !== "omraadetrappen") return [];
  if (placering.trin === 2) return SKAERPEDE;
  return SKAERPEDE.filter((id) => placering.skaerpede?.includes(id));
}

/** The unknown figures for want of which the tur (or the genudlejning) of a decided vacancy is null. */
function manglerEfter(aftale: Trappeaftale, a: Afgjort, returneret: boolean): Sti[] {
  if (a.placering === null) return [];
  const { trappe, trin } = a.placering;
  if (returneret) return vedRetur(aftale, trappe, trin) === null ? [stiVedRetur(trappe, trin)] : [];
  if (a.tur !== null || a.aarsag === "ikke-omfattet") return [];
  return a.aarsag === "fritaget" ? [STI_VED_FRITAGELSE] : [stiVedRetur(trappe, trin)];
}

/** Did the answer rest on a figure of the supplement? */
function brugteSupplement(aftale: Trappeaftale, a: Afgjort, returneret: boolean): boolean {
  if (a.placering === null) return false;
  const { trappe, trin } = a.placering;
  if (a.position !== null && !erKendtFraTeksten(trappe, trin)) return true;
  return returneret && vedRetur(aftale, trappe, trin) !== null;
}

export function tildelMedValg(input: TildelInput, valg: Valg): Svar<TildelSvar> {
  const aftaleErForkert = aftalefejl(input.aftale);
  const forkerteDatoer = datofejl(input);
  const fejl = [...aftaleErForkert, ...forkerteDatoer];
  // Events are folded only if the dates are sound.
  if (forkerteDatoer.length > 0) return { ok: false, errors: fejlEnGang(fejl) };

  const { aftale, haendelser } = input;
  const slut = haendelser.length;
  const manglerTil = stierEnGang(
    haendelser.flatMap((h) => (h.type === "ledig" ? manglerForLedig(input, h, valg) : [])),
  );
  // (laesning) Slots of an agreement that is itself at fault are as unknown ones.
  const kanFoldes = aftaleErForkert.length === 0 && manglerTil.length === 0;

  const fold = (indhold: TildelInput): Afgjort[] => {
    const foldede: Afgjort[] = [];
    for (const [i, h] of indhold.haendelser.entries()) {
      if (kanFoldes && h.type === "ledig") foldede.push(afgoer(indhold, valg, [...foldede], i, h));
    }
    return foldede;
  };
  // (laesning) An event at fault is refused: it takes no slot and gives no outcome, and the events after it are judged
  // without it.
  let godtaget = input;
  let afgjorte = fold(godtaget);
  for (;;) {
    const [foerste] = [...udfaldsfejl(godtaget), ...turfejl(godtaget, afgjorte)].sort(
      (a, b) => Number(a.path[1]) - Number(b.path[1]),
    );
    if (foerste === undefined) break;
    fejl.push(foerste);
    godtaget = {
      ...godtaget,
      haendelser: godtaget.haendelser.map((h, i) =>
        i === foerste.path[1] ? { type: "afvist", dato: h.dato, bolig: "" } : h,
      ),
    };
    afgjorte = fold(godtaget);
  }
  if (fejl.length > 0) return { ok: false, errors: fejlEnGang(fejl) };
  const udenAabningen = afgjorte.flatMap((a) => a.mangler ?? []);

  const sidste = haendelser.at(-1);
  const harNaeste = sidste !== undefined && sidste.dato <= AFTALENS_SIDSTE_DAG;
  const manglerTilNaeste = harNaeste ? manglerForPlads(input, sidste.dato) : [];
  if (!kanFoldes || udenAabningen.length > 0) {
    const mangler = stierEnGang([...manglerTil, ...manglerTilNaeste, ...udenAabningen]);
    return { ok: true, result: { tildelinger: null, optaelling: null, naeste: null, mangler, forbehold: [] } };
  }

  const status = (a: Afgjort): Status | null => (a.tilbudt ? statusAf(input, a.indeks, slut) : null);
  const tildelinger = afgjorte.map((a): Tildeling => {
    const udfald = status(a);
    const genudlejning =
      udfald === "returneret" && a.placering ? vedRetur(aftale, a.placering.trappe, a.placering.trin) : null;
    const skaerpede = skaerpedeFor(udfald === "returneret" ? genudlejning : a.tur, a.placering);
    return {
      bolig: a.bolig,
      dato: a.dato,
      position: a.position,
      tur: a.tur,
      skaerpede,
      aarsag: a.aarsag,
      udfald,
      genudlejning,
    };
  });
  const medPlads = tildelinger.filter((t) => t.position !== null);
  const talt = (s: Status) => medPlads.filter((t) => t.udfald === s).length;
  // (laesning) The opening is not in the counting.
  const optaelling = {
    ledige: medPlads.length,
    tilbudt: medPlads.filter((t) => t.udfald !== null).length,
    benyttet: talt("benyttet"),
    returneret: talt("returneret"),
    afventer: talt("afventer"),
  };

  const placeringSidst = sidste === undefined ? null : placeringPaa(input, sidste.dato);
  const naesteUdfald =
    harNaeste && manglerTilNaeste.length === 0 && placeringSidst !== null
      ? tagPlads(input, valg, afgjorte, slut, { dato: sidste.dato, bolig: "", undlad: false }, placeringSidst)
      : null;
  const naesteAfgjort = naesteUdfald?.mangler === undefined ? naesteUdfald : null;
  const naeste = naesteAfgjort && {
    position: naesteAfgjort.position,
    tur: naesteAfgjort.tur,
    aarsag: naesteAfgjort.aarsag,
    skaerpede: skaerpedeFor(naesteAfgjort.tur, naesteAfgjort.placering),
  };

  const alle = naesteAfgjort ? [...afgjorte, naesteAfgjort] : afgjorte;
  const erReturneret = (a: Afgjort) => a !== naesteAfgjort && status(a) === "returneret";
  const mangler = stierEnGang([
    ...manglerTilNaeste,
    ...(naesteUdfald?.mangler ?? []),
    ...alle.flatMap((a) => manglerEfter(aftale, a, erReturneret(a))),
  ]);

  const forbehold: string[] = [];
  if (!input.aabning) forbehold.push("historik-antaget-tom");
  if (alle.some((a) => a.overLoftet)) forbehold.push("loft-naaet");
  const erOmraade1 = (a: Afgjort) => a.placering?.trappe === "omraadetrappen" && a.placering.trin === 1;
  if (afgjorte.some((a) => a.aarsag === "delebolig-flygtning" && erOmraade1(a))) forbehold.push("stk-7-nr-4");
  if (aftale.supplement?.oprindelse === "antaget" && alle.some((a) => brugteSupplement(aftale, a, erReturneret(a))))
    forbehold.push("antaget-tal");
  return { ok: true, result: { tildelinger, optaelling, naeste, mangler, forbehold: forbehold.sort() } };
}
