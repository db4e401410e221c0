/** One start of a program (barn): its lines, its end, and a way to end it with everything that it started. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { Linjer } from "./linjer.js";

const GEMT_FEJLTEKST = 2000;

type Hvordan =
  | { readonly art: "ikke-startet" }
  | { readonly art: "kode"; readonly kode: number | null }
  | { readonly art: "signal"; readonly signal: string };

/** How a program ended, and the last that it wrote on standard error. */
export type Ende = Hvordan & { readonly fejltekst: string };

export interface Barnelytter {
  readonly linje: (linje: string) => void;
  /** It ended by itself. */
  readonly slut: (ende: Ende) => void;
}

export class Barn {
  private readonly proces: ChildProcessWithoutNullStreams;
  private fejltekst = "";
  private lytter: Barnelytter | null;

  constructor(kommando: string, lytter: Barnelytter) {
    this.lytter = lytter;
    // A group of its own, so that whatever the shell starts can be ended with it.
    this.proces = spawn(kommando, { shell: true, detached: process.platform !== "win32", stdio: "pipe" });
    const linjer = new Linjer((linje) => this.lytter?.linje(linje));
    this.proces.stdout.on("data", (bid: Buffer) => linjer.bid(bid));
    this.proces.stderr.on("data", (bid: Buffer) => {
      this.fejltekst = (this.fejltekst + bid.toString("utf8")).slice(-GEMT_FEJLTEKST);
    });
    // A broken pipe is followed by the end of the program.
    this.proces.stdin.on("error", () => {});
    this.proces.on("error", (fejl) => {
      this.fejltekst += fejl.message;
      if (this.proces.pid === undefined) this.endt({ art: "ikke-startet" });
    });
    this.proces.on("close", (kode, signal) => {
      linjer.slut();
      this.endt(signal === null ? { art: "kode", kode } : { art: "signal", signal });
    });
  }

  skriv(tekst: string): void {
    this.proces.stdin.write(tekst);
  }

  /** Nothing that it prints from now on is heard. */
  draeb(): void {
    this.lytter = null;
    this.proces.stdout.destroy();
    const { pid } = this.proces;
    try {
      if (pid !== undefined && process.platform !== "win32") process.kill(-pid, "SIGKILL");
      else this.proces.kill("SIGKILL");
    } catch {
      // It has ended by itself.
    }
  }

  /**
   * The end of its input tells it that it may end; if it does not within so many milliseconds, it is ended.
   *
   * @param linje what it still prints
   */
  luk(taalmodighed: number, linje: Barnelytter["linje"], faerdig: () => void): void {
    const ur = setTimeout(() => {
      this.draeb();
      faerdig();
    }, taalmodighed);
    this.lytter = {
      linje,
      slut: () => {
        clearTimeout(ur);
        this.draeb();
        faerdig();
      },
    };
    this.proces.stdin.end();
  }

  private endt(hvordan: Hvordan): void {
    this.lytter?.slut({ ...hvordan, fejltekst: this.fejltekst.trim() });
  }
}
