/**
 * The operations of the protocol (operationer). Whatever knows of them all is derived from here: the protocol itself,
 * the functions in front, the schemas, the OpenAPI document, what a case binds.
 */

import { attesterSag } from "../afgoerelse/attester.js";
import { forklarSag } from "../afgoerelse/forklar.js";
import { horisontFor } from "../afgoerelse/horisont.js";
import { samletForskel } from "../afgoerelse/husstandsforskel.js";
import { aendringerFor } from "../afgoerelse/hvadSkalDerTil.js";
import {
  afgoerelsen,
  antal,
  dag,
  ellerNull,
  en,
  liste,
  par,
  placering,
  plads,
  sti,
  svaret,
  tekst,
  trintal,
} from "../afgoerelse/resultatform.js";
import { afgoer, type Resultater, type Sagsop, typen } from "../afgoerelse/sag.js";
import { spoergsmaalFor } from "../afgoerelse/spoerg.js";
import { AENDRINGSARTER } from "../afgoerelse/vendinger.js";
import { SVAR, verificerCertifikat } from "../afgoerelse/verificer.js";
import { beslutningsdoer } from "../input/afgoerelse.js";
import { aftaletjekdoer } from "../input/aftaletekst/aftaletjek.js";
import { attestdoer } from "../input/attest.js";
import { forklaringsdoer } from "../input/forklar.js";
import { forskelsdoer } from "../input/forskel.js";
import { portefoeljedoer } from "../input/portefoelje.js";
import { doerTil } from "../input/sag.js";
import { verificeringsdoer } from "../input/verificer.js";
import { placerPortefoelje } from "../trappe/placerPortefoelje.js";
import { beskrivelse, type Operation, type Operationsbeskrivelse, operation } from "./operation.js";
import type { Domaener, Operationsnavn } from "./resultater.js";

/** One that decides a case, as it is decided for a certificate or an explanation. */
function sagen<O extends Sagsop>(op: O): Operationsbeskrivelse<Resultater[O]> {
  return beskrivelse(doerTil(op), (sag) => afgoer<O>(sag).resultat, afgoerelsen(typen(op).bindende));
}

/** A document rests on nothing but itself. */
const INTET_BEGRUNDET = { begrundelse: [], forbehold: [], fortolkninger: {}, mangler: [] } as const;

export const BESKRIVELSER: { readonly [O in Operationsnavn]: Operationsbeskrivelse<Domaener[O]> } = {
  udpeg: sagen("udpeg"),
  placer: sagen("placer"),
  portefoelje: beskrivelse(
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
  kvoter: sagen("kvoter"),
  tildel: sagen("tildel"),
  nybyggeri: sagen("nybyggeri"),
  vurder: sagen("vurder"),
  ranger: sagen("ranger"),
  maaAnvises: sagen("maaAnvises"),
  horisont: beskrivelse(beslutningsdoer, horisontFor, svaret({ dato: ellerNull(dag) })),
  spoerg: beskrivelse(beslutningsdoer, spoergsmaalFor, svaret({ saet: liste(liste(sti)) })),
  hvadSkalDerTil: beskrivelse(
    beslutningsdoer,
    aendringerFor,
    svaret({
      aendringer: liste({
        type: "object",
        required: ["art", "felter"],
        properties: { art: en(...AENDRINGSARTER), felter: liste(sti), dato: dag },
      }),
    }),
  ),
  aftale: beskrivelse(
    aftaletjekdoer,
    ({ tjek, tekst: aftalen }, { aftaler }) => {
      if (aftalen !== null) aftaler?.set(tjek.hash, aftalen);
      return { ...tjek, ...INTET_BEGRUNDET };
    },
    svaret({
      id: ellerNull(tekst),
      navn: ellerNull(tekst),
      hash: tekst,
      fund: liste({
        type: "object",
        required: ["alvor", "kode", "sti"],
        properties: { alvor: en("fejl", "advarsel"), kode: tekst, sti, besked: tekst, eksempel: {} },
      }),
    }),
  ),
  forskel: beskrivelse(
    forskelsdoer,
    samletForskel,
    svaret({
      flyttede: liste(par({ afdeling: tekst, fra: plads, til: plads, aarsager: liste(tekst) })),
      uaendrede: antal,
    }),
  ),
  attester: beskrivelse(
    attestdoer,
    ({ sag, valg }, { cprKontrol = true }) => attesterSag(sag, { ...valg, cprKontrol }),
    svaret({ certifikat: { type: "object" } }),
  ),
  verificer: beskrivelse(verificeringsdoer, verificerCertifikat, svaret({ svar: en(...SVAR) })),
  forklar: beskrivelse(
    forklaringsdoer,
    ({ sag, valg }) => forklarSag(sag, valg),
    svaret({ tekst, afsnit: liste(tekst) }),
  ),
};

export const OPERATIONER: ReadonlyMap<string, Operation> = new Map(
  Object.entries(BESKRIVELSER).map(([navn, en]) => [navn, operation(en)]),
);
