/** `udpeg`, `placer` and `portefoelje`: the library against the example in Python, which shares nothing with it. */
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import {
  afdeling,
  aftale,
  omraade,
  placeringsinput,
  placeringsvalg,
  udpegningsinput,
} from "../vilkaarlige/placering.js";
import { bindende } from "./bindende.js";
import { biblioteket, vis } from "./enige.js";
import { Hyppighed } from "./hyppighed.js";
import { linjer } from "./linjer.js";
import { Python } from "./python.js";

const python = new Python();
afterAll(() => python.slut());

async function enige(op: string, vilkaarlige: fc.Arbitrary<unknown>, antal: number): Promise<Hyppighed> {
  const hyppighed = new Hyppighed();
  await fc.assert(
    fc.asyncProperty(vilkaarlige, async (vilkaarlig) => {
      const input: unknown = JSON.parse(JSON.stringify(vilkaarlig));
      const svar = biblioteket(op, input);
      hyppighed.tael(svar);
      expect(bindende(op, svar)).toEqual(bindende(op, await python.spoerg(op, input)));
    }),
    { numRuns: antal },
  );
  return vis(hyppighed, op);
}

/** Ids that are one in NFC, written in two ways; one that no area has; none. */
const omraadeId = fc.constantFrom("o", "p\u00e9", "pe\u0301", "intetsteds", undefined);
const portefoelje = fc.record({
  afdelinger: fc.tuple(...["a", "b", "c"].map((id) => afdeling(id, omraadeId))),
  omraader: fc.tuple(omraade("o", ["2024-12-01", "2025-12-01"]), omraade("pe\u0301", ["2023-12-01", "2025-12-01"])),
  dato: fc.constantFrom("2024-01-01", "2025-12-31", "2026-06-01", "2027-12-31", "2028-01-01"),
  aftale,
});

describe("two programs", () => {
  it("agree on udpeg", async () => {
    const hyppighed = await enige("udpeg", udpegningsinput, linjer(3000));
    for (const status of ["omdannelsesomraade", "parallelsamfund", "udsat", "forebyggelsesomraade", "ingen", "uoplyst"])
      expect(hyppighed.antal(`status ${status}`)).toBeGreaterThan(0);
  });

  it("agree on placer", async () => {
    const hyppighed = await enige("placer", placeringsinput, linjer(3000));
    expect(hyppighed.ubrugteValg(placeringsvalg)).toEqual([]);
  });

  it("agree on portefoelje", async () => {
    await enige("portefoelje", portefoelje, linjer(500));
  });
});
