/** When a department may withhold the next offer: on trin 1 of afdelingstrappen, after three used in a row. */
import { expect, it } from "vitest";
import { forudgaaende } from "../../src/ledighed/tilbageholdelse.js";
import type { SenesteTilbud } from "../../src/ledighed/tilstand.js";
import type { Trappe } from "../../src/parametre/aftale.js";
import { afdelingen, aftalen } from "./grundlag.js";

const OMFATTET = afdelingen([], { omfattetAfTilbageholdelse: true });
const tilbud = (...udfald: readonly SenesteTilbud["udfald"][]): readonly SenesteTilbud[] =>
  udfald.map((et, nr) => ({ nr, bolig: `b${nr}`, udfald: et }));
const maa = (trappe: Trappe, trin: number, seneste: readonly SenesteTilbud[], afdeling = OMFATTET) =>
  forudgaaende(afdeling, { trappe, trin }, { tilbud: seneste, kommunens: [] }, aftalen()) !== null;

const TRE = tilbud("benyttet", "benyttet", "benyttet");

it("only on trin 1 of afdelingstrappen, and only where the department is covered", () => {
  expect(maa("afdelingstrappen", 1, TRE)).toBe(true);
  expect(maa("afdelingstrappen", 2, TRE)).toBe(false);
  expect(maa("omraadetrappen", 1, TRE)).toBe(false);
  expect(maa("afdelingstrappen", 1, TRE, afdelingen([]))).toBe(false);
});

it("only after the latest three were all used, whatever went before", () => {
  expect(maa("afdelingstrappen", 1, tilbud("returneret", "benyttet", "benyttet", "benyttet"))).toBe(true);
  expect(maa("afdelingstrappen", 1, tilbud("benyttet", "benyttet", "benyttet", "afventer"))).toBe(false);
  expect(maa("afdelingstrappen", 1, tilbud("benyttet", "benyttet"))).toBe(false);
  expect(maa("afdelingstrappen", 1, tilbud("benyttet", "tilbageholdt", "benyttet"))).toBe(false);
});
