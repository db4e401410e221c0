/**
 * The fields that inputs are made of (felter). A check of ours states its fault as "code: message"; `zodfejl.ts` takes
 * the two apart. What a check cannot show of itself to a JSON Schema stands in its `meta`.
 */
import * as z from "zod/mini";
import { type Dag, erDag } from "../kerne/dato.js";
import { opfylder, tal } from "../kerne/tal.js";
import { harCpr } from "./cpr.js";

/** A strict object: an unknown key is a fault, and its message carries the known names for a hint. */
export function objekt<S extends z.core.$ZodShape>(felter: S) {
  return z.strictObject(felter, {
    error: (fejl) => (fejl.code === "unrecognized_keys" ? Object.keys(felter).join(" ") : undefined),
  });
}

/** Whether it has fields, as a list has not. */
export function erObjekt(v: unknown): v is Readonly<Record<string, unknown>> {
  return typeof v === "object" && v !== null && !Array.isArray(v);
}

export function erNavn(v: unknown): v is string {
  return typeof v === "string" && v !== "" && !harCpr(v);
}

/** An id, a name or a dwelling: a text that is not empty and holds no civil registration number. */
export const navn = z
  .custom<string>(erNavn, {
    error: ({ input }) =>
      typeof input === "string" && input !== ""
        ? "cpr-nummer: a civil registration number does not belong in an id or a name"
        : "ugyldigt-input: a text that is not empty is needed",
  })
  .check(z.meta({ type: "string", minLength: 1 }));

export const dato = z
  .custom<Dag>((v) => typeof v === "string" && erDag(v), {
    error: ({ input }) =>
      typeof input === "string"
        ? "ugyldig-dato: a calendar day from 1900-01-01 to 2199-12-31 is needed, written YYYY-MM-DD"
        : "ugyldigt-input: a calendar day is needed, written YYYY-MM-DD",
  })
  .check(z.meta({ type: "string", format: "date" }));

const DECIMALTEKST = /^-?\d+(?:\.\d+)?$/;
/** Longer than any figure, and short enough that reading it takes no time to speak of. */
const LAENGSTE_TAL = 2000;

function erDecimaltal(v: unknown): v is number | string {
  if (typeof v === "number") return Number.isFinite(v);
  return typeof v === "string" && v.length <= LAENGSTE_TAL && DECIMALTEKST.test(v);
}

/** Marks the one form of a figure that is not an object, so that a faulty fraction is not taken for a faulty number. */
export const SKALAR = { params: { skalar: true } };

/** The bounds of a figure, as a JSON Schema tells those of a number. */
interface Graenser {
  readonly minimum?: 0;
  readonly exclusiveMinimum?: 0;
  readonly maximum?: 100;
}

const NUL = tal(0);
const HUNDREDE = tal(100);

/** Compared exactly: "100.00000000000000000001" is above 100, and "-0" is zero. */
function erInden(vaerdi: number | string, { minimum, exclusiveMinimum, maximum }: Graenser): boolean {
  const figur = tal(vaerdi);
  return (
    (minimum === undefined || opfylder(figur, "mindst", NUL)) &&
    (exclusiveMinimum === undefined || opfylder(figur, "overstiger", NUL)) &&
    (maximum === undefined || !opfylder(figur, "overstiger", HUNDREDE))
  );
}

function talI(graenser: Graenser, error: string) {
  return z
    .custom<number | string>((v) => erDecimaltal(v) && erInden(v, graenser), { ...SKALAR, error })
    .check(
      z.meta({
        anyOf: [
          { type: "number", ...graenser },
          { type: "string", pattern: DECIMALTEKST.source },
        ],
      }),
    );
}

/** Whether it is a number or a decimal text, 0 or more. */
export function erIkkeNegativtTal(v: unknown): v is number | string {
  return typeof v === "number" ? v >= 0 && v < Number.POSITIVE_INFINITY : erDecimaltal(v) && erInden(v, { minimum: 0 });
}

/** Hours, amounts, multiples and limits. */
export const ikkeNegativtTal = talI({ minimum: 0 }, "ugyldigt-input: a number or a decimal text, 0 or more, is needed");

const procent = talI(
  { minimum: 0, maximum: 100 },
  "ugyldigt-input: a share from 0 to 100 per cent is needed: a number, a decimal text, or a fraction of whole numbers",
);

const positivProcent = talI(
  { exclusiveMinimum: 0, maximum: 100 },
  "ugyldigt-input: a share above 0 and up to 100 per cent is needed",
);

function antalFra(mindst: number) {
  const error = `ugyldigt-input: a whole number, ${mindst} or more, is needed`;
  return z.int({ error }).check(z.minimum(mindst, { error }));
}

export const antal = antalFra(0);
export const positivtAntal = antalFra(1);

/**
 * A fraction of whole numbers. Which of them is at fault when it is out of range cannot be told, so the fault is the
 * fraction's.
 */
function broekI(inden: (taeller: number, naevner: number) => boolean, error: string) {
  const heltal = z.int({ error: "ugyldigt-input: a whole number is needed" });
  // Run on faulty parts too; then it is for their own faults to be reported.
  return objekt({ taeller: heltal, naevner: positivtAntal }).check(
    z.refine(({ taeller, naevner }) => naevner < 1 || inden(taeller, naevner), { error }),
  );
}

const broek = broekI((taeller) => taeller >= 0, "ugyldigt-input: a fraction of 0 or more is needed");
const andelsbroek = broekI(
  (taeller, naevner) => taeller >= 0 && taeller <= naevner,
  "ugyldigt-input: a share from 0 to 100 per cent is needed",
);
const positivAndelsbroek = broekI(
  (taeller, naevner) => taeller > 0 && taeller <= naevner,
  "ugyldigt-input: a share above 0 is needed",
);

/** A share in per cent. */
export const andel = z.union([procent, andelsbroek]);
const positivAndel = z.union([positivProcent, positivAndelsbroek]);
/** A share that may exceed 100 per cent. */
export const forholdstal = z.union([ikkeNegativtTal, broek]);
/** Convicted residents: a share, a share beside the national average, or a multiple of it. */
export const doemte = z.union([
  procent,
  andelsbroek,
  objekt({ andel, landsgennemsnit: positivAndel }),
  objekt({ gange: ikkeNegativtTal }),
]);
