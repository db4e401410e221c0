/**
 * A second program for `kvoter`, `tildel` and `nybyggeri`: slow, plain, written from the text of the rules alone and
 * without a line of the library, so that the two can be compared on any input whose form is sound.
 *
 * It answers with every binding field, with `mangler` (a set of paths), `fortolkninger` and the codes of `forbehold`.
 * `fortolkninger` is found by running everything again with each other choice. Reasons are not given.
 */
import {
  aftalefejl,
  antal,
  attenVeje,
  broek,
  egenAndel,
  erIAftalen,
  erKendtFraTeksten,
  type Fejl,
  fortolkningerAf,
  nybyggeriSvar,
  raekkefoelgeFor,
  type Slot,
  STI_VED_FRITAGELSE,
  type Sti,
  type Svar,
  somJson,
  stiRaekkefoelge,
  type Trappe,
  type Trappeaftale,
  type Valg,
  valgI,
} from "./andet-program/grundlag.js";
import { type TildelInput, type TildelSvar, tildelMedValg } from "./andet-program/tildeling.js";

interface Broektal {
  taeller: number;
  naevner: number;
}
type MedFortolkninger<R> = R & { fortolkninger: Record<string, string> };

/** What another choice may change: everything binding, so not `forbehold`; becoming a fault counts. */
function aftryk(svar: Svar<{ forbehold: string[] }>): string {
  if (!svar.ok) return "fejl";
  const { forbehold: _, ...bindende } = svar.result;
  return JSON.stringify(bindende);
}

function medFortolkninger<R extends { forbehold: string[] }>(
  aftale: Trappeaftale,
  regn: (valg: Valg) => Svar<R>,
): Svar<MedFortolkninger<R>> {
  const valg = valgI(aftale);
  const svar = regn(valg);
  if (!svar.ok) return svar;
  return { ok: true, result: { ...svar.result, fortolkninger: fortolkningerAf(valg, (andet) => aftryk(regn(andet))) } };
}

const dagsfejl = (dato: string): Fejl[] =>
  erIAftalen(dato) ? [] : [{ code: "aftale-ikke-gaeldende", path: ["dato"] }];

/** `antaget-tal` where the answer rests on slots that the supplement only assumes. */
function forbeholdForTal(aftale: Trappeaftale, trappe: Trappe, trin: number): string[] {
  const brugt = !erKendtFraTeksten(trappe, trin) && raekkefoelgeFor(aftale, trappe, trin) !== null;
  return brugt && aftale.supplement?.oprindelse === "antaget" ? ["antaget-tal"] : [];
}

// ---------------------------------------------------------------- kvoter

export interface KvoterInput {
  trappe: Trappe;
  trin: number;
  dato: string;
  aftale: Trappeaftale;
  skaerpede?: string[] | null;
  fritagetForEkstraLevering?: boolean | null;
}
export interface KvoterSvar {
  anvisning: Broektal | null;
  fleksibel: Broektal | null;
  almindelig: Broektal | null;
  pladser: Slot[] | null;
  loft: Broektal;
  mangler: Sti[];
  forbehold: string[];
}

function kvoterMedValg(input: KvoterInput, valg: Valg): Svar<KvoterSvar> {
  const { trappe, trin, dato, aftale } = input;
  const errors = [...aftalefejl(aftale), ...dagsfejl(dato)];
  if (errors.length > 0) return { ok: false, errors };
  const loft = erKendtFraTeksten(trappe, trin) ? { taeller: 0, naevner: 1 } : { taeller: 1, naevner: 3 };
  const pladser = raekkefoelgeFor(aftale, trappe, trin);
  if (pladser === null) {
    // (laesning) All three are null, though on omraadetrappen almindelig could only be none.
    const result = {
      anvisning: null,
      fleksibel: null,
      almindelig: null,
      pladser,
      loft,
      mangler: [stiRaekkefoelge(trappe, trin)],
      forbehold: [],
    };
    return { ok: true, result };
  }
  const veje = attenVeje(pladser, trin, dato, input.fritagetForEkstraLevering === true, aftale, valg);
  // An exempted slot of unknown way is certainly no offer, so the first share stands and the other two are open.
  const aaben = veje.includes(null);
  const andel = (vej: "anvisning" | "fleksibel" | "almindelig") => somJson(broek(antal(veje, vej), 18));
  return {
    ok: true,
    result: {
      anvisning: andel("anvisning"),
      fleksibel: aaben ? null : andel("fleksibel"),
      almindelig: aaben ? null : andel("almindelig"),
      pladser,
      loft,
      mangler: aaben ? [STI_VED_FRITAGELSE] : [],
      forbehold: forbeholdForTal(aftale, trappe, trin),
    },
  };
}

export function kvoter(input: KvoterInput): Svar<MedFortolkninger<KvoterSvar>> {
  return medFortolkninger(input.aftale, (valg) => kvoterMedValg(input, valg));
}

// ---------------------------------------------------------------- nybyggeri

export interface NybyggeriInput {
  antalBoliger: number;
  reserverede: number;
  trappe: Trappe;
  trin: number;
  dato: string;
  aftale: Trappeaftale;
}
export interface NybyggeriResultat {
  anvisning: Broektal | null;
  begraenset: boolean | null;
  mangler: Sti[];
  forbehold: string[];
}

function nybyggeriMedValg(input: NybyggeriInput, valg: Valg): Svar<NybyggeriResultat> {
  const { antalBoliger, reserverede, trappe, trin, dato, aftale } = input;
  const errors = [...aftalefejl(aftale), ...dagsfejl(dato)];
  if (errors.length > 0) return { ok: false, errors };
  const egen = egenAndel(aftale, trappe, trin, dato, false, valg);
  const { anvisning, begraenset } = nybyggeriSvar(antalBoliger, reserverede, egen, valg);
  const forbehold = forbeholdForTal(aftale, trappe, trin);
  if (3 * reserverede > antalBoliger) forbehold.push("reserverede-over-en-tredjedel");
  const mangler = anvisning === null || begraenset === null ? [stiRaekkefoelge(trappe, trin)] : [];
  return { ok: true, result: { anvisning: anvisning && somJson(anvisning), begraenset, mangler, forbehold } };
}

export function nybyggeri(input: NybyggeriInput): Svar<MedFortolkninger<NybyggeriResultat>> {
  return medFortolkninger(input.aftale, (valg) => nybyggeriMedValg(input, valg));
}

// ---------------------------------------------------------------- tildel

export function tildel(input: TildelInput): Svar<MedFortolkninger<TildelSvar>> {
  return medFortolkninger(input.aftale, (valg) => tildelMedValg(input, valg));
}
