/**
 * The smallest changes that turn an assessment or an assignment (husstandsaendringer). Every fact that the conditions
 * read is a variable with the values that they tell apart; the smallest changes of one member are read off the diagram
 * of what is asked of that member, and those of the household are put together from them. Part of rule
 * `afgoerelse.hvadSkalDerTil`.
 */
import { type Anvisningssted, forbudtEfterAftalen, paragrafstykke } from "../ansoeger/anvisningssted.js";
import { type Bundet, type Bundetblad, bladeI } from "../ansoeger/bundet.js";
import type { Bundetgrund } from "../ansoeger/forbudsgrunde.js";
import type { Husstand, Person } from "../ansoeger/husstand.js";
import { Anvisningsproeve } from "../ansoeger/maaAnvises.js";
import { medVaerdi } from "../ansoeger/steder.js";
import { muligeI } from "../ansoeger/variable.js";
import { Vilkaarsdiagram } from "../ansoeger/vilkaarsdiagram.js";
import { vurderingsregel } from "../ansoeger/vurderingsregel.js";
import type { Dag } from "../kerne/dato.js";
import { type Diagram, mindsteValg, Tegner } from "../kerne/diagram.js";
import { grupperet } from "../kerne/grupper.js";
import { sammeSti } from "../kerne/sti.js";
import type { Udfald } from "../kerne/trevaerdi.js";
import { ANVISNINGSUNDTAGELSER } from "../parametre/anvisningsforbud.js";
import { type Aendring, baade, enten, type Familie, hverFor, INTET, UMULIGT } from "./indgreb.js";
import type { Sag } from "./sag.js";

type Medlemssag = { readonly husstand: Husstand };

/** One member, and what answers it can be brought to give. */
class Medlem<S extends Medlemssag> {
  private readonly tegner = new Tegner();
  private readonly variable;
  private readonly diagram: Vilkaarsdiagram;

  constructor(
    person: Person,
    private readonly nr: number,
    blade: readonly Bundetblad[],
    dato: Dag,
    private readonly oensket: Udfald,
  ) {
    this.variable = muligeI(person, blade, dato, oensket === "opfyldt");
    this.diagram = new Vilkaarsdiagram(this.tegner, person, this.variable, 0, []);
  }

  /** The smallest changes by which it comes to meet all of these, or fails one. */
  alle(vilkaar: readonly Bundet[]): Familie<S> {
    return this.til(this.tegner.alle(vilkaar.map((et) => this.diagram.af(et))));
  }

  /** The smallest changes by which it comes to meet one of these, or fails all. */
  enAf(vilkaar: readonly Bundet[]): Familie<S> {
    return this.til(this.tegner.enAf(vilkaar.map((et) => this.diagram.af(et))));
  }

  private til(diagram: Diagram): Familie<S> {
    const saet = mindsteValg(diagram, (udfald) => udfald === this.oensket);
    return { saet: saet.map((valg) => valg.flatMap((et) => this.indgreb(et.variabel, et.vaerdi))), afkortet: false };
  }

  private indgreb(variabel: number, vaerdi: number): Aendring<S> {
    const { nr, variable } = this;
    const sted = variable[variabel];
    const klasse = sted?.klasser[vaerdi];
    if (sted === undefined || klasse === undefined) return [];
    const udfoer = (sag: S): S => {
      const personer = sag.husstand.personer.map((en, i) => (i === nr ? medVaerdi(en, sted.sti, klasse.vaerdi) : en));
      return { ...sag, husstand: { ...sag.husstand, personer } };
    };
    return [{ sti: ["husstand", "personer", nr, ...sted.sti], art: sted.fast ? "fast" : "handling", udfoer }];
  }
}

function medlemmer<S extends Medlemssag & { readonly dato: Dag }>(
  { husstand, dato }: S,
  blade: readonly Bundetblad[],
  oensket: Udfald,
): readonly Medlem<S>[] {
  return husstand.personer.map((person, nr) => new Medlem<S>(person, nr, blade, dato, oensket));
}

/** What is asked: of everyone, and of one. */
function kravFor({ krav, dato, aftale }: Sag<"vurder">) {
  const { kriterier } = vurderingsregel(krav, dato, aftale);
  const hele = (ene: boolean) => kriterier.filter(({ enErNok }) => enErNok === ene).map((et) => et.hele);
  return { blade: kriterier.flatMap((et) => bladeI(et.hele)), faelles: hele(false), ene: hele(true) };
}

/**
 * Everyone stands, and where the ordinary criterion is asked someone bears it. A way to stand that bears too needs
 * nothing more of anybody; where nobody's does, one member is brought to bear as well.
 */
export function tilOpfyldt(sag: Sag<"vurder">): Familie<Sag<"vurder">> {
  const { blade, faelles, ene } = kravFor(sag);
  let uden: Familie<Sag<"vurder">> = INTET;
  let baerende: Familie<Sag<"vurder">> = ene.length === 0 ? INTET : UMULIGT;
  let loeftede: Familie<Sag<"vurder">> = UMULIGT;
  for (const medlem of medlemmer(sag, blade, "opfyldt")) {
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
export function tilIkkeOpfyldt(sag: Sag<"vurder">): Familie<Sag<"vurder">> {
  const { blade, faelles, ene } = kravFor(sag);
  let falder: Familie<Sag<"vurder">> = UMULIGT;
  let ingenBaerer: Familie<Sag<"vurder">> = ene.length === 0 ? UMULIGT : INTET;
  for (const medlem of medlemmer(sag, blade, "ikke-opfyldt")) {
    falder = hverFor(falder, medlem.alle(faelles));
    ingenBaerer = baade(ingenBaerer, medlem.alle(ene));
  }
  return enten(falder, ingenBaerer);
}

/** Every ground of every member away. What the agreement itself forbids no fact of a household changes. */
export function tilTilladt(sag: Sag<"maaAnvises">): Familie<Sag<"maaAnvises">> {
  return underUndtagelser(sag, (anden, grunde, efterAftalen) =>
    efterAftalen ? UMULIGT : hverMedlem(anden, grunde, "ikke-opfyldt").reduce<Familie<Sag<"maaAnvises">>>(baade, INTET),
  );
}

/** A ground on any member. */
export function tilForbudt(sag: Sag<"maaAnvises">): Familie<Sag<"maaAnvises">> {
  return underUndtagelser(sag, (anden, grunde, efterAftalen) =>
    efterAftalen ? INTET : hverMedlem(anden, grunde, "opfyldt").reduce<Familie<Sag<"maaAnvises">>>(hverFor, UMULIGT),
  );
}

function hverMedlem(
  sag: Sag<"maaAnvises">,
  grunde: readonly Bundetgrund[],
  oensket: Udfald,
): readonly Familie<Sag<"maaAnvises">>[] {
  const vilkaar = grunde.map(({ naar }) => naar);
  return medlemmer(sag, vilkaar.flatMap(bladeI), oensket).map((medlem) => medlem.enAf(vilkaar));
}

type Undtagelsesfamilie = (
  sag: Sag<"maaAnvises">,
  grunde: readonly Bundetgrund[],
  efterAftalen: boolean,
) => Familie<Sag<"maaAnvises">>;

/**
 * As the case is, and under each other exception that makes the law or the agreement speak otherwise: the council can
 * except an area (stk. 8), but not decide that no dwelling is to be had elsewhere (stk. 9).
 */
function underUndtagelser(sag: Sag<"maaAnvises">, familie: Undtagelsesfamilie): Familie<Sag<"maaAnvises">> {
  const { sted, dato, aftale } = sag;
  const steder = [sted.undtagelse, null, ...ANVISNINGSUNDTAGELSER].map((undtagelse) => ({ ...sted, undtagelse }));
  const siger = (et: Anvisningssted) => `${paragrafstykke(et)} ${forbudtEfterAftalen(et, dato, aftale)}`;
  const forskellige = [...grupperet(steder, siger).values()].flatMap((ens) => ens.slice(0, 1));
  return forskellige.reduce<Familie<Sag<"maaAnvises">>>((hidtil, et, nr) => {
    const { undtagelse } = et;
    const proeve = new Anvisningsproeve(et, dato, aftale);
    const under = familie(sag, proeve.grunde, proeve.efterAftalen);
    if (nr === 0) return under;
    const udfoer = (en: Sag<"maaAnvises">): Sag<"maaAnvises"> => ({ ...en, sted: { ...en.sted, undtagelse } });
    const art = undtagelse === "stk-9" || sted.undtagelse === "stk-9" ? "fast" : "handling";
    const undtaget: Familie<Sag<"maaAnvises">> = { saet: [[{ sti: ["undtagelse"], art, udfoer }]], afkortet: false };
    return enten(hidtil, baade(undtaget, under));
  }, UMULIGT);
}
