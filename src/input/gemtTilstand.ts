/**
 * A state put away and taken up again (gemt tilstand): plain data with a check value over its text, so that a state in
 * which anything was changed is refused. The department and the agreement that it was built on are not stored but given
 * again; what its events rest on must be the same, and all else of them may be another. The check value finds changes; it
 * holds no secret, and so is no signature against someone who makes a new one.
 */
import { sha256 } from "js-sha256";
import * as z from "zod/mini";
import { skrevet } from "../afgoerelse/kanonisk.js";
import { type Fejl, kastVedFejl, ugyldigt, ugyldigtHvis } from "../kerne/fejl.js";
import { sammeform } from "../kerne/navn.js";
import { alleBoliger, type Bolig, INGEN_BOLIGER, medBolig } from "../ledighed/boliger.js";
import { TIDLIGERE_TILBUD, TILBUDSSVAR } from "../ledighed/haendelse.js";
import type { Ledighedsafdeling } from "../ledighed/ledighedsafdeling.js";
import { brudteLove } from "../ledighed/stillingslove.js";
import { AARSAGER } from "../ledighed/tildeling.js";
import { start, type Tilstand } from "../ledighed/tilstand.js";
import type { Trappeaftale } from "../parametre/aftale.js";
import { SKAERPEDE_KRITERIER } from "../parametre/ansoegerregler.js";
import { FORTOLKNINGER, type Fortolkningsid } from "../parametre/fortolkninger.js";
import { UDLEJNINGSFORMER, VEJE } from "../parametre/ledighedsregler.js";
import { type Delvis, type Doer, laes, proevForm } from "./doer.js";
import { antal, dato, erObjekt, navn, objekt } from "./felter.js";
import { forskelligt, Grundlagsfejl, gemGrundlag, grundlagsform, udenVaerdier } from "./gemtGrundlag.js";
import type { Laesevalg } from "./laesevalg.js";

/** The names in a state were looked at when its events were read, as the caller chose then. */
const LAESTE_NAVNE: Laesevalg & z.core.ParseContext<z.core.$ZodIssue> = { cprKontrol: false };

const FORMAT = "trappemodel-tilstand-2";
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
const ledig = { nr, bolig: z.nullable(navn), brug: z.enum(["ingen", "afventer", "benyttet", "genhusning"]) };
const fortolkningsid = z.custom<Fortolkningsid>((v) => typeof v === "string" && Object.hasOwn(FORTOLKNINGER, v));
const stilling = objekt({
  haendelser: antal,
  ledigheder: antal,
  foersteDag: z.nullable(dato),
  senesteDag: z.nullable(dato),
  aabnet: z.nullable(objekt({ position: antal, niende: antal, tilbud: z.array(z.enum(TIDLIGERE_TILBUD)) })),
  positionsdag: z.nullable(dato),
  position: antal,
  niende: z.record(dato, antal),
  runde: antal,
  seneste: z.array(objekt(ledig)),
  senesteAfAlle: z.array(objekt({ ...ledig, runde: z.int().check(z.minimum(-1)), dato: z.nullable(dato) })),
  tilbud: z.array(objekt({ nr, bolig: z.nullable(navn), udfald: z.enum([...SVAR, "tilbageholdt"]) })),
  kommunens: objekt({
    efterAabning: z.boolean(),
    pladser: z.array(objekt({ nr, bolig: z.nullable(navn), udfald: z.enum([...SVAR, "tilbageholdt", "standset"]) })),
  }),
  optaelling: objekt({ ledige: antal, tilbudt: antal, benyttet: antal, returneret: antal, afventer: antal }),
  /** In the order in which they fell vacant. */
  boliger: z.array(objekt({ navn, nr: antal, tildeling: z.nullable(tildeling), besvaret: z.boolean() })),
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
const form = objekt({
  format: z.literal(FORMAT),
  /** Its id. */
  afdeling: navn,
  grundlag: grundlagsform,
  stilling,
  kontrol: z.string(),
});

type Tilstandsform = z.infer<typeof form>;

/** Plain data; what `grundlag` and `stilling` hold is the library's own affair. */
export interface GemtTilstand {
  readonly format: typeof FORMAT;
  readonly afdeling: string;
  readonly grundlag: object;
  readonly stilling: object;
  readonly kontrol: string;
}

/**
 * A state as plain data to be stored: one that was come to by `anvend`, since what its events rest on is noted there.
 *
 * @example
 * JSON.stringify(gem(tilstand));
 */
export function gem(tilstand: Tilstand): GemtTilstand {
  const { afdeling, aftale: _, boliger, grundlag, ...resten } = tilstand;
  const efterNr = [...alleBoliger(boliger)].sort((a, b) => a.nr - b.nr);
  // Through its text: the copy shares nothing with the state, and holds what its form names and no more.
  const gemt: Tilstandsform["stilling"] = stilling.parse(
    JSON.parse(JSON.stringify({ ...resten, boliger: efterNr })),
    LAESTE_NAVNE,
  );
  const indhold = { format: FORMAT, afdeling: afdeling.id, grundlag: gemGrundlag(tilstand), stilling: gemt } as const;
  return { ...indhold, kontrol: kontrolFor(indhold) };
}

/**
 * A stored state taken up again. The department may have got another placement or another name since, and the agreement
 * other figures and choices, as long as no event so far rests on them.
 *
 * @param afdeling the department that it is a state of, and the agreement
 * @throws Grundlagsfejl `ugyldigt-input` when what its events rest on is another than it was, with the event to go on
 * from
 * @throws Trappefejl `ugyldigt-input` when anything in it is not as it was, or when it is of an older form
 * @example
 * const tilstand = genoptag(JSON.parse(tekst), afdeling, aftale);
 */
export function genoptag(gemt: unknown, afdeling: Ledighedsafdeling, aftale: Trappeaftale): Tilstand {
  kastVedFejl(andenForm(gemt));
  const begyndelse = start(afdeling, aftale);
  const hel = laes(gemtdoer, gemt, LAESTE_NAVNE);
  const andenAfdeling = sammeform(hel.afdeling) !== sammeform(afdeling.id);
  kastVedFejl(ugyldigtHvis(andenAfdeling, ["afdeling", "id"], "this is a state of another department"));
  const [forskel, ...flere] = forskelligt(hel.grundlag, begyndelse);
  if (forskel !== undefined) throw new Grundlagsfejl([forskel, ...flere]);
  const { boliger, ...resten } = hel.stilling;
  const grundlag = udenVaerdier(hel.grundlag);
  kastVedFejl(
    brudteLove({ ...hel.stilling, grundlag }, aftale).map((lov) =>
      ugyldigt(["stilling"], `this is no state that events lead to: ${lov}`),
    ),
  );
  return {
    ...begyndelse,
    ...resten,
    grundlag,
    boliger: boliger.reduce((alle, bolig: Bolig) => medBolig(alle, bolig), INGEN_BOLIGER),
  };
}

/** A form of another version, older or newer, is not looked into. */
function andenForm(gemt: unknown): readonly Fejl[] {
  const format = erObjekt(gemt) ? gemt["format"] : undefined;
  const anden = typeof format === "string" && format !== FORMAT && /^trappemodel-tilstand-\d+$/.test(format);
  return ugyldigtHvis(
    anden,
    ["format"],
    `this state was stored as ${String(format)}, and this version reads ${FORMAT}: enter the events again from the first`,
  );
}

const gemtdoer: Doer<typeof form, Tilstandsform> = {
  form,
  sammenhaeng: (delvis, hel) => {
    // Without what is unknown it may be whole after all, and then all that is wrong with it is told.
    const tilstand = hel ?? (erHel(delvis) ? delvis : null);
    return ugyldigtHvis(
      tilstand !== null && kontrolFor(tilstand) !== tilstand.kontrol,
      ["kontrol"],
      "this state is not as it was when it was stored",
    );
  },
  indlaes: (hel) => hel,
};

function erHel(delvis: Delvis<Tilstandsform>): delvis is Tilstandsform {
  return proevForm(form, delvis).success;
}

/** Of the canonical text: the same whatever order the keys came in. */
function kontrolFor({ format, afdeling, grundlag, stilling: gemt }: Omit<Tilstandsform, "kontrol">): string {
  return sha256(skrevet([format, afdeling, grundlag, gemt]));
}
