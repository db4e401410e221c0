/**
 * A state put away and taken up again (gemt tilstand): plain data with a check value over its text, so that a state in
 * which anything was changed is refused. What it was built on, the department and the agreement, is not stored but
 * given again, and must be the same. The check value finds changes; it holds no secret, and so is no signature against
 * someone who makes a new one.
 */
import { sha256 } from "js-sha256";
import * as z from "zod/mini";
import { skrevet } from "../afgoerelse/kanonisk.js";
import { type Fejl, ugyldigt, ugyldigtHvis } from "../kerne/fejl.js";
import { alleBoliger, type Bolig, INGEN_BOLIGER, medBolig } from "../ledighed/boliger.js";
import { TILBUDSSVAR } from "../ledighed/haendelse.js";
import type { Ledighedsafdeling } from "../ledighed/ledighedsafdeling.js";
import { brudteLove } from "../ledighed/stillingslove.js";
import { AARSAGER } from "../ledighed/tildeling.js";
import { start, type Tilstand } from "../ledighed/tilstand.js";
import type { Aftale } from "../parametre/aftale.js";
import { SKAERPEDE_KRITERIER } from "../parametre/ansoegerregler.js";
import { FORTOLKNINGER, type Fortolkningsid } from "../parametre/fortolkninger.js";
import { UDLEJNINGSFORMER, VEJE } from "../parametre/ledighedsregler.js";
import { type Delvis, laes, proevForm } from "./doer.js";
import { antal, dato, navn, objekt } from "./felter.js";

const FORMAT = "trappemodel-tilstand-1";
const SVAR = [...TILBUDSSVAR, "afventer"] as const;

const sti = z.array(z.union([z.string(), antal]));
const nr = z.nullable(antal);
const tildeling = objekt({
  bolig: navn,
  dato,
  position: z.nullable(z.int().check(z.minimum(1))),
  tur: z.nullable(z.enum(VEJE)),
  aarsag: z.enum(AARSAGER),
  skaerpede: z.array(z.enum(SKAERPEDE_KRITERIER)),
  udfald: z.nullable(z.enum(SVAR)),
  genudlejning: z.nullable(z.enum(UDLEJNINGSFORMER)),
});
const fortolkningsid = z.custom<Fortolkningsid>((v) => typeof v === "string" && Object.hasOwn(FORTOLKNINGER, v));
const stilling = objekt({
  haendelser: antal,
  ledigheder: antal,
  foersteDag: z.nullable(dato),
  senesteDag: z.nullable(dato),
  aabnet: z.nullable(objekt({ niende: antal })),
  placering: nr,
  position: antal,
  niende: z.record(dato, antal),
  seneste: z.array(
    objekt({ nr, bolig: z.nullable(navn), brug: z.enum(["ingen", "afventer", "benyttet", "genhusning"]) }),
  ),
  tilbud: z.array(objekt({ nr, bolig: z.nullable(navn), udfald: z.enum([...SVAR, "tilbageholdt"]) })),
  optaelling: objekt({ ledige: antal, tilbudt: antal, benyttet: antal, returneret: antal, afventer: antal }),
  /** In the order in which they fell vacant. */
  boliger: z.array(objekt({ navn, nr: antal, placering: nr, tildeling: z.nullable(tildeling), besvaret: z.boolean() })),
  spor: objekt({
    afgoerende: z.array(fortolkningsid),
    loftNaaet: z.boolean(),
    stk7Nr4: z.boolean(),
    brugte: z.array(sti),
    former: z.array(sti),
    pladser: z.array(sti),
    pladserVedAndenUdfasning: z.array(sti),
  }),
});
const form = objekt({ format: z.literal(FORMAT), grundlag: z.string(), stilling, kontrol: z.string() });

type Tilstandsform = z.infer<typeof form>;

/** Plain data; what `stilling` holds is the library's own affair. */
export interface GemtTilstand {
  readonly format: typeof FORMAT;
  readonly grundlag: string;
  readonly stilling: object;
  readonly kontrol: string;
}

/**
 * A state as plain data to be stored.
 *
 * @example
 * JSON.stringify(gem(tilstand));
 */
export function gem(tilstand: Tilstand): GemtTilstand {
  const { afdeling, aftale, boliger, ...resten } = tilstand;
  const efterNr = [...alleBoliger(boliger)].sort((a, b) => a.nr - b.nr);
  // Through its text: the copy shares nothing with the state, and holds what its form names and no more.
  const gemt: Tilstandsform["stilling"] = stilling.parse(JSON.parse(JSON.stringify({ ...resten, boliger: efterNr })));
  const grundlag = grundlagFor(afdeling, aftale);
  return { format: FORMAT, grundlag, stilling: gemt, kontrol: kontrolFor(grundlag, gemt) };
}

/**
 * A stored state taken up again.
 *
 * @param afdeling the department that it is a state of, and the agreement with the same supplement and choices
 * @throws Trappefejl `ugyldigt-input` when anything in it, or what it was built on, is not as it was
 * @example
 * const tilstand = genoptag(JSON.parse(tekst), afdeling, aftale);
 */
export function genoptag(gemt: unknown, afdeling: Ledighedsafdeling, aftale: Aftale): Tilstand {
  const begyndelse = start(afdeling, aftale);
  return laes(
    {
      form,
      // Without what is unknown it may be whole after all, and then all that is wrong with it is told.
      sammenhaeng: (delvis: Delvis<Tilstandsform>, hel?: Tilstandsform) => {
        const tilstand = hel ?? (erHel(delvis) ? delvis : null);
        return tilstand === null ? [] : proevGemt(tilstand, begyndelse);
      },
      indlaes: ({ stilling: { boliger, ...resten } }: Tilstandsform): Tilstand => ({
        ...begyndelse,
        ...resten,
        boliger: boliger.reduce((alle, bolig: Bolig) => medBolig(alle, bolig), INGEN_BOLIGER),
      }),
    },
    gemt,
  );
}

function erHel(delvis: Delvis<Tilstandsform>): delvis is Tilstandsform {
  return proevForm(form, delvis).success;
}

function proevGemt(
  { grundlag, stilling: gemt, kontrol }: Tilstandsform,
  { afdeling, aftale }: Tilstand,
): readonly Fejl[] {
  return [
    ...ugyldigtHvis(
      kontrolFor(grundlag, gemt) !== kontrol,
      ["kontrol"],
      "this state is not as it was when it was stored",
    ),
    ...ugyldigtHvis(
      grundlagFor(afdeling, aftale) !== grundlag,
      ["grundlag"],
      "this is a state of another department, or under another agreement",
    ),
    ...brudteLove(gemt, afdeling, aftale).map((lov) =>
      ugyldigt(["stilling"], `this is no state that events lead to: ${lov}`),
    ),
  ];
}

/** Of the canonical text: the same whatever order the keys came in. */
function grundlagFor(afdeling: Ledighedsafdeling, aftale: Aftale): string {
  return sha256(skrevet([afdeling, aftale]));
}

function kontrolFor(grundlag: string, gemt: Tilstandsform["stilling"]): string {
  return sha256(skrevet([FORMAT, grundlag, gemt]));
}
