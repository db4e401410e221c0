/** The reasons of an assessment: who is not asked, and why; who may live there; and what is told of each answer. */
import { describe, expect, it } from "vitest";
import { type Felter, person, spoerg, vurder } from "./sag.js";

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
