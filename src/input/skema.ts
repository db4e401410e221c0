/** The full check of a value by itself (skema), from its form. */
import * as z from "zod/mini";
import type { Feltform, Input } from "../kerne/form.js";
import { dato, listeaf, navn, objekt } from "./felter.js";
import { faktumMedFortegn, faktumtal, SKALAR } from "./tal.js";

const falsk = z
  .custom<false>((v) => v === false, { ...SKALAR, error: "ugyldigt-input: false or an object is needed" })
  .check(z.meta({ type: "boolean", const: false }));

/** It takes what the form takes, and changes nothing of it. */
export function skemaFor<F extends Feltform>(form: F): z.ZodMiniType<Input<F>, Input<F>> {
  return skema(form) as z.ZodMiniType<Input<F>, Input<F>>;
}

function skema(form: Feltform): z.ZodMiniType {
  switch (form.form) {
    case "navn":
      return navn;
    case "navnepar":
      return z.readonly(z.tuple([navn, navn]));
    case "ja-nej":
      return z.boolean();
    case "ord":
      return z.enum(form.ord);
    case "tal":
      return form.ogsaaUnderNul ? faktumMedFortegn : faktumtal;
    case "dag":
      return dato;
    case "objekt":
      return objekt(Object.fromEntries(Object.entries(form.felter).map(([navn, felt]) => [navn, skema(felt)])));
    case "liste": {
      const alle = listeaf(skema(form.af));
      return form.ingen === undefined ? alle : alle.check(z.minLength(1, { error: `ugyldigt-input: ${form.ingen}` }));
    }
    case "haendelse":
      return z.union([skema(form.af), falsk]);
    case "maaske":
    case "altid":
      return z.nullish(skema(form.af));
  }
}
