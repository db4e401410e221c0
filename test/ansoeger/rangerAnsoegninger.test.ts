import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gange } from "../omfang.js";
import { ALLE, BELOEB, type Felter, fejl, person, spoerg } from "./sag.js";
import { rangeringsinput } from "./vilkaarlig.js";

const ARBEJDSLOES = person({ beskaeftigelse: { status: "ingen" } });
const UKENDT = person({ beskaeftigelse: null });

function liste(...ansoegninger: readonly (readonly [id: string, opnoteret: string, en: Felter])[]) {
  return {
    ansoegninger: ansoegninger.map(([id, opnoteret, en]) => ({ opnoteret, husstand: { id, personer: [en] } })),
    krav: { udlejningsform: "fleksibel" },
    dato: "2026-11-24",
    aftale: { supplement: BELOEB },
  };
}

describe("the waiting list", () => {
  it("is in order of registration, then as given; the first that is met is named, and whoever must be cleared before", () => {
    const svar = spoerg(
      "ranger",
      liste(
        ["sent", "2022-01-01", person()],
        ["afvist", "2020-01-01", ARBEJDSLOES],
        ["aaben", "2020-01-01", UKENDT],
        ["foerst", "2021-01-01", person()],
        ["aaben2", "2021-01-02", UKENDT],
      ),
    );
    expect(svar.liste.map(({ husstand, udfald }) => `${husstand} ${udfald}`)).toEqual([
      "afvist ikke-opfyldt",
      "aaben uoplyst",
      "foerst opfyldt",
      "aaben2 uoplyst",
      "sent opfyldt",
    ]);
    expect(svar).toMatchObject({
      foerste: "foerst",
      uoplysteForan: ["aaben"],
      mangler: [["ansoegninger", 2, "husstand", "personer", 0, "beskaeftigelse"]],
    });
  });

  it("without anyone who is met, all the open ones must be cleared", () => {
    const svar = spoerg(
      "ranger",
      liste(["a", "2020-01-01", UKENDT], ["b", "2020-01-02", ARBEJDSLOES], ["c", "2020-01-03", UKENDT]),
    );
    expect(svar).toMatchObject({ foerste: null, uoplysteForan: ["a", "c"] });
    expect(svar.mangler).toHaveLength(2);
  });

  it("is as good as its households one by one", () => {
    fc.assert(
      fc.property(rangeringsinput, (vilkaarligt) => {
        const input: {
          ansoegninger: { opnoteret: string; husstand: { id: string } }[];
          krav: unknown;
          dato: string;
          aftale: unknown;
        } = JSON.parse(JSON.stringify(vilkaarligt));
        const { krav, dato, aftale } = input;
        const svar = spoerg("ranger", input);
        for (const { husstand } of input.ansoegninger) {
          expect(svar.liste.find((en) => en.husstand === husstand.id)?.udfald).toBe(
            spoerg("vurder", { husstand, krav, dato, aftale }).udfald,
          );
        }
        const dage = svar.liste.map(
          (en) => input.ansoegninger.find(({ husstand }) => husstand.id === en.husstand)?.opnoteret,
        );
        expect(dage).toEqual([...dage].sort());
        expect(svar.foerste).toBe(svar.liste.find(({ udfald }) => udfald === "opfyldt")?.husstand ?? null);
      }),
      { numRuns: gange(300) },
    );
  });

  it("of ten thousand is ranked in one go", () => {
    const mange = Array.from(
      { length: 10_000 },
      (_, i) => [`h${i}`, i % 2 === 0 ? "2020-01-01" : "2019-01-01", i === 9_999 ? person() : ARBEJDSLOES] as const,
    );
    const svar = spoerg("ranger", { ...liste(...mange), krav: { udlejningsform: "fleksibel", skaerpede: ALLE } });
    expect(svar.foerste).toBe("h9999");
    expect(svar.liste[0]?.husstand).toBe("h1");
    expect(svar.liste[5_000]?.husstand).toBe("h0");
  });

  it("carries the caveats of what is asked even when it is empty", () => {
    const tom = {
      ...liste(),
      krav: { udlejningsform: "fleksibel", skaerpede: ["dom"], omraadestatus: "omdannelsesomraade" },
      dato: "2028-01-01",
    };
    expect(spoerg("ranger", tom)).toMatchObject({
      liste: [],
      foerste: null,
      uoplysteForan: [],
      mangler: [],
      forbehold: [{ kode: "uden-for-aftaleperioden" }, { kode: "51-c-proeves-af-kommunen" }],
    });
  });

  it("refuses a household that stands twice and a registration after the day; a person may stand in two", () => {
    const input = liste(["a", "2026-11-24", person()], ["b", "2026-11-25", person()], ["a", "2020-01-01", person()]);
    expect(fejl("ranger", input)).toEqual([
      { code: "ugyldigt-input", path: ["ansoegninger", 2, "husstand", "id"] },
      { code: "ugyldigt-input", path: ["ansoegninger", 1, "opnoteret"] },
    ]);
  });
});
