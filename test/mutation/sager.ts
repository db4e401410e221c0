/** The reference suite with a test for each case, so that a mutant meets only the cases that reach it. The whole suite is held by `test/fixtures/suite.test.ts`. */
import { expect, it } from "vitest";
import { laesSager, sammenlign } from "../../src/konformitet/fixtures.js";
import { svarPaaLinje } from "../../src/protokol/jsonl.js";

it.each(laesSager().map((sag) => [sag.id, sag] as const))("%s", (_, { id, op, input, forventet }) => {
  const svar: unknown = JSON.parse(svarPaaLinje(JSON.stringify({ id, op, input })) ?? "null");
  expect(sammenlign(forventet, svar)).toBeNull();
});
