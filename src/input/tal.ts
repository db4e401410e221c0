/** Figures from their form to exact numbers. */
import type * as z from "zod/mini";
import { broek, somTalvaerdi, type Tal, type Talvaerdi, tal } from "../kerne/tal.js";
import type { Doemte } from "../omraade/omraade.js";
import type { doemte, forholdstal } from "./felter.js";

type Talform = z.infer<typeof forholdstal>;

/** A share or ratio in per cent; a fraction counts in hundredths. */
export function indlaesAndel(form: Talform | null | undefined): Tal | null {
  if (form == null) return null;
  return typeof form === "object" ? broek(100n * BigInt(form.taeller), form.naevner) : tal(form);
}

export function indlaesTal(form: number | string | null | undefined): Tal | null {
  return form == null ? null : tal(form);
}

export function indlaesTalvaerdi(form: number | string | null | undefined): Talvaerdi | null {
  if (form == null) return null;
  // Minus nought is nought.
  return Number.isSafeInteger(form) ? Number(form) + 0 : somTalvaerdi(tal(form));
}

export function indlaesDoemte(form: z.infer<typeof doemte> | null | undefined): Doemte | null {
  if (form == null) return null;
  if (typeof form !== "object" || "taeller" in form) return { art: "andel", andel: paakraevet(indlaesAndel(form)) };
  if ("gange" in form) return { art: "gange", gange: tal(form.gange) };
  return {
    art: "forhold",
    andel: paakraevet(indlaesAndel(form.andel)),
    landsgennemsnit: paakraevet(indlaesAndel(form.landsgennemsnit)),
  };
}

function paakraevet<T>(vaerdi: T | null): T {
  if (vaerdi === null) throw new RangeError("a required figure is missing behind the door");
  return vaerdi;
}
