/**
 * The operations of the protocol (operationer). Whatever knows of them all is derived from here: the protocol itself,
 * the schemas, the OpenAPI document, what a case binds.
 */
import { attesterSag } from "../afgoerelse/attester.js";
import { forklarSag } from "../afgoerelse/forklar.js";
import { forskelMellem } from "../afgoerelse/forskel.js";
import { horisontFor } from "../afgoerelse/horisont.js";
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
import { afgoer, SAGSOPS, typen } from "../afgoerelse/sag.js";
import { spoergsmaalFor } from "../afgoerelse/spoerg.js";
import { AENDRINGSARTER } from "../afgoerelse/vendinger.js";
import { SVAR, verificerCertifikat } from "../afgoerelse/verificer.js";
import { beslutningsdoer } from "../input/afgoerelse.js";
import { attestdoer } from "../input/attest.js";
import { forklaringsdoer } from "../input/forklar.js";
import { forskelsdoer } from "../input/forskel.js";
import { portefoeljedoer } from "../input/portefoelje.js";
import { doerTil } from "../input/sag.js";
import { verificeringsdoer } from "../input/verificer.js";
import { placerPortefoelje } from "../trappe/placerPortefoelje.js";
import { beskrivelse, type Operation, type Operationsbeskrivelse } from "./operation.js";

/** The operations that decide a case, as it is decided for a certificate or an explanation. */
const SAGERNE = SAGSOPS.map((op) =>
  beskrivelse(op, doerTil(op), (sag) => afgoer(sag).resultat, afgoerelsen(typen(op).bindende)),
);

const PORTEFOELJEN = beskrivelse(
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
);

export const BESKRIVELSER: readonly Operationsbeskrivelse[] = [
  // A portfolio is placements, and stands beside them.
  ...SAGERNE.flatMap((en) => (en.navn === "placer" ? [en, PORTEFOELJEN] : [en])),
  beskrivelse("horisont", beslutningsdoer, horisontFor, svaret({ dato: ellerNull(dag) })),
  beskrivelse("spoerg", beslutningsdoer, spoergsmaalFor, svaret({ saet: liste(liste(sti)) })),
  beskrivelse(
    "hvadSkalDerTil",
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
  beskrivelse(
    "forskel",
    forskelsdoer,
    ({ afdelinger, omraader, foer, efter }) => forskelMellem(afdelinger, omraader, foer, efter),
    svaret({
      flyttede: liste(par({ afdeling: tekst, fra: plads, til: plads, aarsager: liste(tekst) })),
      uaendrede: antal,
    }),
  ),
  beskrivelse(
    "attester",
    attestdoer,
    ({ sag, valg }) => attesterSag(sag, valg),
    svaret({ certifikat: { type: "object" } }),
  ),
  beskrivelse("verificer", verificeringsdoer, verificerCertifikat, svaret({ svar: en(...SVAR) })),
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
