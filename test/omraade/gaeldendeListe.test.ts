import { describe, expect, it } from "vitest";
import { dag } from "../../src/kerne/dato.js";
import { sidsteDag } from "../../src/omraade/gaeldendeListe.js";

describe("how long a list is current", () => {
  it.each([
    ["2024-12-01", "2026-01-01"],
    ["2024-12-15", "2026-01-15"],
    ["2198-11-29", "2199-12-30"],
    ["2198-11-30", "2199-12-31"],
    // Twelve months and 31 days from here lie beyond the last of all days.
    ["2198-12-01", "2199-12-31"],
    ["2199-12-31", "2199-12-31"],
  ])("one of %s to %s", (listedato, ventet) => {
    expect(sidsteDag(dag(listedato))).toBe(ventet);
  });
});
