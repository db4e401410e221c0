/** What surrounds a decision in a letter, in English. */
import type * as da from "../da/brev.js";

export const BREVTITLER: typeof da.BREVTITLER = {
  udpeg: "The area's place on the lists",
  placer: "The department's placement on the stairs",
  kvoter: "How the vacant dwellings are shared",
  tildel: "Whose turn the vacant dwellings are",
  nybyggeri: "Dwellings for assignment in a new building",
  vurder: "Whether the criteria for the dwelling are met",
  ranger: "The order of the waiting list",
  maaAnvises: "Assignment of the dwelling",
};

const MANGLER: Readonly<Record<da.Brevmangel, string>> = {
  dato: "a date",
  afsender: "a sender",
  klagevejledning: "guidance on complaint (forvaltningsloven § 25)",
};

export const KLADDE: typeof da.KLADDE = (missing) =>
  `DRAFT. The letter cannot be sent: it lacks ${missing.map((one) => MANGLER[one]).join(" and ")}.`;
export const BREVSAG: typeof da.BREVSAG = (sag) => `Case: ${sag}`;
export const KLAGE: typeof da.KLAGE = "How to complain";
