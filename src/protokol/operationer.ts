/**
 * The operations of the protocol (operationer). Whatever knows of them all is derived from here: the protocol itself,
 * the schemas, the OpenAPI document, what a case binds.
 */
import { attester } from "../afgoerelse/attester.js";
import type { Bindende } from "../afgoerelse/bindende.js";
import { forklarSag } from "../afgoerelse/forklar.js";
import { forskel } from "../afgoerelse/forskel.js";
import { horisont } from "../afgoerelse/horisont.js";
import { hvadSkalDerTil } from "../afgoerelse/hvadSkalDerTil.js";
import { afgoer, type Sag } from "../afgoerelse/sag.js";
import { spoerg } from "../afgoerelse/spoerg.js";
import { AENDRINGSARTER } from "../afgoerelse/vendinger.js";
import { SVAR, verificer } from "../afgoerelse/verificer.js";
import { beslutningsdoer } from "../input/afgoerelse.js";
import { attestdoer } from "../input/attest.js";
import { forklaringsdoer } from "../input/forklar.js";
import { forskelsdoer } from "../input/forskel.js";
import { portefoeljedoer } from "../input/portefoelje.js";
import { doerTil } from "../input/sag.js";
import { verificeringsdoer } from "../input/verificer.js";
import { ANSOEGERKRITERIER } from "../parametre/ansoegerregler.js";
import { LISTER } from "../parametre/omraaderegler.js";
import { placerPortefoelje } from "../trappe/placerPortefoelje.js";
import { beskrivelse, type Operation, type Operationsbeskrivelse } from "./operation.js";
import {
  afgoerelsen,
  antal,
  broek,
  dag,
  ellerNull,
  en,
  kriterieudfald,
  liste,
  naestetur,
  par,
  placering,
  plads,
  pladser,
  pr,
  type Skema,
  sandt,
  sti,
  svaret,
  tekst,
  tildeling,
  trintal,
  udfald,
} from "./resultatform.js";

/** The operation that decides a case, as it is decided for a certificate or an explanation. */
function sag<Op extends Sag["op"]>(op: Op, felter: Readonly<Record<Bindende<Op>, Skema>>): Operationsbeskrivelse {
  return beskrivelse(op, doerTil(op), (en) => afgoer(en).resultat, afgoerelsen(felter));
}

export const BESKRIVELSER: readonly Operationsbeskrivelse[] = [
  sag("udpeg", {
    status: en(...LISTER, "ingen", "uoplyst"),
    betegnelse: ellerNull(tekst),
    listedato: ellerNull(dag),
    grundlag: en("officiel", "beregnet", null),
    lister: pr(LISTER, udfald),
    kriterier: kriterieudfald,
    kriterier61b: ellerNull(kriterieudfald),
    alleneBeboertal: sandt,
  }),
  sag("placer", placering),
  beskrivelse(
    "portefoelje",
    portefoeljedoer,
    ({ afdelinger, omraader, dato, aftale }) => placerPortefoelje(afdelinger, omraader, dato, aftale),
    afgoerelsen({
      placeringer: liste(afgoerelsen({ afdeling: tekst, ...placering }).skema),
      antal: par({
        omraadetrappen: trintal("omraadetrappen"),
        afdelingstrappen: trintal("afdelingstrappen"),
        uoplyst: antal,
        ikkeOmfattet: antal,
      }),
    }),
  ),
  sag("kvoter", {
    anvisning: ellerNull(broek),
    fleksibel: ellerNull(broek),
    almindelig: ellerNull(broek),
    pladser: ellerNull(pladser),
    loft: broek,
  }),
  sag("tildel", {
    tildelinger: ellerNull(liste(tildeling)),
    optaelling: ellerNull(pr(["ledige", "tilbudt", "benyttet", "returneret", "afventer"], antal)),
    naeste: ellerNull(naestetur),
  }),
  sag("nybyggeri", { anvisning: ellerNull(broek), begraenset: ellerNull(sandt) }),
  sag("vurder", {
    udfald,
    kriterier: liste(par({ id: en(...ANSOEGERKRITERIER), udfald, personer: liste(par({ person: tekst, udfald })) })),
  }),
  sag("ranger", {
    liste: liste(par({ husstand: tekst, udfald })),
    foerste: ellerNull(tekst),
    uoplysteForan: liste(tekst),
  }),
  sag("maaAnvises", {
    udfald: en("tilladt", "forbudt", "uoplyst"),
    grund: en("aftale", "lov", null),
    kraeverVurdering: sandt,
    forbud: liste(par({ person: tekst, nr: en(1, 2, 3, 4, 5, 6, 7, "ydelse") })),
  }),
  beskrivelse("horisont", beslutningsdoer, horisont, svaret({ dato: ellerNull(dag) })),
  beskrivelse("spoerg", beslutningsdoer, spoerg, svaret({ saet: liste(liste(sti)) })),
  beskrivelse(
    "hvadSkalDerTil",
    beslutningsdoer,
    hvadSkalDerTil,
    svaret({
      aendringer: liste({
        type: "object",
        required: ["art", "felter"],
        properties: { art: en(...AENDRINGSARTER), felter: liste(sti), dato: dag },
      }),
    }),
  ),
  beskrivelse(
    "forskel",
    forskelsdoer,
    ({ afdelinger, omraader, foer, efter }) => forskel(afdelinger, omraader, foer, efter),
    svaret({
      flyttede: liste(par({ afdeling: tekst, fra: plads, til: plads, aarsager: liste(tekst) })),
      uaendrede: antal,
    }),
  ),
  beskrivelse(
    "attester",
    attestdoer,
    ({ sag, valg }) => attester(sag, valg),
    svaret({ certifikat: { type: "object" } }),
  ),
  beskrivelse("verificer", verificeringsdoer, verificer, svaret({ svar: en(...SVAR) })),
  beskrivelse(
    "forklar",
    forklaringsdoer,
    ({ sag, valg }) => forklarSag(sag, valg),
    svaret({ tekst, afsnit: liste(tekst) }),
  ),
];

export const OPERATIONER: ReadonlyMap<string, Operation> = new Map(
  BESKRIVELSER.map(({ navn, operation }) => [navn, operation]),
);
