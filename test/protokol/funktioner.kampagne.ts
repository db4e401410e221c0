/** The functions of the operations at length: the whole suite, and ten thousand arbitrary lines with what is asked about them. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { laesSager } from "../../src/konformitet/fixtures.js";
import { tilfaelde } from "../afgoerelse/vilkaarligeSager.js";
import { brist } from "./ensSvar.js";

const BESLUTNINGER = ["udpeg", "placer", "vurder", "maaAnvises"];
const SPOERGSMAAL = ["horisont", "spoerg", "hvadSkalDerTil"];

it("they answer the whole suite as the protocol does", () => {
  for (const { id, op, input } of laesSager()) expect(brist(op, input), id).toBeNull();
});

it("they answer arbitrary lines so", () => {
  fc.assert(
    fc.property(tilfaelde(), fc.constantFrom(...SPOERGSMAAL), ({ op, input }, spoergsmaal) => {
      expect(brist(op, input)).toBeNull();
      expect(brist("forklar", { op, input })).toBeNull();
      expect(brist("attester", { op, input, minimal: true, salt: "k2v9x7q4m1z8w3b6" })).toBeNull();
      if (BESLUTNINGER.includes(op)) expect(brist(spoergsmaal, { op, input })).toBeNull();
    }),
    { numRuns: 10_000 },
  );
});
