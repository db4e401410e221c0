/**
 * Which interpretations decide a waiting list: those that change an outcome on it, or what must be cleared before the
 * first that is met.
 */
import { describe, expect, it } from "vitest";
import { type Felter, person, spoerg } from "./sag.js";

const MOEDT = person();
/** Open for the convictions either way; the hours and the pension matter only while hours are asked of a fleksjob. */
const AABEN = person({ beskaeftigelse: { status: "fleksjob", siden: "2020-01-01" }, alderspension: null, domme: null });

function rangeret(ansoegninger: readonly (readonly [id: string, opnoteret: string, en: Felter])[]) {
  return spoerg("ranger", {
    ansoegninger: ansoegninger.map(([id, opnoteret, en]) => ({ opnoteret, husstand: { id, personer: [en] } })),
    krav: { udlejningsform: "fleksibel", skaerpede: ["dom"], omraadestatus: "udsat" },
    dato: "2026-11-24",
    aftale: { supplement: { mindsteTimerPrUge: 30 } },
  });
}

describe("the waiting list", () => {
  it("turns on a choice that leaves other facts to be cleared before the first that is met", () => {
    const svar = rangeret([
      ["moedt", "2021-01-01", MOEDT],
      ["aaben", "2020-01-01", AABEN],
    ]);
    expect(svar).toMatchObject({ foerste: "moedt", uoplysteForan: ["aaben"] });
    expect(svar.mangler.map((sti) => sti.join("."))).toEqual([
      "ansoegninger.1.husstand.personer.0.beskaeftigelse.timerPrUge",
      "ansoegninger.1.husstand.personer.0.alderspension",
      "ansoegninger.1.husstand.personer.0.domme",
    ]);
    expect(svar.fortolkninger).toEqual({ "delvist-skaerpet": "supplerer", "fleksjob-timer": "timekrav" });
  });

  it("does not turn on what is missing behind the first that is met", () => {
    const svar = rangeret([
      ["moedt", "2020-01-01", MOEDT],
      ["aaben", "2021-01-01", AABEN],
    ]);
    expect(svar).toMatchObject({ foerste: "moedt", uoplysteForan: [], mangler: [] });
    expect(svar.fortolkninger).toEqual({});
  });

  it("does not turn on a choice that leaves the same facts to be cleared, in whatever order they are found", () => {
    const personer = [
      person({
        beboerIAfdelingen: null,
        domme: null,
        bruttoindtaegt: { aktuelPrMaaned: 40000, forrigeAarPrMaaned: 10000 },
      }),
      person({ id: "b" }),
    ];
    const svar = spoerg("ranger", {
      ansoegninger: [{ opnoteret: "2020-01-01", husstand: { id: "h", personer } }],
      krav: { udlejningsform: "fleksibel", skaerpede: ["dom", "indkomst"], omraadestatus: "udsat" },
      dato: "2026-11-24",
      aftale: { supplement: { indkomstMinimum: [{ fra: "2025-01-01", beloeb: 5000, kendtTil: "2026-06-30" }] } },
    });
    expect(svar.mangler.map((sti) => sti.at(-1)).sort()).toEqual(["beboerIAfdelingen", "domme", "indkomstMinimum"]);
    expect(svar.fortolkninger).toEqual({ "interne-flytninger": "undtaget" });
  });
});
