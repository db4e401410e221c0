/**
 * A program under test (program): questions to its standard input, answers from its standard output. It may die, hang,
 * answer out of order or print rubbish; every question gets an outcome all the same, and no fault of one question is
 * another's.
 */
import { Barn, type Ende } from "./barn.js";

export interface Spoergsmaal {
  readonly id: string;
  /** The line of the protocol. */
  readonly linje: string;
}

/** How a program ended by itself, or that it was ended for so many lines that answer nothing. */
export type Endelig = Ende | { readonly art: "vroevl"; readonly linjer: number };

/** What became of a question. */
export type Udgang =
  | { readonly art: "svar"; readonly svar: unknown; readonly ms: number }
  /** No answer within the time limit. */
  | { readonly art: "tid" }
  /** The program ended while the question was its turn. */
  | { readonly art: "doed"; readonly ende: Endelig }
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
  /** The program could not be started, and nothing was asked. */
  readonly ikkeStartet: Ende | null;
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

/** Asked but not answered at any time; a program that reads line by line needs no more. */
const VINDUE = 32;
/** Starts in a row without one answer. */
const FORGAEVES_STARTER = 3;
/** From the end of its input until it is ended, in milliseconds. */
const AFSLUTNINGSTID = 500;
/** Lines of one start that answer nothing. */
const MEST_VROEVL = 5000;
const GEMTE_BRUD = 50;
const VIST_LINJE = 200;

interface Ude extends Spoergsmaal {
  /** When its turn came: everything before it is answered, or something after it was. */
  tur: number | null;
}

class Programloeb {
  private readonly udgange = new Map<string, Udgang>();
  private readonly brud: Brud[] = [];
  private koe: Spoergsmaal[];
  private derefter: Samtale["derefter"] | null;
  private ude: Ude[] = [];
  private barn: Barn | null = null;
  private forgaeves = 0;
  private vroevl = 0;
  private ikkeStartet: Ende | null = null;
  private senesteSvar = 0;
  private ur: NodeJS.Timeout | null = null;
  private readonly vedSlut = () => this.barn?.draeb();

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
    this.barn?.draeb();
    this.barn = null;
    this.koe = [...this.ude, ...this.koe];
    this.ude = [];
    this.vroevl = 0;
    this.hentNaeste();
    if (this.forgaeves >= FORGAEVES_STARTER) this.opgiv();
    if (this.koe.length === 0) {
      this.slut();
      return;
    }
    this.forgaeves += 1;
    this.barn = new Barn(this.samtale.kommando, {
      linje: (linje) => this.linje(linje),
      slut: (ende) => this.doed(ende),
    });
    this.fyld();
  }

  private opgiv(): void {
    for (; this.koe.length > 0; this.hentNaeste())
      for (const { id } of this.koe.splice(0)) this.giv(id, { art: "opgivet" });
  }

  private hentNaeste(): void {
    if (this.koe.length > 0 || this.ude.length > 0 || this.derefter === null) return;
    this.koe = [...this.derefter(this.udgange)];
    this.derefter = null;
  }

  private fyld(): void {
    this.hentNaeste();
    const sendes = this.koe.splice(0, VINDUE - this.ude.length);
    for (const spurgt of sendes) this.ude.push({ ...spurgt, tur: null });
    if (sendes.length > 0) this.barn?.skriv(sendes.map(({ linje }) => `${linje}\n`).join(""));
    const [foerste] = this.ude;
    if (foerste === undefined) this.slut();
    else foerste.tur ??= performance.now();
  }

  private linje(linje: string): void {
    if (linje.trim() === "") return;
    const svar = laest(linje);
    const plads = svar === null ? -1 : this.ude.findIndex(({ id }) => id === svar.id);
    const spurgt = this.ude[plads];
    if (svar === null || spurgt === undefined) {
      this.vroevler(svar === null ? "ikke-json" : "ukendt-id", linje);
      return;
    }
    const nu = performance.now();
    if (plads > 0) this.noter("ude-af-orden", linje);
    for (const forbigaaet of this.ude.slice(0, plads)) forbigaaet.tur ??= nu;
    this.ude.splice(plads, 1);
    this.forgaeves = 0;
    this.senesteSvar = nu;
    this.giv(spurgt.id, { art: "svar", svar: svar.svar, ms: nu - (spurgt.tur ?? nu) });
    this.fyld();
  }

  /** Nothing is asked any more, so that it answers nothing. */
  private efterSidste(linje: string): void {
    if (linje.trim() !== "") this.noter(laest(linje) === null ? "ikke-json" : "ukendt-id", linje);
  }

  /**
   * Ends what is over its time; a program that has answered nothing since then is stuck, and is started anew for the
   * rest.
   */
  private seEfter(): void {
    const nu = performance.now();
    const over = this.ude.filter(({ tur }) => tur !== null && nu - tur > this.samtale.frist);
    if (over.length === 0) return;
    this.ude = this.ude.filter((spurgt) => !over.includes(spurgt));
    for (const { id } of over) this.giv(id, { art: "tid" });
    if (over.every(({ tur }) => tur !== null && tur < this.senesteSvar)) this.fyld();
    else this.startProgram();
  }

  /** One that prints and prints is not waited for. */
  private vroevler(art: Brud["art"], linje: string): void {
    this.noter(art, linje);
    this.vroevl += 1;
    if (this.vroevl >= MEST_VROEVL) this.doed({ art: "vroevl", linjer: MEST_VROEVL });
  }

  private doed(ende: Endelig): void {
    if (this.udgange.size === 0 && startedeIkke(ende)) {
      this.ikkeStartet = ende;
      this.forgaeves = FORGAEVES_STARTER;
    }
    const skyldig = this.ude.shift();
    if (skyldig !== undefined) this.giv(skyldig.id, { art: "doed", ende });
    this.startProgram();
  }

  private giv(id: string, udgang: Udgang): void {
    this.udgange.set(id, udgang);
    this.samtale.vedUdgang(id);
  }

  private noter(art: Brud["art"], linje: string): void {
    if (this.brud.length < GEMTE_BRUD) this.brud.push({ art, linje: linje.slice(0, VIST_LINJE) });
  }

  private slut(): void {
    if (this.ur === null) return;
    clearInterval(this.ur);
    this.ur = null;
    const faerdig = () => {
      process.removeListener("exit", this.vedSlut);
      this.faerdig({ udgange: this.udgange, brud: this.brud, ikkeStartet: this.ikkeStartet });
    };
    if (this.barn === null) faerdig();
    else this.barn.luk(AFSLUTNINGSTID, (linje) => this.efterSidste(linje), faerdig);
  }
}

/** By the shell's own codes for a command that is not there, or that cannot be run. */
function startedeIkke(ende: Endelig): ende is Ende {
  return ende.art === "ikke-startet" || (ende.art === "kode" && [126, 127, 9009].includes(ende.kode ?? 0));
}

function laest(linje: string): { readonly id: unknown; readonly svar: unknown } | null {
  try {
    const svar: unknown = JSON.parse(linje);
    return typeof svar === "object" && svar !== null && "id" in svar ? { id: svar.id, svar } : null;
  } catch {
    return null;
  }
}
