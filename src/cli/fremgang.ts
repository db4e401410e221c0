/** How far a long run has come (fremgang): one line that is written over, on a terminal only. */
import type { Writable } from "node:stream";

/** A stream that may be a terminal. */
export type Terminal = Writable & { readonly isTTY?: boolean; readonly columns?: number };

const RYD_LINJEN = "\r\u001B[K";

export interface Fremgang {
  readonly vis: (tekst: string) => void;
  /** Clears the line. */
  readonly slut: () => void;
}

export function fremgang(terminal: Terminal): Fremgang {
  let vist = false;
  return {
    vis: (tekst) => {
      if (terminal.isTTY !== true) return;
      terminal.write(RYD_LINJEN + tekst);
      vist = true;
    },
    slut: () => {
      if (vist) terminal.write(RYD_LINJEN);
    },
  };
}

const BREDDE = 30;

/** A bar that fills up. */
export function bjaelke(naaet: number, ialt: number): string {
  const fyldt = Math.round((BREDDE * naaet) / ialt);
  return `[${"#".repeat(fyldt)}${".".repeat(BREDDE - fyldt)}] ${naaet}/${ialt}`;
}
