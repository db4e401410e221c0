/**
 * Fresh boundary cases (graensetilfaelde) around every limit and date of an agreement and its supplement, as files of
 * cases.
 */
import { harAnsoegere, harTrapper } from "../parametre/aftale.js";
import { afdelingsspoergsmaal } from "./graenser/afdelinger.js";
import { ansoegerspoergsmaal } from "./graenser/ansoegere.js";
import { anvisningsspoergsmaal } from "./graenser/anvisninger.js";
import { ledighedsspoergsmaal } from "./graenser/ledigheder.js";
import { omraadespoergsmaal } from "./graenser/omraader.js";
import type { Graensespoergsmaal, Grundlag } from "./graenser/spoergsmaal.js";
import type { Forventet, ForventetFejl, Sag, Sagsfil } from "./sag.js";

/** An answer as the protocol gives it. */
type Svar =
  | { readonly ok: true; readonly result: object }
  | { readonly ok: false; readonly errors: readonly Required<ForventetFejl>[] };

/** Answers one operation, and tells which fields of its result are binding. */
export type Svarer = (
  op: string,
  input: unknown,
) => {
  readonly svar: Svar;
  readonly bindende: readonly string[];
};

/**
 * @param svarer the library; what it answers is what is expected, in the binding fields
 * @returns one file for each rule, in the order of the rules
 */
export function graensetilfaelde({ aftale, somInput }: Grundlag, svarer: Svarer): readonly Sagsfil[] {
  const spoergsmaal = entydige([
    ...(harTrapper(aftale)
      ? [omraadespoergsmaal, afdelingsspoergsmaal, ledighedsspoergsmaal, anvisningsspoergsmaal].flatMap((om) =>
          om({ aftale, somInput }),
        )
      : []),
    ...(harAnsoegere(aftale) ? ansoegerspoergsmaal({ aftale, somInput }) : []),
  ]);
  const regler = [...new Set(spoergsmaal.map(({ regel }) => regel))].sort();
  return regler.map((regel) => ({
    regel,
    sager: spoergsmaal.filter((et) => et.regel === regel).map((et) => besvaret(et, svarer)),
  }));
}

/** Two dates of an agreement may meet, and then so do the days around them. */
function entydige(spoergsmaal: readonly Graensespoergsmaal[]): readonly Graensespoergsmaal[] {
  return [...new Map(spoergsmaal.map((et) => [et.id, et])).values()];
}

function besvaret({ regel: _, ...spoergsmaal }: Graensespoergsmaal, svarer: Svarer): Sag {
  const { svar, bindende } = svarer(spoergsmaal.op, spoergsmaal.input);
  return {
    ...spoergsmaal,
    tags: svar.ok ? spoergsmaal.tags : [...spoergsmaal.tags, "fejl"],
    forventet: forventet(svar, bindende),
  };
}

function forventet(svar: Svar, bindende: readonly string[]): Forventet {
  if (!svar.ok) return { ok: false, errors: svar.errors.map(({ code, path }) => ({ code, path })) };
  const felter = new Map<string, unknown>(Object.entries(svar.result));
  return {
    ok: true,
    result: Object.fromEntries(
      bindende.map((felt) => [felt, felt === "forbehold" ? koder(felter.get(felt)) : felter.get(felt)]),
    ),
  };
}

/** A caveat is bound by its code; the rest of it is this library's own. */
function koder(forbehold: unknown): readonly { readonly kode: unknown }[] {
  const alle = Array.isArray(forbehold)
    ? forbehold.map((et: object) => new Map<string, unknown>(Object.entries(et)).get("kode"))
    : [];
  return [...new Set(alle)].map((kode) => ({ kode }));
}
