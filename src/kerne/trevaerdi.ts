/**
 * The three values of a condition (trevaerdi). What the unknown facts cannot change is decided; the rest is `uoplyst`:
 * strong Kleene logic.
 */
export type Udfald = "opfyldt" | "ikke-opfyldt" | "uoplyst";

export function udfald(sandt: boolean | null): Udfald {
  if (sandt === null) return "uoplyst";
  return sandt ? "opfyldt" : "ikke-opfyldt";
}

/** The outcome of something that may still turn out in each of the given ways; open where no way is known. */
export function udfaldAf(mulige: readonly boolean[]): Udfald {
  const kan = mulige.includes(true);
  if (kan === mulige.includes(false)) return "uoplyst";
  return kan ? "opfyldt" : "ikke-opfyldt";
}

/** All of them: one that fails decides it. */
export function alle(dele: readonly Udfald[]): Udfald {
  if (dele.includes("ikke-opfyldt")) return "ikke-opfyldt";
  return dele.includes("uoplyst") ? "uoplyst" : "opfyldt";
}

/** At least one of them: one that is met decides it. */
export function enAf(dele: readonly Udfald[]): Udfald {
  if (dele.includes("opfyldt")) return "opfyldt";
  return dele.includes("uoplyst") ? "uoplyst" : "ikke-opfyldt";
}
