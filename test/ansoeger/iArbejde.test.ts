import { describe, expect, it } from "vitest";
import { senest } from "../../src/ansoeger/iArbejde.js";
import { dag } from "../../src/kerne/dato.js";
import { INTET_SUPPLEMENT } from "../../src/parametre/aftale.js";
import { rammeaftalen } from "../../src/parametre/rammeaftalen.js";
import { type Felter, kriterium, person, vurder } from "./sag.js";

describe("the latest first days of work", () => {
  const frist = (dato: string, maaneder: number | "jobstartSenestMaaneder", jobstart: number | null = null) => {
    const aftale = rammeaftalen({ ...INTET_SUPPLEMENT, jobstartSenestMaaneder: jobstart });
    return senest({ art: "senest", maaneder }, { dato: dag(dato), aftale }).graensedag;
  };

  it.each([
    // Three months before March 1900 lies before the first of all days, three months before April does not.
    ["1900-02-15", ""],
    ["1900-03-31", ""],
    ["1900-04-01", "1900-01-01"],
    ["1900-04-30", "1900-01-31"],
    ["2026-11-24", "2026-08-24"],
  ])("on %s, three months' work began by %j", (dato, varig) => {
    expect([frist(dato, -3), frist(dato, 0)]).toEqual([varig, dato]);
  });

  it.each([
    ["2199-05-15", "2199-11-15"],
    // December 2199 is within the calendar, January 2200 is not.
    ["2199-06-15", "2199-12-15"],
    ["2199-07-15", "2199-12-31"],
  ])("on %s, a job that begins within six months begins by %s", (dato, begynder) => {
    expect(frist(dato, "jobstartSenestMaaneder", 6)).toBe(begynder);
  });

  it("there is none without the supplement's months", () => {
    expect(frist("2026-11-24", "jobstartSenestMaaneder")).toBeNull();
  });
});

describe("the minimum hours beside each status", () => {
  const UDEN_TIMEKRAV = { "fleksjob-timer": "uden-timekrav" };
  const job = (status: string, timerPrUge: number): Felter => ({
    beskaeftigelse: { status, timerPrUge, siden: "2020-01-01" },
  });
  const supplement = { oprindelse: "antaget", mindsteTimerPrUge: 25 };

  it("the choice about fleksjob frees no other job of its hours", () => {
    const med = (timer: number) =>
      kriterium("beskaeftigelse", job("i-arbejde", timer), { supplement, fortolkninger: UDEN_TIMEKRAV });
    expect([24, 25].map(med)).toEqual(["ikke-opfyldt", "opfyldt"]);
  });

  it.each([
    ["i-arbejde", {}, true],
    ["i-arbejde", UDEN_TIMEKRAV, true],
    ["fleksjob", {}, true],
    ["fleksjob", UDEN_TIMEKRAV, false],
    ["selvstaendig", {}, false],
    ["selvstaendig", UDEN_TIMEKRAV, false],
  ])("an assumed minimum is a caveat where hours are compared: %s under %j is %s", (status, fortolkninger, ventet) => {
    const { forbehold } = vurder([person(job(status, 37))], {
      skaerpede: ["beskaeftigelse"],
      supplement,
      fortolkninger,
    });
    expect(forbehold).toEqual(
      ventet ? [{ kode: "antaget-tal", tal: ["aftale", "supplement", "mindsteTimerPrUge"] }] : [],
    );
  });

  it("without a minimum no hours are compared, whatever else is assumed", () => {
    expect(
      vurder([person(job("i-arbejde", 1))], { skaerpede: ["beskaeftigelse"], supplement: { oprindelse: "antaget" } })
        .forbehold,
    ).toEqual([]);
  });
});
