/** The headings of an explanation, for each reader. */
import type { Kontekst } from "./begrundelsestekst.js";
import type { Tosproget } from "./sprog.js";

export type Overskrift =
  | "begrundelse"
  | "boliger"
  | "naeste"
  | "venteliste"
  | "mangler"
  | "selv"
  | "dokumentation"
  | "forbehold"
  | "fortolkninger"
  | "regler";

/** As the clerk reads them, and the citizen where nothing else is said. */
const OVERSKRIFTER: Readonly<Record<Overskrift, Tosproget & { readonly borger?: Tosproget }>> = {
  begrundelse: { da: "Begrundelse", en: "Reasons", borger: { da: "Hvorfor?", en: "Why?" } },
  boliger: { da: "De ledige boliger", en: "The vacant dwellings" },
  naeste: { da: "Den næste ledige bolig", en: "The next vacant dwelling" },
  venteliste: { da: "Ventelisten", en: "The waiting list" },
  mangler: {
    da: "Oplysninger, der mangler",
    en: "Missing facts",
    borger: { da: "Det mangler vi at få oplyst", en: "What we need to know from you" },
  },
  selv: { da: "Det mangler vi selv at afklare", en: "What we need to clarify ourselves" },
  dokumentation: {
    da: "Dokumentation",
    en: "Documentation",
    borger: { da: "Dokumentation, vi beder om", en: "Documents we ask for" },
  },
  forbehold: { da: "Forbehold", en: "Caveats", borger: { da: "Vær opmærksom på", en: "Please note" } },
  fortolkninger: {
    da: "Fortolkninger, der har betydning",
    en: "Interpretations that matter",
    borger: { da: "Hvor reglerne er uklare", en: "Where the rules are unclear" },
  },
  regler: { da: "Kilder", en: "Sources", borger: { da: "Her står reglerne", en: "Where to find the rules" } },
};

export function overskriftsord(overskrift: Overskrift, { sprog, borger }: Kontekst): string {
  const ord = OVERSKRIFTER[overskrift];
  return (borger ? (ord.borger ?? ord) : ord)[sprog];
}
