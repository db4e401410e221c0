/** Convictions, education and income of an applicant in words. */
import type { Vurderingsbegrundelse } from "../../ansoeger/begrundelser.js";
import type { Dom } from "../../ansoeger/husstand.js";
import type { Sammenligning } from "../../kerne/begrundelse.js";
import { opfylder } from "../../kerne/tal.js";
import type { Lov } from "../../parametre/ansoegerregler.js";
import { forPerson, type Kontekst, person, personInde, verbum } from "./begrundelsestekst.js";
import { datoord, stoerrelse, type Tosproget } from "./sprog.js";

const LOVORD: Readonly<Record<Lov, Tosproget>> = {
  straffeloven: { da: "straffeloven", en: "the criminal code (straffeloven)" },
  vaabenloven: { da: "våbenloven", en: "the weapons act (våbenloven)" },
  "euforiserende-stoffer": { da: "lov om euforiserende stoffer", en: "the act on controlled substances (lov om euforiserende stoffer)" },
  anden: { da: "en anden lov", en: "another act" },
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
    ingen: ({ person: id, fra }, k) => `${person(id, k)} har ingen domme efter de nævnte love siden ${datoord(fra, "da")}.`,
    en: ({ person: id, fra }, { dato, lov }, k) =>
      `${person(id, k)} blev dømt efter ${LOVORD[lov].da} ${datoord(dato, "da")}. Domme fra ${datoord(fra, "da")} og senere tæller med.`,
    ukendt: ({ person: id, fra }, k) => `Vi ved ikke, om der er domme efter de nævnte love siden ${datoord(fra, "da")}${forPerson(id, k)}.`,
  },
  en: {
    ingen: ({ person: id, fra }, k) =>
      `${person(id, k)} ${verbum(k, "have", "has")} no convictions under the acts named since ${datoord(fra, "en")}.`,
    en: ({ person: id, fra }, { dato, lov }, k) =>
      `${person(id, k)} ${verbum(k, "were", "was")} convicted under ${LOVORD[lov].en} on ${datoord(dato, "en")}. Convictions from ${datoord(fra, "en")} on count.`,
    ukendt: ({ person: id, fra }, k) =>
      `We do not know whether there are convictions under the acts named since ${datoord(fra, "en")}${forPerson(id, k)}.`,
  },
};

export function omDom(grund: Omdom, k: Kontekst): string {
  const ord = DOMSORD[k.sprog];
  if (grund.dom !== null) return ord.en(grund, grund.dom, k);
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
    "land-ukendt": (id, k) => `${person(id, k)} har en uddannelse over grundskoleniveau, men vi ved ikke, om den er taget i Danmark.`,
    "godkendt-ukendt": (id, k) => `${person(id, k)} har en uddannelse fra udlandet, men vi ved ikke, om den er godkendt i Danmark.`,
    ukendt: (id, k) => `Vi kender ikke den højeste fuldførte uddannelse${forPerson(id, k)}.`,
  },
  en: {
    danmark: (id, k) => `${person(id, k)} ${verbum(k, "have", "has")} completed an education above basic school in Denmark.`,
    godkendt: (id, k) => `${person(id, k)} ${verbum(k, "have", "has")} an education above basic school that is approved in Denmark.`,
    "ikke-godkendt": (id, k) => `${person(id, k)} ${verbum(k, "have", "has")} an education from abroad that is not approved in Denmark.`,
    grundskole: (id, k) => `${person(id, k)} ${verbum(k, "have", "has")} no education beyond basic school.`,
    "land-ukendt": (id, k) =>
      `${person(id, k)} ${verbum(k, "have", "has")} an education above basic school, but we do not know whether it was taken in Denmark.`,
    "godkendt-ukendt": (id, k) =>
      `${person(id, k)} ${verbum(k, "have", "has")} an education from abroad, but we do not know whether it is approved in Denmark.`,
    ukendt: (id, k) => `We do not know the highest completed education${forPerson(id, k)}.`,
  },
};

export function omUddannelse({ person: id, uddannelsesniveau: faktum }: Omuddannelse, k: Kontekst): string {
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
  readonly studerendeForrigeAar: (id: string, k: Kontekst) => string;
  readonly studerendeForrigeAarUkendt: (id: string, k: Kontekst) => string;
  readonly maaskeStuderende: (id: string, k: Kontekst) => string;
}

const INDKOMSTORD: Tosproget<Indkomstord> = {
  da: {
    nu: (beloeb, id, k) => `${person(id, k)} har nu en bruttoindtægt på ${beloeb}.`,
    foer: (beloeb) => `I det foregående kalenderår var bruttoindtægten i gennemsnit ${beloeb}.`,
    nuUkendt: (id, k) => `Vi kender ikke den nuværende bruttoindtægt${forPerson(id, k)}.`,
    foerUkendt: (id, k) => `Vi kender ikke den gennemsnitlige bruttoindtægt i det foregående kalenderår${forPerson(id, k)}.`,
    nok: (graense) => `Det er ikke under kravet, som er mindst ${graense}.`,
    forLidt: (graense) => `Det er under kravet, som er mindst ${graense}.`,
    kravet: (graense) => `Kravet er mindst ${graense}.`,
    intetBeloeb: "Det beløb, der gælder, er ikke oplyst.",
    studerendeForrigeAar: (id, k) => `${person(id, k)} var under uddannelse i det foregående kalenderår, så indtægten det år indgår ikke.`,
    studerendeForrigeAarUkendt: (id, k) =>
      `Indtægten i det foregående kalenderår indgår ikke, hvis ${personInde(id, k)} var under uddannelse dengang. Det ved vi ikke.`,
    maaskeStuderende: (id, k) => `Kravet gælder ikke, hvis ${personInde(id, k)} er under uddannelse. Det ved vi ikke.`,
  },
  en: {
    nu: (beloeb, id, k) => `${person(id, k)} ${verbum(k, "have", "has")} a gross income of ${beloeb} now.`,
    foer: (beloeb) => `In the calendar year before, the mean gross income was ${beloeb}.`,
    nuUkendt: (id, k) => `We do not know the gross income now${forPerson(id, k)}.`,
    foerUkendt: (id, k) => `We do not know the mean gross income of the calendar year before${forPerson(id, k)}.`,
    nok: (graense) => `That is not below the requirement of at least ${graense}.`,
    forLidt: (graense) => `That is below the requirement of at least ${graense}.`,
    kravet: (graense) => `The requirement is at least ${graense}.`,
    intetBeloeb: "The amount in force is not given.",
    studerendeForrigeAar: (id, k) =>
      `${person(id, k)} ${verbum(k, "were", "was")} in education in the calendar year before, so the income of that year is left out.`,
    studerendeForrigeAarUkendt: (id, k) =>
      `The income of the calendar year before is left out if ${personInde(id, k)} ${verbum(k, "were", "was")} in education then. We do not know that.`,
    maaskeStuderende: (id, k) =>
      `The requirement does not apply if ${personInde(id, k)} ${verbum(k, "are", "is")} in education. We do not know that.`,
  },
};

function modBeloeb({ vaerdi, operator, graense, enhed }: Sammenligning, { sprog }: Kontekst): string {
  const ord = INDKOMSTORD[sprog];
  if (graense === null) return ord.intetBeloeb;
  const krav = stoerrelse(graense, enhed, sprog);
  if (vaerdi === null) return ord.kravet(krav);
  return opfylder(vaerdi, operator, graense) ? ord.nok(krav) : ord.forLidt(krav);
}

export function omIndkomst({ person: id, aktuel, forrigeAar, underUddannelse, undtagetForrigeAar }: Omindkomst, k: Kontekst): string {
  const ord = INDKOMSTORD[k.sprog];
  const figur = ({ vaerdi, enhed, graense }: Sammenligning) => (vaerdi === null ? null : stoerrelse(vaerdi, enhed, k.sprog, graense));
  const [nu, foer] = [figur(aktuel), figur(forrigeAar)];
  const saetninger = [nu === null ? ord.nuUkendt(id, k) : ord.nu(nu, id, k), modBeloeb(aktuel, k)];
  if (undtagetForrigeAar === "opfyldt") saetninger.push(ord.studerendeForrigeAar(id, k));
  else saetninger.push(foer === null ? ord.foerUkendt(id, k) : ord.foer(foer, id, k), modBeloeb(forrigeAar, k));
  if (undtagetForrigeAar === "uoplyst") saetninger.push(ord.studerendeForrigeAarUkendt(id, k));
  if (underUddannelse === "uoplyst") saetninger.push(ord.maaskeStuderende(id, k));
  return saetninger.join(" ");
}
