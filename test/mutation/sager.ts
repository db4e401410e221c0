/**
 * The reference suite and its reviewed sentences with a test for each case, so that a mutant meets only the cases
 * that reach it. The whole suite is held by `test/fixtures/suite.test.ts`, and the explanations for every reader by
 * `test/afgoerelse/forklar.test.ts`.
 */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { laesSager, sammenlign } from "../../src/konformitet/fixtures.js";
import { svarPaaLinje } from "../../src/protokol/jsonl.js";
import { forklaring, forklarligeSager, saetninger } from "../afgoerelse/saetninger.js";

const sager = laesSager();

it.each(sager.map((sag) => [sag.id, sag] as const))("%s", (_, { id, op, input, forventet }) => {
  const svar: unknown = JSON.parse(svarPaaLinje(JSON.stringify({ id, op, input })) ?? "null");
  expect(sammenlign(forventet, svar)).toBeNull();
});

const LAESER = { sprog: "da", modtager: "sagsbehandler" } as const;
const gennemset: ReadonlySet<string> = new Set(
  readFileSync("test/afgoerelse/forklaringer/da.sagsbehandler.md", "utf8").split("\n"),
);

it.each(forklarligeSager.map((sag) => [sag.id, sag] as const))("%s, explained", (_, sag) => {
  expect(saetninger(forklaring(sag, LAESER)).filter((saetning) => !gennemset.has(saetning))).toEqual([]);
});
