import { describe, expect, it } from "vitest";
import { alle, enAf, type Udfald, udfald, udfaldAf } from "../../src/kerne/trevaerdi.js";

const [J, N, U]: Udfald[] = ["opfyldt", "ikke-opfyldt", "uoplyst"] as const;

describe("trevaerdi", () => {
  it.each([
    [[J, J], J, J],
    [[J, N], N, J],
    [[J, U], U, J],
    [[N, N], N, N],
    [[N, U], N, U],
    [[U, U], U, U],
    [[], J, N],
  ])("all and one of %j", (dele, somAlle, somEn) => {
    expect(alle(dele.filter((d) => d !== undefined))).toBe(somAlle);
    expect(enAf(dele.filter((d) => d !== undefined))).toBe(somEn);
  });

  it("reads booleans and possibilities", () => {
    expect([true, false, null].map(udfald)).toEqual([J, N, U]);
    expect([[true], [false], [true, false]].map(udfaldAf)).toEqual([J, N, U]);
  });
});
