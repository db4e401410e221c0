import { describe, expect, it } from "vitest";
import { bind } from "../../src/ansoeger/bind.js";
import { dokumentation } from "../../src/ansoeger/dokumentation.js";
import { vurderingsregel } from "../../src/ansoeger/vurderingsregel.js";
import { laesHusstand } from "../../src/input/husstand.js";
import { dag } from "../../src/kerne/dato.js";
import { rammeaftalen } from "../../src/parametre/rammeaftalen.js";
import { alle, blandt, enAf, ja, mindst, type Vilkaar } from "../../src/parametre/vilkaar.js";
import { ALLE, type Felter, type Omstaendigheder, person, vurder } from "./sag.js";

const ANSAETTELSE = ["loensedler-tre-maaneder", "ansaettelseskontrakt"];
/** A contract says when it began, and not that it lasted. */
const VARIGHED = ["loensedler-tre-maaneder", "arbejdsgivererklaering"];
const INDKOMST = [["loensedler-tre-maaneder", "forskudsopgoerelse"], ["aarsopgoerelse"]];

function dokumenter(
  personer: readonly Felter[],
  omstaendigheder: Omstaendigheder = {},
): Readonly<Record<string, readonly (readonly string[])[]>> {
  const { dokumentation } = vurder(personer, omstaendigheder);
  return Object.fromEntries(dokumentation.map((en) => [en.person, en.dokumenter.map(({ enAf }) => enAf)]));
}

describe("documents under ordinary criteria", () => {
  it("are asked of one adult, the first who is certain", () => {
    const uden = person({ id: "a", beskaeftigelse: { status: "ingen" } });
    expect(dokumenter([uden, person({ id: "b" }), person({ id: "c" })])).toEqual({ b: [ANSAETTELSE] });
  });

  it("follow what the person qualifies by", () => {
    const af = (felter: Felter, supplement: Felter = {}) => dokumenter([person(felter)], { supplement })["a"];
    expect(af({ beskaeftigelse: { status: "selvstaendig", siden: "2020-01-01" } })).toEqual([
      ["virksomhedsregistrering"],
    ]);
    expect(af({ beskaeftigelse: { status: "i-arbejde", siden: "2026-12-01" } }, { jobstartSenestMaaneder: 1 })).toEqual(
      [["ansaettelseskontrakt"]],
    );
    expect(af({ beskaeftigelse: { status: "ingen" }, uddannelse: { status: "i-gang", art: "videregaaende" } })).toEqual(
      [["indskrivningsbekraeftelse"]],
    );
    expect(af({ beskaeftigelse: { status: "ingen" }, alderspension: true })).toEqual([["pensionsmeddelelse"]]);
    expect(af({}, { seniorAlder: 40 })).toBeUndefined();
  });

  it("are the easiest to get hold of, where a person qualifies by several", () => {
    const studerende = { uddannelse: { status: "i-gang", art: "videregaaende" } };
    const af = (felter: Felter) => dokumenter([person(felter)])["a"];
    expect(af(studerende)).toEqual([["indskrivningsbekraeftelse"]]);
    expect(af({ ...studerende, alderspension: true })).toEqual([["pensionsmeddelelse"]]);
    // What may be so does not count beside what is.
    expect(af({ alderspension: null })).toEqual([ANSAETTELSE]);
    expect(af({ uddannelse: null })).toEqual([ANSAETTELSE]);
  });

  it("are not asked where someone of the senior age bears the household without", () => {
    const senior = person({ id: "b", foedselsdato: "1950-01-01", beskaeftigelse: { status: "ingen" } });
    expect(dokumenter([person(), senior], { supplement: { seniorAlder: 70 } })).toEqual({});
    expect(dokumenter([person(), person({ id: "b" })], { supplement: { seniorAlder: 70 } })).toEqual({
      a: [ANSAETTELSE],
    });
  });

  it("are any that would do, while it is not known what the person qualifies by", () => {
    const enhver = [...ANSAETTELSE, "virksomhedsregistrering", "indskrivningsbekraeftelse", "pensionsmeddelelse"];
    expect(dokumenter([person({ beskaeftigelse: null })])).toEqual({ a: [enhver] });
    expect(dokumenter([person({ beskaeftigelse: { status: "i-arbejde" } })])).toEqual({ a: [enhver] });
  });

  it("are asked of every adult who may be the one, while nobody is certain", () => {
    const ukendt = (id: string) => ({ id, foedselsdato: "1985-06-15" });
    expect(
      Object.keys(dokumenter([ukendt("a"), ukendt("b"), person({ id: "c", beskaeftigelse: { status: "ingen" } })])),
    ).toEqual(["a", "b"]);
  });
});

describe("documents under sharpened criteria", () => {
  it("are asked of each for each criterion; the criminal record where the act lets it", () => {
    const alle = [VARIGHED, ["uddannelsesbevis"], ...INDKOMST];
    expect(dokumenter([person()], { skaerpede: ALLE })).toEqual({ a: [...alle, ["straffeattest"]] });
    expect(dokumenter([person()], { skaerpede: ALLE, omraadestatus: "forebyggelsesomraade" })).toEqual({ a: alle });
  });

  it("months of work by pay slips or the employer, beside what proves the ordinary criterion where that is asked too", () => {
    const kun = { skaerpede: ["beskaeftigelse"], fortolkninger: { "delvist-skaerpet": "erstatter" } };
    expect(dokumenter([person()], kun)).toEqual({ a: [VARIGHED] });
    expect(dokumenter([person()], { skaerpede: ["beskaeftigelse"] })).toEqual({ a: [ANSAETTELSE, VARIGHED] });
    const selvstaendig = { beskaeftigelse: { status: "selvstaendig", siden: "2020-01-01" } };
    expect(dokumenter([person(selvstaendig)], kun)).toEqual({ a: [["virksomhedsregistrering"]] });
    const studerende = { beskaeftigelse: { status: "ingen" }, uddannelse: { status: "i-gang", art: "videregaaende" } };
    expect(dokumenter([person(studerende)], kun)).toEqual({ a: [["indskrivningsbekraeftelse"]] });
  });

  it("by any of these that shows the months, while it is not known what the person qualifies by", () => {
    const kun = { skaerpede: ["beskaeftigelse"], fortolkninger: { "delvist-skaerpet": "erstatter" } };
    expect(dokumenter([person({ beskaeftigelse: null })], kun)).toEqual({
      a: [[...VARIGHED, "virksomhedsregistrering", "indskrivningsbekraeftelse"]],
    });
  });

  it("a foreign education by its approval", () => {
    const uddannelsesniveau = { niveau: "over-grundskole", land: "udland", godkendt: true };
    expect(
      dokumenter([person({ uddannelsesniveau })], {
        skaerpede: ["uddannelse"],
        fortolkninger: { "delvist-skaerpet": "erstatter" },
      }),
    ).toEqual({
      a: [["godkendelse-af-udenlandsk-uddannelse"]],
    });
  });

  it("an education from somewhere by the one or the other", () => {
    const uddannelsesniveau = { niveau: "over-grundskole", godkendt: true };
    expect(
      dokumenter([person({ uddannelsesniveau })], {
        skaerpede: ["uddannelse"],
        fortolkninger: { "delvist-skaerpet": "erstatter" },
      }),
    ).toEqual({
      a: [["uddannelsesbevis", "godkendelse-af-udenlandsk-uddannelse"]],
    });
  });

  it("who is in education proves that where income alone is asked for", () => {
    const elev = person({ uddannelse: { status: "i-gang", art: "grundskole" } });
    expect(dokumenter([elev], { skaerpede: ["indkomst"], fortolkninger: { "delvist-skaerpet": "erstatter" } })).toEqual(
      {
        a: [["indskrivningsbekraeftelse"]],
      },
    );
  });

  it("who is in education proves that instead of an income", () => {
    const studerende = person({
      foedselsdato: "2000-01-01",
      beskaeftigelse: { status: "ingen" },
      uddannelse: { status: "i-gang", art: "videregaaende" },
    });
    expect(dokumenter([studerende], { skaerpede: ["beskaeftigelse", "indkomst"] })).toEqual({
      a: [["indskrivningsbekraeftelse"]],
    });
  });

  it("who was in education last year proves that instead of last year's income, where it exempts", () => {
    const sidst = person({
      underUddannelseForrigeAar: true,
      bruttoindtaegt: { aktuelPrMaaned: 25000, forrigeAarPrMaaned: 0 },
    });
    const fortolkninger = { "delvist-skaerpet": "erstatter", "uddannelsessoegende-forrige-aar": "undtaget" };
    expect(dokumenter([sidst], { skaerpede: ["indkomst"], fortolkninger })).toEqual({
      a: [INDKOMST[0], ["indskrivningsbekraeftelse-forrige-aar"]],
    });
  });

  it("last year's income proves itself where it is enough, or where education last year does not exempt for certain", () => {
    const sidst = (underUddannelseForrigeAar: boolean | null, forrigeAarPrMaaned: number | null) => {
      const en = person({ underUddannelseForrigeAar, bruttoindtaegt: { aktuelPrMaaned: 25000, forrigeAarPrMaaned } });
      const fortolkninger = { "delvist-skaerpet": "erstatter", "uddannelsessoegende-forrige-aar": "undtaget" };
      return dokumenter([en], { skaerpede: ["indkomst"], fortolkninger });
    };
    expect(sidst(true, 25000)).toEqual({ a: INDKOMST });
    expect(sidst(false, null)).toEqual({ a: INDKOMST });
    expect(sidst(null, 24999)).toEqual({ a: INDKOMST });
    expect(sidst(true, 24999)).toEqual({ a: [INDKOMST[0], ["indskrivningsbekraeftelse-forrige-aar"]] });
  });

  it("none are asked of a household that is refused, of children, or of residents", () => {
    expect(dokumenter([person({ domme: [{ dato: "2026-01-01", lov: "straffeloven" }] })], { skaerpede: ALLE })).toEqual(
      {},
    );
    const barn = person({ id: "b", foedselsdato: "2015-01-01" });
    const beboer = person({ id: "c", beboerIAfdelingen: true });
    expect(Object.keys(dokumenter([person(), barn, beboer], { skaerpede: ALLE }))).toEqual(["a"]);
  });
});

describe("a document of which it is open what it proves", () => {
  it("stands where that of a pension does", () => {
    const ukendt = person({ beskaeftigelse: null, uddannelse: null, alderspension: null });
    const [aaben, bevis] = dokumenter([ukendt], { skaerpede: ["uddannelse"] })["a"] ?? [];
    expect(aaben?.length).toBe(5);
    expect(bevis).toEqual(["uddannelsesbevis"]);
  });
});

describe("documents of a condition of another form", () => {
  const krav = (vilkaar: Vilkaar, felter: Felter) => {
    const [dato, aftale] = [dag("2026-11-24"), rammeaftalen()];
    const spurgt = { udlejningsform: "fleksibel", skaerpede: [], omraadestatus: null } as const;
    const regel = vurderingsregel(spurgt, dato, aftale);
    const [kriterium] = regel.kriterier;
    if (kriterium === undefined) throw new Error("one criterion");
    const besvaret = { kriterium: { ...kriterium, krav: bind(vilkaar, { dato, aftale }) }, udfald: "opfyldt" } as const;
    const husstand = laesHusstand({ id: "h", personer: [person(felter)] }, dato);
    return dokumentation(husstand, [{ ...besvaret, svar: ["opfyldt"] }], regel).flatMap((en) =>
      en.dokumenter.map(({ enAf }) => enAf),
    );
  };
  const DELE = [ja("alderspension"), blandt("uddannelse", "i-gang"), blandt("statsborgerskab", "andet")] as const;

  it("are of just enough of those that are certain, the easiest first, or of all that may be", () => {
    const begge = { alderspension: true, uddannelse: { status: "i-gang", art: "andet" } };
    const [pension, studie] = [["pensionsmeddelelse"], ["indskrivningsbekraeftelse"]];
    expect(krav(mindst(1, ...DELE), begge)).toEqual([pension]);
    expect(krav(mindst(2, ...DELE), begge)).toEqual([studie, pension]);
    // Just one is certain and one is enough: what may be is not asked for.
    expect(krav(mindst(1, ...DELE), { ...begge, alderspension: null })).toEqual([studie]);
    expect(krav(mindst(1, ...DELE), { alderspension: null, uddannelse: null })).toEqual([studie, pension]);
    // Of a citizenship there is nothing to prove.
    expect(krav(mindst(1, ...DELE), { ...begge, statsborgerskab: "andet" })).toEqual([]);
    expect(krav(enAf(...DELE), { ...begge, statsborgerskab: "andet" })).toEqual([]);
  });

  it("are those of the alternative whose hardest is the easiest to get hold of", () => {
    const [pension, studie] = DELE;
    const begge = { alderspension: true, uddannelse: { status: "i-gang", art: "andet" } };
    expect(krav(enAf(alle(pension, studie), pension), begge)).toEqual([["pensionsmeddelelse"]]);
  });

  it("are none where nothing that may prove it is known of", () => {
    expect(krav(enAf(blandt("statsborgerskab", "andet"), ja("beboer")), { statsborgerskab: null })).toEqual([]);
  });
});
