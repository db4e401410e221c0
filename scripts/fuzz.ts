/**
 * The long run of hostile input: `npm run fuzz -- --antal 1000000 --froe 7`. Every operation by line and by function,
 * the commands on files, and the program by its arguments; then the memory, the slowest inputs, and the last questions
 * once more in a new process in the opposite order. The exit code is 1 when anything is found.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { program } from "./fuzz/argumenter.js";
import { type Brist, Koersel } from "./fuzz/koersel.js";
import { Kommandoer } from "./fuzz/kommandoer.js";
import { Terning } from "./fuzz/terning.js";

const MAALINGER = 20;
/** Of the questions, this many go to the commands: each reads and writes files. */
const ANDEL_KOMMANDOER = 0.02;
/** How often the program itself is started with arguments of no sense. */
const PROGRAMSTARTER = 40;
/** How many times longer than the slowest case of its operation an input may take, for its length. */
const HOEJST_GANGE = 25;
/** How much more memory may be held at the end than a fifth of the way, in bytes. */
const HOEJST_VOKSET = 4_000_000;

const { values } = parseArgs({ options: { antal: { type: "string", default: "100000" }, froe: { type: "string" } } });
const antal = Number(values.antal);
const froe = Number(values.froe ?? Math.floor(Math.random() * 2 ** 31));
if (!Number.isInteger(antal) || antal < MAALINGER || !Number.isInteger(froe))
  throw new Error("--antal and --froe are whole numbers");
console.error(`${antal} inputs, seed ${froe}`);

setFlagsFromString("--expose-gc");
const ryd = runInNewContext("gc") as () => void;

const start = performance.now();
const vis = ({ hvad, op, indhold }: Brist) => console.log(`FOUND ${op}: ${hvad}\n  ${indhold}`);
const koersel = new Koersel(froe, vis);
koersel.maalUdgangspunkt();
const kommandoer = new Kommandoer(mkdtempSync(join(tmpdir(), "trappemodel-fuzz-")), new Terning(froe + 1));
const brister: Brist[] = [];
const hukommelse: number[] = [];
let antalKommandoer = 0;
for (let maaling = 1; maaling <= MAALINGER; maaling += 1) {
  const til = Math.floor((antal * maaling) / MAALINGER);
  while (koersel.antal + antalKommandoer < til) {
    if (antalKommandoer < koersel.antal * ANDEL_KOMMANDOER) {
      antalKommandoer += 1;
      const brist = await kommandoer.skridt();
      if (brist !== null && brister.length < MAALINGER) {
        brister.push(brist);
        vis(brist);
      }
    } else koersel.skridt();
  }
  ryd();
  hukommelse.push(process.memoryUsage().heapUsed);
  console.error(
    `${til} inputs, ${((performance.now() - start) / 1000).toFixed(0)} s, ` +
      `${((hukommelse.at(-1) ?? 0) / 1e6).toFixed(1)} MB, ${koersel.brister.length + brister.length} found`,
  );
}
kommandoer.slut();
const argumentterning = new Terning(froe + 2);
for (let i = 0; i < PROGRAMSTARTER; i += 1) {
  const brist = program(argumentterning);
  if (brist !== null) {
    brister.push(brist);
    vis(brist);
  }
}

/**
 * The last questions in a process that has been asked nothing, last first: those that are one line of well-formed text.
 */
const kendte = koersel
  .baglaens()
  .toReversed()
  .filter(({ linje, svar }) => svar !== null && !/[\n\ufeff]/.test(linje) && Buffer.from(linje).toString() === linje);
const nyt = spawnSync(process.execPath, ["--import", "tsx", join(import.meta.dirname, "../src/cli.ts"), "jsonl"], {
  input: kendte.map(({ linje }) => `${linje}\n`).join(""),
  encoding: "utf8",
  maxBuffer: 2 ** 30,
});
if (kendte.length < 300 || nyt.stdout !== kendte.map(({ svar }) => `${svar ?? ""}\n`).join("")) {
  const brist = { hvad: "a new process answers otherwise", op: "", indhold: nyt.stderr.slice(0, 1_000) };
  brister.push(brist);
  vis(brist);
}

koersel.efterproev();
const midt = (tal: readonly number[]) => tal.toSorted((a, b) => a - b)[Math.floor(tal.length / 2)] ?? 0;
const vokset = midt(hukommelse.slice(-4)) - midt(hukommelse.slice(4, 8));
const [langsomst] = koersel.langsomste;
console.log(
  `${koersel.udfald.resultat} results, ${koersel.udfald.fejl} refused, ${antalKommandoer} commands; ` +
    `${((performance.now() - start) / 1000).toFixed(0)} s`,
);
console.log(
  `memory after collection: ${(vokset / 1e6).toFixed(2)} MB more at the end than a fifth of the way ` +
    `(at most ${HOEJST_VOKSET / 1e6})`,
);
console.log(
  `slowest for its length: ${langsomst?.gange.toFixed(1) ?? "-"} times the slowest case of its operation ` +
    `(at most ${HOEJST_GANGE})`,
);
for (const { gange, ms, linje } of koersel.langsomste.slice(0, 5))
  console.log(`  ${gange.toFixed(1)} times, ${ms.toFixed(1)} ms, ${linje.length} characters: ${linje.slice(0, 160)}`);
const fejl =
  koersel.brister.length +
  brister.length +
  (vokset > HOEJST_VOKSET ? 1 : 0) +
  ((langsomst?.gange ?? 0) > HOEJST_GANGE ? 1 : 0);
process.exitCode = fejl > 0 ? 1 : 0;
