/** Every type that the public face speaks of has a name there, so that a program of one's own can write it down. */
import { expect, it } from "vitest";
import { erklaeringer, unavngivne } from "./navngivneTyper.js";

it("no type in a public signature is without a name", () => {
  const { program, stier } = erklaeringer(["src/index.ts"]);
  for (const sti of stier) expect(unavngivne(sti, program)).toEqual([]);
});
