/** Faults that a ledger has whatever the slots are (boligfejl). Rule `ledighed.boligfejl`. */
import { type Fejl, ugyldigt } from "../kerne/fejl.js";
import { sammeform } from "../kerne/navn.js";
import type { Sti } from "../kerne/sti.js";

/** An outcome for a dwelling that was never vacant, and a second outcome. */
export function boligfejl(
  haendelser: readonly { readonly type: "ledig" | "udfald"; readonly bolig: string }[],
  sti: Sti,
): readonly Fejl[] {
  const besvaret = new Map<string, boolean>();
  return haendelser.flatMap(({ type, bolig }, i): readonly Fejl[] => {
    const foer = besvaret.get(sammeform(bolig));
    if (type === "udfald" && foer === undefined) return [ukendtBolig([...sti, i, "bolig"])];
    besvaret.set(sammeform(bolig), type === "udfald");
    return type === "udfald" && foer === true ? [alleredeBesvaret([...sti, i, "bolig"])] : [];
  });
}

export function ukendtBolig(sti: Sti): Fejl {
  return ugyldigt(sti, "this dwelling was never vacant", "ukendt-bolig");
}

export function alleredeBesvaret(sti: Sti): Fejl {
  return ugyldigt(sti, "the outcome of this dwelling's latest vacancy is known already", "dobbelt-udfald");
}
