import { describe, expect, it } from "vitest";
import { ALLE, kriterium, person, vurder } from "./sag.js";

describe("a conviction", () => {
  it.each([
    ["2023-12-31", "opfyldt"],
    ["2024-01-01", "ikke-opfyldt"],
    ["2024-12-31", "ikke-opfyldt"],
    ["2026-01-01", "ikke-opfyldt"],
    ["2026-11-24", "ikke-opfyldt"],
  ] as const)("of %s, asked on 24 November 2026", (dato, ventet) => {
    expect(kriterium("dom", { domme: [{ dato, lov: "straffeloven" }] })).toBe(ventet);
  });

  it("of the last day of 2023 falls out of the window at New Year 2026, and that of 2024 at New Year 2027", () => {
    const ved = (dom: string, dato: string): string | null =>
      kriterium("dom", { domme: [{ dato: dom, lov: "vaabenloven" }] }, { dato });
    expect(ved("2023-12-31", "2025-12-31")).toBe("ikke-opfyldt");
    expect(ved("2023-12-31", "2026-01-01")).toBe("opfyldt");
    expect(ved("2024-01-01", "2026-12-31")).toBe("ikke-opfyldt");
    expect(ved("2024-01-01", "2027-01-01")).toBe("opfyldt");
  });

  it("counts under three acts and no other", () => {
    const under = (lov: string): string | null => kriterium("dom", { domme: [{ dato: "2026-05-05", lov }] });
    expect(["straffeloven", "vaabenloven", "euforiserende-stoffer", "anden"].map(under)).toEqual([
      "ikke-opfyldt",
      "ikke-opfyldt",
      "ikke-opfyldt",
      "opfyldt",
    ]);
    expect(
      kriterium("dom", {
        domme: [
          { dato: "2026-05-05", lov: "anden" },
          { dato: "2026-05-06", lov: "straffeloven" },
        ],
      }),
    ).toBe("ikke-opfyldt");
  });

  it("is unknown while nothing is stated", () => {
    expect(kriterium("dom", { domme: null })).toBe("uoplyst");
  });

  it("carries the caveat on criminal records where the act does not let one be asked for", () => {
    const koder = (omraadestatus: string, skaerpede: readonly string[]) =>
      vurder([person()], { omraadestatus, skaerpede }).forbehold.map(({ kode }) => kode);
    expect(koder("forebyggelsesomraade", ["dom"])).toEqual(["straffeattest-kun-i-udsatte-omraader"]);
    expect(koder("ingen", ALLE)).toEqual(["straffeattest-kun-i-udsatte-omraader"]);
    expect(koder("udsat", ALLE)).toEqual([]);
    expect(koder("omdannelsesomraade", ALLE)).toEqual(["51-c-proeves-af-kommunen"]);
    expect(koder("omdannelsesomraade", [])).toEqual(["51-c-proeves-af-kommunen"]);
    expect(koder("ingen", ["uddannelse"])).toEqual([]);
  });
});
