/**
 * A program under test (program): questions to its standard input, answers from its standard output. It may die, hang, answer out of order or print rubbish; every
 * question gets an outcome all the same, and no fault of one question is another's.
 */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { Linjer } from "./linjer.js";

export interface Spoergsmaal {
  readonly id: string;
  /** The line of the protocol. */
  readonly linje: string;
}

/** What became of a question. */
export type Udgang =
  | { readonly art: "svar"; readonly svar: unknown; readonly ms: number }
  /** No answer within the time limit. */
  | { readonly art: "tid" }
  /** The program ended while the question was its turn. */
  | { readonly art: "doed"; readonly besked: string }
  /** Not asked any more: the program had been started several times in a row without one answer. */
  | { readonly art: "opgivet" };

/** What a program printed that the protocol does not allow. */
export interface Brud {
  readonly art: "ikke-json" | "ukendt-id" | "ude-af-orden";
  readonly linje: string;
}

export interface Loeb {
  readonly udgange: ReadonlyMap<string, Udgang>;
  readonly brud: readonly Brud[];
}

/** Asked but not answered at any time; a program that reads line by line needs no more. */
const VINDUE = 32;
/** Starts in a row without one answer. */
const FORGAEVES_STARTER = 3;
/** From the end of its input until it is ended, in milliseconds. */
const AFSLUTNINGSTID = 500;
/** Lines of one start that answer nothing. */
const MEST_VROEVL = 5000;
const GEMTE_BRUD = 50;
const GEMT_FEJLTEKST = 2000;
const VIST_LINJE = 200;

interface Ude extends Spoergsmaal {
  readonly sendt: number;
  /** When its turn came: everything before it is answered, or something after it was. */
  tur: number | null;
}

export interface Samtale {
  /** A command line for the shell. */
  readonly kommando: string;
  /** Asked first. */
  readonly foerst: readonly Spoergsmaal[];
  /** Asked when those have their outcomes, which may decide what to ask. */
  readonly derefter: (udgange: ReadonlyMap<string, Udgang>) => readonly Spoergsmaal[];
  /** The time limit of each question, in milliseconds. */
  readonly frist: number;
  readonly vedUdgang: (id: string) => void;
}

/** Asks everything, and waits for the last outcome. */
export function spoergProgram(samtale: Samtale): Promise<Loeb> {
  return new Promise((faerdig) => new Programloeb(samtale, faerdig).start());
}

class Programloeb {
  private readonly udgange = new Map<string, Udgang>();
  private readonly brud: Brud[] = [];
  private koe: Spoergsmaal[];
  private derefter: Samtale["derefter"] | null;
  private ude: Ude[] = [];
  private barn: ChildProcessWithoutNullStreams | null = null;
  private fejltekst = "";
  private forgaeves = 0;
  private vroevl = 0;
  private senesteSvar = 0;
  private ur: NodeJS.Timeout | null = null;
  private readonly vedSlut = () => this.draeb();

  constructor(
    private readonly samtale: Samtale,
    private readonly faerdig: (loeb: Loeb) => void,
  ) {
    this.koe = [...samtale.foerst];
    this.derefter = samtale.derefter;
  }

  start(): void {
    process.once("exit", this.vedSlut);
    this.ur = setInterval(() => this.seEfter(), Math.max(5, Math.min(50, this.samtale.frist / 4)));
    this.startProgram();
  }

  private startProgram(): void {
    this.koe = [...this.ude, ...this.koe];
    this.ude = [];
    this.hentNaeste();
    if (this.koe.length === 0) return this.slut();
    if (this.forgaeves >= FORGAEVES_STARTER) return this.opgiv();
    this.forgaeves += 1;
    this.fejltekst = "";
    this.vroevl = 0;
    // A group of its own, so that whatever the shell starts can be ended with it.
    const barn = spawn(this.samtale.kommando, { shell: true, detached: process.platform !== "win32", stdio: "pipe" });
    this.barn = barn;
    const linjer = new Linjer((linje) => this.barn === barn && this.linje(linje));
    barn.stdout.on("data", (bid: Buffer) => linjer.bid(bid));
    barn.stderr.on("data", (bid: Buffer) => {
      this.fejltekst = (this.fejltekst + bid.toString("utf8")).slice(-GEMT_FEJLTEKST);
    });
    // A broken pipe is followed by the end of the program, which is dealt with there.
    barn.stdin.on("error", () => {});
    barn.on("error", (fejl) => {
      this.fejltekst += fejl.message;
      if (barn.pid === undefined && this.barn === barn) this.doed(null, null);
    });
    barn.on("close", (kode, signal) => {
      linjer.slut();
      if (this.barn === barn) this.doed(kode, signal);
    });
    this.fyld();
  }

  private opgiv(): void {
    for (; this.koe.length > 0; this.hentNaeste()) for (const { id } of this.koe.splice(0)) this.giv(id, { art: "opgivet" });
    this.slut();
  }

  private hentNaeste(): void {
    if (this.koe.length > 0 || this.ude.length > 0 || this.derefter === null) return;
    this.koe = [...this.derefter(this.udgange)];
    this.derefter = null;
  }

  private fyld(): void {
    this.hentNaeste();
    const sendes = this.koe.splice(0, VINDUE - this.ude.length);
    const nu = performance.now();
    for (const { id, linje } of sendes) this.ude.push({ id, linje, sendt: nu, tur: null });
    if (sendes.length > 0) this.barn?.stdin.write(sendes.map(({ linje }) => `${linje}\n`).join(""));
    const [foerste] = this.ude;
    if (foerste !== undefined) foerste.tur ??= nu;
    else this.slut();
  }

  private linje(linje: string): void {
    if (linje.trim() === "") return;
    const svar = laest(linje);
    const plads = svar === null ? -1 : this.ude.findIndex(({ id }) => id === svar.id);
    const spurgt = this.ude[plads];
    if (svar === null || spurgt === undefined) return this.vroevler(svar === null ? "ikke-json" : "ukendt-id", linje);
    const nu = performance.now();
    if (plads > 0) this.noter("ude-af-orden", linje);
    for (const forbigaaet of this.ude.slice(0, plads)) forbigaaet.tur ??= nu;
    this.ude.splice(plads, 1);
    this.forgaeves = 0;
    this.senesteSvar = nu;
    this.giv(spurgt.id, { art: "svar", svar: svar.svar, ms: nu - (spurgt.tur ?? spurgt.sendt) });
    this.fyld();
  }

  /** Ends what is over its time; a program that has answered nothing since then is stuck, and is started anew for the rest. */
  private seEfter(): void {
    const nu = performance.now();
    const over = this.ude.filter(({ tur }) => tur !== null && nu - tur > this.samtale.frist);
    if (over.length === 0) return;
    this.ude = this.ude.filter((spurgt) => !over.includes(spurgt));
    for (const { id } of over) this.giv(id, { art: "tid" });
    if (over.every(({ tur }) => tur !== null && tur < this.senesteSvar)) return this.fyld();
    this.draeb();
    this.startProgram();
  }

  /** One that prints and prints is not waited for. */
  private vroevler(art: Brud["art"], linje: string): void {
    this.noter(art, linje);
    this.vroevl += 1;
    if (this.vroevl < MEST_VROEVL) return;
    this.fejltekst = `${MEST_VROEVL} lines that answer nothing`;
    this.draeb();
    this.doed(null, "SIGKILL");
  }

  private doed(kode: number | null, signal: NodeJS.Signals | null): void {
    this.barn = null;
    const skyldig = this.ude.shift();
    const hvordan = signal === null ? `exit code ${kode ?? "?"}` : signal;
    const fejltekst = this.fejltekst.trim();
    if (skyldig !== undefined) this.giv(skyldig.id, { art: "doed", besked: fejltekst === "" ? hvordan : `${hvordan}: ${fejltekst}` });
    this.startProgram();
  }

  private giv(id: string, udgang: Udgang): void {
    this.udgange.set(id, udgang);
    this.samtale.vedUdgang(id);
  }

  private noter(art: Brud["art"], linje: string): void {
    if (this.brud.length < GEMTE_BRUD) this.brud.push({ art, linje: linje.slice(0, VIST_LINJE) });
  }

  private draeb(): void {
    const pid = this.barn?.pid;
    const barn = this.barn;
    this.barn = null;
    barn?.stdout.destroy();
    try {
      if (pid !== undefined && process.platform !== "win32") process.kill(-pid, "SIGKILL");
      else barn?.kill("SIGKILL");
    } catch {
      // It has ended by itself.
    }
  }

  /** The end of its input tells the program that it may end; one that does not is ended. */
  private slut(): void {
    if (this.ur === null) return;
    clearInterval(this.ur);
    this.ur = null;
    const barn = this.barn;
    const faerdig = () => {
      clearTimeout(taalmodighed);
      process.removeListener("exit", this.vedSlut);
      this.draeb();
      this.faerdig({ udgange: this.udgange, brud: this.brud });
    };
    const taalmodighed = setTimeout(faerdig, barn === null ? 0 : AFSLUTNINGSTID);
    barn?.removeAllListeners("close");
    barn?.once("close", faerdig);
    barn?.stdin.end();
  }
}

function laest(linje: string): { readonly id: unknown; readonly svar: unknown } | null {
  try {
    const svar: unknown = JSON.parse(linje);
    return typeof svar === "object" && svar !== null && "id" in svar ? { id: svar.id, svar } : null;
  } catch {
    return null;
  }
}
