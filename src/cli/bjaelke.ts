/** A bar that shows how far a run of cases has come (bjaelke), on a terminal only. */
import type { Terminal } from "./fremgang.js";

const BREDDE = 30;
/** No more often than an eye can see, in milliseconds. */
const MELLEMRUM = 50;
const RYD_LINJEN = "\r\u001B[K";

export interface Bjaelke {
  readonly vis: (naaet: number) => void;
  /** Clears the line. */
  readonly slut: () => void;
}

export function bjaelke(terminal: Terminal, ialt: number): Bjaelke {
  if (terminal.isTTY !== true) return { vis: () => {}, slut: () => {} };
  let senest = Number.NEGATIVE_INFINITY;
  return {
    vis: (naaet) => {
      const nu = performance.now();
      if (nu - senest < MELLEMRUM && naaet < ialt) return;
      senest = nu;
      const fyldt = Math.round((BREDDE * naaet) / ialt);
      terminal.write(`${RYD_LINJEN}[${"#".repeat(fyldt)}${".".repeat(BREDDE - fyldt)}] ${naaet}/${ialt} cases (sager)`);
    },
    slut: () => {
      terminal.write(RYD_LINJEN);
    },
  };
}
