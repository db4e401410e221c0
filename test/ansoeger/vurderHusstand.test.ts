/**
 * Which interpretations decide an assessment: those under which an answer, whom it is asked of, or a missing fact would
 * be another.
 */
import { describe, expect, it } from "vitest";
import { type Felter, person, vurder } from "./sag.js";

const fleksjob = (timerPrUge: number, mere: Felter = {}) =>
  person({ beskaeftigelse: { status: "fleksjob", timerPrUge, siden: "2020-01-01" }, ...mere });
const supplement = { mindsteTimerPrUge: 30 };
const ERSTATTER = { "delvist-skaerpet": "erstatter" };

describe("an interpretation decides", () => {
  it("where one of several persons would answer otherwise", () => {
    const personer = [person(), fleksjob(20, { id: "b" })];
    expect(vurder(personer, { supplement }).fortolkninger).toEqual({ "fleksjob-timer": "timekrav" });
    expect(vurder([person(), fleksjob(30, { id: "b" })], { supplement }).fortolkninger).toEqual({});
  });

  it("each by itself: a resident who would be asked says nothing of the hours", () => {
    const personer = [person({ beboerIAfdelingen: true }), fleksjob(37, { id: "b" })];
    const svar = vurder(personer, { skaerpede: ["dom"], supplement, fortolkninger: ERSTATTER });
    expect(svar.fortolkninger).toEqual({ "delvist-skaerpet": "erstatter", "interne-flytninger": "undtaget" });
    const medArbejde = vurder(personer, { skaerpede: ["beskaeftigelse"], supplement, fortolkninger: ERSTATTER });
    expect(medArbejde.fortolkninger).toEqual({ "delvist-skaerpet": "erstatter", "interne-flytninger": "undtaget" });
  });

  it("not for a resident whom the income criterion would not ask anyhow", () => {
    const beboer = (uddannelse: Felter) =>
      vurder([person({ beboerIAfdelingen: true, uddannelse })], { skaerpede: ["indkomst"], fortolkninger: ERSTATTER });
    expect(beboer({ status: "i-gang", art: "videregaaende" }).fortolkninger).toEqual({
      "delvist-skaerpet": "erstatter",
    });
    expect(beboer({ status: "ingen" }).fortolkninger).toEqual({
      "delvist-skaerpet": "erstatter",
      "interne-flytninger": "undtaget",
    });
  });

  it("not where it leaves the same facts to be asked for, in whatever order they are found", () => {
    // Only last year's amount is known, 5,000 kr. Under either choice it takes the amount of the day, and the first's
    // convictions or home.
    const personer = [
      person({
        beboerIAfdelingen: null,
        domme: null,
        bruttoindtaegt: { aktuelPrMaaned: 40000, forrigeAarPrMaaned: 10000 },
      }),
      person({ id: "b" }),
    ];
    const svar = (valg: string) =>
      vurder(personer, {
        skaerpede: ["dom", "indkomst"],
        supplement: { indkomstMinimum: [{ fra: "2025-01-01", beloeb: 5000, kendtTil: "2026-06-30" }] },
        fortolkninger: { ...ERSTATTER, "indkomst-forrige-aar": valg },
      });
    for (const valg of ["dagens-beloeb", "aarets-beloeb"]) {
      const { mangler, fortolkninger } = svar(valg);
      expect(mangler.map((sti) => sti.at(-1)).sort()).toEqual(["beboerIAfdelingen", "domme", "indkomstMinimum"]);
      expect(fortolkninger).toEqual({ "delvist-skaerpet": "erstatter", "interne-flytninger": "undtaget" });
    }
  });

  it("not by the ordinary criterion where that is not asked", () => {
    // Begun lately: refused whatever the hours.
    const ny = { beskaeftigelse: { status: "fleksjob", timerPrUge: 20, siden: "2026-11-01" } };
    const svar = vurder([person(ny)], { skaerpede: ["beskaeftigelse"], supplement, fortolkninger: ERSTATTER });
    expect(svar.udfald).toBe("ikke-opfyldt");
    expect(svar.fortolkninger).toEqual({ "delvist-skaerpet": "erstatter" });
  });
});
