/** Figures (tal) at the door: their forms, and the exact numbers that they are read as. */
import * as z from "zod/mini";
import { opfylder, somTalvaerdi, type Tal, type Talvaerdi, tal, broek as talbroek } from "../kerne/tal.js";
import type { Doemte } from "../omraade/omraade.js";
import { uproevet } from "./doerAf.js";
import { objekt, positivtAntal } from "./felter.js";

const DECIMALTEKST = /^-?\d+(?:\.\d+)?$/;
/** Longer than any figure, and short enough that reading it takes no time to speak of. */
const LAENGSTE_TAL = 2000;

/** Whether it is a number or a decimal text. */
export function erDecimaltal(v: unknown): v is number | string {
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

function talI(graenser: Graenser, error: string, erOgsaa: (v: unknown) => boolean = () => false) {
  return z
    .custom<number | string>((v) => (erDecimaltal(v) ? erInden(v, graenser) : erOgsaa(v)), { ...SKALAR, error })
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

const IKKE_NEGATIVT = "ugyldigt-input: a number or a decimal text, 0 or more, is needed";

/** Hours, amounts, multiples and limits. */
export const ikkeNegativtTal = talI({ minimum: 0 }, IKKE_NEGATIVT);

/** A figure among facts. An income can be a loss. */
export const faktumtal = talI({ minimum: 0 }, IKKE_NEGATIVT, erLaestTal);
export const faktumMedFortegn = talI({}, "ugyldigt-input: a number or a decimal text is needed", erLaestTal);

const procent = talI(
  { minimum: 0, maximum: 100 },
  "ugyldigt-input: a share from 0 to 100 per cent is needed: a number, a decimal text, or a fraction of whole numbers",
);

const positivProcent = talI(
  { exclusiveMinimum: 0, maximum: 100 },
  "ugyldigt-input: a share above 0 and up to 100 per cent is needed",
);

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

type Andelsform = z.output<typeof andelsform> | z.output<typeof broek>;

/** A share or ratio in per cent; a fraction counts in hundredths. */
function andelAf(form: Andelsform): Tal {
  return typeof form === "object" ? talbroek(100n * BigInt(form.taeller), form.naevner) : tal(form);
}

const andelsform = z.union([procent, andelsbroek]);

/** A share in per cent. */
export const andel = uproevet(andelsform, andelAf);
/** A share that may exceed 100 per cent. */
export const forholdstal = uproevet(z.union([ikkeNegativtTal, broek]), andelAf);

/** Convicted residents: a share, a share beside the national average, or a multiple of it. */
export const doemte = uproevet(
  z.union([
    procent,
    andelsbroek,
    objekt({ andel: andelsform, landsgennemsnit: z.union([positivProcent, positivAndelsbroek]) }),
    objekt({ gange: ikkeNegativtTal }),
  ]),
  (form): Doemte => {
    if (typeof form !== "object" || "taeller" in form) return { art: "andel", andel: andelAf(form) };
    if ("gange" in form) return { art: "gange", gange: tal(form.gange) };
    return { art: "forhold", andel: andelAf(form.andel), landsgennemsnit: andelAf(form.landsgennemsnit) };
  },
);

/** Fractions among facts as they were read, which are no form of a figure: whoever reads them once more is given them. */
const laeste = new WeakSet<object>();

export function erLaestTal(v: unknown): v is Tal {
  return typeof v === "object" && v !== null && laeste.has(v);
}

/** As facts hold it. */
export function indlaesTalvaerdi(form: number | string): Talvaerdi {
  // Minus nought is nought.
  if (typeof form === "number" && Number.isSafeInteger(form)) return form + 0;
  const vaerdi = somTalvaerdi(tal(form));
  if (typeof vaerdi === "object") laeste.add(vaerdi);
  return vaerdi;
}
