/** How far a long run has come (fremgang): one line that is written over, on a terminal only. */
import type { Writable } from "node:stream";

/** A stream that may be a terminal. */
export type Terminal = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** With fewer rows than this there is no time to read anything. */
const LANGT_INPUT = 2000;

const RYD_LINJEN = "\r\u001B[K";

export interface Fremgang {
  readonly vis: (tekst: string, antal: number) => void;
  /** Clears the line. */
  readonly slut: () => void;
}

export function fremgang(terminal: Terminal): Fremgang {
  let vist = false;
  return {
    vis: (tekst, antal) => {
      if (terminal.isTTY !== true || antal < LANGT_INPUT) return;
      terminal.write(`${RYD_LINJEN}${tekst}`);
      vist = true;
    },
    slut: () => {
      if (vist) terminal.write(RYD_LINJEN);
    },
  };
}
