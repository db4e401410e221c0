/** The operations of the protocol by their names. */
import { attester } from "../afgoerelse/attester.js";
import { forklarSag } from "../afgoerelse/forklar.js";
import { forskel } from "../afgoerelse/forskel.js";
import { horisont } from "../afgoerelse/horisont.js";
import { hvadSkalDerTil } from "../afgoerelse/hvadSkalDerTil.js";
import { spoerg } from "../afgoerelse/spoerg.js";
import { verificer } from "../afgoerelse/verificer.js";
import { maaAnvises } from "../ansoeger/maaAnvises.js";
import { rangerAnsoegninger } from "../ansoeger/rangerAnsoegninger.js";
import { vurderHusstand } from "../ansoeger/vurderHusstand.js";
import { beslutningsdoer } from "../input/afgoerelse.js";
import { attestdoer } from "../input/attest.js";
import { forklaringsdoer } from "../input/forklar.js";
import { forskelsdoer } from "../input/forskel.js";
import { kvotedoer } from "../input/kvoter.js";
import { anvisningsdoer } from "../input/maaAnvises.js";
import { nybyggeridoer } from "../input/nybyggeri.js";
import { placeringsdoer } from "../input/placer.js";
import { portefoeljedoer } from "../input/portefoelje.js";
import { rangeringsdoer } from "../input/ranger.js";
import { tildelingsdoer } from "../input/tildel.js";
import { udpegningsdoer } from "../input/udpeg.js";
import { verificeringsdoer } from "../input/verificer.js";
import { vurderingsdoer } from "../input/vurder.js";
import { kvoterFor } from "../ledighed/kvoter.js";
import { nybyggeriFor } from "../ledighed/nybyggeri.js";
import { tildelLedige } from "../ledighed/tildelLedige.js";
import { udpegOmraade } from "../omraade/udpegOmraade.js";
import { placerAfdeling } from "../trappe/placerAfdeling.js";
import { placerPortefoelje } from "../trappe/placerPortefoelje.js";
import { type Operation, operation } from "./operation.js";

export const OPERATIONER: ReadonlyMap<string, Operation> = new Map([
  ["udpeg", operation(udpegningsdoer, ({ omraade, dato }) => udpegOmraade(omraade, dato))],
  [
    "placer",
    operation(placeringsdoer, ({ afdeling, omraade, dato, aftale }) => placerAfdeling(afdeling, omraade, dato, aftale)),
  ],
  [
    "portefoelje",
    operation(portefoeljedoer, ({ afdelinger, omraader, dato, aftale }) =>
      placerPortefoelje(afdelinger, omraader, dato, aftale),
    ),
  ],
  ["kvoter", operation(kvotedoer, ({ trin, dato, fritaget, aftale }) => kvoterFor(trin, dato, fritaget, aftale))],
  [
    "tildel",
    operation(tildelingsdoer, ({ afdeling, aabning, haendelser, aftale }) =>
      tildelLedige(afdeling, aabning, haendelser, aftale),
    ),
  ],
  [
    "nybyggeri",
    operation(nybyggeridoer, ({ nybyggeri, trin, dato, aftale }) => nybyggeriFor(nybyggeri, trin, dato, aftale)),
  ],
  [
    "vurder",
    operation(vurderingsdoer, ({ husstand, krav, dato, aftale }) => vurderHusstand(husstand, krav, dato, aftale)),
  ],
  [
    "ranger",
    operation(rangeringsdoer, ({ ansoegninger, krav, dato, aftale }) =>
      rangerAnsoegninger(ansoegninger, krav, dato, aftale),
    ),
  ],
  [
    "maaAnvises",
    operation(anvisningsdoer, ({ husstand, sted, dato, aftale }) => maaAnvises(husstand, sted, dato, aftale)),
  ],
  ["horisont", operation(beslutningsdoer, horisont)],
  ["spoerg", operation(beslutningsdoer, spoerg)],
  ["hvadSkalDerTil", operation(beslutningsdoer, hvadSkalDerTil)],
  [
    "forskel",
    operation(forskelsdoer, ({ afdelinger, omraader, foer, efter }) => forskel(afdelinger, omraader, foer, efter)),
  ],
  ["attester", operation(attestdoer, ({ sag, valg }) => attester(sag, valg))],
  ["verificer", operation(verificeringsdoer, verificer)],
  ["forklar", operation(forklaringsdoer, ({ sag, valg }) => forklarSag(sag, valg))],
]);
