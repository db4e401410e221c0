import { expect, it } from "vitest";
import { ens } from "../../src/kerne/ens.js";

it.each([
  [1, 1, true],
  [1, "1", false],
  [null, null, true],
  [null, {}, false],
  [[1, { a: 2n }], [1, { a: 2n }], true],
  [[1, 2], [2, 1], false],
  [[1], [1, 2], false],
  [{ a: 1, b: [] }, { b: [], a: 1 }, true],
  [{ a: undefined }, {}, false],
  [{ a: 1 }, { b: 1 }, false],
] as const)("%o and %o: %s", (a, b, ventet) => {
  expect([ens(a, b), ens(b, a)]).toEqual([ventet, ventet]);
});
