/** The languages (sprog). */
export const SPROG = ["da", "en"] as const;
export type Sprog = (typeof SPROG)[number];

/** The same in each language: a text that is missing in one does not compile. */
export type Tosproget<T = string> = Readonly<Record<Sprog, T>>;
