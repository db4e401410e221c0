/** Another municipality's applicants are another data object: ages, months, years, acts and educations of its own. */
import { describe, expect, it } from "vitest";
import { horisontFor } from "../../src/afgoerelse/horisont.js";
import { aendringerFor } from "../../src/afgoerelse/hvadSkalDerTil.js";
import { maaHusstandAnvises } from "../../src/ansoeger/maaAnvises.js";
import { dag } from "../../src/kerne/dato.js";
import { STANDARDVALG } from "../../src/parametre/fortolkninger.js";
import type { Kriterium } from "../../src/parametre/kriterier.js";
import { AFTALE, DAGEN, sag, vurder } from "./lilleby.js";
import type { Felter } from "./sag.js";

const UDEN_ARBEJDE = { beskaeftigelse: { status: "ingen" } };
const UDEN_NOGET: Felter = {
  ...UDEN_ARBEJDE,
  domme: [{ dato: "2028-01-01", lov: "vaabenloven" }],
  uddannelsesniveau: { niveau: "grundskole" },
  bruttoindtaegt: { aktuelPrMaaned: 0, forrigeAarPrMaaned: 0 },
};

/** Null where the person is not asked. */
const svar = (kriterium: Kriterium, felter: Felter, dato = DAGEN): string | null =>
  vurder(felter, [kriterium], dato).kriterier[0]?.personer[0]?.udfald ?? null;

const NEJ = "ikke-opfyldt";

describe("another municipality's applicants", () => {
  it.each([
    ["beskaeftigelse", "2007-06-16", null],
    ["beskaeftigelse", "2007-06-15", NEJ],
    ["beskaeftigelse", "2007-06-14", NEJ],
    ["beskaeftigelse", "1961-06-16", NEJ],
    ["beskaeftigelse", "1961-06-15", null],
    ["beskaeftigelse", "1961-06-14", null],
    ["dom", "2010-06-16", null],
    ["dom", "2010-06-15", NEJ],
    ["dom", "2010-06-14", NEJ],
    ["uddannelse", "2003-06-16", null],
    ["uddannelse", "2003-06-15", NEJ],
    ["uddannelse", "2003-06-14", NEJ],
    ["uddannelse", "1973-06-16", NEJ],
    ["uddannelse", "1973-06-15", null],
    ["uddannelse", "1973-06-14", null],
    ["indkomst", "2010-06-16", null],
    ["indkomst", "2010-06-15", NEJ],
    ["indkomst", "2010-06-14", NEJ],
    ["indkomst", "1958-06-16", NEJ],
    ["indkomst", "1958-06-15", null],
    ["indkomst", "1958-06-14", null],
  ] as const)("are asked for %s at its own ages: born %s, %s", (kriterium, foedselsdato, ventet) => {
    expect(svar(kriterium, { ...UDEN_NOGET, foedselsdato })).toBe(ventet);
  });

  it.each([
    ["2007-06-16", NEJ],
    ["2007-06-15", "opfyldt"],
    ["2007-06-14", "opfyldt"],
  ])("bear the household from 21: born %s, %s", (foedselsdato, ventet) => {
    expect(vurder({ foedselsdato }, []).udfald).toBe(ventet);
  });

  it.each([
    [DAGEN, "2027-12-14", "opfyldt"],
    [DAGEN, "2027-12-15", "opfyldt"],
    [DAGEN, "2027-12-16", NEJ],
    ["2028-08-31", "2028-02-28", "opfyldt"],
    ["2028-08-31", "2028-02-29", "opfyldt"],
    ["2028-08-31", "2028-03-01", NEJ],
  ])("have six months of work on %s with a job since %s: %s", (dato, siden, ventet) => {
    expect(svar("beskaeftigelse", { beskaeftigelse: { status: "i-arbejde", timerPrUge: 37, siden } }, dato)).toBe(
      ventet,
    );
  });

  it.each([
    ["2023-12-31", "anden", "opfyldt"],
    ["2024-01-01", "anden", NEJ],
    ["2024-01-02", "anden", NEJ],
    ["2024-01-01", "vaabenloven", NEJ],
    ["2028-06-15", "straffeloven", "opfyldt"],
    ["2028-06-15", "euforiserende-stoffer", "opfyldt"],
  ])("answer for convictions of four years before, under two acts: %s under %s, %s", (dato, lov, ventet) => {
    expect(svar("dom", { domme: [{ dato, lov }] })).toBe(ventet);
  });

  it.each([
    ["ungdomsuddannelse", "opfyldt", null],
    ["andet", "opfyldt", null],
    ["videregaaende", NEJ, null],
    ["grundskole", NEJ, NEJ],
    ["elev-laerling", NEJ, NEJ],
    [null, "uoplyst", "uoplyst"],
  ])("are in education by kinds of its own: %s is %s as work, and %s as income", (art, arbejde, indkomst) => {
    const felter = { ...UDEN_NOGET, uddannelse: { status: "i-gang", art } };
    expect([svar("beskaeftigelse", felter), svar("indkomst", felter)]).toEqual([arbejde, indkomst]);
  });

  it.each([
    ["andet", "forbudt"],
    ["elev-laerling", "tilladt"],
  ])("are in education by the act's kinds where the act asks: %s, %s", (art, ventet) => {
    const { husstand } = sag({ statsborgerskab: "andet", uddannelse: { status: "i-gang", art } }, []);
    const sted = {
      trappe: "afdelingstrappen",
      trin: 1,
      omraadestatus: "udsat",
      boligtype: "familiebolig",
      undtagelse: null,
    } as const;
    expect(maaHusstandAnvises(husstand, sted, dag(DAGEN), AFTALE).udfald).toBe(ventet);
  });
});

describe("its reasons", () => {
  it("carry its own figures and places", () => {
    const sted = { kilde: "aftale", sted: "made up for this test" };
    const grunde = vurder({}, ["beskaeftigelse", "dom"]).begrundelse;
    expect(grunde).toContainEqual({
      kode: "kriterium",
      regel: "ansoeger.husstandssvar",
      kriterium: "beskaeftigelse",
      alder: { fra: 21, til: 66 },
      maaneder: 6,
      hjemmel: [sted, sted],
      udfald: "opfyldt",
    });
    for (const { hjemmel } of grunde) expect(new Set([hjemmel].flat().map((en) => JSON.stringify(en))).size).toBe(1);
  });
});

describe("its documents", () => {
  const dokumenter = (felter: Felter) =>
    vurder(felter, ["beskaeftigelse"]).dokumentation[0]?.dokumenter.map(({ enAf }) => enAf);
  const VARIGHED = ["loensedler-tre-maaneder", "arbejdsgivererklaering"];

  it.each([
    ["2007-06-16", undefined],
    ["2007-06-15", [VARIGHED]],
    ["2007-06-14", [VARIGHED]],
  ])("are asked of those asked: born %s, %j", (foedselsdato, ventet) => {
    expect(dokumenter({ foedselsdato })).toEqual(ventet);
  });

  it("are those of an education that counts", () => {
    const studerende = (art: string) => dokumenter({ uddannelse: { status: "i-gang", art } });
    expect(studerende("andet")).toEqual([["indskrivningsbekraeftelse"]]);
    expect(studerende("videregaaende")).toEqual([VARIGHED]);
  });
});

describe("its days to come", () => {
  const skift = (felter: Felter, skaerpede: readonly Kriterium[]) => {
    const { dato, udfald, begrundelse } = horisontFor(sag(felter, skaerpede));
    return [dato, udfald, begrundelse.map(({ kode }) => kode)];
  };

  it.each([
    ["2007-06-17", ["2028-06-17", "opfyldt", ["foedselsdag"]]],
    ["2007-06-16", ["2028-06-16", "opfyldt", ["foedselsdag"]]],
    ["2007-06-15", [null, null, []]],
  ])("of someone born %s turn on the twenty-first birthday: %j", (foedselsdato, ventet) => {
    expect(skift({ foedselsdato }, [])).toEqual(ventet);
  });

  it("of someone of 66 turn on the birthday after", () => {
    expect(skift({ ...UDEN_ARBEJDE, foedselsdato: "1961-06-16" }, ["beskaeftigelse"])).toEqual([
      "2028-06-16",
      "opfyldt",
      ["foedselsdag"],
    ]);
  });

  it.each([
    ["2027-12-15", [null, null, []]],
    ["2027-12-16", ["2028-06-16", "opfyldt", ["arbejde-varer"]]],
    ["2027-12-17", ["2028-06-17", "opfyldt", ["arbejde-varer"]]],
  ])("of a job since %s turn after six months: %j", (siden, ventet) => {
    expect(skift({ beskaeftigelse: { status: "i-arbejde", timerPrUge: 37, siden } }, ["beskaeftigelse"])).toEqual(
      ventet,
    );
  });

  it.each([
    ["2023-12-31", [null, null, []]],
    ["2024-01-01", ["2029-01-01", "opfyldt", ["dom-ude-af-vinduet"]]],
    ["2025-01-01", ["2030-01-01", "opfyldt", ["dom-ude-af-vinduet"]]],
  ])("of a conviction of %s turn on the fifth New Year: %j", (dato, ventet) => {
    expect(skift({ domme: [{ dato, lov: "anden" }] }, ["dom"])).toEqual(ventet);
  });
});

describe("what would turn it", () => {
  const felter = (egne: Felter, skaerpede: readonly Kriterium[], aftale = AFTALE) =>
    aendringerFor({ ...sag(egne, skaerpede), aftale })
      .aendringer.map(({ felter: deres }) => deres.map((sti) => sti.slice(3).join(".")).join(" + "))
      .sort();

  it("is found with its own acts, educations and ages", () => {
    expect(felter({}, ["dom"])).toEqual(["domme"]);
    expect(felter(UDEN_ARBEJDE, ["beskaeftigelse"])).toEqual([
      "beboerIAfdelingen",
      "beskaeftigelse",
      "foedselsdato",
      "uddannelse",
    ]);
    expect(felter({ uddannelse: { status: "i-gang", art: "andet" }, ...UDEN_ARBEJDE }, ["beskaeftigelse"])).toEqual([
      "uddannelse.art",
      "uddannelse.status",
    ]);
    // Who bears the household and is not asked for work must be of 67.
    const begge = { ...AFTALE, fortolkninger: STANDARDVALG };
    expect(felter({ ...UDEN_ARBEJDE, alderspension: true }, ["beskaeftigelse"], begge)).toContain("foedselsdato");
  });
});
