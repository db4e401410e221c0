import { describe, expect, it } from "vitest";
import { afgoerendeFakta, kendt, sammen } from "../../src/kerne/muligheder.js";
import { tal } from "../../src/kerne/tal.js";
import { type Graense, type Proeve, proevEn, proevede } from "../../src/omraade/proeve.js";
import type { Viden } from "../../src/omraade/viden.js";

const ANDEL: Viden = { art: "spaend", fra: tal(0), til: tal(100), tilMed: true };
const fra = (vaerdi: number): Viden => ({ art: "spaend", fra: tal(vaerdi), til: null, tilMed: false });
const praecis = (vaerdi: number): Viden => ({ art: "praecis", vaerdi: tal(vaerdi) });
const over = (graense: Graense): Proeve => ({ operator: "overstiger", graense });
const under = (graense: Graense): Proeve => ({ operator: "mindreEnd", graense });
const ukendtGraense = (viden: Viden): Graense => ({ viden, sti: ["graensen"] });

/** Which of the tests can be met together, by their numbers. */
function mulige(viden: Viden, proever: readonly Proeve[]) {
  const opfyldt = proever.map(proevede([{ figur: { viden, sti: ["figuren"] }, proever }]));
  const samlet = opfyldt.reduce(
    (hidtil, en, nr) => sammen(hidtil, en, (numre, er) => (er ? `${numre}${nr}` : numre)),
    kendt(""),
  );
  return { opfyldte: [...samlet.vaerdier].sort(), fakta: afgoerendeFakta(...opfyldt) };
}

describe("a figure against several limits", () => {
  it("known figures and limits decide each of the tests", () => {
    const proever = [over(tal(40)), over(tal(35))];
    expect(mulige(praecis(36), proever)).toEqual({ opfyldte: ["1"], fakta: [] });
    // Whatever is over 40 is over 35 too.
    expect(mulige(ANDEL, proever)).toEqual({ opfyldte: ["", "01", "1"], fakta: [["figuren"]] });
  });

  it("a test that no figure is held against is a fault of whoever asks", () => {
    const svar = proevede([{ figur: { viden: ANDEL, sti: ["figuren"] }, proever: [over(tal(40))] }]);
    expect(() => svar(over(tal(40)))).toThrow(new RangeError("a test that is not among those of a figure"));
  });

  it("an unknown limit that may lie above the known one leaves every combination open", () => {
    // 0 meets neither; 30 is over a limit of 10 only; 55 is over 50 and not over 60; 100 is over both.
    const aaben = ukendtGraense({ art: "spaend", fra: tal(0), til: tal(60), tilMed: true });
    const ventet = { opfyldte: ["", "0", "01", "1"], fakta: [["figuren"], ["graensen"]] };
    expect(mulige(ANDEL, [over(tal(50)), over(aaben)])).toEqual(ventet);
  });

  it("an unknown limit alone is met from both sides, where it has no upper end too", () => {
    // 0 is less than any limit from 55 on; 60 is less than 61 and not less than 55.
    const proeve = under(ukendtGraense(fra(55)));
    expect(mulige(fra(0), [proeve])).toEqual({ opfyldte: ["", "0"], fakta: [["figuren"], ["graensen"]] });
    expect(mulige(praecis(54), [proeve])).toEqual({ opfyldte: ["0"], fakta: [] });
    expect(mulige(praecis(55), [proeve])).toEqual({ opfyldte: ["", "0"], fakta: [["graensen"]] });
  });

  it("a limit to be supplied that can be one value only is that value", () => {
    // From 10 on: 10 is less than 20, 20 is not.
    const proeve = under(ukendtGraense(praecis(20)));
    expect(mulige(fra(10), [proeve])).toEqual({ opfyldte: ["", "0"], fakta: [["figuren"]] });
    expect(mulige(fra(20), [proeve])).toEqual({ opfyldte: [""], fakta: [] });
  });
});

describe("one test alone", () => {
  it.each([
    [praecis(41), tal(40), "opfyldt"],
    [praecis(40), tal(40), "ikke-opfyldt"],
    [ANDEL, tal(40), "uoplyst"],
    [ANDEL, tal(100), "ikke-opfyldt"],
    [praecis(41), ukendtGraense(praecis(40)), "opfyldt"],
    [praecis(41), ukendtGraense(fra(40)), "uoplyst"],
    [praecis(40), ukendtGraense(fra(40)), "ikke-opfyldt"],
  ] as const)("%j overstiger %j: %s", (viden, graense, ventet) => {
    expect(proevEn({ viden, sti: ["figuren"] }, over(graense))).toBe(ventet);
  });
});
