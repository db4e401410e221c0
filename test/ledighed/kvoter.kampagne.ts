/** Quotas, new buildings and the checks on an order of nine: the library against the second program. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OPERATIONER } from "../../src/protokol/operationer.js";
import { type KvoterInput, kvoter, type NybyggeriInput, nybyggeri } from "./andetProgram.js";
import { sammenlignelig } from "./sammenlignelig.js";
import { kvoteinput, nybyggeriinput, raaAftale } from "./vilkaarligAftale.js";

function rent<T>(input: object): T {
  return JSON.parse(JSON.stringify(input)) as T;
}

function svar(op: string, input: object): unknown {
  return sammenlignelig(op, OPERATIONER.get(op)?.(rent(input)));
}

describe("the second program agrees", () => {
  it("on quotas", () => {
    fc.assert(
      fc.property(kvoteinput, (input) => {
        expect(svar("kvoter", input)).toEqual(sammenlignelig("kvoter", kvoter(rent<KvoterInput>(input))));
      }),
      { numRuns: 1500 },
    );
  });

  it("on new buildings", () => {
    fc.assert(
      fc.property(nybyggeriinput, (input) => {
        expect(svar("nybyggeri", input)).toEqual(sammenlignelig("nybyggeri", nybyggeri(rent<NybyggeriInput>(input))));
      }),
      { numRuns: 1500 },
    );
  });

  it("on every break of an order", () => {
    let brud = 0;
    fc.assert(
      fc.property(raaAftale, (aftale) => {
        const input = { trappe: "afdelingstrappen", trin: 1, dato: "2026-01-01", aftale };
        const egen = svar("kvoter", input);
        brud += (egen as { ok: boolean }).ok ? 0 : 1;
        expect(egen).toEqual(sammenlignelig("kvoter", kvoter(rent<KvoterInput>(input))));
      }),
      { numRuns: 3000 },
    );
    expect(brud).toBeGreaterThan(1000);
    expect(brud).toBeLessThan(2800);
  });
});
