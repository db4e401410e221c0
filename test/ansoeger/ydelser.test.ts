/** Benefits: what two lists have in common, the gaps that tell a test's days apart, and the months that time brings. */
import { describe, expect, it } from "vitest";
import type { Bundetblad } from "../../src/ansoeger/bundet.js";
import type { Ydelse } from "../../src/ansoeger/husstand.js";
import { ydelsePaaDagen, ydelsesmaaneder } from "../../src/ansoeger/ydelser.js";
import { laesHusstand } from "../../src/input/husstand.js";
import { dag } from "../../src/kerne/dato.js";
import { rammeaftalen } from "../../src/parametre/rammeaftalen.js";
import type { Ydelsesmaaneder } from "../../src/parametre/vilkaar.js";
import { DAGEN, person } from "./sag.js";

const paa = (dato: string) => ({ dato: dag(dato), aftale: rammeaftalen() });
const PAA_DAGEN = { art: "ydelse-paa-dagen", ydelse: "foertidspension" } as const;

type Raa = readonly [type: Ydelse["type"], fra: string, til: string | null];
const ydelser = (...perioder: readonly Raa[]): readonly Ydelse[] =>
  perioder.map(([type, fra, til]) => ({ type, fra: dag(fra), til: til === null ? null : dag(til), forloeb: null }));

function laest(raa: readonly Ydelse[] | null) {
  const [en] = laesHusstand({ id: "h", personer: [person({ ydelser: raa })] }, dag(DAGEN)).personer;
  if (en === undefined) throw new Error("one person");
  return en;
}

describe("what two lists of benefits have in common", () => {
  const faelles = (en: Raa, anden: Raa) => ydelsePaaDagen(PAA_DAGEN, paa(DAGEN)).sammen?.(ydelser(en), ydelser(anden));

  it.each<readonly [Raa, Raa, Raa | null]>([
    [
      ["dagpenge", "2020-01-01", null],
      ["dagpenge", "2020-06-01", null],
      ["dagpenge", "2020-06-01", null],
    ],
    [["dagpenge", "2020-01-01", null], ["sygedagpenge", "2020-06-01", null], null],
    // The later first day, the earlier last.
    [
      ["dagpenge", "2020-01-01", "2020-12-31"],
      ["dagpenge", "2020-06-01", null],
      ["dagpenge", "2020-06-01", "2020-12-31"],
    ],
    [
      ["dagpenge", "2020-01-01", "2020-12-31"],
      ["dagpenge", "2020-06-01", "2020-09-30"],
      ["dagpenge", "2020-06-01", "2020-09-30"],
    ],
    [
      ["dagpenge", "2020-01-01", "2020-12-31"],
      ["dagpenge", "2020-06-01", "2021-03-31"],
      ["dagpenge", "2020-06-01", "2020-12-31"],
    ],
    // One day, and not even that.
    [
      ["dagpenge", "2020-01-01", "2020-06-01"],
      ["dagpenge", "2020-06-01", null],
      ["dagpenge", "2020-06-01", "2020-06-01"],
    ],
    [["dagpenge", "2020-01-01", "2020-05-31"], ["dagpenge", "2020-06-01", null], null],
    [["dagpenge", "2020-01-01", "2020-05-31"], ["dagpenge", "2020-06-01", "2020-09-30"], null],
  ])("%j and %j", (en, anden, ventet) => {
    const begge = ventet === null ? [] : ydelser(ventet);
    expect(faelles(en, anden)).toEqual(begge);
    expect(faelles(anden, en)).toEqual(begge);
  });
});

describe("the examples of a test of benefits", () => {
  const svar = ({ eksempler, svar: af }: Bundetblad) =>
    eksempler.map((en) => af({ ...laest([]), ydelser: en as readonly Ydelse[] }));
  /** The new benefit, and before it came the old one. */
  const NY: Ydelsesmaaneder = {
    art: "ydelsesmaaneder",
    maaneder: 6,
    dage: "alle",
    ydelser: ["kontanthjaelp-16-2"],
    foer: [{ dag: dag("2025-07-01"), ydelser: ["overgangsydelse"] }],
  };

  it.each([
    // Six months from May 2026, and from July 2025: of the new one alone.
    ["2026-11-24", 1],
    ["2026-01-10", 1],
    // From April, and from February, to a month with the new one: of both.
    ["2025-10-15", 2],
    ["2025-08-01", 2],
    // To June 2025: of the old one alone.
    ["2025-07-20", 1],
  ])("on %s are nothing, everything, and everything but for a gap in each benefit that counts", (dato, huller) => {
    const blad = ydelsesmaaneder(NY, paa(dato));
    expect(svar(blad)).toEqual(["ikke-opfyldt", "opfyldt", ...Array(huller).fill("ikke-opfyldt")]);
    expect(blad.eksempler[0]).toEqual([]);
  });

  it("have a gap on the day itself, on the last of all days too", () => {
    const foertidspension = (dato: string) => {
      const { eksempler } = ydelsePaaDagen(PAA_DAGEN, paa(dato));
      expect(eksempler[0]).toEqual([]);
      return (eksempler[2] as readonly Ydelse[]).filter(({ type }) => type === "foertidspension");
    };
    expect(foertidspension("2026-11-24")).toEqual(
      ydelser(["foertidspension", "1900-01-01", "2026-11-23"], ["foertidspension", "2026-11-25", null]),
    );
    expect(foertidspension("2199-12-31")).toEqual(ydelser(["foertidspension", "1900-01-01", "2199-12-30"]));
  });
});

describe("the months on which a test of two months may turn", () => {
  const dage = (raa: readonly Ydelse[] | null, mere: Partial<Ydelsesmaaneder> = {}) =>
    ydelsesmaaneder(
      { art: "ydelsesmaaneder", maaneder: 2, dage: "alle", ydelser: ["dagpenge"], foer: [], ...mere },
      paa(DAGEN),
    )
      .dage(laest(raa))
      .map((en) => en.dag);
  const fra = (aar: number, maaned: number) =>
    [0, 1, 2, 3].map((nr) => `${aar}-${String(maaned + nr).padStart(2, "0")}-01`);

  it("are those from the month of its first day, and of the first day without it", () => {
    expect(dage(ydelser(["dagpenge", "2026-01-15", null]))).toEqual(fra(2026, 1));
    expect(dage(ydelser(["dagpenge", "2026-01-15", "2026-06-30"]))).toEqual([...fra(2026, 1), ...fra(2026, 7)]);
  });

  it("are none without benefits, whatever changes in what counts", () => {
    const foer = [{ dag: dag("2026-03-01"), ydelser: ["sygedagpenge"] }] as const;
    expect(dage([])).toEqual([]);
    expect(dage([], { foer })).toEqual([]);
    expect(dage(null, { foer })).toEqual(fra(2026, 3));
  });

  it("are of benefits that nobody knows those from when a benefit came to be, if it counts", () => {
    expect(dage(null)).toEqual([]);
    expect(dage(null, { ydelser: ["kontanthjaelp-16-2"] })).toEqual(fra(2025, 7));
    expect(dage(ydelser(["dagpenge", "2026-01-15", null]), { ydelser: ["kontanthjaelp-16-2"] })).toEqual(fra(2026, 1));
  });
});
