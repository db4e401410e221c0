/** What one more event adds to the trace: what is new, once. */
import { describe, expect, it } from "vitest";
import { medSpor } from "../../src/ledighed/spor.js";
import type { Spor } from "../../src/ledighed/tilstand.js";

const SPOR: Spor = {
  afgoerende: ["trinskifte"],
  loftNaaet: false,
  stk7Nr4: false,
  brugte: [["x", "1"]],
  former: [["y", "1"]],
  pladser: [["z", "1"]],
  pladserVedAndenUdfasning: [["z", "1"]],
};

describe("the trace of a ledger", () => {
  it.each<readonly [string, Partial<Spor>]>([
    ["nothing", {}],
    ["empty lists", { afgoerende: [], brugte: [], former: [], pladser: [], pladserVedAndenUdfasning: [] }],
    ["what it has already", { ...SPOR, brugte: [["x", "1"]], pladser: [["z", "1"]] }],
    ["a cap that was not reached", { loftNaaet: false, stk7Nr4: false }],
  ])("stays the same object when an event adds %s", (_, nyt) => {
    expect(medSpor(SPOR, nyt)).toBe(SPOR);
  });

  it.each<readonly [Partial<Spor>]>([
    [{ loftNaaet: true }],
    [{ stk7Nr4: true }],
    [{ afgoerende: ["trinskifte", "loft-maaling"] }],
    [
      {
        brugte: [
          ["x", "1"],
          ["x", "2"],
        ],
      },
    ],
    [
      {
        former: [
          ["y", "1"],
          ["u", "1"],
        ],
      },
    ],
    [
      {
        pladser: [
          ["z", "1"],
          ["z", "1", "2"],
        ],
      },
    ],
    [{ pladserVedAndenUdfasning: [["z", "1"], ["z"]] }],
  ])("takes in what is new and keeps all else: %j", (nyt) => {
    expect(medSpor(SPOR, nyt)).toEqual({ ...SPOR, ...nyt });
  });

  it("keeps that the cap was reached", () => {
    const naaet = { ...SPOR, loftNaaet: true, stk7Nr4: true };
    expect(medSpor(naaet, { loftNaaet: false, stk7Nr4: false })).toBe(naaet);
  });
});
