/**
 * The form of a result (resultatform) as a JSON Schema, written by hand: results are plain objects of the library and
 * pass no door. More fields may be added to a result, so nothing here is closed but the sets of words.
 */
import { TIDLIGERE_TILBUD } from "../ledighed/haendelse.js";
import { AARSAGER } from "../ledighed/tildeling.js";
import { BEHOV, TRAPPER, type Trappe, trinPaa, UDLEJNINGSFORMER } from "../parametre/aftale.js";
import { FORTOLKNINGER } from "../parametre/fortolkninger.js";
import { KRITERIER } from "../parametre/kriterier.js";
import { PLADSER } from "../parametre/ledighedsregler.js";
import { RAMMEAFTALEN_2024_2027 } from "../parametre/rammeaftalen.js";

export type Skema = { readonly [felt: string]: unknown };
type Felter = Readonly<Record<string, Skema>>;

/** A result, and the fields in which another program must answer alike. */
export interface Resultatform {
  readonly skema: Skema;
  readonly bindende: readonly string[];
}

export const tekst: Skema = { type: "string" };
export const sandt: Skema = { type: "boolean" };
export const dag: Skema = { type: "string", format: "date" };
export const antal: Skema = { type: "integer", minimum: 0 };
export const en = (...ord: readonly unknown[]): Skema => ({ enum: ord });
export const ellerNull = (skema: Skema): Skema => ({ anyOf: [skema, { type: "null" }] });
export const liste = (items: Skema): Skema => ({ type: "array", items });
export const par = (felter: Felter): Skema => ({ type: "object", required: Object.keys(felter), properties: felter });
export const pr = (noegler: readonly string[], skema: Skema): Skema =>
  par(Object.fromEntries(noegler.map((noegle) => [noegle, skema])));

export const sti: Skema = liste({ type: ["string", "integer"] });
export const udfald: Skema = en("opfyldt", "ikke-opfyldt", "uoplyst");
export const broek: Skema = pr(["taeller", "naevner"], { anyOf: [antal, { type: "string", pattern: "^\\d+$" }] });

/** What a decision has beside its own fields; its reasons are each program's own. */
const FAELLES = {
  begrundelse: liste(par({ kode: tekst, regel: tekst, hjemmel: liste(par({ kilde: tekst, sted: tekst })) })),
  forbehold: liste(par({ kode: tekst })),
  fortolkninger: {
    type: "object",
    properties: Object.fromEntries(Object.entries(FORTOLKNINGER).map(([id, valg]) => [id, en(...valg)])),
    additionalProperties: false,
  },
  mangler: liste(sti),
};

const AFTALEN = RAMMEAFTALEN_2024_2027;
const PLADSER_I_ALT = AFTALEN.trapper.ledighed.raekkefoelge.laengde;

function trinnene(trappe: Trappe): readonly number[] {
  return trinPaa(trappe, AFTALEN);
}

/** How many stand on each step. */
export const trintal = (trappe: Trappe): Skema => pr(trinnene(trappe).map(String), antal);

/** The slots of a step. */
export const pladser: Skema = { ...liste(en(...PLADSER)), minItems: PLADSER_I_ALT, maxItems: PLADSER_I_ALT };

/** A decision with these fields of its own. */
export const afgoerelsen = (felter: Felter): Resultatform => ({
  skema: par({ ...felter, ...FAELLES }),
  bindende: [...Object.keys(felter), "mangler", "fortolkninger", "forbehold"],
});

/** An answer with these fields. */
export const svaret = (felter: Felter): Resultatform => ({ skema: par(felter), bindende: Object.keys(felter) });

const kriterier: Skema = { ...liste(en(...KRITERIER)), uniqueItems: true };
const trappe: Skema = en(...TRAPPER);

export const kriterieudfald: Skema = {
  type: "object",
  propertyNames: en(...KRITERIER, "ikkeVestlige"),
  additionalProperties: par({ udfald }),
};

export const placering = {
  udfald: en("placeret", "uoplyst", "ikke-omfattet"),
  trappe: ellerNull(trappe),
  trin: ellerNull({ type: "integer", minimum: 1, maximum: Math.max(...TRAPPER.flatMap(trinnene)) }),
  via: ellerNull(en("udpegning", "950-regel", "egne-noegletal")),
  skaerpede: kriterier,
  skaerpedeUoplyste: kriterier,
  behov: ellerNull(en(...BEHOV)),
  anvisningsinterval: ellerNull(en(...AFTALEN.trapper.afdelingstrappe.intervaller.map(({ id }) => id))),
};

export const plads: Skema = par({ trappe: placering.trappe, trin: placering.trin });

const tur = {
  position: ellerNull({ type: "integer", minimum: 1, maximum: PLADSER_I_ALT }),
  tur: ellerNull(en("anvisning", ...UDLEJNINGSFORMER)),
};
const aarsag: Skema = en(...AARSAGER);

export const naestetur: Skema = par({ ...tur, aarsag, skaerpede: kriterier });

export const tildeling: Skema = par({
  bolig: tekst,
  dato: dag,
  ...tur,
  skaerpede: kriterier,
  aarsag,
  udfald: ellerNull(en(...TIDLIGERE_TILBUD.filter((ord) => ord !== "tilbageholdt"), "afventer")),
  genudlejning: ellerNull(en(...UDLEJNINGSFORMER)),
});
