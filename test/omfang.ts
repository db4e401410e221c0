/**
 * How much a random test tries (omfang). It states what a campaign tries, where time is no matter (`npm run
 * campaigns`); `npm test` tries a part of it, enough for a fault that is not rare.
 */
const KAMPAGNE = process.env["KAMPAGNE"] === "1";
const DEL = 25;

/** Runs of a property: all in a campaign, else one of 25. */
export function gange(antal: number): number {
  return KAMPAGNE ? antal : Math.ceil(antal / DEL);
}

/** What so many runs come upon, by a wide margin, in a campaign; a part of them promises nothing. */
export function mindst(antal: number): number {
  return KAMPAGNE ? antal : 0;
}

/** Of many alike, all in a campaign, else one of 25. */
export function nogle<T>(alle: readonly T[]): readonly T[] {
  return KAMPAGNE ? alle : alle.filter((_, nr) => nr % DEL === 0);
}
