/**
 * The partitioned input space of placement (delrum): for each fact one value in every interval between limits, on every
 * limit, and unknown. Figures as texts.
 */
export const UKENDT = null;
export type Punkt = string | typeof UKENDT;

/**
 * Below or on the risk-zone limit, above it, on the limit of § 61 a, beyond it; limits 35, 2.5, 55 and 60 beside the
 * act's 40, 3, 60 and 55.
 */
export const KRITERIEPUNKTER = {
  udenTilknytning: ["34.9", "35", "35.1", "40", "40.1", UKENDT],
  doemte: ["2.4", "2.5", "2.9", "3", "3.1", UKENDT],
  kunGrundskole: ["54.9", "55", "55.1", "60", "60.1", UKENDT],
  bruttoindkomst: ["60.1", "60", "59.9", "55", "54.9", UKENDT],
} as const satisfies Record<string, readonly Punkt[]>;

export const ANDELSPUNKTER = [
  "0",
  "19.9",
  "20",
  "20.1",
  "24.9",
  "25",
  "25.1",
  "100",
  UKENDT,
] as const satisfies readonly Punkt[];

/** Which of the points are over the risk zone, and which meet § 61 a: written out, not computed. */
// biome-ignore format: one line a figure
export const OVER_RISIKO: ReadonlySet<string> = new Set([
  "udenTilknytning 35.1", "udenTilknytning 40", "udenTilknytning 40.1",
  "doemte 2.5", "doemte 2.9", "doemte 3", "doemte 3.1",
  "kunGrundskole 55.1", "kunGrundskole 60", "kunGrundskole 60.1",
  "bruttoindkomst 59.9", "bruttoindkomst 55", "bruttoindkomst 54.9",
]);
export const OPFYLDER_61A: ReadonlySet<string> = new Set([
  "udenTilknytning 40.1",
  "doemte 3",
  "doemte 3.1",
  "kunGrundskole 60.1",
  "bruttoindkomst 54.9",
]);

/** Figure 3, as printed: rows by the assigned share, columns hoejt, mellem, lavt. */
export const FIGUR_3 = { "25": [4, 3, 1], "20": [3, 2, 1], "0": [2, 1, 1] } as const;

/** The row of each point of the assigned share. */
// biome-ignore format: one line
export const RAEKKE: Readonly<Record<string, keyof typeof FIGUR_3>> = {
  "0": "0", "19.9": "0", "20": "20", "20.1": "20", "24.9": "20", "25": "25", "25.1": "25", "100": "25",
};

/** Every combination of one value from each list. */
export function* kombinationer<T>(lister: readonly (readonly T[])[]): Generator<readonly T[]> {
  const [foerste, ...resten] = lister;
  if (foerste === undefined) yield [];
  else for (const vaerdi of foerste) for (const hale of kombinationer(resten)) yield [vaerdi, ...hale];
}
