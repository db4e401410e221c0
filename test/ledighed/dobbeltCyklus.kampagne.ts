/**
 * Every way that two full cycles of nine can go when each offer is used, returned or left without an answer: the
 * library and the second program agree on all of them.
 */
import { describe, expect, it } from "vitest";
import { anvend } from "../../src/ledighed/anvend.js";
import { tildelLedige } from "../../src/ledighed/tildelLedige.js";
import { start, type Tilstand } from "../../src/ledighed/tilstand.js";
import type { Trappe } from "../../src/parametre/aftale.js";
import type { Fortolkninger } from "../../src/parametre/fortolkninger.js";
import { STANDARDVALG } from "../../src/parametre/fortolkninger.js";
import { type TildelInput, tildelMedValg } from "./andet-program/tildeling.js";
import { afdelingen, aftalen, ledig, placering, SUPPLEMENT, svar } from "./grundlag.js";

type Haendelser = readonly (ReturnType<typeof ledig> | ReturnType<typeof svar>)[];

/** From one state on, every ledger of so many vacancies more. */
function* forloeb(tilstand: Tilstand, dato: string, tilbage: number, foer: Haendelser): Generator<Haendelser> {
  if (tilbage === 0) {
    yield foer;
    return;
  }
  const bolig = `b${tilbage}`;
  const vakant = ledig(bolig, dato);
  const efter = anvend(tilstand, vakant);
  yield* forloeb(efter.tilstand, dato, tilbage - 1, [...foer, vakant]);
  if (efter.tildeling?.udfald !== "afventer") return;
  for (const udfald of ["benyttet", "returneret"] as const) {
    const besvaret = svar(bolig, dato, udfald);
    yield* forloeb(anvend(efter.tilstand, besvaret).tilstand, dato, tilbage - 1, [...foer, vakant, besvaret]);
  }
}

/** @returns how many ledgers there are */
function proevAlle(
  trappe: Trappe,
  trin: number,
  dato: string,
  maaling: Fortolkninger["loft-maaling"],
  flag: "ingen" | "fritaget" | "tilbageholder",
): number {
  const fortolkninger = { "loft-maaling": maaling };
  const aftale = aftalen(fortolkninger);
  const flagene = {
    fritagetForEkstraLevering: flag === "fritaget",
    omfattetAfTilbageholdelse: flag === "tilbageholder",
  };
  const afdeling = afdelingen([placering(trappe, trin)], flagene);
  let antal = 0;
  for (const haendelser of forloeb(start(afdeling, aftale), dato, 18, [])) {
    antal += 1;
    const { tildelinger, optaelling, naeste } = tildelLedige(afdeling, null, haendelser, aftale);
    const input = {
      afdeling: { ...flagene, placeringer: [{ fra: "2024-01-01", trappe, trin }] },
      aftale: { supplement: SUPPLEMENT, fortolkninger },
      haendelser,
    };
    const andet = tildelMedValg(JSON.parse(JSON.stringify(input)) as TildelInput, {
      ...STANDARDVALG,
      ...fortolkninger,
    });
    const svaret = andet.ok
      ? { tildelinger: andet.result.tildelinger, optaelling: andet.result.optaelling, naeste: andet.result.naeste }
      : andet;
    // A comparison of texts first: thirty thousand deep ones take their time.
    if (JSON.stringify(ordnet({ tildelinger, optaelling, naeste })) !== JSON.stringify(ordnet(svaret))) {
      expect({ tildelinger, optaelling, naeste }).toEqual(svaret);
    }
  }
  return antal;
}

function ordnet(vaerdi: unknown): unknown {
  if (typeof vaerdi !== "object" || vaerdi === null) return vaerdi;
  if (Array.isArray(vaerdi)) return vaerdi.map(ordnet);
  return Object.fromEntries(
    Object.entries(vaerdi)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([navn, del]) => [navn, ordnet(del)]),
  );
}

/**
 * Ledgers in each period and under each measure: 2025 and 2026, rullende-9 and cyklus. Without a stop there are 3 for
 * every offer of the two cycles. A cycle of four offers that stops the fourth after three used or awaiting has 8 + (27
 * - 8) x 3 of them, 65.
 */
const TRIN = [
  ["afdelingstrappen", 1, "ingen", 3537, 65 * 65, 3537, 65 * 65],
  ["afdelingstrappen", 1, "tilbageholder", 3507, 4105, 3507, 4105],
  ["afdelingstrappen", 2, "ingen", 3 ** 6, 3 ** 6, 1323, 65 * 27],
  ["afdelingstrappen", 2, "fritaget", 3 ** 4, 3 ** 4, 3 ** 5, 3 ** 5],
  ["afdelingstrappen", 3, "ingen", 3 ** 4, 3 ** 4, 3 ** 5, 3 ** 5],
  ["afdelingstrappen", 4, "ingen", 3 ** 3, 3 ** 3, 3 ** 3, 3 ** 3],
  ["omraadetrappen", 1, "ingen", 3 ** 4, 3 ** 4, 3 ** 4, 3 ** 4],
  ["omraadetrappen", 2, "ingen", 1, 1, 1, 1],
] as const;

describe("every sequence of two full cycles", () => {
  it.each(TRIN)("%s trin %i, %s", (trappe, trin, flag, rullende2025, cyklus2025, rullende2026, cyklus2026) => {
    const antal = ["2025-06-01", "2026-06-01"].flatMap((dato) =>
      (["rullende-9", "cyklus"] as const).map((maaling) => proevAlle(trappe, trin, dato, maaling, flag)),
    );
    expect(antal).toEqual([rullende2025, cyklus2025, rullende2026, cyklus2026]);
  });
});
