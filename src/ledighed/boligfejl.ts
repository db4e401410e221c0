/** Faults that a ledger has whatever the slots are (boligfejl). Rule `ledighed.boligfejl`. */
import type { Fejl } from "../kerne/fejl.js";
import type { Sti } from "../kerne/sti.js";

/** An outcome for a dwelling that was never vacant, and a second outcome. */
export function boligfejl(
  haendelser: readonly { readonly type: "ledig" | "udfald"; readonly bolig: string }[],
  sti: Sti,
): readonly Fejl[] {
  const besvaret = new Map<string, boolean>();
  return haendelser.flatMap(({ type, bolig }, i): readonly Fejl[] => {
    const foer = besvaret.get(bolig);
    besvaret.set(bolig, type === "udfald");
    if (type === "ledig") return [];
    if (foer === undefined) {
      besvaret.delete(bolig);
      return [{ kode: "ukendt-bolig", sti: [...sti, i, "bolig"], besked: "this dwelling was never vacant" }];
    }
    return foer
      ? [
          {
            kode: "dobbelt-udfald",
            sti: [...sti, i, "bolig"],
            besked: "the outcome of this dwelling's latest vacancy is known already",
          },
        ]
      : [];
  });
}
