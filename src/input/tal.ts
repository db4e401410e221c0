/** Figures from their form to exact numbers. */
import type * as z from "zod/mini";
import { broek, somTalvaerdi, type Tal, type Talvaerdi, tal } from "../kerne/tal.js";
import type { Doemte } from "../omraade/omraade.js";
import type { doemte, forholdstal } from "./felter.js";

type Talform = z.infer<typeof forholdstal>;

/** A share or ratio in per cent; a fraction counts in hundredths. */
function andelAf(form: Talform): Tal {
  return typeof form === "object" ? broek(100n * BigInt(form.taeller), form.naevner) : tal(form);
}

export function indlaesAndel(form: Talform | null | undefined): Tal | null {
  return form == null ? null : andelAf(form);
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
  if (typeof form !== "object" || "taeller" in form) return { art: "andel", andel: andelAf(form) };
  if ("gange" in form) return { art: "gange", gange: tal(form.gange) };
  return { art: "forhold", andel: andelAf(form.andel), landsgennemsnit: andelAf(form.landsgennemsnit) };
}
