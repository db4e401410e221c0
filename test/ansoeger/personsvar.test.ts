/** What one person answers in one number. */
import { describe, expect, it } from "vitest";
import { personsvar } from "../../src/ansoeger/personsvar.js";
import { JA, NEJ } from "../../src/ansoeger/svar.js";
import { ALMINDELIGE, spurgte, svarPaa, UNDTAGET_BEBOER } from "../../src/ansoeger/svarkode.js";
import { studieregel } from "../../src/ansoeger/underUddannelse.js";
import { vurderingsregel } from "../../src/ansoeger/vurderingsregel.js";
import { laesHusstand } from "../../src/input/laesHusstand.js";
import { dag } from "../../src/kerne/dato.js";
import { INTET_SUPPLEMENT } from "../../src/parametre/aftale.js";
import type { Kriterium } from "../../src/parametre/kriterier.js";
import { rammeaftalen } from "../../src/parametre/rammeaftalen.js";
import { DAGEN, type Felter, person, vurder } from "./sag.js";

function svar(felter: Felter, skaerpede: readonly Kriterium[]): readonly number[] {
  const aftale = rammeaftalen(INTET_SUPPLEMENT, { "delvist-skaerpet": "erstatter" });
  const regel = vurderingsregel({ udlejningsform: "fleksibel", skaerpede, omraadestatus: "udsat" }, dag(DAGEN), aftale);
  return laesHusstand({ id: "h", personer: [person(felter)] }, dag(DAGEN)).personer.map((en) => personsvar(en, regel));
}

describe("a person's answer", () => {
  it("says that a resident is exempt where a sharpened criterion would ask, and not elsewhere", () => {
    const undtaget = (felter: Felter, skaerpede: readonly Kriterium[]) =>
      svar(felter, skaerpede).map((et) => (et & UNDTAGET_BEBOER) !== 0);
    expect(undtaget({ beboerIAfdelingen: true }, ["dom"])).toEqual([true]);
    expect(undtaget({ beboerIAfdelingen: true }, [])).toEqual([false]);
    expect(undtaget({ beboerIAfdelingen: false }, ["dom"])).toEqual([false]);
  });

  it("holds a yes to the ordinary criterion only where that is asked", () => {
    const almindeligt = (skaerpede: readonly Kriterium[]) =>
      svar({}, skaerpede).map((et) => [spurgte(et) & 1, svarPaa(et, ALMINDELIGE)]);
    expect(almindeligt([])).toEqual([[1, JA]]);
    expect(almindeligt(["beskaeftigelse"])).toEqual([[0, NEJ]]);
  });
});

describe("that it is not known whether a person lives in the department", () => {
  it("is a reason where a sharpened criterion is asked of them, and not where the ordinary one alone is", () => {
    const siger = (foedselsdato: string) =>
      vurder([person({ foedselsdato, beboerIAfdelingen: null })], {
        skaerpede: ["uddannelse"],
        fortolkninger: { "delvist-skaerpet": "supplerer" },
      }).begrundelse.some(({ kode }) => kode === "beboer-uoplyst");
    // Education is asked of those of 30 to 59, the ordinary criterion of every adult.
    expect(["1996-11-25", "1996-11-24"].map(siger)).toEqual([false, true]);
  });
});

describe("what counts as education", () => {
  it("has its grades from the lowest, those of anyone with none before them", () => {
    expect(studieregel({ taeller: ["videregaaende"], kunIndkomst: ["grundskole"] })).toMatchObject({
      iGang: [0, 1, 2],
      alle: [0, 1, 2],
    });
    expect(
      studieregel({
        taeller: ["videregaaende", "elev-laerling"],
        kunIndkomst: ["grundskole", "ungdomsuddannelse", "andet"],
      }),
    ).toMatchObject({
      iGang: [1, 2],
      alle: [0, 1, 2],
    });
  });
});
