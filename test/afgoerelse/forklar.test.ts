/** Explanations as they read: one reviewed file for each operation, language and reader. */
import { describe, expect, it } from "vitest";
import { SAGSOPS } from "../../src/afgoerelse/sag.js";
import { resultat } from "../spoerg.js";
import { FORKLARINGSSAGER } from "./forklaringssager.js";

const LAESERE = (["da", "en"] as const).flatMap((sprog) =>
  (["sagsbehandler", "borger"] as const).map((modtager) => ({ sprog, modtager })),
);

describe("forklar", () => {
  it.each(SAGSOPS.flatMap((op) => LAESERE.map((laeser) => ({ op, ...laeser }))))(
    "$op, $sprog, $modtager",
    async ({ op, sprog, modtager }) => {
      const sager = FORKLARINGSSAGER.filter((sag) => sag.op === op);
      expect(sager.length).toBeGreaterThanOrEqual(6);
      const tekster = sager.map(
        ({ titel, input }) => `<!-- ${titel} -->\n\n${resultat("forklar", { op, input, sprog, modtager })["tekst"]}`,
      );
      await expect(tekster.join("\n---\n\n")).toMatchFileSnapshot(`forklaringer/${op}.${sprog}.${modtager}.md`);
    },
  );
});
