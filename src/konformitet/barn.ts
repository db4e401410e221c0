/** One start of a program (barn): its lines, its end, and a way to end it with everything that it started. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { Linjer } from "./linjer.js";

const GEMT_FEJLTEKST = 2000;

export interface Barnelytter {
  readonly linje: (linje: string) => void;
  /** How it ended by itself, in words. */
  readonly slut: (hvordan: string) => void;
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
      if (this.proces.pid === undefined) this.endt("not started");
    });
    this.proces.on("close", (kode, signal) => {
      linjer.slut();
      this.endt(signal ?? `exit code ${kode ?? "?"}`);
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

  /** The end of its input tells it that it may end; if it does not within so many milliseconds, it is ended. */
  luk(taalmodighed: number, faerdig: () => void): void {
    const ur = setTimeout(() => {
      this.draeb();
      faerdig();
    }, taalmodighed);
    this.lytter = {
      linje: () => {},
      slut: () => {
        clearTimeout(ur);
        this.draeb();
        faerdig();
      },
    };
    this.proces.stdin.end();
  }

  private endt(hvordan: string): void {
    const fejltekst = this.fejltekst.trim();
    this.lytter?.slut(fejltekst === "" ? hvordan : `${hvordan}: ${fejltekst}`);
  }
}
