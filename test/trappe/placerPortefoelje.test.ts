import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gange } from "../omfang.js";
import { resultat } from "../spoerg.js";
import { afdeling, omraade } from "../vilkaarlige/placering.js";

const NYE = ["2024-12-01", "2025-12-01"];
const portefoelje = fc.record({
  afdelinger: fc.tuple(
    ...["a", "b", "c", "d"].map((id) => afdeling(id, fc.constantFrom("o", "p", "intetsteds", undefined))),
  ),
  omraader: fc.tuple(omraade("o", NYE), omraade("p", NYE)),
  dato: fc.constant("2026-06-01"),
});

type Placering = Readonly<Record<string, unknown>> & { readonly mangler: readonly (string | number)[][] };

describe("placerPortefoelje", () => {
  it("gives each department what it gets alone, with the paths of the portfolio, and counts them all", () => {
    fc.assert(
      fc.property(portefoelje, ({ afdelinger, omraader, dato }) => {
        const samlet = resultat("portefoelje", { afdelinger, omraader, dato });
        const placeringer = samlet["placeringer"] as readonly Placering[];
        for (const [i, afd] of afdelinger.entries()) {
          const nr = omraader.findIndex(({ id }) => id === afd.omraadeId);
          const alene = resultat(
            "placer",
            nr < 0 ? { afdeling: afd, dato } : { afdeling: afd, omraade: omraader[nr], dato },
          ) as unknown as Placering;
          const { afdeling: id, mangler, ...resten } = placeringer[i] ?? { mangler: [] };
          expect(id).toBe(afd.id);
          const rod = (sti: readonly (string | number)[]) => {
            if (sti[0] === "afdeling") return ["afdelinger", i, ...sti.slice(1)];
            if (sti[0] === "omraade") return nr < 0 ? ["omraader"] : ["omraader", nr, ...sti.slice(1)];
            return sti;
          };
          expect({ ...resten, mangler }).toEqual({ ...alene, mangler: alene.mangler.map(rod) });
        }
        const antal = samlet["antal"] as {
          omraadetrappen: object;
          afdelingstrappen: object;
          uoplyst: number;
          ikkeOmfattet: number;
        };
        const talte = [
          ...Object.values(antal.omraadetrappen),
          ...Object.values(antal.afdelingstrappen),
          antal.uoplyst,
          antal.ikkeOmfattet,
        ] as number[];
        expect(talte.reduce((a, b) => a + b, 0)).toBe(afdelinger.length);
        const alleMangler = new Set(placeringer.flatMap(({ mangler }) => mangler.map((sti) => JSON.stringify(sti))));
        expect(new Set(samlet.mangler.map((sti) => JSON.stringify(sti)))).toEqual(alleMangler);
      }),
      { numRuns: gange(60) },
    );
  });

  it("lists every step, also where nobody stands", () => {
    expect(resultat("portefoelje", { afdelinger: [], omraader: [], dato: "2026-06-01" })["antal"]).toEqual({
      omraadetrappen: { 1: 0, 2: 0 },
      afdelingstrappen: { 1: 0, 2: 0, 3: 0, 4: 0 },
      uoplyst: 0,
      ikkeOmfattet: 0,
    });
  });
});
