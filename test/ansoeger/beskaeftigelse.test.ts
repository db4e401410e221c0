import { describe, expect, it } from "vitest";
import { type Felter, kriterium, type Omstaendigheder } from "./sag.js";

function job(felter: Felter, omstaendigheder: Omstaendigheder = {}): string | null {
  return kriterium(
    "beskaeftigelse",
    { beskaeftigelse: { status: "i-arbejde", timerPrUge: 37, ...felter } },
    omstaendigheder,
  );
}

function almindeligt(felter: Felter, omstaendigheder: Omstaendigheder = {}): string | null {
  return kriterium(
    "almindelige",
    { beskaeftigelse: { status: "i-arbejde", timerPrUge: 37, ...felter } },
    omstaendigheder,
  );
}

describe("three months' work, to the day", () => {
  it.each([
    ["2026-11-24", ["2026-08-23", "2026-08-24", "2026-08-25"], ["opfyldt", "opfyldt", "ikke-opfyldt"]],
    // 30 November + 3 months is 28 February, and so is the 28th and the 29th.
    ["2027-02-28", ["2026-11-27", "2026-11-30", "2026-12-01"], ["opfyldt", "opfyldt", "ikke-opfyldt"]],
    ["2027-02-27", ["2026-11-27", "2026-11-28", "2026-11-30"], ["opfyldt", "ikke-opfyldt", "ikke-opfyldt"]],
    ["2028-02-29", ["2027-11-29", "2027-11-30", "2027-12-01"], ["opfyldt", "opfyldt", "ikke-opfyldt"]],
    ["2026-05-31", ["2026-02-27", "2026-02-28", "2026-03-01"], ["opfyldt", "opfyldt", "ikke-opfyldt"]],
  ] as const)("on %s", (dato, siden, ventet) => {
    expect(siden.map((dag) => job({ siden: dag }, { dato }))).toEqual(ventet);
  });

  it("the ordinary criterion asks for a job begun, not for three months of it", () => {
    expect(["2026-11-23", "2026-11-24", "2026-11-25"].map((siden) => almindeligt({ siden }))).toEqual([
      "opfyldt",
      "opfyldt",
      "ikke-opfyldt",
    ]);
  });

  it("a job that begins within the supplement's months is enough for the ordinary criterion only", () => {
    const supplement = { jobstartSenestMaaneder: 2 };
    expect(["2027-01-23", "2027-01-24", "2027-01-25"].map((siden) => almindeligt({ siden }, { supplement }))).toEqual([
      "opfyldt",
      "opfyldt",
      "ikke-opfyldt",
    ]);
    expect(job({ siden: "2027-01-24" }, { supplement })).toBe("ikke-opfyldt");
    // 31 December + 2 months is the last of February.
    expect(
      ["2027-02-28", "2027-03-01"].map((siden) => almindeligt({ siden }, { supplement, dato: "2026-12-31" })),
    ).toEqual(["opfyldt", "ikke-opfyldt"]);
  });

  it("months beyond the calendar are no fault", () => {
    const supplement = { jobstartSenestMaaneder: Number.MAX_SAFE_INTEGER };
    expect(almindeligt({ siden: "2199-12-31" }, { supplement })).toBe("opfyldt");
    expect(
      almindeligt({ siden: "2199-12-31" }, { supplement: { jobstartSenestMaaneder: 1 }, dato: "2199-12-30" }),
    ).toBe("opfyldt");
    expect(job({ siden: "1900-01-01" }, { dato: "1985-06-15" })).toBeNull();
  });
});

describe("hours", () => {
  const supplement = { mindsteTimerPrUge: 25 };

  it.each([
    ["i-arbejde", 24.9, "ikke-opfyldt"],
    ["i-arbejde", 25, "opfyldt"],
    ["i-arbejde", "25.00000000000000000001", "opfyldt"],
    ["i-arbejde", "24.99999999999999999999", "ikke-opfyldt"],
    ["selvstaendig", 1, "opfyldt"],
    ["fleksjob", 24.9, "ikke-opfyldt"],
    ["fleksjob", 25, "opfyldt"],
  ] as const)("%s with %s a week", (status, timerPrUge, ventet) => {
    expect(job({ status, timerPrUge, siden: "2020-01-01" }, { supplement })).toBe(ventet);
  });

  it("whether they apply to a fleksjob is an interpretation", () => {
    const fleksjob = { status: "fleksjob", timerPrUge: 10, siden: "2020-01-01" };
    expect(job(fleksjob, { supplement, fortolkninger: { "fleksjob-timer": "uden-timekrav" } })).toBe("opfyldt");
  });

  it("without a minimum none are asked, and a minimum of 0 asks none either", () => {
    expect(job({ timerPrUge: null, siden: "2020-01-01" }, { supplement: {} })).toBe("opfyldt");
    expect(job({ timerPrUge: null, siden: "2020-01-01" }, { supplement: { mindsteTimerPrUge: 0 } })).toBe("opfyldt");
    expect(job({ timerPrUge: null, siden: "2020-01-01" }, { supplement })).toBe("uoplyst");
    expect(job({ timerPrUge: null, siden: "2026-10-01" }, { supplement })).toBe("ikke-opfyldt");
  });

  it("a job not yet begun must have them too", () => {
    const snart = { jobstartSenestMaaneder: 2, mindsteTimerPrUge: 25 };
    expect(
      [24, 25].map((timerPrUge) => almindeligt({ siden: "2026-12-24", timerPrUge }, { supplement: snart })),
    ).toEqual(["ikke-opfyldt", "opfyldt"]);
  });
});

describe("in education", () => {
  it.each([
    ["ungdomsuddannelse", "opfyldt", "opfyldt"],
    ["videregaaende", "opfyldt", "opfyldt"],
    ["elev-laerling", "opfyldt", "opfyldt"],
    ["grundskole", "ikke-opfyldt", "ikke-opfyldt"],
    ["andet", "ikke-opfyldt", "ikke-opfyldt"],
    [null, "uoplyst", "uoplyst"],
  ] as const)("%s", (art, almindelige, beskaeftigelse) => {
    const felter = { beskaeftigelse: { status: "ingen" }, uddannelse: { status: "i-gang", art } };
    expect(kriterium("almindelige", felter)).toBe(almindelige);
    expect(kriterium("beskaeftigelse", felter)).toBe(beskaeftigelse);
  });

  it("what stands beside the status ingen is ignored", () => {
    const felter = {
      beskaeftigelse: { status: "ingen", siden: "2020-01-01", timerPrUge: 37 },
      uddannelse: { status: "ingen", art: "videregaaende" },
    };
    expect(kriterium("beskaeftigelse", felter)).toBe("ikke-opfyldt");
  });
});

describe("the ordinary criterion", () => {
  it("takes old-age pension", () => {
    const uden = { beskaeftigelse: { status: "ingen" } };
    expect(kriterium("almindelige", { ...uden, alderspension: true })).toBe("opfyldt");
    expect(kriterium("almindelige", { ...uden, alderspension: false })).toBe("ikke-opfyldt");
    expect(kriterium("almindelige", { ...uden, alderspension: null })).toBe("uoplyst");
  });
});
