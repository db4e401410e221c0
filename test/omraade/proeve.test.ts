import { describe, expect, it } from "vitest";
import { afgoerendeFakta } from "../../src/kerne/muligheder.js";
import { tal } from "../../src/kerne/tal.js";
import { type Graense, type Proeve, proev, proevEn } from "../../src/omraade/proeve.js";
import type { Viden } from "../../src/omraade/viden.js";

const ANDEL: Viden = { art: "spaend", fra: tal(0), til: tal(100), tilMed: true };
const fra = (vaerdi: number): Viden => ({ art: "spaend", fra: tal(vaerdi), til: null, tilMed: false });
const praecis = (vaerdi: number): Viden => ({ art: "praecis", vaerdi: tal(vaerdi) });
const kendtGraense = (vaerdi: number): Graense => ({ art: "kendt", vaerdi: tal(vaerdi) });
const ukendtGraense = (viden: Viden): Graense => ({ art: "ukendt", sti: ["graensen"], viden });

function muligeSummer(viden: Viden, proever: readonly Proeve[]) {
  const muligheder = proev({ viden, sti: ["figuren"] }, proever);
  return { summer: [...muligheder.vaerdier].sort(), fakta: afgoerendeFakta(muligheder) };
}

describe("a figure against several limits", () => {
  it("known figures and limits decide each of the tests", () => {
    const proever = [
      { operator: "overstiger", graense: kendtGraense(40), bit: 1 },
      { operator: "overstiger", graense: kendtGraense(35), bit: 8 },
    ] as const;
    expect(muligeSummer(praecis(36), proever)).toEqual({ summer: [8], fakta: [] });
    // Whatever is over 40 is over 35 too.
    expect(muligeSummer(ANDEL, proever)).toEqual({ summer: [0, 8, 9], fakta: [["figuren"]] });
  });

  it("an unknown limit that may lie above the known one leaves every combination open", () => {
    // 0 meets neither; 30 is over a limit of 10 only; 55 is over 50 and not over 60; 100 is over both.
    const proever = [
      { operator: "overstiger", graense: kendtGraense(50), bit: 1 },
      {
        operator: "overstiger",
        graense: ukendtGraense({ art: "spaend", fra: tal(0), til: tal(60), tilMed: true }),
        bit: 2,
      },
    ] as const;
    expect(muligeSummer(ANDEL, proever)).toEqual({ summer: [0, 1, 2, 3], fakta: [["figuren"], ["graensen"]] });
  });

  it("an unknown limit alone is met from both sides, where it has no upper end too", () => {
    // 0 is less than any limit from 55 on; 60 is less than 61 and not less than 55.
    const proeve = { operator: "mindreEnd", graense: ukendtGraense(fra(55)), bit: 1 } as const;
    expect(muligeSummer(fra(0), [proeve])).toEqual({ summer: [0, 1], fakta: [["figuren"], ["graensen"]] });
    expect(muligeSummer(praecis(54), [proeve])).toEqual({ summer: [1], fakta: [] });
    expect(muligeSummer(praecis(55), [proeve])).toEqual({ summer: [0, 1], fakta: [["graensen"]] });
  });

  it("a limit to be supplied that can be one value only is that value", () => {
    // From 10 on: 10 is less than 20, 20 is not.
    const proeve = { operator: "mindreEnd", graense: ukendtGraense(praecis(20)), bit: 1 } as const;
    expect(muligeSummer(fra(10), [proeve])).toEqual({ summer: [0, 1], fakta: [["figuren"]] });
    expect(muligeSummer(fra(20), [proeve])).toEqual({ summer: [0], fakta: [] });
  });
});

describe("one test alone", () => {
  it.each([
    [praecis(41), kendtGraense(40), "opfyldt"],
    [praecis(40), kendtGraense(40), "ikke-opfyldt"],
    [ANDEL, kendtGraense(40), "uoplyst"],
    [ANDEL, kendtGraense(100), "ikke-opfyldt"],
    [praecis(41), ukendtGraense(praecis(40)), "opfyldt"],
    [praecis(41), ukendtGraense(fra(40)), "uoplyst"],
    [praecis(40), ukendtGraense(fra(40)), "ikke-opfyldt"],
  ] as const)("%j overstiger %j: %s", (viden, graense, ventet) => {
    expect(proevEn({ viden, sti: ["figuren"] }, "overstiger", graense)).toBe(ventet);
  });
});
