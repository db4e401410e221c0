/** The languages (sprog). */
export const SPROG = ["da", "en"] as const;
export type Sprog = (typeof SPROG)[number];
