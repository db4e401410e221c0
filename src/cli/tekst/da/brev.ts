/** What surrounds a decision in a letter, in Danish. */
import type { Sagsop } from "../../../afgoerelse/sag.js";

export type Brevmangel = "dato" | "afsender" | "klagevejledning";

export const BREVTITLER: Readonly<Record<Sagsop, string>> = {
  udpeg: "Områdets plads på listerne",
  placer: "Afdelingens placering på trapperne",
  kvoter: "Fordelingen af de ledige boliger",
  tildel: "Turen til de ledige boliger",
  nybyggeri: "Boliger til anvisning i nybyggeri",
  vurder: "Opfyldelse af kriterierne for boligen",
  ranger: "Rækkefølgen på ventelisten",
  maaAnvises: "Anvisning af boligen",
};

const MANGLER: Readonly<Record<Brevmangel, string>> = {
  dato: "en dato",
  afsender: "en afsender",
  klagevejledning: "en klagevejledning (forvaltningsloven § 25)",
};

export const KLADDE = (mangler: readonly Brevmangel[]) =>
  `KLADDE. Brevet kan ikke sendes: det mangler ${mangler.map((en) => MANGLER[en]).join(" og ")}.`;
export const BREVSAG = (sag: string) => `Sag: ${sag}`;
export const KLAGE: string = "Klagevejledning";
