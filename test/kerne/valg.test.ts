import { describe, expect, it } from "vitest";
import { afgoerendeValg, noteret } from "../../src/kerne/valg.js";

const GAELDENDE = { loft: "stopper", maal: "rullende" };
const MULIGE = { loft: ["stopper", "advarer"], maal: ["rullende", "cyklus", "aar"] };

describe("afgoerendeValg", () => {
  it("holds the choice in force against the others, never against itself", () => {
    const proevet: string[] = [];
    const afgoerende = afgoerendeValg(GAELDENDE, MULIGE, ["loft", "maal"], (id, valg) => {
      proevet.push(`${id} ${valg}`);
      return false;
    });
    expect(proevet).toEqual(["loft advarer", "maal cyklus", "maal aar"]);
    expect(afgoerende).toEqual({});
  });

  it("names an interpretation by the choice in force where one of the others changes the result, and none that was not asked about", () => {
    const kunAar = (_: string, valg: string) => valg === "aar" || valg === "advarer";
    expect(afgoerendeValg(GAELDENDE, MULIGE, ["loft", "maal"], kunAar)).toEqual(GAELDENDE);
    expect(afgoerendeValg(GAELDENDE, MULIGE, ["maal"], kunAar)).toEqual({ maal: "rullende" });
  });
});

describe("noteret", () => {
  it("notes each choice that is read, and no other, in the order in which they are", () => {
    const { valg, laeste } = noteret(GAELDENDE);
    expect([...laeste]).toEqual([]);
    expect([valg.maal, valg.loft, valg.maal]).toEqual(["rullende", "stopper", "rullende"]);
    expect([...laeste]).toEqual(["maal", "loft"]);
    expect(String(valg)).toBe("[object Object]");
    expect([...laeste]).toEqual(["maal", "loft"]);
  });
});
