/**
 * The sharpened income criterion (indkomst), of the ages and not in education: gross income now, and on average in the
 * calendar year before, mindst the amount in force. The text prints no unit; kr. a month is a reading.
 * Rule `ansoeger.indkomst`.
 */
import type { Herkomst } from "../kerne/begrundelse.js";
import { aarstal, type Dag, sidsteDecember } from "../kerne/dato.js";
import { gaeldende } from "../kerne/gaeldende.js";
import { opfylder, sammenlign, type Tal, type Talvaerdi } from "../kerne/tal.js";
import type { Aftale } from "../parametre/aftale.js";
import type { Person } from "./husstand.js";
import { naaet, type Spaend } from "./spaend.js";
import { JA, NEJ, type Svar, svar, UOPLYST } from "./svar.js";
import { KUN_INDKOMST } from "./underUddannelse.js";

/** An amount and where it comes from; null outside what is known. */
export interface Beloeb {
  readonly beloeb: Tal;
  readonly herkomst: Herkomst;
}

/** What is asked of income on one day. */
export interface Indkomstkrav {
  readonly nu: Beloeb | null;
  readonly forrige: Beloeb | null;
  readonly andetForrige: Beloeb | null | "samme";
  readonly studerendeForrigeAarUndtaget: boolean;
}

/**
 * The amount in force on a day. An entry of the supplement replaces the text's own of the same first day; the last of
 * them holds no longer than the agreement.
 */
export function indkomstminimum({ tekst, supplement }: Aftale, dato: Dag): Beloeb | null {
  const egne = supplement.indkomstMinimum;
  const trykte = tekst.indkomstMinimum.filter(({ fra }) => !egne.some((egen) => egen.fra === fra));
  const poster = [...egne, ...trykte];
  const post = gaeldende(poster, dato);
  if (post === null) return null;
  const erSidste = poster.every(({ fra }) => fra <= post.fra);
  if (erSidste && post.kendtTil == null && dato > tekst.gaelder.til) return null;
  const trykt: Herkomst = { art: "kilde", hjemmel: tekst.ansoegere.mindsteindkomst };
  return { beloeb: post.beloeb, herkomst: trykte.includes(post) ? trykt : OPLYST[supplement.oprindelse] };
}

const OPLYST: Readonly<Record<"oplyst" | "antaget", Herkomst>> = {
  oplyst: { art: "oplyst" },
  antaget: { art: "antaget" },
};

/**
 * What income is held against on one day, and what last year's would be held against under the other choice of
 * `indkomst-forrige-aar`.
 */
export function indkomstkrav(aftale: Aftale, dato: Dag): Indkomstkrav {
  const aarFoer = aarstal(dato) - 1;
  const dagens = indkomstminimum(aftale, dato);
  const aarets = aarFoer < 1900 ? null : indkomstminimum(aftale, sidsteDecember(aarFoer));
  const [forrige, andet] =
    aftale.fortolkninger["indkomst-forrige-aar"] === "dagens-beloeb" ? [dagens, aarets] : [aarets, dagens];
  const ens = forrige !== null && andet !== null && sammenlign(forrige.beloeb, andet.beloeb) === 0;
  return {
    nu: dagens,
    forrige,
    andetForrige: ens ? "samme" : andet,
    studerendeForrigeAarUndtaget: aftale.fortolkninger["uddannelsessoegende-forrige-aar"] === "undtaget",
  };
}

/** Whoever is in education, basic school included, is not asked. */
export function undtagetSomStuderende(uddannelse: Spaend): Svar {
  return naaet(uddannelse, KUN_INDKOMST);
}

export function indkomst(person: Person, krav: Indkomstkrav): Svar {
  const { aktuelPrMaaned, forrigeAarPrMaaned } = person.bruttoindtaegt;
  return (
    mindstBeloeb(aktuelPrMaaned, krav.nu) &
    (mindstBeloeb(forrigeAarPrMaaned, krav.forrige) | undtagetForrigeAar(person, krav))
  );
}

export function mindstBeloeb(indtaegt: Talvaerdi | null, beloeb: Beloeb | null): Svar {
  if (beloeb === null) return UOPLYST;
  if (indtaegt === null) return beloeb.beloeb.taeller === 0 ? JA : UOPLYST;
  return svar(opfylder(indtaegt, "mindst", beloeb.beloeb));
}

/**
 * Whether someone who was in education last year must have had the income then is the interpretation
 * `uddannelsessoegende-forrige-aar`.
 */
export function undtagetForrigeAar(
  { underUddannelseForrigeAar }: Person,
  { studerendeForrigeAarUndtaget }: Indkomstkrav,
): Svar {
  if (!studerendeForrigeAarUndtaget || underUddannelseForrigeAar === false) return NEJ;
  return underUddannelseForrigeAar === null ? UOPLYST : JA;
}
