/** The headings of an explanation, for each reader. */
import type { Modtager } from "./begrundelsestekst.js";
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

export const OVERSKRIFTER: Readonly<Record<Overskrift, Readonly<Record<Modtager, Tosproget>>>> = {
  begrundelse: { sagsbehandler: { da: "Begrundelse", en: "Reasons" }, borger: { da: "Hvorfor?", en: "Why?" } },
  boliger: {
    sagsbehandler: { da: "De ledige boliger", en: "The vacant dwellings" },
    borger: { da: "De ledige boliger", en: "The vacant dwellings" },
  },
  naeste: {
    sagsbehandler: { da: "Den næste ledige bolig", en: "The next vacant dwelling" },
    borger: { da: "Den næste ledige bolig", en: "The next vacant dwelling" },
  },
  venteliste: {
    sagsbehandler: { da: "Ventelisten", en: "The waiting list" },
    borger: { da: "Ventelisten", en: "The waiting list" },
  },
  mangler: {
    sagsbehandler: { da: "Oplysninger, der mangler", en: "Missing facts" },
    borger: { da: "Det mangler vi at få oplyst", en: "What we need to know from you" },
  },
  selv: {
    sagsbehandler: { da: "Oplysninger, der mangler", en: "Missing facts" },
    borger: { da: "Det mangler vi selv at afklare", en: "What we need to clarify ourselves" },
  },
  dokumentation: {
    sagsbehandler: { da: "Dokumentation", en: "Documentation" },
    borger: { da: "Dokumentation, vi beder om", en: "Documents we ask for" },
  },
  forbehold: {
    sagsbehandler: { da: "Forbehold", en: "Caveats" },
    borger: { da: "Vær opmærksom på", en: "Please note" },
  },
  fortolkninger: {
    sagsbehandler: { da: "Fortolkninger, der har betydning", en: "Interpretations that matter" },
    borger: { da: "Hvor reglerne er uklare", en: "Where the rules are unclear" },
  },
  regler: {
    sagsbehandler: { da: "Kilder", en: "Sources" },
    borger: { da: "Her står reglerne", en: "Where to find the rules" },
  },
};
