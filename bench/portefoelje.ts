/**
 * Departments as they come from a file (portefoelje), and a hand-written minimum that gives the bare step by binary
 * floats.
 */
import { laesAftale } from "../src/input/enkeltvis.js";
import { dag } from "../src/kerne/dato.js";
import { tilfaeldige } from "./tilfaeldige.js";

const RISIKOZONE = [{ fra: "2024-01-01", beskaeftigelse: 35, dom: 2.5, uddannelse: 55, indkomst: 60 }];
export const AFTALE = laesAftale({ supplement: { risikozone: RISIKOZONE } });
export const DAGEN = dag("2026-12-01");

export interface Raa {
  readonly id: string;
  readonly type: "familieboliger";
  readonly noegletal: {
    readonly udenTilknytning: number;
    readonly doemte: { readonly gange: number };
    readonly kunGrundskole: number;
    readonly bruttoindkomst: number;
  };
  readonly andelAnviste: number;
}

export function portefoelje(antal: number): readonly Raa[] {
  const tal = tilfaeldige(7);
  const mellem = (fra: number, til: number) => Math.round((fra + (til - fra) * tal()) * 10) / 10;
  return Array.from({ length: antal }, (_, i) => ({
    id: `a${i}`,
    type: "familieboliger",
    noegletal: {
      udenTilknytning: mellem(20, 50),
      doemte: { gange: mellem(0, 4) },
      kunGrundskole: mellem(40, 70),
      bruttoindkomst: mellem(45, 90),
    },
    andelAnviste: mellem(5, 40),
  }));
}

export function bart(a: Raa): number {
  const { udenTilknytning: u, doemte, kunGrundskole: k, bruttoindkomst: b } = a.noegletal;
  const antal61a = +(u > 40) + +(doemte.gange >= 3) + +(k > 60) + +(b < 55);
  const antalRisiko = +(u > 35) + +(doemte.gange >= 2.5) + +(k > 55) + +(b < 60);
  const behov = antal61a >= 2 ? 0 : antalRisiko >= 2 ? 1 : 2;
  const raekke = a.andelAnviste >= 25 ? 0 : a.andelAnviste >= 20 ? 1 : 2;
  return [4, 3, 1, 3, 2, 1, 2, 1, 1][raekke * 3 + behov] ?? 0;
}
