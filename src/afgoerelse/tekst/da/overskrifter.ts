/** The headings of an explanation in Danish: to the clerk, and to the citizen where that is another. */
export const OVERSKRIFTER = {
  begrundelse: ["Begrundelse", "Hvorfor?"],
  boliger: ["De ledige boliger"],
  naeste: ["Den næste ledige bolig"],
  venteliste: ["Ventelisten"],
  mangler: ["Oplysninger, der mangler", "Det mangler vi at få oplyst"],
  selv: ["Det mangler vi selv at afklare"],
  dokumentation: ["Dokumentation", "Dokumentation, vi beder om"],
  forbehold: ["Forbehold", "Vær opmærksom på"],
  fortolkninger: ["Fortolkninger, der har betydning", "Hvor reglerne er uklare"],
  regler: ["Kilder", "Her står reglerne"],
} satisfies Readonly<Record<string, readonly [sagsbehandler: string, borger?: string]>>;
