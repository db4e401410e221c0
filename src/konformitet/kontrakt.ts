/**
 * What the contract (kontrakt) says of the lists and objects in a result: which have an order, what tells their entries
 * apart, and which objects are whole.
 */

/**
 * Lists whose order is said: the sharpened criteria as the table has them, the nine slots, and the waiting list by
 * seniority.
 */
export const ORDNEDE_LISTER: ReadonlySet<string> = new Set(["skaerpede", "pladser", "liste"]);

/** In every other list of objects an entry is known by these fields, wherever it stands. */
export const NOEGLER: Readonly<Record<string, readonly string[]>> = {
  kriterier: ["id"],
  personer: ["person"],
  placeringer: ["afdeling"],
  tildelinger: ["dato", "bolig"],
  forbud: ["person", "nr"],
  grupper: ["id"],
  husstande: ["husstand"],
};

/** Objects that have the fields given and no others; of all others only the fields given are compared. */
export const HELE_OBJEKTER: ReadonlySet<string> = new Set(["fortolkninger", "kriterier", "kriterier61b"]);

/** Caveats are compared by their codes. Those of the contract are binding both ways; a program may have others too. */
export const FORBEHOLD: ReadonlySet<string> = new Set([
  "afviger-fra-officiel-liste",
  "antaget-tal",
  "historik-antaget-tom",
  "loft-naaet",
  "stk-7-nr-4",
  "stk-9",
  "stk-8-over-30-procent",
  "anerkendt-institution",
  "reserverede-over-en-tredjedel",
  "straffeattest-kun-i-udsatte-omraader",
  "51-c-proeves-af-kommunen",
  "uden-for-aftaleperioden",
  "omraade-med-udviklingsplan",
  "aftale-uden-loebetid",
  "aftale-afskaaret",
]);
