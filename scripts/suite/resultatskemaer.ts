/**
 * The form of each result as the contract has it (resultatskemaer), written by hand: results are plain objects of the
 * library and pass no door. More fields may be added to a result, so nothing here is closed but the sets of words.
 */
import { TIDLIGERE_TILBUD } from "../../src/ledighed/haendelse.js";
import { AARSAGER } from "../../src/ledighed/tildeling.js";
import { TRAPPER, UDLEJNINGSFORMER } from "../../src/parametre/aftale.js";
import { FORTOLKNINGER } from "../../src/parametre/fortolkninger.js";
import { KRITERIER } from "../../src/parametre/kriterier.js";
import { PLADSER } from "../../src/parametre/ledighedsregler.js";
import { LISTER } from "../../src/parametre/omraaderegler.js";

export type Skema = { readonly [felt: string]: unknown };

const tekst: Skema = { type: "string" };
const sandt: Skema = { type: "boolean" };
const dag: Skema = { type: "string", format: "date" };
const antal: Skema = { type: "integer", minimum: 0 };
const en = (...ord: readonly unknown[]): Skema => ({ enum: ord });
const ellerNull = (skema: Skema): Skema => ({ anyOf: [skema, { type: "null" }] });
const liste = (items: Skema): Skema => ({ type: "array", items });
const par = (felter: Readonly<Record<string, Skema>>): Skema => ({
  type: "object",
  required: Object.keys(felter),
  properties: felter,
});
const pr = (noegler: readonly string[], skema: Skema): Skema =>
  par(Object.fromEntries(noegler.map((noegle) => [noegle, skema])));

const sti: Skema = liste({ type: ["string", "integer"] });
const udfald: Skema = en("opfyldt", "ikke-opfyldt", "uoplyst");
const broek: Skema = par({
  taeller: { anyOf: [antal, { type: "string", pattern: "^\\d+$" }] },
  naevner: { anyOf: [antal, { type: "string", pattern: "^\\d+$" }] },
});
const kriterier: Skema = { ...liste(en(...KRITERIER)), uniqueItems: true };
const trappe: Skema = en(...TRAPPER);
const trin: Skema = { type: "integer", minimum: 1, maximum: 4 };
const tur: Skema = ellerNull(en("anvisning", ...UDLEJNINGSFORMER));
const fortolkninger: Skema = {
  type: "object",
  properties: Object.fromEntries(Object.entries(FORTOLKNINGER).map(([id, valg]) => [id, en(...valg)])),
  additionalProperties: false,
};

/** What every result has. */
const FAELLES = {
  begrundelse: liste(par({ kode: tekst, regel: tekst, hjemmel: liste(par({ kilde: tekst, sted: tekst })) })),
  forbehold: liste(par({ kode: tekst })),
  fortolkninger,
  mangler: liste(sti),
};
const resultat = (felter: Readonly<Record<string, Skema>>): Skema => par({ ...felter, ...FAELLES });

const kriterieudfald: Skema = {
  type: "object",
  propertyNames: en(...KRITERIER, "ikkeVestlige"),
  additionalProperties: par({ udfald }),
};

const placering = {
  udfald: en("placeret", "uoplyst", "ikke-omfattet"),
  trappe: ellerNull(trappe),
  trin: ellerNull(trin),
  via: ellerNull(en("udpegning", "950-regel", "egne-noegletal")),
  skaerpede: kriterier,
  skaerpedeUoplyste: kriterier,
  behov: ellerNull(en("hoejt", "mellem", "lavt")),
  anvisningsinterval: ellerNull(en("mindst-25", "20-25", "under-20")),
};

const aarsag: Skema = en(...AARSAGER);
const position: Skema = ellerNull({ type: "integer", minimum: 1, maximum: 9 });
const tildeling: Skema = par({
  bolig: tekst,
  dato: dag,
  position,
  tur,
  skaerpede: kriterier,
  aarsag,
  udfald: ellerNull(en(...TIDLIGERE_TILBUD.filter((ord) => ord !== "tilbageholdt"), "afventer")),
  genudlejning: ellerNull(en(...UDLEJNINGSFORMER)),
});

export const RESULTATSKEMAER: Readonly<Record<string, Skema>> = {
  udpeg: resultat({
    status: en(...LISTER, "ingen", "uoplyst"),
    betegnelse: ellerNull(tekst),
    listedato: ellerNull(dag),
    grundlag: en("officiel", "beregnet", null),
    lister: pr(LISTER, udfald),
    kriterier: kriterieudfald,
    kriterier61b: ellerNull(kriterieudfald),
    alleneBeboertal: sandt,
  }),
  placer: resultat(placering),
  portefoelje: resultat({
    placeringer: liste(resultat({ afdeling: tekst, ...placering })),
    antal: par({
      omraadetrappen: pr(["1", "2"], antal),
      afdelingstrappen: pr(["1", "2", "3", "4"], antal),
      uoplyst: antal,
      ikkeOmfattet: antal,
    }),
  }),
  kvoter: resultat({
    anvisning: ellerNull(broek),
    fleksibel: ellerNull(broek),
    almindelig: ellerNull(broek),
    pladser: ellerNull({ ...liste(en(...PLADSER)), minItems: 9, maxItems: 9 }),
    loft: broek,
  }),
  tildel: resultat({
    tildelinger: ellerNull(liste(tildeling)),
    optaelling: ellerNull(pr(["ledige", "tilbudt", "benyttet", "returneret", "afventer"], antal)),
    naeste: ellerNull(par({ position, tur, aarsag, skaerpede: kriterier })),
  }),
  nybyggeri: resultat({ anvisning: ellerNull(broek), begraenset: ellerNull(sandt) }),
  vurder: resultat({
    udfald,
    kriterier: liste(
      par({ id: en("almindelige", ...KRITERIER), udfald, personer: liste(par({ person: tekst, udfald })) }),
    ),
  }),
  ranger: resultat({
    liste: liste(par({ husstand: tekst, udfald })),
    foerste: ellerNull(tekst),
    uoplysteForan: liste(tekst),
  }),
  maaAnvises: resultat({
    udfald: en("tilladt", "forbudt", "uoplyst"),
    grund: en("aftale", "lov", null),
    kraeverVurdering: sandt,
    forbud: liste(par({ person: tekst, nr: en(1, 2, 3, 4, 5, 6, 7, "ydelse") })),
  }),
  forklar: par({ tekst, afsnit: liste(tekst) }),
  attester: par({ certifikat: { type: "object" } }),
  verificer: par({ svar: en("ok", "aendret-input", "aendret-certifikat", "andet-resultat", "ukendt-version") }),
  horisont: par({ dato: ellerNull(dag) }),
  spoerg: par({ saet: liste(liste(sti)) }),
  hvadSkalDerTil: par({
    aendringer: liste({
      type: "object",
      required: ["art", "felter"],
      properties: { art: en("tid", "handling", "fast"), felter: liste(sti), dato: dag },
    }),
  }),
  forskel: par({
    flyttede: liste(par({ afdeling: tekst, fra: pladsen(), til: pladsen(), aarsager: liste(tekst) })),
    uaendrede: antal,
  }),
};

function pladsen(): Skema {
  return par({ trappe: ellerNull(trappe), trin: ellerNull(trin) });
}
