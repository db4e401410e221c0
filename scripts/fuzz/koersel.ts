/** A run: so many questions, each asked, checked, timed, and now and then one asked before, asked again (kørsel). */
import { isDeepStrictEqual } from "node:util";
import { rent, somJson } from "../../src/protokol/json.js";
import { svarPaaLinje } from "../../src/protokol/jsonl.js";
import { OPERATIONER } from "../../src/protokol/operationer.js";
import { Mutation } from "./mutation.js";
import { raa } from "./raa.js";
import { Terning } from "./terning.js";
import { type Spoergsmaal, udgangspunkt } from "./udgangspunkt.js";
import { uforlignelig } from "./vaerdier.js";
import { frys, indbyggede, proevLinje, proevSvar, roerte } from "./vagt.js";

export interface Brist {
  readonly hvad: string;
  readonly op: string;
  readonly indhold: string;
}

export interface Langsom {
  /** Times what the slowest unchanged case of the operation takes for its length. */
  readonly gange: number;
  readonly ms: number;
  readonly linje: string;
}

/** Operations that ask a decision many times over come up more seldom, so that a long run does not go to them alone. */
const VAEGT: Readonly<Record<string, number>> = { hvadSkalDerTil: 0.01, spoerg: 0.2, horisont: 0.2, forskel: 0.3 };

/** How an answer was asked for. */
interface Kendt {
  readonly linje: string;
  readonly svar: string | null;
}

const GEMTE = 400;
const VISTE = 20;
/** Slower than this, it is timed again, so that a pause of the machine is not taken for the library's. */
const MISTANKE = 4;
/** In milliseconds: what took longer at once needs no second timing. */
const ER_SIKKER = 30;

export class Koersel {
  readonly brister: Brist[] = [];
  langsomste: readonly Langsom[] = [];
  antal = 0;
  /** How many were answered with a result, and with faults alone. */
  readonly udfald = { resultat: 0, fejl: 0 };
  private readonly alle: readonly Spoergsmaal[] = udgangspunkt();
  private readonly mutation = new Mutation(this.alle);
  private readonly kendte: Kendt[] = [];
  private readonly ved = indbyggede();
  private readonly maal = new Map<string, { readonly ms: number; readonly laengde: number }>();
  private readonly t: Terning;

  /** @param vedBrist is told of each defect as it is found */
  constructor(
    froe: number,
    private readonly vedBrist: (brist: Brist) => void = () => {},
  ) {
    this.t = new Terning(froe);
    for (let i = 0; i < GEMTE; i += 1) this.kendte.push(kendt(linjeAf(this.vaelg())));
  }

  /** What an unchanged case takes, the slowest of each operation; of those that take long, some of the cases. */
  maalUdgangspunkt(): void {
    for (const spoergsmaal of this.alle) {
      if (!this.t.ja(4 * (VAEGT[spoergsmaal.op] ?? 1))) continue;
      const linje = linjeAf(spoergsmaal);
      const foerste = korteste(linje, 1);
      const ms = foerste > ER_SIKKER ? foerste : Math.min(foerste, korteste(linje, 3));
      const hidtil = this.maal.get(spoergsmaal.op);
      if (hidtil === undefined || ms > hidtil.ms) this.maal.set(spoergsmaal.op, { ms, laengde: linje.length });
    }
  }

  private vaelg(): Spoergsmaal {
    for (;;) {
      const valgt = this.t.et(this.alle);
      if (this.t.ja(VAEGT[valgt.op] ?? 1)) return valgt;
    }
  }

  /** One question more. */
  skridt(): void {
    const { t } = this;
    this.antal += 1;
    const spoergsmaal = this.vaelg();
    if (t.ja(0.25)) this.funktion(spoergsmaal);
    else if (t.ja(0.2)) this.linje(spoergsmaal.op, raa(linjeAf(spoergsmaal), t), undefined);
    else {
      const op = t.ja(0.98) ? spoergsmaal.op : t.et([...OPERATIONER.keys(), "toString", "__proto__", ""]);
      this.linje(op, linjeAf({ op, input: this.mutation.af(spoergsmaal.input, t) }), "a");
    }
    if (t.ja(0.1)) this.igen(t.heltal(GEMTE));
    if (this.antal % 500 === 0) for (const navn of roerte(this.ved)) this.meld(`${navn} is not as it was`, "", "");
  }

  /** The last that were asked, in the opposite order, and how they were answered then. */
  baglaens(): readonly Kendt[] {
    for (let i = GEMTE - 1; i >= 0; i -= 1) this.igen(i);
    return this.kendte;
  }

  private funktion({ op, input }: Spoergsmaal): void {
    const { t } = this;
    const muteret = this.mutation.af(input, t);
    const givet = frys(t.ja(0.3) ? indsaet(muteret, uforlignelig(t), t) : muteret);
    try {
      const svar = OPERATIONER.get(op)?.(givet);
      const skrevet = JSON.parse(somJson(svar));
      this.proev(proevSvar(op, skrevet), op, givet);
      if (!isDeepStrictEqual(rent(svar), skrevet)) this.proev("the result is no plain JSON", op, givet);
      this.udfald[svar?.ok === true ? "resultat" : "fejl"] += 1;
    } catch (fejl) {
      this.proev(`it threw ${vist(fejl)}`, op, givet);
    }
  }

  private linje(op: string, linje: string, id: string | undefined): void {
    try {
      const start = performance.now();
      const svar = svarPaaLinje(linje);
      this.tag(op, linje, performance.now() - start);
      const brist =
        id === undefined && svar !== null ? proevLinje(opAf(linje), undefined, svar) : proevLinje(op, id, svar);
      if (brist !== null) this.meld(brist, op, linje);
      this.udfald[svar?.includes('"ok":true') === true ? "resultat" : "fejl"] += 1;
      if (this.t.ja(0.02)) this.kendte[this.t.heltal(GEMTE)] = { linje, svar };
    } catch (fejl) {
      this.meld(`it threw ${vist(fejl)}`, op, linje);
    }
  }

  private igen(nr: number): void {
    const { linje = "", svar = null } = this.kendte[nr] ?? {};
    if (svarPaaLinje(linje) !== svar) this.meld("it is answered otherwise than before", opAf(linje), linje);
  }

  /** The slowest once more, many times: what a pause of the machine made slow falls back. */
  efterproev(): void {
    this.langsomste = this.langsomste
      .map(({ linje }) => {
        const ms = korteste(linje, 20);
        return { gange: this.gange(opAf(linje), linje, ms), ms, linje };
      })
      .toSorted((a, b) => b.gange - a.gange);
  }

  /** Times what the slowest unchanged case of the operation takes for its length. */
  private gange(op: string, linje: string, ms: number): number {
    const maal = this.maal.get(op);
    return maal === undefined ? 0 : ms / (maal.ms * Math.max(1, linje.length / maal.laengde));
  }

  private tag(op: string, linje: string, ms: number): void {
    const gange = (tid: number) => this.gange(op, linje, tid);
    if (gange(ms) < Math.max(MISTANKE, this.langsomste.at(VISTE - 1)?.gange ?? 0)) return;
    const igen = ms > 1_000 ? ms : korteste(linje, 3);
    this.langsomste = [...this.langsomste, { gange: gange(igen), ms: igen, linje }]
      .toSorted((a, b) => b.gange - a.gange)
      .slice(0, VISTE);
  }

  private proev(brist: string | null, op: string, input: unknown): void {
    if (brist !== null) this.meld(brist, op, vist(input));
  }

  private meld(hvad: string, op: string, indhold: string): void {
    if (this.brister.length >= VISTE) return;
    const brist = { hvad, op, indhold: indhold.slice(0, 3_000) };
    this.brister.push(brist);
    this.vedBrist(brist);
  }
}

export function linjeAf({ op, input }: Spoergsmaal): string {
  return JSON.stringify({ id: "a", op, input });
}

function kendt(linje: string): Kendt {
  return { linje, svar: svarPaaLinje(linje) };
}

function korteste(linje: string, gange: number): number {
  let bedst = Number.POSITIVE_INFINITY;
  for (let i = 0; i < gange; i += 1) {
    const start = performance.now();
    svarPaaLinje(linje);
    bedst = Math.min(bedst, performance.now() - start);
  }
  return bedst;
}

/** The operation that a line names, where it still is one. */
function opAf(linje: string): string {
  try {
    const { op } = JSON.parse(linje) as { readonly op?: unknown };
    return typeof op === "string" ? op : "";
  } catch {
    return "";
  }
}

/** Something that no JSON holds, in place of a part of the value. */
function indsaet(vaerdi: unknown, fremmed: unknown, t: Terning): unknown {
  if (typeof vaerdi !== "object" || vaerdi === null || t.ja(0.15)) return fremmed;
  if (Array.isArray(vaerdi)) return vaerdi.length === 0 ? [fremmed] : vaerdi.with(t.heltal(vaerdi.length), fremmed);
  const navne = Object.keys(vaerdi);
  const valgt = navne[t.heltal(navne.length)];
  return Object.fromEntries(
    Object.entries(vaerdi).map(([navn, del]) => [navn, navn === valgt ? indsaet(del, fremmed, t) : del]),
  );
}

function vist(vaerdi: unknown): string {
  if (vaerdi instanceof Error)
    return `${vaerdi.name}: ${vaerdi.message}\n${(vaerdi.stack ?? "").split("\n").slice(1, 6).join("\n")}`;
  try {
    return (
      JSON.stringify(vaerdi, (_, del: unknown) =>
        typeof del === "bigint" || typeof del === "symbol" || typeof del === "function" ? `<${String(del)}>` : del,
      ) ?? String(vaerdi)
    );
  } catch (fejl) {
    return `(not to be written: ${String(fejl)})`;
  }
}
