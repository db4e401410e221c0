/**
 * Names that stand twice in one object of a JSON text (dobbelte navne). `JSON.parse` keeps the last of them in silence.
 */
import { visit } from "jsonc-parser";
import { harCpr } from "../input/cpr.js";
import type { Sti } from "../kerne/sti.js";

/**
 * @param vaerdi what the text was read as
 * @returns the path of each name that stands twice, or of what is around it where that would repeat a civil
 * registration number
 */
export function dobbelteNavne(tekst: string, vaerdi: unknown): readonly Sti[] {
  // Every name is followed by a colon, so that none was lost where there are as many names as that.
  if ((tekst.match(/"\s*:/g)?.length ?? 0) === antalNavne(vaerdi)) return [];
  const dobbelte: Sti[] = [];
  const navne: Set<string>[] = [];
  try {
    visit(tekst, {
      onObjectBegin: () => {
        navne.push(new Set());
      },
      onObjectEnd: () => {
        navne.pop();
      },
      onObjectProperty: (navn, ...[, , , , sti]) => {
        const her = navne.at(-1);
        if (her?.has(navn) === true) dobbelte.push(udenCpr([...sti(), navn]));
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

function udenCpr(sti: Sti): Sti {
  const nr = sti.findIndex((noegle) => harCpr(String(noegle)));
  return nr === -1 ? sti : sti.slice(0, nr);
}
