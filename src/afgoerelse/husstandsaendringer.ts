/**
 * The smallest changes that turn an assessment or an assignment (husstandsaendringer).
 * Part of rule `afgoerelse.hvadSkalDerTil`.
 */
import type { Husstand, Person } from "../ansoeger/husstand.js";
import { maaAnvises } from "../ansoeger/maaAnvises.js";
import { personsvar } from "../ansoeger/personsvar.js";
import { JA, NEJ } from "../ansoeger/svar.js";
import {
  ALMINDELIGE,
  BESKAEFTIGELSE,
  DOM,
  INDKOMST,
  SKAERPEDE_BITS,
  svarPaa,
  UDDANNELSE,
} from "../ansoeger/svarkode.js";
import { type Vurderingsregel, vurderingsregel } from "../ansoeger/vurderingsregel.js";
import { type Dag, dag } from "../kerne/dato.js";
import type { Sti } from "../kerne/sti.js";
import {
  ANVISNINGSFORBUD,
  ANVISNINGSUNDTAGELSER,
  type Anvisningsundtagelse,
  REFORMEN,
  YDELSER,
} from "../parametre/anvisningsforbud.js";
import type { Anvisningssag, Vurderingssag } from "./beslutning.js";
import { baade, enten, type Familie, type Greb, INTET, loeftet, mindsteIndgreb, UMULIGT } from "./indgreb.js";
import { aldersgreb, type Retning, skift, studievalg, uddannelsesgreb, vurderingsgreb } from "./persongreb.js";

function personsti(nr: number): Sti {
  return ["husstand", "personer", nr];
}

/** The changes of one member as changes of the case. */
function hosPerson<S extends { readonly husstand: Husstand }>(familie: Familie<Person>, nr: number): Familie<S> {
  return loeftet(familie, (sag, aendr) => {
    const personer = sag.husstand.personer.map((person, i) => (i === nr ? aendr(person) : person));
    return { ...sag, husstand: { ...sag.husstand, personer } };
  });
}

/** Everyone stands, and where the ordinary criterion is asked someone bears it. */
export function tilOpfyldt({ husstand, krav, dato, aftale }: Vurderingssag): Familie<Vurderingssag> {
  const regel = vurderingsregel(krav, dato, aftale);
  const naaet = (person: Person, nr: number, opnaaet: (p: Person) => boolean) =>
    hosPerson<Vurderingssag>(
      mindsteIndgreb(person, vurderingsgreb(person, personsti(nr), "bedre", regel), opnaaet),
      nr,
    );
  let uden: Familie<Vurderingssag> = INTET;
  let medBaerer: Familie<Vurderingssag> = (regel.spurgte & 1) === 0 ? INTET : UMULIGT;
  for (const [nr, person] of husstand.personer.entries()) {
    const staar = naaet(person, nr, (p) => kanStaa(p, regel));
    const baerer = naaet(person, nr, (p) => kanStaa(p, regel) && svarPaa(personsvar(p, regel), ALMINDELIGE) === JA);
    medBaerer = enten(baade(medBaerer, staar), baade(uden, baerer));
    uden = baade(uden, staar);
  }
  return medBaerer;
}

function kanStaa(person: Person, regel: Vurderingsregel): boolean {
  return (personsvar(person, regel) & SKAERPEDE_BITS) === SKAERPEDE_BITS;
}

/** Someone certainly fails a sharpened criterion, or certainly nobody bears the ordinary one. */
export function tilIkkeOpfyldt({ husstand, krav, dato, aftale }: Vurderingssag): Familie<Vurderingssag> {
  const regel = vurderingsregel(krav, dato, aftale);
  const naaet = (person: Person, nr: number, opnaaet: (p: Person) => boolean) =>
    hosPerson<Vurderingssag>(
      mindsteIndgreb(person, vurderingsgreb(person, personsti(nr), "vaerre", regel), opnaaet),
      nr,
    );
  let falder: Familie<Vurderingssag> = UMULIGT;
  let ingenBaerer: Familie<Vurderingssag> = (regel.spurgte & 1) === 0 ? UMULIGT : INTET;
  for (const [nr, person] of husstand.personer.entries()) {
    falder = enten(
      falder,
      naaet(person, nr, (p) => harNej(p, regel)),
    );
    ingenBaerer = baade(
      ingenBaerer,
      naaet(person, nr, (p) => svarPaa(personsvar(p, regel), ALMINDELIGE) === NEJ),
    );
  }
  return enten(falder, ingenBaerer);
}

function harNej(person: Person, regel: Vurderingsregel): boolean {
  const svar = personsvar(person, regel);
  return [BESKAEFTIGELSE, DOM, UDDANNELSE, INDKOMST].some((kriterium) => svarPaa(svar, kriterium) === NEJ);
}

/** Every ground of every member away. What the agreement itself forbids no fact of a household changes. */
export function tilTilladt(sag: Anvisningssag): Familie<Anvisningssag> {
  return underUndtagelser(sag, (anden) =>
    efterAftalen(anden)
      ? UMULIGT
      : anden.husstand.personer.reduce<Familie<Anvisningssag>>(
          (hidtil, person, nr) => baade(hidtil, tilUdfald(anden, person, nr, "bedre")),
          INTET,
        ),
  );
}

/** A ground on any member. */
export function tilForbudt(sag: Anvisningssag): Familie<Anvisningssag> {
  return underUndtagelser(sag, (anden) =>
    efterAftalen(anden)
      ? INTET
      : anden.husstand.personer.reduce<Familie<Anvisningssag>>(
          (hidtil, person, nr) => enten(hidtil, tilUdfald(anden, person, nr, "vaerre")),
          UMULIGT,
        ),
  );
}

/**
 * As the case is, and under each other exception: the council can except an area (stk. 8), but not decide that no
 * dwelling is to be had elsewhere (stk. 9).
 */
function underUndtagelser(
  sag: Anvisningssag,
  familie: (sag: Anvisningssag) => Familie<Anvisningssag>,
): Familie<Anvisningssag> {
  const andre: readonly (Anvisningsundtagelse | null)[] = [null, ...ANVISNINGSUNDTAGELSER].filter(
    (en) => en !== sag.sted.undtagelse,
  );
  return andre.reduce((hidtil, undtagelse) => {
    const udfoer = (en: Anvisningssag): Anvisningssag => ({ ...en, sted: { ...en.sted, undtagelse } });
    const art = undtagelse === "stk-9" || sag.sted.undtagelse === "stk-9" ? "fast" : "handling";
    return enten(hidtil, baade([[{ sti: ["undtagelse"], art, udfoer }]], familie(udfoer(sag))));
  }, familie(sag));
}

function efterAftalen({ husstand, sted, dato, aftale }: Anvisningssag): boolean {
  return maaAnvises(husstand, sted, dato, aftale).grund === "aftale";
}

function tilUdfald(
  { sted, dato, aftale }: Anvisningssag,
  person: Person,
  nr: number,
  retning: Retning,
): Familie<Anvisningssag> {
  const udfald = retning === "bedre" ? "tilladt" : "forbudt";
  const alene = (en: Person) => maaAnvises({ id: "", personer: [en] }, sted, dato, aftale).udfald === udfald;
  return hosPerson(mindsteIndgreb(person, forbudsgreb(person, personsti(nr), retning, dato), alene), nr);
}

const GRUNDE = ANVISNINGSFORBUD.flatMap(({ stk6, stk7 }) => [...stk6, ...stk7]);
const UNDER_ALDER = GRUNDE.flatMap((grund) =>
  grund.art === "loesladelse" && grund.underAlder !== null ? [grund.underAlder] : [],
);
const OPTAGELSE = studievalg(
  (art) => GRUNDE.filter((grund) => grund.art === "statsborgerskab" && grund.undtagne.includes(art)).length,
);

function forbudsgreb(person: Person, sti: Sti, retning: Retning, dato: Dag): readonly Greb<Person>[] {
  const bedre = retning === "bedre";
  const { loesladt, ophaevetForGroveOvertraedelser: ophaevet, statsborgerskab, ydelser } = person;
  // A benefit that is still running can be ended; months that are over cannot be taken back.
  const loeber = (ydelser ?? []).some(({ til }) => til === null || til >= dato);
  const nyLoesladelse = { dato, doemt: true, institution: "kriminalforsorgen", handleplan: true } as const;
  return [
    skift(sti, "statsborgerskab", statsborgerskab, "handling", {
      statsborgerskab: bedre ? "dansk-eu-eoes-schweiz" : "andet",
    }),
    ...uddannelsesgreb(person, sti, retning, OPTAGELSE),
    skift(sti, "ydelser", ydelser, loeber ? "handling" : "fast", { ydelser: bedre ? [] : ALLE_YDELSER }),
    skift(sti, "loesladt", loesladt, "fast", { loesladt: bedre ? false : nyLoesladelse }),
    skift(sti, "ophaevetForGroveOvertraedelser", ophaevet, "fast", {
      ophaevetForGroveOvertraedelser: bedre ? false : { dato },
    }),
    aldersgreb(sti, UNDER_ALDER, dato),
  ];
}

const FRA_ALTID = dag("1900-01-01");

/** Long on everything: no benefits meet a test that these do not. */
const ALLE_YDELSER = YDELSER.map((type) => ({
  type,
  fra: type === "kontanthjaelp-16-2" ? REFORMEN : FRA_ALTID,
  til: null,
}));
