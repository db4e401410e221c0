import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FORTOLKNINGER, STANDARDVALG } from "../../src/parametre/fortolkninger.js";
import { type Resultat, resultat } from "../spoerg.js";
import { placeringsinput } from "../vilkaarlige/placering.js";

const BINDENDE = [
  "udfald",
  "trappe",
  "trin",
  "via",
  "skaerpede",
  "skaerpedeUoplyste",
  "behov",
  "anvisningsinterval",
  "mangler",
];

function bindende(svar: Resultat): string {
  return JSON.stringify(
    BINDENDE.map((felt) => (felt === "mangler" ? svar.mangler.map((sti) => JSON.stringify(sti)).sort() : svar[felt])),
  );
}

describe("fortolkninger", () => {
  it("of a placement are exactly those of which another choice changes a binding field", () => {
    fc.assert(
      fc.property(placeringsinput, (input) => {
        const svar = resultat("placer", input);
        const valgte = {
          ...STANDARDVALG,
          ...Object.fromEntries(Object.entries(input.aftale?.fortolkninger ?? {}).filter(([, valg]) => valg != null)),
        };
        const ventet: Record<string, string> = {};
        for (const [id, valg] of Object.entries(valgte)) {
          const andre = FORTOLKNINGER[id as keyof typeof FORTOLKNINGER].filter((andet) => andet !== valg);
          const paavirker = andre.some((andet) => {
            const aftale = { ...input.aftale, fortolkninger: { ...input.aftale?.fortolkninger, [id]: andet } };
            return bindende(resultat("placer", { ...input, aftale })) !== bindende(svar);
          });
          if (paavirker) ventet[id] = valg;
        }
        expect(svar["fortolkninger"]).toEqual(ventet);
      }),
      { numRuns: 60 },
    );
  });
});
