/** The full check of a value by itself (skema), from its form. */
import * as z from "zod/mini";
import type { Altidform, Felter, Feltform, Input, Maaskeform, Objektform } from "../kerne/form.js";
import { husket } from "../kerne/husket.js";
import { dato, listeaf, navn, objekt } from "./felter.js";
import type { Objektskema } from "./objektskema.js";
import { faktumMedFortegn, faktumtal, SKALAR } from "./tal.js";

const falsk = z
  .custom<false>((v) => v === false, { ...SKALAR, error: "ugyldigt-input: false or an object is needed" })
  .check(z.meta({ type: "boolean", const: false }));

/** It takes what the form takes, and changes nothing of it. */
export function skemaFor<F extends Feltform>(form: F): z.ZodMiniType<Input<F>, Input<F>> {
  return skema(form) as z.ZodMiniType<Input<F>, Input<F>>;
}

type Feltskema<F> = F extends Maaskeform | Altidform
  ? z.ZodMiniType<Input<F> | undefined, Input<F> | undefined>
  : z.ZodMiniType<Input<F>, Input<F>>;

/** The same of an object, whose fields are known. */
export function objektskemaFor<F extends Felter>(
  form: Objektform<F>,
): Objektskema<{ [N in keyof F]: Feltskema<F[N]> }> {
  return objektskema(form) as unknown as Objektskema<{ [N in keyof F]: Feltskema<F[N]> }>;
}

/** One for each form, so that what several have is the same. */
const objekter = new Map<Objektform, z.ZodMiniType>();

function objektskema(form: Objektform): z.ZodMiniType {
  return husket(objekter, form, () =>
    objekt(Object.fromEntries(Object.entries(form.felter).map(([navn, felt]) => [navn, skema(felt)]))),
  );
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
      return objektskema(form);
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
