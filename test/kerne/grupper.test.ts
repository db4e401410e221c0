import { describe, expect, it } from "vitest";
import { grupperet } from "../../src/kerne/grupper.js";

describe("grupperet", () => {
  it("puts together what has the same key, keys and members in the order in which they came", () => {
    expect([...grupperet([3, 8, 1, 6, 5], (n) => n % 2)]).toEqual([
      [1, [3, 1, 5]],
      [0, [8, 6]],
    ]);
  });

  it("makes no group of nothing", () => {
    expect([...grupperet([], () => 1)]).toEqual([]);
  });
});
