/** The reasons of an assessment: who is not asked, and why; who may live there; and what is told of each answer. */
import { describe, expect, it } from "vitest";
import { ALLE, type Felter, person, spoerg, vurder } from "./sag.js";

const ERSTATTER = { "delvist-skaerpet": "erstatter" };

/** Of one person, those of the given kinds. */
function grunde(felter: Felter, skaerpede: readonly string[], ...koder: readonly string[]): readonly Felter[] {
  const { begrundelse } = vurder([person(felter)], { skaerpede, fortolkninger: ERSTATTER });
  return begrundelse.filter(({ kode }) => koder.includes(String(kode)));
}

describe("where nothing is asked", () => {
  it("seniority is the only reason", () => {
    const krav = { udlejningsform: "almindelig", skaerpede: [], omraadestatus: null };
    const svar = spoerg("vurder", { husstand: { id: "h", personer: [person()] }, krav, dato: "2026-11-24" });
    expect(svar.begrundelse).toEqual([
      {
        kode: "anciennitet",
        regel: "ansoeger.vurderHusstand",
        hjemmel: [expect.objectContaining({ sted: "Figur 1, almindelig udlejning" })],
      },
    ]);
  });
});

describe("who is not asked", () => {
  const ikkeSpurgt = (felter: Felter, skaerpede: readonly string[]) =>
    grunde(felter, skaerpede, "ikke-spurgt").map(({ regel, kriterier, grund }) => ({ regel, kriterier, grund }));
  // Of 20 years: education is asked from 30 on.
  const UNG = { foedselsdato: "2006-01-01" };
  const alder = { regel: "ansoeger.alder", kriterier: ["uddannelse"], grund: "alder" };

  it("by the age, is told by the rule of the age", () => {
    expect(ikkeSpurgt(UNG, ["dom", "uddannelse"])).toEqual([alder]);
    expect(ikkeSpurgt({}, ["dom", "uddannelse"])).toEqual([]);
  });

  it("as a resident, is so of all criteria that except residents, of the age or not", () => {
    const [en, ...andre] = ikkeSpurgt({ ...UNG, beboerIAfdelingen: true }, ["dom", "uddannelse"]);
    expect(en).toMatchObject({ kriterier: ["dom", "uddannelse"], grund: "beboer" });
    expect(andre).toEqual([]);
    // Nobody who is asked by none of them is told to be exempt.
    expect(ikkeSpurgt({ ...UNG, beboerIAfdelingen: true }, ["uddannelse"])).toEqual([alder]);
  });

  it("as a student by one criterion, and by the age of another, is told each", () => {
    const studerende = { ...UNG, uddannelse: { status: "i-gang", art: "videregaaende" } };
    expect(ikkeSpurgt(studerende, ["uddannelse", "indkomst"])).toEqual([
      { regel: "ansoeger.indkomst", kriterier: ["indkomst"], grund: "under-uddannelse" },
      alder,
    ]);
  });
});

describe("who may live there", () => {
  it("is told once, and not of whoever may be exempt for another reason", () => {
    const beboer = (felter: Felter) => grunde(felter, ["dom", "indkomst"], "beboer-uoplyst");
    expect(beboer({ beboerIAfdelingen: null })).toHaveLength(1);
    expect(beboer({ beboerIAfdelingen: false, uddannelse: null })).toEqual([]);
  });
});

describe("an answer", () => {
  it("is told by the rule of its criterion, of income with whether the person is in education", () => {
    const svar = (felter: Felter) =>
      grunde(felter, ["dom", "indkomst"], "dom", "indkomst").map((en) => [
        en["regel"],
        "underUddannelse" in en ? en["underUddannelse"] : "says nothing",
      ]);
    expect(svar({})).toEqual([
      ["ansoeger.dom", "says nothing"],
      ["ansoeger.indkomst", "ikke-opfyldt"],
    ]);
    expect(svar({ uddannelse: null })).toEqual([
      ["ansoeger.dom", "says nothing"],
      ["ansoeger.indkomst", "uoplyst"],
    ]);
  });
});

describe("the legal basis of a criterion", () => {
  const TRIN_1 = "AK Områdetrappen, trin 1";
  const steder = (kode: string, omraadestatus: string | undefined, skaerpede: readonly string[]) => {
    const krav = { udlejningsform: "fleksibel", skaerpede, ...(omraadestatus === undefined ? {} : { omraadestatus }) };
    const beboer = person({ id: "b", beboerIAfdelingen: true });
    const svar = spoerg("vurder", { husstand: { id: "h", personer: [person(), beboer] }, krav, dato: "2026-11-24" });
    return svar.begrundelse
      .filter((en) => en["kode"] === kode)
      .map((en) =>
        (en["hjemmel"] as readonly { kilde: string; sted: string }[]).map(({ kilde, sted }) => `${kilde} ${sted}`),
      );
  };

  it.each([
    ["udsat", "ABL § 60, stk. 4", [], []],
    ["parallelsamfund", "ABL § 60, stk. 4", [], []],
    ["omdannelsesomraade", "ABL § 60, stk. 4", [], []],
    ["forebyggelsesomraade", "ABL § 60, stk. 4", [TRIN_1], [TRIN_1]],
    ["ingen", "ABL § 60, stk. 1", [], [TRIN_1]],
    [undefined, "ABL § 60, stk. 1", [], [TRIN_1]],
  ])("is the act beside the agreement, where the area is %s: %s", (omraadestatus, loven, ordinaert, enkeltvis) => {
    const figur1 = "AK Figur 1, fleksibel udlejning, almindelige kriterier";
    const almindelige = [figur1, "AK Justeringer af fleksibel udlejning", ...ordinaert, loven];
    expect(steder("almindelige", omraadestatus, [])).toEqual([almindelige, almindelige]);
    expect(steder("dom", omraadestatus, ["dom"])).toEqual([["AK Figur 5, dømte", ...enkeltvis, loven]]);
    const [samlet] = steder("kriterium", omraadestatus, ALLE);
    expect(samlet?.at(-1)).toBe(loven);
  });

  it("of whom it is not asked is the step that sharpens all criteria, or each by itself", () => {
    const TRIN_2 = "AK Områdetrappen, trin 2, alle tilflyttere";
    expect(steder("ikke-spurgt", "forebyggelsesomraade", ["dom"])).toEqual([[TRIN_1]]);
    expect(steder("ikke-spurgt", "forebyggelsesomraade", ALLE)).toEqual([[TRIN_1]]);
    expect(steder("ikke-spurgt", "udsat", ALLE)).toEqual([[TRIN_2]]);
    // By the rule of 950 residents an area stands on trin 2 and on no list.
    expect(steder("ikke-spurgt", "ingen", ALLE)).toEqual([[TRIN_2]]);
    expect(steder("ikke-spurgt", "ingen", ["dom"])).toEqual([[TRIN_1]]);
  });
});
