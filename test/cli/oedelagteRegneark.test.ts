/** A spreadsheet with any of its bytes changed is read, or refused in a line; the program never falls over it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { afdelingsform } from "../../src/cli/afdelingsfil.js";

const ARK = ["regneark.xlsx", "formler.xlsx", "datoer.xlsx"].map((fil) =>
  readFileSync(join(import.meta.dirname, "filer", fil)),
);
const aendring = fc.record({ sted: fc.nat(10_000), byte: fc.nat(255) });

it("a damaged spreadsheet is refused, or read", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...ARK),
      fc.array(aendring, { minLength: 1, maxLength: 5 }),
      fc.nat(100),
      async (ark, aendringer, rest) => {
        const indhold = Buffer.from(ark);
        for (const { sted, byte } of aendringer) indhold[sted % indhold.length] = byte;
        const { raa, fejl } = await afdelingsform("fil", indhold.subarray(0, indhold.length - rest), {});
        expect(raa !== undefined || fejl.length > 0).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});
