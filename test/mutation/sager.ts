/**
 * The reference suite and its reviewed explanations with a test for each case, so that a mutant meets only the cases
 * that reach it. The whole suite is held by `test/fixtures/suite.test.ts`, and the explanations for every reader by
 * `test/afgoerelse/fixtureforklaringer.test.ts`.
 */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { laesSager, sammenlign } from "../../src/konformitet/fixtures.js";
import { svarPaaLinje } from "../../src/protokol/jsonl.js";
import { resultat } from "../spoerg.js";

const sager = laesSager();

it.each(sager.map((sag) => [sag.id, sag] as const))("%s", (_, { id, op, input, forventet }) => {
  const svar: unknown = JSON.parse(svarPaaLinje(JSON.stringify({ id, op, input })) ?? "null");
  expect(sammenlign(forventet, svar)).toBeNull();
});

const LAESER = { sprog: "da", modtager: "sagsbehandler" } as const;
const forklarlige = sager.filter(({ op, forventet }) => forventet.ok && op !== "portefoelje");

it.each([...forklaringer()])("%s, explained", (id, forklaring) => {
  const sag = forklarlige.find((en) => en.id === id);
  expect(resultat("forklar", { op: sag?.op, input: sag?.input, ...LAESER })["tekst"]).toBe(forklaring);
});

/** By the id of their case, as they were reviewed. */
function forklaringer(): ReadonlyMap<string, string> {
  const regler = [...new Set(forklarlige.map(({ regel }) => regel))];
  const afsnit = regler.flatMap((regel) =>
    readFileSync(
      `test/afgoerelse/forklaringer/${regel.replace(".", "/")}.${LAESER.sprog}.${LAESER.modtager}.md`,
      "utf8",
    ).split(/\n---\n\n(?=<!-- )/),
  );
  return new Map(afsnit.map((tekst) => [/^<!-- (.*?): /.exec(tekst)?.[1] ?? "", tekst.replace(/^<!--.*-->\n\n/, "")]));
}
