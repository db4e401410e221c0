/** What of a decision a reader is told (fortalt). Part of rule `afgoerelse.forklar`. */
import { erMyndig } from "../ansoeger/alder.js";
import type { Husstand } from "../ansoeger/husstand.js";
import type { Dag } from "../kerne/dato.js";
import { ens } from "../kerne/ens.js";
import { Trappefejl } from "../kerne/fejl.js";
import { afgoerendeValg } from "../kerne/valg.js";
import { type AfgoerendeFortolkninger, type Fortolkningsid, muligeValg } from "../parametre/fortolkninger.js";
import { type Afgjort, afgoer, type Sag, type Sagsop, typen } from "./sag.js";
import type { Laeser, Modtager } from "./tekst/kontekst.js";
import { medValgt } from "./tidspunkt.js";

export interface Fortalt<O extends Sagsop = Sagsop> {
  readonly afgjort: Afgjort<O>;
  readonly laeser: Laeser;
}

/**
 * The clerk is told all of it. A citizen is told nothing of what is sensitive about another, nor of interpretations
 * under which the outcome is the same.
 *
 * @throws RangeError when the decision is of another operation, or the reader is no grown member of its household
 */
export function fortalt<O extends Sagsop>(sag: Sag<O>, afgjort: Afgjort<O>, modtager: Modtager): Fortalt<O> {
  const op: O = sag.op;
  if (afgjort.op !== op) throw new RangeError(`a decision of ${afgjort.op} does not belong to a case of ${op}`);
  const { fortroligt, omtale } = typen(op);
  const om = fortroligt === null ? null : husstanden(omtale(sag).husstande, sag);
  if (modtager === "sagsbehandler") {
    const omtalte = new Set(fortroligt?.omtalte(sag, afgjort.resultat));
    const kunHer = om?.husstand.personer.filter((person) => omtalte.has(person.id) && !erMyndig(person, om.dato));
    return { afgjort, laeser: { ...SAGSBEHANDLER, kunHer: kunHer?.map(({ id }) => id) ?? [] } };
  }
  const kreds = laeserkreds(modtager, om);
  const { denne, resultat, tiet } = sagt(sag, afgjort, kreds.skjulte);
  return {
    afgjort: { op, resultat: { ...resultat, fortolkninger: vendende(denne, resultat.fortolkninger) } },
    laeser: { ...kreds, borger: true, tiet, kunHer: [] },
  };
}

const SAGSBEHANDLER: Laeser = { borger: false, ene: false, du: null, skjulte: new Set(), tiet: false, kunHer: [] };

interface Husstandsdag {
  readonly husstand: Husstand;
  readonly dato: Dag;
}

function husstanden([husstand]: readonly Husstand[], sag: Sag): Husstandsdag | null {
  return husstand === undefined || !("dato" in sag) ? null : { husstand, dato: sag.dato };
}

/** @throws RangeError for a reader who is no grown member of the household */
function laeserkreds(
  modtager: Exclude<Modtager, "sagsbehandler">,
  om: Husstandsdag | null,
): Pick<Laeser, "ene" | "du" | "skjulte"> {
  const personer = om?.husstand.personer ?? [];
  const ene = personer.length === 1;
  const laeser = personer.find(({ id }) =>
    modtager === "borger" ? ene : id.normalize("NFC") === modtager.person.normalize("NFC"),
  );
  const voksen = om !== null && laeser !== undefined && erMyndig(laeser, om.dato);
  if (modtager !== "borger" && !voksen)
    throw new RangeError("the reader is no grown member of the household that the decision is about");
  const skjulte = personer.filter((person) => !voksen || person !== laeser).map(({ id }) => id);
  return { ene, du: laeser?.id ?? null, skjulte: new Set(skjulte) };
}

/** The case as the reader knows it, what is told of it, and whether that leaves out what decides. */
function sagt<O extends Sagsop>(sag: Sag<O>, { resultat }: Afgjort<O>, skjulte: ReadonlySet<string>) {
  const op: O = sag.op;
  const { fortroligt, hovedsag } = typen(op);
  if (fortroligt === null || skjulte.size === 0) return { denne: sag, resultat, tiet: false };
  const denne = fortroligt.udenFoelsomt(sag, skjulte);
  const kendt = afgoer(denne).resultat;
  return {
    denne,
    resultat: fortroligt.siges(denne, kendt, resultat, skjulte),
    tiet: !ens(hovedsag(kendt), hovedsag(resultat)),
  };
}

/** Of the interpretations that decided a result those of which another choice gives another outcome. */
function vendende(sag: Sag, afgoerende: AfgoerendeFortolkninger): AfgoerendeFortolkninger {
  if (!("aftale" in sag)) return afgoerende;
  const mulige = muligeValg(sag.aftale.tekst.fortolkninger);
  const ids = Object.keys(afgoerende).filter((id): id is Fortolkningsid => Object.hasOwn(mulige, id));
  if (ids.length === 0) return afgoerende;
  const denne = udfaldet(sag);
  return afgoerendeValg(sag.aftale.fortolkninger, mulige, ids, (id, valg) => {
    return !ens(udfaldet(medValgt(sag, id, valg)), denne);
  });
}

/** By itself; null where there is none. */
function udfaldet<O extends Sagsop>(sag: Sag<O>): unknown {
  const op: O = sag.op;
  try {
    return typen(op).hovedsag(afgoer(sag).resultat);
  } catch (fejl) {
    if (fejl instanceof Trappefejl) return null;
    throw fejl;
  }
}
