/**
 * Names that stand twice in one object of a JSON text (dobbelte navne). `JSON.parse` keeps the last of them in silence.
 */
import { visit } from "jsonc-parser";
import { CPR_I_NOEGLE, harCpr } from "../input/cpr.js";
import { type Fejl, ugyldigt } from "../kerne/fejl.js";
import type { Sti } from "../kerne/sti.js";

/** A fault with the line of the text, from 1, on which the name stands again. */
export interface Dobbeltnavn extends Fejl {
  readonly linje: number;
}

/**
 * @param vaerdi what the text was read as
 * @returns a fault for each name that stands twice, with its path; a name with a civil registration number is at fault
 * for that alone, and told by what is around it
 */
export function dobbelteNavne(tekst: string, vaerdi: unknown): readonly Dobbeltnavn[] {
  // Every name is followed by a colon, so that none was lost where there are as many names as that.
  if ((tekst.match(/"\s*:/g)?.length ?? 0) === antalNavne(vaerdi)) return [];
  const dobbelte: Dobbeltnavn[] = [];
  const navne: Set<string>[] = [];
  try {
    visit(tekst, {
      onObjectBegin: () => {
        navne.push(new Set());
      },
      onObjectEnd: () => {
        navne.pop();
      },
      onObjectProperty: (navn, ...[, , linje, , sti]) => {
        const her = navne.at(-1);
        if (her?.has(navn) === true) dobbelte.push({ ...dobbelt([...sti(), navn]), linje: linje + 1 });
        her?.add(navn);
      },
    });
  } catch (fejl) {
    // A text too deep to be looked through is looked at as far as it goes.
    if (!(fejl instanceof RangeError)) throw fejl;
  }
  return dobbelte;
}

function antalNavne(vaerdi: unknown): number {
  let antal = 0;
  const rest = [vaerdi];
  while (rest.length > 0) {
    const denne = rest.pop();
    if (typeof denne !== "object" || denne === null) continue;
    if (!Array.isArray(denne)) antal += Object.keys(denne).length;
    for (const [, del] of Object.entries(denne)) rest.push(del);
  }
  return antal;
}

function dobbelt(sti: Sti): Fejl {
  const nr = sti.findIndex((noegle) => harCpr(String(noegle)));
  return nr === -1
    ? ugyldigt(sti, "this name stands twice in its object")
    : ugyldigt(sti.slice(0, nr), CPR_I_NOEGLE, "cpr-nummer");
}
