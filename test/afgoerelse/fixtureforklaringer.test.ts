/**
 * Every decision of the reference suite in words, as they were reviewed: one file for each rule, language and reader,
 * at the rule's own path.
 */
import { describe, expect, it } from "vitest";
import { laesSager } from "../../src/konformitet/fixtures.js";
import { fejl, resultat } from "../spoerg.js";

const LAESERE = (["da", "en"] as const).flatMap((sprog) =>
  (["sagsbehandler", "borger"] as const).map((modtager) => ({ sprog, modtager })),
);

/** A portfolio is no decision of its own; its departments are. */
const forklarlige = laesSager("fixtures").filter(({ op, forventet }) => forventet.ok && op !== "portefoelje");
const regler = [...new Set(forklarlige.map(({ regel }) => regel))];

describe("the explanations of the suite", () => {
  it("are of all its decisions", () => {
    expect(forklarlige.length).toBeGreaterThan(650);
    expect(regler.length).toBeGreaterThan(40);
  });

  it.each(regler.flatMap((regel) => LAESERE.map((laeser) => ({ regel, ...laeser }))))(
    "$regel, $sprog, $modtager",
    async ({ regel, ...laeser }) => {
      const tekster = forklarlige
        .filter((sag) => sag.regel === regel)
        .map(({ id, titel, op, input }) => {
          const spoergsmaal = { op, input, ...laeser };
          expect(fejl("forklar", spoergsmaal), id).toEqual([]);
          return `<!-- ${id}: ${titel} -->\n\n${resultat("forklar", spoergsmaal)["tekst"]}`;
        });
      const sti = `forklaringer/${regel.replace(".", "/")}.${laeser.sprog}.${laeser.modtager}.md`;
      await expect(tekster.join("\n---\n\n")).toMatchFileSnapshot(sti);
    },
  );
});
