/** The search for smallest changes: what cannot be is passed over, and nothing that can. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Greb, mindsteIndgreb, UMULIGT } from "../../src/afgoerelse/indgreb.js";

/** Four facts of three values each; null is unknown. */
type Sag = readonly (number | null)[];
const VAERDIER = [0, 1, 2];

function med(sag: Sag, nr: number, vaerdi: number | null): Sag {
  return sag.with(nr, vaerdi);
}

const GREB: readonly Greb<Sag>[] = [0, 1, 2, 3].map((nr) => ({
  sti: [nr],
  art: "handling",
  vaerdier: VAERDIER.map((vaerdi) => (sag: Sag) => med(sag, nr, vaerdi)),
  ukendt: (sag: Sag) => med(sag, nr, null),
}));

/** Every filling-in of the unknown facts. */
function udfyldt(sag: Sag): readonly Sag[] {
  const nr = sag.indexOf(null);
  return nr === -1 ? [sag] : VAERDIER.flatMap((vaerdi) => udfyldt(med(sag, nr, vaerdi)));
}

describe("the smallest changes", () => {
  it("are the same whether what cannot be is passed over or tried", () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 81, maxLength: 81 }),
        fc.integer({ min: 0, max: 80 }),
        (tabel, nr) => {
          const opnaaet = (sag: Sag) => tabel[sag.reduce<number>((sum, vaerdi) => sum * 3 + (vaerdi ?? 0), 0)] === true;
          const start: Sag = [0, 1, 2, 3].map((plads) => Math.floor(nr / 3 ** plads) % 3);
          const felter = (muligt?: (sag: Sag) => boolean) =>
            mindsteIndgreb(start, GREB, opnaaet, muligt).saet.map((aendring) =>
              aendring.map(({ sti, udfoer }) => [sti, udfoer(start)]),
            );
          expect(felter((sag) => udfyldt(sag).some(opnaaet))).toEqual(felter());
        },
      ),
      { numRuns: 500 },
    );
  });

  it("are not looked for where the facts, whatever they are, cannot do it", () => {
    let proevet = 0;
    const opnaaet = () => {
      proevet += 1;
      return false;
    };
    expect(mindsteIndgreb<Sag>([0, 0, 0, 0], GREB, opnaaet, () => false)).toEqual(UMULIGT);
    // Once for the case as it is; without passing over it would be 4 x 4 x 4 x 4 times.
    expect(proevet).toBe(1);
  });
});
