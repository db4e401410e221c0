/** A change of step: another step of the same stair, or a step of the other stair though it has the same number. */
import { expect, it } from "vitest";
import { dag } from "../../src/kerne/dato.js";
import { harSkiftetTrin, placeringPaa } from "../../src/ledighed/placeringsdag.js";
import { tildelLedige } from "../../src/ledighed/tildelLedige.js";
import { afdelingen, aftalen, ledig, placering } from "./grundlag.js";

const AFDELING = afdelingen([
  placering("omraadetrappen", 1),
  placering("afdelingstrappen", 1, "2025-01-01"),
  placering("afdelingstrappen", 1, "2026-01-01"),
]);

it("the placement in force is the latest that has begun", () => {
  expect(
    ["2023-12-31", "2024-01-01", "2024-12-31", "2025-01-01", "2027-01-01"].map((dato) =>
      placeringPaa(AFDELING, dag(dato)),
    ),
  ).toEqual([null, 0, 0, 1, 2]);
});

it("the other stair is another step, and a new placement on the same step is none", () => {
  const skiftet = (fra: string, til: string) => harSkiftetTrin(AFDELING, dag(fra), dag(til));
  expect([skiftet("2024-12-31", "2025-01-01"), skiftet("2024-01-01", "2026-01-01")]).toEqual([true, true]);
  expect([skiftet("2025-01-01", "2026-01-01"), skiftet("2024-01-01", "2024-12-31")]).toEqual([false, false]);
  expect([skiftet("2023-12-31", "2024-01-01"), skiftet("2023-12-31", "2025-01-01")]).toEqual([false, true]);
});

it("the order starts anew when the stair is another, if it does so when the step is", () => {
  const haendelser = [ledig("a", "2024-12-31"), ledig("b", "2025-01-01"), ledig("c", "2026-01-01")];
  const positioner = (trinskifte: "fortsaetter" | "forfra") =>
    tildelLedige(AFDELING, null, haendelser, aftalen({ trinskifte })).tildelinger?.map(({ position }) => position);
  expect([positioner("forfra"), positioner("fortsaetter")]).toEqual([
    [1, 1, 2],
    [1, 2, 3],
  ]);
});
