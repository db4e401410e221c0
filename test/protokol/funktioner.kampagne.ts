/** The functions of the operations at length: the whole suite, and ten thousand arbitrary lines, each with a question about it. */
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
    fc.property(tilfaelde(), fc.constantFrom("forklar", "attester", ...SPOERGSMAAL), ({ op, input }, om) => {
      expect(brist(op, input)).toBeNull();
      if (om === "forklar") expect(brist(om, { op, input })).toBeNull();
      else if (om === "attester") expect(brist(om, { op, input, minimal: true, salt: "k2v9x7q4m1z8w3b6" })).toBeNull();
      else if (BESLUTNINGER.includes(op)) expect(brist(om, { op, input })).toBeNull();
    }),
    { numRuns: 10_000 },
  );
});
