/** The long run of small chains, by hand. */
import { expect, it } from "vitest";
import { broek, tal } from "../../src/kerne/tal.js";
import { ligevaegt } from "../../src/ledighed/ligevaegt.js";

it("is the first place alone where every other leads to it and it leads to itself", () => {
  expect(
    ligevaegt([
      [tal(1), tal(0)],
      [tal(1), tal(0)],
    ]),
  ).toEqual([tal(1), tal(0)]);
  expect(
    ligevaegt([
      [tal(1), tal(0), tal(0)],
      [broek(1, 3), tal(0), broek(2, 3)],
      [tal(1), tal(0), tal(0)],
    ]),
  ).toEqual([tal(1), tal(0), tal(0)]);
});

it("is none where it depends on the beginning, and says so", () => {
  expect(() =>
    ligevaegt([
      [tal(1), tal(0)],
      [tal(0), tal(1)],
    ]),
  ).toThrow("the long run depends on where the chain begins");
});
