/**
 * The schemas of what callers give (skemaer), in zod's small form, which is a Standard Schema: to put together, to
 * extend, and to make forms of. A schema says what the parts of an input are; how they fit together is for the
 * operation and the readers to say, which report both at once.
 */
import type * as z from "zod/mini";
import { afdelingsdoer, byggeridoer } from "./afdeling.js";
import { beslutningsdoer } from "./afgoerelse.js";
import { aftaledoer, supplementdoer } from "./aftale.js";
import { aftaletjekdoer } from "./aftaletekst/aftaletjek.js";
import { attestdoer } from "./attest.js";
import { forklaringsdoer } from "./forklar.js";
import { forskelsdoer } from "./forskel.js";
import { husstandsdoer, personform } from "./husstand.js";
import type { Objektskema } from "./objektskema.js";
import { noegletalsdoer, omraadedoer, opgoerelsesdoer } from "./omraade.js";
import { portefoeljedoer } from "./portefoelje.js";
import { doerTil } from "./sag.js";
import { aabningsdoer, haendelsesdoer, ledighedsafdelingsdoer, trinplaceringsdoer } from "./tildel.js";
import type * as Afd from "./typer/afdeling.js";
import type { Aftaleinput, Supplementinput } from "./typer/aftale.js";
import type { Aabningsinput, Haendelsesinput } from "./typer/haendelse.js";
import type { Husstandsinput, Personinput } from "./typer/husstand.js";
import type { Noegletalsinput, Omraadeinput, Opgoerelsesinput } from "./typer/omraade.js";
import type { Kravinput, Operationsinputs } from "./typer/operationer.js";
import { verificeringsdoer } from "./verificer.js";
import { kravdoer } from "./vurder.js";

export type { Objektinput, Objektoutput, Objektskema } from "./objektskema.js";

/** The fields of an object, each by what it takes. */
export type Felter<T> = {
  [N in keyof T]-?: z.ZodMiniType<Valgfrit<T, N>, Valgfrit<T, N>>;
};
type Valgfrit<T, N extends keyof T> = Partial<Pick<T, N>> extends Pick<T, N> ? T[N] | undefined : T[N];

/** The schema of an object; `z.input` of it is `T`. */
export type Skema<T> = Objektskema<Felter<T>>;

export const noegletalsskema: Skema<Noegletalsinput> = noegletalsdoer.form;
export const opgoerelsesskema: Skema<Opgoerelsesinput> = opgoerelsesdoer.form;
export const omraadeskema: Skema<Omraadeinput> = omraadedoer.form;
export const byggeriskema: Skema<Afd.Byggeriinput> = byggeridoer.form;
export const afdelingsskema: Skema<Afd.Afdelingsinput> = afdelingsdoer.form;
export const trinplaceringsskema: Skema<Afd.Trinplaceringsinput> = trinplaceringsdoer.form;
export const ledighedsafdelingsskema: Skema<Afd.Ledighedsafdelingsinput> = ledighedsafdelingsdoer.form;
export const supplementskema: Skema<Supplementinput> = supplementdoer.form;
export const aftaleskema: Skema<Aftaleinput> = aftaledoer.form;
export const personskema: Skema<Personinput> = personform;
export const husstandsskema: Skema<Husstandsinput> = husstandsdoer().form;
export const kravskema: Skema<Kravinput> = kravdoer.form;
export const aabningsskema: Skema<Aabningsinput> = aabningsdoer.form;
export const haendelsesskema: z.ZodMiniType<Haendelsesinput, Haendelsesinput> = haendelsesdoer.form;

/** The schema of the whole input of each operation. */
export const inputskemaer: {
  readonly [O in keyof Operationsinputs]: z.ZodMiniType<Operationsinputs[O], Operationsinputs[O]>;
} = {
  udpeg: doerTil("udpeg").form,
  placer: doerTil("placer").form,
  portefoelje: portefoeljedoer.form,
  kvoter: doerTil("kvoter").form,
  tildel: doerTil("tildel").form,
  nybyggeri: doerTil("nybyggeri").form,
  vurder: doerTil("vurder").form,
  ranger: doerTil("ranger").form,
  maaAnvises: doerTil("maaAnvises").form,
  horisont: beslutningsdoer.form,
  spoerg: beslutningsdoer.form,
  hvadSkalDerTil: beslutningsdoer.form,
  aftale: aftaletjekdoer.form,
  forskel: forskelsdoer.form,
  attester: attestdoer.form,
  verificer: verificeringsdoer.form,
  forklar: forklaringsdoer.form,
};
