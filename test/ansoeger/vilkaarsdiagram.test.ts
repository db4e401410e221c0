/** A condition drawn over what is unknown of a person: how far it is read, and what a leaf without its figure says. */
import { describe, expect, it } from "vitest";
import { bind } from "../../src/ansoeger/bind.js";
import { bladeI } from "../../src/ansoeger/bundet.js";
import type { Person } from "../../src/ansoeger/husstand.js";
import { ukendteI } from "../../src/ansoeger/variable.js";
import { Vilkaarsdiagram } from "../../src/ansoeger/vilkaarsdiagram.js";
import { laesHusstand } from "../../src/input/husstand.js";
import { dag } from "../../src/kerne/dato.js";
import { Tegner } from "../../src/kerne/diagram.js";
import { tal } from "../../src/kerne/tal.js";
import { rammeaftalen } from "../../src/parametre/rammeaftalen.js";
import { alle, enAf, gren, ja, maaltMindst, mindst, type Vilkaar } from "../../src/parametre/vilkaar.js";
import { DAGEN, type Felter, person } from "./sag.js";

const HER = dag(DAGEN);
const paa = (vilkaar: Vilkaar) => bind(vilkaar, { dato: HER, aftale: rammeaftalen() });

function laest(felter: Felter): Person {
  const [en] = laesHusstand({ id: "h", personer: [person(felter)] }, HER).personer;
  if (en === undefined) throw new Error("one person");
  return en;
}

describe("a condition drawn", () => {
  const PENSION = ja("alderspension");
  const STUDIE = ja("underUddannelseForrigeAar");

  it("is not read past the part that decides it", () => {
    const tegn = (vilkaar: Vilkaar, alderspension: boolean) => {
      const ulaeselig = Object.defineProperty(laest({ alderspension }), "underUddannelseForrigeAar", {
        get: () => {
          throw new Error("read");
        },
      });
      return new Vilkaarsdiagram(new Tegner(), ulaeselig, [], 0, []).af(paa(vilkaar));
    };
    expect(tegn(alle(PENSION, STUDIE), false)).toBe("ikke-opfyldt");
    expect(tegn(enAf(PENSION, STUDIE), true)).toBe("opfyldt");
    expect(tegn(gren("alderspension", alle(PENSION, STUDIE)), false)).toBe("ikke-opfyldt");
    for (const laes of [
      () => tegn(alle(PENSION, STUDIE), true),
      () => tegn(enAf(PENSION, STUDIE), false),
      () => tegn(mindst(1, PENSION, STUDIE), true),
    ])
      expect(laes).toThrow("read");
  });

  it("is open in a leaf whose figure is unknown, until values are given for that figure", () => {
    const blad = paa(maaltMindst("aktuelIndtaegt", { figur: "indkomstMinimum", paa: "dagen" }));
    const [{ figur } = { figur: null }] = bladeI(blad);
    if (figur === null) throw new Error("a figure");
    const tegner = new Tegner();
    const en = laest({ bruttoindtaegt: { aktuelPrMaaned: 20000, forrigeAarPrMaaned: 20000 } });
    const tegnet = (...figurer: ConstructorParameters<typeof Vilkaarsdiagram>[4]) =>
      new Vilkaarsdiagram(tegner, en, [], figurer.length, figurer).af(blad);
    expect(tegnet()).toBe("uoplyst");
    const vaerdier = [tal(20000), tal(20001)];
    expect(tegnet({ figur: { ...figur, dag: dag("2025-12-31") }, vaerdier })).toBe("uoplyst");
    expect(tegnet({ figur, vaerdier })).toBe(tegner.knude(0, ["opfyldt", "ikke-opfyldt"]));
  });

  it("stands on the person's own variables, numbered from the first of them", () => {
    const en = laest({ alderspension: null, underUddannelseForrigeAar: null });
    const bundet = paa(alle(PENSION, STUDIE));
    const variable = ukendteI(en, bladeI(bundet), HER);
    const tegner = new Tegner();
    const [a, b] = [5, 6].map((nr) => tegner.knude(nr, ["opfyldt", "ikke-opfyldt"]));
    if (a === undefined || b === undefined) throw new Error("two variables");
    expect(variable.map(({ sti }) => sti)).toEqual([["alderspension"], ["underUddannelseForrigeAar"]]);
    expect(new Vilkaarsdiagram(tegner, en, variable, 5, []).af(bundet)).toBe(tegner.alle([a, b]));
  });
});
