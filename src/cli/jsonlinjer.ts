/** Lines of a JSON text (jsonlinjer): where a path of keys leads, and where a text stops being JSON. */
import { type JSONVisitor, visit } from "jsonc-parser";
import { type Sti, stinoegle } from "../kerne/sti.js";

/**
 * @returns for a path, the line of its value, or of the nearest one around it that is there; null where that cannot be
 * told. The text is looked through at the first question only.
 */
export function jsonlinjer(tekst: string): (sti: Sti) => number | null {
  let linjer: ReadonlyMap<string, number> | null = null;
  return (sti) => {
    linjer ??= vaerdilinjer(tekst);
    for (let laengde = sti.length; laengde >= 0; laengde -= 1) {
      const linje = linjer.get(stinoegle(sti.slice(0, laengde)));
      if (linje !== undefined) return linje;
    }
    return null;
  };
}

/** The line on which each value begins, under its path. */
function vaerdilinjer(tekst: string): ReadonlyMap<string, number> {
  const linjer = new Map<string, number>();
  const noter = (linje: number, sti: Sti) => {
    const noegle = stinoegle(sti);
    if (!linjer.has(noegle)) linjer.set(noegle, linje + 1);
  };
  gennemse(tekst, {
    onObjectBegin: (_, __, linje, ___, sti) => noter(linje, sti()),
    onArrayBegin: (_, __, linje, ___, sti) => noter(linje, sti()),
    onLiteralValue: (_, ...[, , linje, , sti]) => noter(linje, sti()),
  });
  return linjer;
}

/** The line of the first thing that JSON does not allow; null when that cannot be told. */
export function linjeMedFejl(tekst: string): number | null {
  let foerste: number | null = null;
  gennemse(tekst, {
    onError: (_, __, ___, linje) => {
      foerste ??= linje + 1;
    },
  });
  return foerste;
}

/** A text too deep to be looked through is looked at as far as it goes. */
function gennemse(tekst: string, ser: JSONVisitor): void {
  try {
    visit(tekst, ser, { disallowComments: true, allowTrailingComma: false });
  } catch (fejl) {
    if (!(fejl instanceof RangeError)) throw fejl;
  }
}
