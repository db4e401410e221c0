/** Convictions, education and income of an applicant in words. */
import type { Vurderingsbegrundelse } from "../../ansoeger/begrundelser.js";
import type { Dom } from "../../ansoeger/husstand.js";
import type { Sammenligning } from "../../kerne/begrundelse.js";
import { opfylder } from "../../kerne/tal.js";
import type { Lov } from "../../parametre/fakta.js";
import { type Kontekst, person, personInde, verbum } from "./begrundelsestekst.js";
import { datoord, stoerrelse, type Tosproget } from "./sprog.js";

export const LOVNAVN: Readonly<Record<Lov, Tosproget>> = {
  straffeloven: { da: "straffeloven", en: "the criminal code" },
  vaabenloven: { da: "våbenloven", en: "the weapons act" },
  "euforiserende-stoffer": { da: "lov om euforiserende stoffer", en: "the act on controlled substances" },
  anden: { da: "en anden lov", en: "another act" },
};

/** The act of one conviction: in English with its Danish name. */
const LOVORD: Tosproget<(lov: Lov) => string> = {
  da: (lov) => LOVNAVN[lov].da,
  en: (lov) => (lov === "anden" ? LOVNAVN[lov].en : `${LOVNAVN[lov].en} (${LOVNAVN[lov].da})`),
};

type Omdom = Extract<Vurderingsbegrundelse, { readonly kode: "dom" }>;
type Omuddannelse = Extract<Vurderingsbegrundelse, { readonly kode: "uddannelse" }>;
type Omindkomst = Extract<Vurderingsbegrundelse, { readonly kode: "indkomst" }>;

const DOMSORD: Tosproget<{
  readonly ingen: (om: Omdom, k: Kontekst) => string;
  readonly en: (om: Omdom, dom: Dom, k: Kontekst) => string;
  readonly ukendt: (om: Omdom, k: Kontekst) => string;
}> = {
  da: {
    ingen: ({ person: id, fra = "" }, k) =>
      `${person(id, k)} har ingen domme efter de nævnte love siden den ${datoord(fra, "da")}.`,
    en: ({ person: id, fra = "" }, { dato, lov }, k) =>
      `${person(id, k)} blev den ${datoord(dato, "da")} dømt efter ${erModtagerens(k) ? LOVORD.da(lov) : "en af de nævnte love"}. Domme fra den ${datoord(fra, "da")} og senere tæller med.`,
    ukendt: ({ person: id, fra = "" }, k) =>
      `Vi ved ikke, om ${personInde(id, k)} har domme efter de nævnte love siden den ${datoord(fra, "da")}.`,
  },
  en: {
    ingen: ({ person: id, fra = "" }, k) =>
      `${person(id, k)} ${verbum(k, "have", "has")} no convictions under the acts mentioned since ${datoord(fra, "en")}.`,
    en: ({ person: id, fra = "" }, { dato, lov }, k) =>
      `${person(id, k)} ${verbum(k, "were", "was")} convicted under ${erModtagerens(k) ? LOVORD.en(lov) : "one of the acts mentioned"} on ${datoord(dato, "en")}. Convictions from ${datoord(fra, "en")} onwards count.`,
    ukendt: ({ person: id, fra = "" }, k) =>
      `We do not know whether ${personInde(id, k)} ${verbum(k, "have", "has")} convictions under the acts mentioned since ${datoord(fra, "en")}.`,
  },
};

/** One person's conviction is no more of the rest of the household's business than the answer asks. */
function erModtagerens({ borger, ene }: Kontekst): boolean {
  return !borger || ene;
}

export function omDom(grund: Omdom, k: Kontekst): string {
  const ord = DOMSORD[k.sprog];
  if (grund.dom) return ord.en(grund, grund.dom, k);
  return grund.udfald === "opfyldt" ? ord.ingen(grund, k) : ord.ukendt(grund, k);
}

const UDDANNELSESNIVEAU: Tosproget<
  Readonly<
    Record<
      "danmark" | "godkendt" | "ikke-godkendt" | "grundskole" | "land-ukendt" | "godkendt-ukendt" | "ukendt",
      (id: string, k: Kontekst) => string
    >
  >
> = {
  da: {
    danmark: (id, k) => `${person(id, k)} har taget en uddannelse over grundskoleniveau i Danmark.`,
    godkendt: (id, k) => `${person(id, k)} har en uddannelse over grundskoleniveau, som er godkendt i Danmark.`,
    "ikke-godkendt": (id, k) => `${person(id, k)} har en uddannelse fra udlandet, som ikke er godkendt i Danmark.`,
    grundskole: (id, k) => `${person(id, k)} har ingen uddannelse ud over grundskolen.`,
    "land-ukendt": (id, k) =>
      `${person(id, k)} har en uddannelse over grundskoleniveau, men vi ved ikke, om den er taget i Danmark.`,
    "godkendt-ukendt": (id, k) =>
      `${person(id, k)} har en uddannelse fra udlandet, men vi ved ikke, om den er godkendt i Danmark.`,
    ukendt: (id, k) => `Vi ved ikke, hvilken uddannelse ${personInde(id, k)} har fuldført.`,
  },
  en: {
    danmark: (id, k) =>
      `${person(id, k)} ${verbum(k, "have", "has")} completed an education above basic school level in Denmark.`,
    godkendt: (id, k) =>
      `${person(id, k)} ${verbum(k, "have", "has")} an education above basic school level that is approved in Denmark.`,
    "ikke-godkendt": (id, k) =>
      `${person(id, k)} ${verbum(k, "have", "has")} a qualification from abroad that is not approved in Denmark.`,
    grundskole: (id, k) => `${person(id, k)} ${verbum(k, "have", "has")} no education beyond basic school.`,
    "land-ukendt": (id, k) =>
      `${person(id, k)} ${verbum(k, "have", "has")} an education above basic school level, but we do not know whether it was completed in Denmark.`,
    "godkendt-ukendt": (id, k) =>
      `${person(id, k)} ${verbum(k, "have", "has")} a qualification from abroad, but we do not know whether it is approved in Denmark.`,
    ukendt: (id, k) => `We do not know which education ${personInde(id, k)} ${verbum(k, "have", "has")} completed.`,
  },
};

export function omUddannelse({ person: id, uddannelsesniveau: faktum = null }: Omuddannelse, k: Kontekst): string {
  const ord = UDDANNELSESNIVEAU[k.sprog];
  if (faktum === null) return ord.ukendt(id, k);
  if (faktum.niveau === "grundskole") return ord.grundskole(id, k);
  if (faktum.land === "danmark") return ord.danmark(id, k);
  if (faktum.godkendt === true) return ord.godkendt(id, k);
  if (faktum.land === null) return ord["land-ukendt"](id, k);
  return faktum.godkendt === null ? ord["godkendt-ukendt"](id, k) : ord["ikke-godkendt"](id, k);
}

interface Indkomstord {
  readonly nu: (beloeb: string, id: string, k: Kontekst) => string;
  readonly foer: (beloeb: string, id: string, k: Kontekst) => string;
  readonly nuUkendt: (id: string, k: Kontekst) => string;
  readonly foerUkendt: (id: string, k: Kontekst) => string;
  readonly nok: (graense: string) => string;
  readonly forLidt: (graense: string) => string;
  readonly kravet: (graense: string) => string;
  readonly intetBeloeb: string;
  readonly intetBeloebForDen: string;
  readonly studerendeForrigeAar: (id: string, k: Kontekst) => string;
  readonly studerendeForrigeAarUkendt: (id: string, k: Kontekst) => string;
  readonly maaskeStuderende: (id: string, k: Kontekst) => string;
}

const INDKOMSTORD: Tosproget<Indkomstord> = {
  da: {
    nu: (beloeb, id, k) => `${person(id, k)} har nu en bruttoindtægt på ${beloeb}.`,
    foer: (beloeb) => `I det foregående kalenderår var bruttoindtægten i gennemsnit ${beloeb}.`,
    nuUkendt: (id, k) => `Vi ved ikke, hvor høj en bruttoindtægt ${personInde(id, k)} har nu.`,
    foerUkendt: (id, k) =>
      `Vi ved ikke, hvor høj en bruttoindtægt ${personInde(id, k)} i gennemsnit havde i det foregående kalenderår.`,
    nok: (graense) => `Det opfylder kravet på mindst ${graense}.`,
    forLidt: (graense) => `Det er under kravet på mindst ${graense}.`,
    kravet: (graense) => `Kravet er mindst ${graense}.`,
    intetBeloeb: "Det mindstebeløb, der gælder, er ikke oplyst.",
    intetBeloebForDen: "Det mindstebeløb, som den skal holdes op mod, er ikke oplyst.",
    studerendeForrigeAar: (id, k) =>
      `${person(id, k)} var under uddannelse i det foregående kalenderår, så indtægten det år indgår ikke.`,
    studerendeForrigeAarUkendt: (id, k) =>
      `Indtægten i det foregående kalenderår indgår ikke, hvis ${personInde(id, k)} var under uddannelse dengang, men det ved vi ikke.`,
    maaskeStuderende: (id, k) =>
      `Kravet gælder ikke, hvis ${personInde(id, k)} er under uddannelse, men det ved vi ikke.`,
  },
  en: {
    nu: (beloeb, id, k) => `${person(id, k)} ${verbum(k, "have", "has")} a current gross income of ${beloeb}.`,
    foer: (beloeb) => `In the previous calendar year, the average gross income was ${beloeb}.`,
    nuUkendt: (id, k) => `We do not know what gross income ${personInde(id, k)} ${verbum(k, "have", "has")} now.`,
    foerUkendt: (id, k) =>
      `We do not know what average gross income ${personInde(id, k)} had in the previous calendar year.`,
    nok: (graense) => `That meets the requirement of at least ${graense}.`,
    forLidt: (graense) => `That is below the requirement of at least ${graense}.`,
    kravet: (graense) => `The requirement is at least ${graense}.`,
    intetBeloeb: "The minimum amount in force is not known.",
    intetBeloebForDen: "The minimum amount that it is to be compared with is not known.",
    studerendeForrigeAar: (id, k) =>
      `${person(id, k)} ${verbum(k, "were", "was")} in education in the previous calendar year, so the income of that year is left out.`,
    studerendeForrigeAarUkendt: (id, k) =>
      `The income of the previous calendar year is left out if ${personInde(id, k)} ${verbum(k, "were", "was")} in education then, but we do not know that.`,
    maaskeStuderende: (id, k) =>
      `The requirement does not apply if ${personInde(id, k)} ${verbum(k, "are", "is")} in education, but we do not know that.`,
  },
};

/** Of an agreement that does not ask for it. */
const UMAALT: Sammenligning = {
  vaerdi: null,
  operator: "mindst",
  graense: null,
  enhed: "kr. pr. maaned",
  herkomst: null,
};

/** Null while the amount is not given. */
function modBeloeb({ vaerdi, operator, graense, enhed }: Sammenligning, { sprog }: Kontekst): string | null {
  const ord = INDKOMSTORD[sprog];
  if (graense === null) return null;
  const krav = stoerrelse(graense, enhed, sprog);
  if (vaerdi === null) return ord.kravet(krav);
  return opfylder(vaerdi, operator, graense) ? ord.nok(krav) : ord.forLidt(krav);
}

export function omIndkomst(
  { person: id, udfald, aktuel = UMAALT, forrigeAar = UMAALT, underUddannelse, undtagetForrigeAar }: Omindkomst,
  k: Kontekst,
): string {
  const ord = INDKOMSTORD[k.sprog];
  const figur = ({ vaerdi, enhed, graense }: Sammenligning) =>
    vaerdi === null ? null : stoerrelse(vaerdi, enhed, k.sprog, graense);
  const [nu, foer] = [figur(aktuel), figur(forrigeAar)];
  const [modNu, modFoer] = [modBeloeb(aktuel, k), modBeloeb(forrigeAar, k)];
  const intetBeloeb = modNu === null && modFoer === null;
  const saetninger = [nu === null ? ord.nuUkendt(id, k) : ord.nu(nu, id, k)];
  if (!intetBeloeb) saetninger.push(modNu ?? ord.intetBeloebForDen);
  if (undtagetForrigeAar === "opfyldt") saetninger.push(ord.studerendeForrigeAar(id, k));
  else {
    saetninger.push(foer === null ? ord.foerUkendt(id, k) : ord.foer(foer, id, k));
    if (!intetBeloeb) saetninger.push(modFoer ?? ord.intetBeloebForDen);
  }
  if (intetBeloeb) saetninger.push(ord.intetBeloeb);
  // What is not known is told of only where it leaves the answer open.
  if (udfald === "uoplyst" && undtagetForrigeAar === "uoplyst") saetninger.push(ord.studerendeForrigeAarUkendt(id, k));
  if (udfald === "uoplyst" && underUddannelse === "uoplyst") saetninger.push(ord.maaskeStuderende(id, k));
  return saetninger.join(" ");
}
