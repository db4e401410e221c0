/**
 * The library against the second program, written apart from it, on arbitrary ledgers: every binding field, caveat,
 * missing fact, interpretation and fault.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OPERATIONER } from "../../src/protokol/operationer.js";
import type { TildelInput } from "./andet-program/tildeling.js";
import { tildel } from "./andetProgram.js";
import { sammenlignelig } from "./sammenlignelig.js";
import { regnskab, tildelinput } from "./vilkaarlige.js";

function enige(input: object): void {
  const rent = JSON.parse(JSON.stringify(input)) as TildelInput;
  expect(sammenlignelig("tildel", OPERATIONER.get("tildel")?.(rent))).toEqual(sammenlignelig("tildel", tildel(rent)));
}

describe("tildel and the second program", () => {
  it("agree on sound ledgers", () => {
    fc.assert(
      fc.property(regnskab(false), (en) => {
        enige(tildelinput(en));
      }),
      { numRuns: 1500 },
    );
  });

  it("agree on ledgers with faults", () => {
    fc.assert(
      fc.property(regnskab(true, 25), (en) => {
        enige(tildelinput(en));
      }),
      { numRuns: 1500 },
    );
  });
});
