/** Asking about an assessment (vurdering): its outcome on other days, and the smallest changes that turn it. */
import { type Bundetblad, bladeI } from "../../ansoeger/bundet.js";
import type { Husstand } from "../../ansoeger/husstand.js";
import type { Krav } from "../../ansoeger/krav.js";
import { Husstandsproeve } from "../../ansoeger/vurderHusstand.js";
import { type Bundetkriterium, valgeneI, vejene, vurderingsregel } from "../../ansoeger/vurderingsregel.js";
import { aarstal, type Dag } from "../../kerne/dato.js";
import { husket } from "../../kerne/husket.js";
import { nytaar, type Skiftedag, senere, skiftedage } from "../../kerne/skiftedag.js";
import { type Sti, sammeSti } from "../../kerne/sti.js";
import type { Udfald } from "../../kerne/trevaerdi.js";
import type { Ansoegeraftale } from "../../parametre/aftale.js";
import { type Aendring, baade, enten, type Familie, hverFor, INTET, UMULIGT } from "../indgreb.js";
import type { Forespoergsel } from "../sagstype.js";
import { persondage, posternesDage } from "../skiftedage.js";
import type { Tidspunkt } from "../tidspunkt.js";
import { husstandensAendringer } from "./husstanden.js";
import { medlemmer } from "./medlem.js";

/** What an assessment is decided by. */
export interface Vurderingssag extends Tidspunkt<Ansoegeraftale> {
  readonly op: "vurder";
  readonly husstand: Husstand;
  readonly krav: Krav;
}

/** What is asked: of everyone, and of one. */
function kravFor({ krav, dato, aftale }: Vurderingssag) {
  const { kriterier } = vurderingsregel(krav, dato, aftale);
  const hele = (ene: boolean) => kriterier.filter(({ enErNok }) => enErNok === ene).map((et) => et.hele);
  return { blade: kriterier.flatMap((et) => bladeI(et.hele)), faelles: hele(false), ene: hele(true) };
}

/**
 * Everyone stands, and where the ordinary criterion is asked someone bears it. A way to stand that bears too needs
 * nothing more of anybody; where nobody's does, one member is brought to bear as well.
 */
function tilOpfyldt(sag: Vurderingssag): Familie<Vurderingssag> {
  const { blade, faelles, ene } = kravFor(sag);
  let uden: Familie<Vurderingssag> = INTET;
  let baerende: Familie<Vurderingssag> = ene.length === 0 ? INTET : UMULIGT;
  let loeftede: Familie<Vurderingssag> = UMULIGT;
  for (const medlem of medlemmer(sag, () => blade, "opfyldt")) {
    const staar = medlem.alle(faelles);
    const baerer = medlem.alle([...faelles, ...ene]);
    const ogsaa = delt(staar, (aendring) => baerer.saet.some((anden) => sammeFakta(aendring, anden)));
    const foerst = delt(baerer, (aendring) => staar.saet.some((anden) => sammeFakta(aendring, anden)));
    loeftede = hverFor(baade(loeftede, ogsaa.nej), baade(uden, foerst.nej));
    baerende = hverFor(baade(baerende, staar), ene.length === 0 ? UMULIGT : baade(uden, ogsaa.ja));
    uden = baade(uden, ogsaa.nej);
  }
  return hverFor(baerende, loeftede);
}

function sammeFakta<S>(a: Aendring<S>, b: Aendring<S>): boolean {
  return a.length === b.length && a.every(({ sti }) => b.some((en) => sammeSti(en.sti, sti)));
}

function delt<S>(
  { saet, afkortet }: Familie<S>,
  er: (aendring: Aendring<S>) => boolean,
): { readonly ja: Familie<S>; readonly nej: Familie<S> } {
  return {
    ja: { saet: saet.filter(er), afkortet },
    nej: { saet: saet.filter((aendring) => !er(aendring)), afkortet },
  };
}

/** Someone certainly fails a sharpened criterion, or certainly nobody bears the ordinary one. */
function tilIkkeOpfyldt(sag: Vurderingssag): Familie<Vurderingssag> {
  const { blade, faelles, ene } = kravFor(sag);
  let falder: Familie<Vurderingssag> = UMULIGT;
  let ingenBaerer: Familie<Vurderingssag> = ene.length === 0 ? UMULIGT : INTET;
  for (const medlem of medlemmer(sag, () => blade, "ikke-opfyldt")) {
    falder = hverFor(falder, medlem.alle(faelles));
    ingenBaerer = baade(ingenBaerer, medlem.alle(ene));
  }
  return enten(falder, ingenBaerer);
}

/** Ages, jobs and convictions of every member, as far as a criterion looks at them, and the amounts asked for. */
function haendelser(sag: Vurderingssag, til: Dag): readonly Skiftedag[] {
  const { krav, dato, aftale, husstand } = sag;
  const spurgte = vurderingsregel(krav, dato, aftale).kriterier.map((kriterium) => ({
    blade: [...bladeI(kriterium.hele), ...(kriterium.par === undefined ? [] : bladeI(kriterium.par.begge))],
    hjemmel: kriterium.hjemmel,
  }));
  if (spurgte.length === 0) return [];
  return [
    ...persondage(husstand, spurgte),
    ...samlivsdage(husstand, vurderingsregel(krav, dato, aftale).kriterier),
    ...beloebsdage(
      aftale,
      spurgte.flatMap(({ blade }) => blade),
      dato,
      til,
    ),
  ];
}

/** The day on which two have lived together for as long as a criterion asks of a couple. */
function samlivsdage({ par }: Husstand, kriterier: readonly Bundetkriterium[]): readonly Skiftedag[] {
  const parregler = kriterier.flatMap((kriterium) =>
    kriterium.par === undefined
      ? []
      : [{ maaneder: kriterium.par.regel.samlevendeMaaneder, hjemmel: kriterium.hjemmel }],
  );
  return (par ?? []).flatMap(({ art, siden }, nr) =>
    art === "gift" || siden === null
      ? []
      : skiftedage(
          parregler.map(({ maaneder, hjemmel }) => ({
            dag: senere(siden, maaneder),
            kode: "samliv-varer",
            faktum: ["husstand", "par", nr, "siden"],
            hjemmel,
          })),
        ),
  );
}

/**
 * Where a leaf asks for an amount: amounts change with their entries and end with the agreement, and that of the year
 * before is another from each 1 January.
 */
function beloebsdage(
  { tekst, supplement }: Ansoegeraftale,
  blade: readonly Bundetblad[],
  efter: Dag,
  til: Dag,
): readonly Skiftedag[] {
  const faktum: Sti = ["aftale", "supplement", "indkomstMinimum"];
  const beloeb = blade.flatMap(({ blad }) =>
    blad.art === "maalt" && blad.graense.figur === "indkomstMinimum" ? [blad.graense.paa] : [],
  );
  if (beloeb.length === 0) return [];
  const aar = beloeb.includes("1-januar-aaret-foer") ? aarstal(til) - aarstal(efter) + 1 : 0;
  const aarene = Array.from({ length: aar }, (_, nr) => nytaar(aarstal(efter) + nr));
  return [
    ...posternesDage(
      [...supplement.indkomstMinimum, ...(tekst.ansoegere.mindsteindkomst?.beloeb ?? [])],
      "beloeb",
      faktum,
    ),
    ...skiftedage([
      ...(tekst.gaelder === null ? [] : [{ dag: senere(tekst.gaelder.til, 0, 1), kode: "beloeb", faktum } as const]),
      ...aarene.map((dag) => ({ dag, kode: "aarsskifte", faktum }) as const),
    ]),
  ];
}

/** What is asked is made ready once for each day. */
function udfaldslaeser(): (sag: Vurderingssag, dato: Dag) => { readonly udfald: Udfald } {
  const proever = new Map<Dag, Husstandsproeve>();
  return ({ husstand, krav, aftale }, dato) => ({
    udfald: husket(proever, dato, () => new Husstandsproeve(krav, dato, aftale)).afgoer(husstand),
  });
}

export const omVurdering: Forespoergsel<Vurderingssag, { readonly udfald: Udfald }> = {
  mangler: ({ husstand, krav, dato, aftale }) => {
    const proeve = new Husstandsproeve(krav, dato, aftale);
    return proeve.afgoer(husstand) === "uoplyst" ? proeve.afklar(husstand).mangler : [];
  },
  udfaldslaeser,
  haendelser,
  fortolkninger: ({ krav, dato, aftale }) => valgeneI(vurderingsregel(krav, dato, aftale)),
  aendringer: (sag, { udfald }) => {
    const regel = vurderingsregel(sag.krav, sag.dato, sag.aftale);
    if (regel.grupper.length > 0 || regel.kriterier.some(({ par }) => par !== undefined))
      return husstandensAendringer(sag, vejene(regel), udfald === "opfyldt" ? "ikke-opfyldt" : "opfyldt");
    return udfald === "opfyldt" ? tilIkkeOpfyldt(sag) : tilOpfyldt(sag);
  },
};
