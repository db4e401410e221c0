/** Which of the unknown facts could change the outcome alone, for some filling-in of the others: small households. */
import { describe, expect, it } from "vitest";
import { afklar } from "../../src/ansoeger/mangler.js";
import { vurderingsregel } from "../../src/ansoeger/vurderingsregel.js";
import { laesHusstand } from "../../src/input/husstand.js";
import { dag } from "../../src/kerne/dato.js";
import { rammeaftalen } from "../../src/parametre/rammeaftalen.js";
import { DAGEN, type Felter, type Omstaendigheder, person, vurder } from "./sag.js";

const DOEMT = [{ dato: "2026-01-01", lov: "straffeloven" }];
/** Neither work, education nor pension. */
const LEDIG = { beskaeftigelse: { status: "ingen" } };
const ERSTATTER = { "delvist-skaerpet": "erstatter" };

/** The facts as "person fact". */
function mangler(personer: readonly Felter[], omstaendigheder: Omstaendigheder = {}): readonly string[] {
  const svar = vurder(
    personer.map((felter, nr) => person({ id: `p${nr}`, ...felter })),
    omstaendigheder,
  );
  return svar.mangler.map((sti) => (sti[0] === "aftale" ? "beloebet" : sti.slice(2).join("."))).sort();
}

describe("with convictions sharpened beside the ordinary criterion", () => {
  const skaerpede = ["dom"];

  it("an only adult must bear the household and be without convictions", () => {
    expect(mangler([{ ...LEDIG, alderspension: null, domme: null }], { skaerpede })).toEqual([
      "0.alderspension",
      "0.domme",
    ]);
  });

  it("beside someone who bears it, only the other's convictions matter", () => {
    expect(mangler([{}, { ...LEDIG, alderspension: null, domme: null }], { skaerpede })).toEqual(["1.domme"]);
    expect(mangler([{ ...LEDIG, alderspension: null, domme: null }, {}], { skaerpede })).toEqual(["0.domme"]);
  });

  it("the one's pension and the other's convictions matter to each other", () => {
    expect(
      mangler(
        [
          { ...LEDIG, alderspension: null },
          { ...LEDIG, domme: null },
        ],
        { skaerpede },
      ),
    ).toEqual(["0.alderspension", "1.domme"]);
  });

  it("everyone's convictions matter where each may have some", () => {
    expect(mangler([{ domme: null }, { domme: null }, { ...LEDIG, domme: null }], { skaerpede })).toEqual([
      "0.domme",
      "1.domme",
      "2.domme",
    ]);
  });

  it("nothing matters where one is convicted", () => {
    const personer = [{ domme: null }, { domme: DOEMT }, {}, { ...LEDIG, alderspension: null }].map((felter, nr) =>
      person({ id: `p${nr}`, ...felter }),
    );
    const krav = { udlejningsform: "fleksibel", skaerpede: ["dom"], omraadestatus: "udsat" } as const;
    const regel = vurderingsregel(krav, dag(DAGEN), rammeaftalen());
    expect(afklar(laesHusstand({ id: "h", personer }, dag(DAGEN)), regel.kriterier, dag(DAGEN), ["husstand"])).toEqual({
      udfald: "ikke-opfyldt",
      mangler: [],
    });
  });

  it.each([
    ["is of the senior age", { alderspension: null }, { seniorAlder: 40 }],
    [
      "has a job that begins in time",
      { alderspension: null, beskaeftigelse: { status: "i-arbejde", siden: "2026-12-01" } },
      { jobstartSenestMaaneder: 1 },
    ],
  ])("the pension of someone who %s does not matter", (_, felter, supplement) => {
    expect(mangler([{ ...LEDIG, ...felter, domme: null }], { skaerpede, supplement })).toEqual(["0.domme"]);
  });

  it("a pension below the age of majority does not matter", () => {
    const ung = { ...LEDIG, foedselsdato: "2010-06-15", alderspension: null };
    expect(mangler([ung, { ...LEDIG, alderspension: null }], { skaerpede })).toEqual(["1.alderspension"]);
  });
});

describe("with employment sharpened", () => {
  const omstaendigheder = { skaerpede: ["beskaeftigelse"], fortolkninger: ERSTATTER };

  it("an unknown job matters, or what is unknown of it", () => {
    expect(mangler([{ beskaeftigelse: null }], omstaendigheder)).toEqual(["0.beskaeftigelse"]);
    expect(mangler([{ beskaeftigelse: { status: "i-arbejde" } }], omstaendigheder)).toEqual(["0.beskaeftigelse.siden"]);
  });

  it("a job of less than three months leaves it to living in the department", () => {
    const ny = { beskaeftigelse: { status: "i-arbejde", siden: "2026-11-01" }, beboerIAfdelingen: null };
    expect(mangler([ny], omstaendigheder)).toEqual(["0.beboerIAfdelingen"]);
  });

  it("an education in progress stands for work, and only the convictions are left", () => {
    const studerende = { ...LEDIG, uddannelse: { status: "i-gang", art: "videregaaende" }, domme: null };
    expect(mangler([studerende], { ...omstaendigheder, skaerpede: ["beskaeftigelse", "dom"] })).toEqual(["0.domme"]);
  });
});

describe("with education sharpened", () => {
  const skaerpede = ["uddannelse"];

  it("of basic school the country and the approval do not matter", () => {
    expect(mangler([{ uddannelsesniveau: { niveau: "grundskole" }, beboerIAfdelingen: null }], { skaerpede })).toEqual([
      "0.beboerIAfdelingen",
    ]);
  });

  it("of a Danish one the approval does not matter", () => {
    const dansk = { uddannelsesniveau: { niveau: "over-grundskole", land: "danmark" }, domme: null };
    expect(mangler([dansk], { skaerpede: ["uddannelse", "dom"] })).toEqual(["0.domme"]);
  });

  it("of a foreign one the approval matters, of one from somewhere both", () => {
    const fra = (land: string | null) =>
      mangler([{ uddannelsesniveau: { niveau: "over-grundskole", land } }], { skaerpede });
    expect(fra("udland")).toEqual(["0.uddannelsesniveau.godkendt"]);
    expect(fra(null)).toEqual(["0.uddannelsesniveau.godkendt", "0.uddannelsesniveau.land"]);
  });
});

describe("with income sharpened", () => {
  const skaerpede = ["indkomst"];
  const UKENDT = { bruttoindtaegt: { aktuelPrMaaned: null, forrigeAarPrMaaned: 30000 } };

  it("the income of someone who can bear the household by education alone does not matter: then it is not asked", () => {
    const maaske = { ...LEDIG, ...UKENDT, uddannelse: null };
    expect(mangler([maaske], { skaerpede })).toEqual(["0.uddannelse"]);
    expect(mangler([maaske, LEDIG], { skaerpede })).toEqual(["0.uddannelse"]);
    // Someone else bears it: then it is the income or the education.
    expect(mangler([maaske, {}], { skaerpede })).toEqual(["0.bruttoindtaegt.aktuelPrMaaned", "0.uddannelse"]);
  });

  it("in basic school it is not asked either", () => {
    const elev = {
      ...LEDIG,
      ...UKENDT,
      uddannelse: { status: "i-gang", art: "grundskole" },
      alderspension: true,
      domme: null,
    };
    expect(mangler([elev], { skaerpede: ["indkomst", "dom"] })).toEqual(["0.domme"]);
  });

  it("the kind of an education matters, for it may not count", () => {
    const elev = {
      ...LEDIG,
      uddannelse: { status: "i-gang" },
      alderspension: true,
      bruttoindtaegt: { aktuelPrMaaned: 0, forrigeAarPrMaaned: 0 },
    };
    expect(mangler([elev], { skaerpede })).toEqual(["0.uddannelse.art"]);
  });
});

describe("while the amount is unknown", () => {
  const skaerpede = ["indkomst"];
  const medIndtaegt = (aktuelPrMaaned: number | null, forrigeAarPrMaaned: number | null, felter: Felter = {}) => ({
    bruttoindtaegt: { aktuelPrMaaned, forrigeAarPrMaaned },
    beboerIAfdelingen: null,
    ...felter,
  });

  it("it may be above every income, and so each home matters", () => {
    // At 15,000 kr. the second's home decides; above 20,000 kr., with that one at home, the first's does.
    const ventet = ["0.beboerIAfdelingen", "1.beboerIAfdelingen", "beloebet"];
    const [a, b] = [medIndtaegt(20000, 20000), medIndtaegt(10000, 10000)];
    expect(mangler([a, b], { skaerpede, supplement: {} })).toEqual(ventet);
    expect(mangler([b, a], { skaerpede, supplement: {} })).toEqual(ventet);
  });

  it("an income that is unknown, too, may be above it wherever it is", () => {
    const personer = [
      medIndtaegt(20000, 20000),
      medIndtaegt(10000, 10000),
      medIndtaegt(null, null, { beboerIAfdelingen: false }),
    ];
    // The first's home decides above 20,000 kr. alone: then the third must have more than that.
    expect(mangler(personer, { skaerpede, supplement: {} })).toEqual([
      "0.beboerIAfdelingen",
      "1.beboerIAfdelingen",
      "2.bruttoindtaegt.aktuelPrMaaned",
      "2.bruttoindtaegt.forrigeAarPrMaaned",
      "beloebet",
    ]);
  });

  it("of two days, each income is tried against its own day's amount", () => {
    const personer = [medIndtaegt(10, 20000), medIndtaegt(10, null, { beboerIAfdelingen: false })];
    // Last year's amount alone can tell the two apart: above 20,000 kr. the second's income of last year may suffice.
    expect(
      mangler(personer, { skaerpede, supplement: {}, fortolkninger: { "indkomst-forrige-aar": "aarets-beloeb" } }),
    ).toEqual(["0.beboerIAfdelingen", "1.bruttoindtaegt.forrigeAarPrMaaned", "beloebet"]);
  });
});
