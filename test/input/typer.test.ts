/**
 * The types of the inputs: each is exactly what its schema takes (`z.input`), so that neither says more than the other.
 * What must not compile stands under `@ts-expect-error`: `npm run types` proves this file.
 */
import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import type { afdelingsdoer } from "../../src/input/afdeling.js";
import type { beslutningsdoer } from "../../src/input/afgoerelse.js";
import type { aftaledoer, supplementdoer } from "../../src/input/aftale.js";
import type { attestdoer } from "../../src/input/attest.js";
import type { forklaringsdoer } from "../../src/input/forklar.js";
import type { forskelsdoer } from "../../src/input/forskel.js";
import type { husstandsdoer } from "../../src/input/husstand.js";
import type { noegletalsdoer, omraadedoer } from "../../src/input/omraade.js";
import type { portefoeljedoer } from "../../src/input/portefoelje.js";
import type { DOERE_TIL, Sagsdoer } from "../../src/input/sager.js";
import type { aabningsdoer, haendelsesdoer, ledighedsafdelingsdoer } from "../../src/input/tildel.js";
import type { Afdelingsinput, Ledighedsafdelingsinput } from "../../src/input/typer/afdeling.js";
import type { Aftaleinput, Supplementinput } from "../../src/input/typer/aftale.js";
import type { Aabningsinput, Haendelsesinput } from "../../src/input/typer/haendelse.js";
import type { Husstandsinput, Personinput } from "../../src/input/typer/husstand.js";
import type { Noegletalsinput, Omraadeinput } from "../../src/input/typer/omraade.js";
import type {
  Attesterinput,
  Forklarinput,
  Forskelinput,
  Horisontinput,
  Kravinput,
  Portefoeljeinput,
  Sagsinputs,
  Verificerinput,
} from "../../src/input/typer/operationer.js";
import type { verificeringsdoer } from "../../src/input/verificer.js";
import type { kravdoer } from "../../src/input/vurder.js";
import type { Input } from "../../src/kerne/form.js";
import type { PERSON } from "../../src/parametre/fakta.js";

type Tages<D extends { readonly form: z.ZodMiniType }> = z.input<D["form"]>;

describe("the exported type is what the schema takes", () => {
  it("of the parts", () => {
    expectTypeOf<Tages<typeof noegletalsdoer>>().toEqualTypeOf<Noegletalsinput>();
    expectTypeOf<Tages<typeof omraadedoer>>().toEqualTypeOf<Omraadeinput>();
    expectTypeOf<Tages<typeof afdelingsdoer>>().toEqualTypeOf<Afdelingsinput>();
    expectTypeOf<Tages<typeof ledighedsafdelingsdoer>>().toEqualTypeOf<Ledighedsafdelingsinput>();
    expectTypeOf<Tages<typeof supplementdoer>>().toEqualTypeOf<Supplementinput>();
    expectTypeOf<Tages<typeof aftaledoer>>().toEqualTypeOf<Aftaleinput>();
    expectTypeOf<Tages<ReturnType<typeof husstandsdoer>>>().toEqualTypeOf<Husstandsinput>();
    expectTypeOf<Input<typeof PERSON>>().toEqualTypeOf<Personinput>();
    expectTypeOf<Tages<typeof kravdoer>>().toEqualTypeOf<Kravinput>();
    expectTypeOf<Tages<typeof haendelsesdoer>>().toEqualTypeOf<Haendelsesinput>();
    expectTypeOf<Tages<typeof aabningsdoer>>().toEqualTypeOf<Aabningsinput>();
  });

  it("of the operations", () => {
    expectTypeOf<{
      readonly [O in keyof typeof DOERE_TIL]: Tages<Sagsdoer<O>>;
    }>().toEqualTypeOf<Sagsinputs>();
    expectTypeOf<Tages<typeof portefoeljedoer>>().toEqualTypeOf<Portefoeljeinput>();
    expectTypeOf<Tages<typeof beslutningsdoer>>().toEqualTypeOf<Horisontinput>();
    expectTypeOf<Tages<typeof forklaringsdoer>>().toEqualTypeOf<Forklarinput>();
    expectTypeOf<Tages<typeof attestdoer>>().toEqualTypeOf<Attesterinput>();
    expectTypeOf<Tages<typeof verificeringsdoer>>().toEqualTypeOf<Verificerinput>();
    expectTypeOf<Tages<typeof forskelsdoer>>().toEqualTypeOf<Forskelinput>();
  });
});
