/** The operations of the protocol by their names. */
import { attester } from "../afgoerelse/attester.js";
import { forklarSag } from "../afgoerelse/forklar.js";
import { forskel } from "../afgoerelse/forskel.js";
import { horisont } from "../afgoerelse/horisont.js";
import { hvadSkalDerTil } from "../afgoerelse/hvadSkalDerTil.js";
import { afgoer, type Sag } from "../afgoerelse/sag.js";
import { spoerg } from "../afgoerelse/spoerg.js";
import { verificer } from "../afgoerelse/verificer.js";
import { beslutningsdoer } from "../input/afgoerelse.js";
import { attestdoer } from "../input/attest.js";
import { forklaringsdoer } from "../input/forklar.js";
import { forskelsdoer } from "../input/forskel.js";
import { portefoeljedoer } from "../input/portefoelje.js";
import { doerTil } from "../input/sag.js";
import { verificeringsdoer } from "../input/verificer.js";
import { placerPortefoelje } from "../trappe/placerPortefoelje.js";
import { type Operation, operation } from "./operation.js";

/** The operation that decides a case, as it is decided for a certificate or an explanation. */
function afgoerelse(op: Sag["op"]): readonly [string, Operation] {
  return [op, operation(doerTil(op), (sag) => afgoer(sag).resultat)];
}

export const OPERATIONER: ReadonlyMap<string, Operation> = new Map([
  afgoerelse("udpeg"),
  afgoerelse("placer"),
  [
    "portefoelje",
    operation(portefoeljedoer, ({ afdelinger, omraader, dato, aftale }) =>
      placerPortefoelje(afdelinger, omraader, dato, aftale),
    ),
  ],
  afgoerelse("kvoter"),
  afgoerelse("tildel"),
  afgoerelse("nybyggeri"),
  afgoerelse("vurder"),
  afgoerelse("ranger"),
  afgoerelse("maaAnvises"),
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
