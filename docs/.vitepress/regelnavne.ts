/** The rules with their Danish titles (regelnavne), in the order of a decision. */
import { readFileSync } from "node:fs";

export const TRINTITLER = {
  omraade: "Områder",
  trappe: "Trapper",
  ledighed: "Ledige boliger",
  ansoeger: "Ansøgere",
} as const;

const titler: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL("../regler.json", import.meta.url), "utf8"),
);

export function regelnavne(trin: string): readonly { readonly id: string; readonly titel: string }[] {
  return Object.entries(titler)
    .filter(([id]) => id.startsWith(`${trin}.`))
    .map(([id, titel]) => ({ id, titel }));
}
