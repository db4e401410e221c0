/** Asking about an assignment (anvisning): its outcome on other days, and the smallest changes that turn it. */
import { type Anvisningssted, forbudtEfterAftalen, grundeI, paragrafstykke } from "../../ansoeger/anvisningssted.js";
import { bladeI, spurgteBlade } from "../../ansoeger/bundet.js";
import { type Bundetgrund, bindGrunde } from "../../ansoeger/forbudsgrunde.js";
import type { Husstand, Person } from "../../ansoeger/husstand.js";
import { type Anvisningsafgoerelse, Anvisningsproeve, maaHusstandAnvises } from "../../ansoeger/maaAnvises.js";
import type { Dag } from "../../kerne/dato.js";
import { grupperet } from "../../kerne/grupper.js";
import { husket } from "../../kerne/husket.js";
import type { Skiftedag } from "../../kerne/skiftedag.js";
import type { Udfald } from "../../kerne/trevaerdi.js";
import { underValg } from "../../parametre/aftale.js";
import { ANVISNINGSFORBUD, ANVISNINGSUNDTAGELSER, type Forbudsgrund } from "../../parametre/anvisningsforbud.js";
import { FORTOLKNINGER } from "../../parametre/fortolkninger.js";
import { valgI } from "../../parametre/vilkaar.js";
import { baade, enten, type Familie, hverFor, INTET, UMULIGT } from "../indgreb.js";
import type { Forespoergsel } from "../sagstype.js";
import { aftaledage, DATO, persondage, posternesDage } from "../skiftedage.js";
import type { Tidspunkt } from "../tidspunkt.js";
import { medlemmer } from "./medlem.js";

/** What an assignment is decided by. */
export interface Anvisningssag extends Tidspunkt {
  readonly op: "maaAnvises";
  readonly husstand: Husstand;
  readonly sted: Anvisningssted;
}

/** Every ground of every member away. What the agreement itself forbids no fact of a household changes. */
function tilTilladt(sag: Anvisningssag): Familie<Anvisningssag> {
  return underUndtagelser(sag, (anden, grunde, efterAftalen) =>
    efterAftalen ? UMULIGT : hverMedlem(anden, grunde, "ikke-opfyldt").reduce<Familie<Anvisningssag>>(baade, INTET),
  );
}

/** A ground on any member. */
function tilForbudt(sag: Anvisningssag): Familie<Anvisningssag> {
  return underUndtagelser(sag, (anden, grunde, efterAftalen) =>
    efterAftalen ? INTET : hverMedlem(anden, grunde, "opfyldt").reduce<Familie<Anvisningssag>>(hverFor, UMULIGT),
  );
}

function hverMedlem(
  sag: Anvisningssag,
  grunde: readonly Bundetgrund[],
  oensket: Udfald,
): readonly Familie<Anvisningssag>[] {
  const vilkaar = grunde.map(({ naar }) => naar);
  // Who is too young for a ground is asked nothing of it: no change of what it looks at is theirs to make.
  const bladeFor = (person: Person) => vilkaar.flatMap((et) => spurgteBlade(person, et));
  return medlemmer(sag, bladeFor, oensket).map((medlem) => medlem.enAf(vilkaar));
}

type Undtagelsesfamilie = (
  sag: Anvisningssag,
  grunde: readonly Bundetgrund[],
  efterAftalen: boolean,
) => Familie<Anvisningssag>;

/**
 * As the case is, and under each other exception that makes the law or the agreement speak otherwise: the council can
 * except an area (stk. 8), but not decide that no dwelling is to be had elsewhere (stk. 9).
 */
function underUndtagelser(sag: Anvisningssag, familie: Undtagelsesfamilie): Familie<Anvisningssag> {
  const { sted, dato, aftale } = sag;
  const steder = [sted.undtagelse, null, ...ANVISNINGSUNDTAGELSER].map((undtagelse) => ({ ...sted, undtagelse }));
  const siger = (et: Anvisningssted) => `${paragrafstykke(et)} ${forbudtEfterAftalen(et, dato, aftale)}`;
  const forskellige = [...grupperet(steder, siger).values()].flatMap((ens) => ens.slice(0, 1));
  return forskellige.reduce<Familie<Anvisningssag>>((hidtil, et, nr) => {
    const { undtagelse } = et;
    const proeve = new Anvisningsproeve(et, dato, aftale);
    const under = familie(sag, proeve.grunde, proeve.efterAftalen);
    if (nr === 0) return under;
    const udfoer = (en: Anvisningssag): Anvisningssag => ({ ...en, sted: { ...en.sted, undtagelse } });
    const art = undtagelse === "stk-9" || sted.undtagelse === "stk-9" ? "fast" : "handling";
    const undtaget: Familie<Anvisningssag> = { saet: [[{ sti: ["undtagelse"], art, udfoer }]], afkortet: false };
    return enten(hidtil, baade(undtaget, under));
  }, UMULIGT);
}

/** Releases, terminations and benefits of every member, by the grounds of all wordings that can bear on the place. */
function forbudsdage(sag: Anvisningssag): readonly Skiftedag[] {
  const grunde = bindGrunde(muligeGrunde(sag), sag);
  return persondage(
    sag.husstand,
    grunde.map(({ naar, grund }) => ({ blade: bladeI(naar), hjemmel: [grund.hjemmel] })),
  );
}

/** The grounds that bear on the place on some day where nothing is excepted. */
function muligeGrunde({ sted }: Anvisningssag): readonly Forbudsgrund[] {
  const stk = paragrafstykke({ ...sted, undtagelse: null });
  return [...new Set(ANVISNINGSFORBUD.flatMap((ordlyd) => grundeI(ordlyd, stk)))];
}

/** Whether the choice says anything here while the agreement lasts. */
function stk9KanVendes({ sted, dato, aftale }: Anvisningssag): boolean {
  const fra = aftale.tekst.gaelder?.fra ?? dato;
  const [forbudt, tilladt] = FORTOLKNINGER["stk-9-paa-trin-2"].map((valg) => {
    const undtaget = { ...sted, undtagelse: "stk-9" } as const;
    return forbudtEfterAftalen(undtaget, dato < fra ? fra : dato, underValg(aftale, "stk-9-paa-trin-2", valg));
  });
  return forbudt !== tilladt;
}

export interface Anvisningsudfald {
  readonly udfald: Anvisningsafgoerelse["udfald"];
}

/** The place is made ready once for each day and exception. */
function udfaldslaeser(): (sag: Anvisningssag, dato: Dag) => Anvisningsudfald {
  const proever = new Map<string, Anvisningsproeve>();
  return ({ husstand, sted, aftale }, dato) => {
    const proeve = () => new Anvisningsproeve(sted, dato, aftale);
    return { udfald: husket(proever, `${dato} ${sted.undtagelse}`, proeve).udfald(husstand) };
  };
}

export const omAnvisning: Forespoergsel<Anvisningssag, Anvisningsudfald> = {
  mangler: ({ husstand, sted, dato, aftale }) => maaHusstandAnvises(husstand, sted, dato, aftale).mangler,
  udfaldslaeser,
  haendelser: (sag) => [
    ...forbudsdage(sag),
    ...aftaledage(sag.aftale),
    ...posternesDage(ANVISNINGSFORBUD, "ny-ordlyd", DATO),
  ],
  /** As the place is or excepted. */
  fortolkninger: (sag) => {
    const ydelser = new Set(muligeGrunde(sag).flatMap(({ naar }) => valgI(naar)));
    return stk9KanVendes(sag) ? ["stk-9-paa-trin-2", ...ydelser] : [...ydelser];
  },
  aendringer: (sag, { udfald }) => (udfald === "tilladt" ? tilForbudt(sag) : tilTilladt(sag)),
};
