/** What one person answers to a criterion, or why it is not asked. */
import { describe, expect, it } from "vitest";
import { ikkeSpurgt, personsvar } from "../../src/ansoeger/personsvar.js";
import { vurderingsregel } from "../../src/ansoeger/vurderingsregel.js";
import { laesHusstand } from "../../src/input/husstand.js";
import { dag } from "../../src/kerne/dato.js";
import { INTET_SUPPLEMENT } from "../../src/parametre/aftale.js";
import type { SkaerpetKriterium } from "../../src/parametre/ansoegerregler.js";
import { rammeaftalen } from "../../src/parametre/rammeaftalen.js";
import { DAGEN, type Felter, person, vurder } from "./sag.js";

/** In the order of the criteria that are asked: the sharpened ones, or the ordinary one where there is none. */
function svar(felter: Felter, skaerpede: readonly SkaerpetKriterium[]): readonly string[] {
  const aftale = rammeaftalen(INTET_SUPPLEMENT, { "delvist-skaerpet": "erstatter" });
  const regel = vurderingsregel({ udlejningsform: "fleksibel", skaerpede, omraadestatus: "udsat" }, dag(DAGEN), aftale);
  const { personer } = laesHusstand({ id: "h", personer: [person(felter)] }, dag(DAGEN));
  return personer.flatMap((en) => regel.kriterier.map((kriterium) => personsvar(en, kriterium)));
}

const DOEMT = { domme: [{ dato: "2026-01-01", lov: "straffeloven" }] };

describe("a person's answer", () => {
  it("says that a resident is exempt where a sharpened criterion would ask, and not elsewhere", () => {
    expect(svar({ beboerIAfdelingen: true }, ["dom"])).toEqual(["beboer"]);
    expect(svar({ beboerIAfdelingen: true }, [])).toEqual(["opfyldt"]);
    expect(svar({ beboerIAfdelingen: false }, ["dom"])).toEqual(["opfyldt"]);
  });

  it("is no certain no while the person may be exempt, but may be a certain yes", () => {
    expect(svar({ ...DOEMT, beboerIAfdelingen: false }, ["dom"])).toEqual(["ikke-opfyldt"]);
    expect(svar({ ...DOEMT, beboerIAfdelingen: null }, ["dom"])).toEqual(["uoplyst"]);
    expect(svar({ beboerIAfdelingen: null }, ["dom"])).toEqual(["opfyldt"]);
  });

  it("says that someone is not of the age, and that a student is not asked for income", () => {
    expect(svar({ foedselsdato: "1996-11-25" }, ["uddannelse"])).toEqual(["alder"]);
    const studerende = { uddannelse: { status: "i-gang", art: "grundskole" } };
    expect(svar(studerende, ["beskaeftigelse", "indkomst"])).toEqual(["opfyldt", "under-uddannelse"]);
  });

  it("names residence before education where both exempt", () => {
    const begge = { beboerIAfdelingen: true, uddannelse: { status: "i-gang", art: "videregaaende" } };
    expect(svar(begge, ["indkomst"])).toEqual(["beboer"]);
  });
});

describe("why a person is certainly not asked", () => {
  const om = (felter: Felter, kriterium: SkaerpetKriterium) => {
    const aftale = rammeaftalen(INTET_SUPPLEMENT, { "delvist-skaerpet": "erstatter" });
    const krav = { udlejningsform: "fleksibel", skaerpede: [kriterium], omraadestatus: "udsat" } as const;
    const [bundet] = vurderingsregel(krav, dag(DAGEN), aftale).kriterier;
    const [en] = laesHusstand({ id: "h", personer: [person(felter)] }, dag(DAGEN)).personer;
    if (bundet === undefined || en === undefined) throw new Error("one criterion and one person");
    return ikkeSpurgt(en, bundet);
  };

  it.each([
    [{}, null],
    [{ beboerIAfdelingen: true }, "beboer"],
    [{ beboerIAfdelingen: null }, null],
    [{ uddannelse: null }, null],
    [{ uddannelse: { status: "i-gang" } }, null],
    [{ uddannelse: { status: "i-gang", art: "andet" } }, null],
    [{ uddannelse: { status: "i-gang", art: "grundskole" } }, "under-uddannelse"],
    // One exemption that is certain is enough, whatever the other may be.
    [{ beboerIAfdelingen: null, uddannelse: { status: "i-gang", art: "videregaaende" } }, "under-uddannelse"],
    [{ beboerIAfdelingen: true, uddannelse: null }, "beboer"],
    // Who is not of the age is not asked, whatever else.
    [{ beboerIAfdelingen: true, foedselsdato: "1961-11-24" }, "alder"],
    [{ beboerIAfdelingen: null, foedselsdato: "2011-11-25" }, "alder"],
  ])("of %j for income is %s", (felter, ventet) => {
    expect(om(felter, "indkomst")).toBe(ventet);
  });

  it("does not depend on what the criterion would say", () => {
    expect([om(DOEMT, "dom"), om({ domme: null }, "dom")]).toEqual([null, null]);
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
