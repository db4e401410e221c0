/**
 * The sharpened education criterion (uddannelse), of the agreement's ages: above basic school, from Denmark or approved
 * in Denmark. Rule `ansoeger.uddannelse`.
 */
import type { Uddannelsesniveau } from "./husstand.js";
import { JA, NEJ, type Svar, UOPLYST } from "./svar.js";

export function uddannelse(niveau: Uddannelsesniveau | null): Svar {
  if (niveau === null) return UOPLYST;
  if (niveau.niveau === "grundskole") return NEJ;
  if (niveau.land === "danmark") return JA;
  const godkendt = niveau.godkendt === null ? UOPLYST : niveau.godkendt ? JA : NEJ;
  // Approval is enough wherever it was taken; without it, it may still turn out to be Danish.
  return niveau.land === null ? godkendt | UOPLYST : godkendt;
}
