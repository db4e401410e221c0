/**
 * The program itself with arguments of no sense (argumenter): it ends with a code of its own, and shows no error of its
 * own.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Brist } from "./koersel.js";
import type { Terning } from "./terning.js";
import { TEKSTER } from "./vaerdier.js";

const CLI = join(import.meta.dirname, "../../src/cli.ts");
const KOMMANDOER = [
  "placer",
  "tildel",
  "vurder",
  "ranger",
  "jsonl",
  "konformitet",
  "graensetilfaelde",
  "figur",
  "hjaelp",
  "help",
  "--help",
  "--version",
  "",
];
const VALG = [
  "--omraader",
  "--afdelinger",
  "--afdeling",
  "--regnskab",
  "--supplement",
  "--fortolkning",
  "--dato",
  "--format",
  "--json",
  "--frist",
  "--tag",
  "--del",
  "--x",
  "--",
  "-",
  "-h",
];
const FILER = [
  "fixtures/data/eksempel-omraader.csv",
  "fixtures/data/eksempel-afdelinger.csv",
  "fixtures/data/supplement-eksempel.json",
  "fixtures",
  "ingen.json",
  "package.json",
  "LICENSE",
];

/** Nothing that writes a file, and nothing that starts a program. */
export function program(t: Terning): Brist | null {
  const uden = (tekst: string) => tekst.replaceAll("\u0000", "");
  const argumenter = [
    t.et(KOMMANDOER),
    ...Array.from({ length: t.heltal(7) }, () => uden(t.et([t.et(VALG), t.et(FILER), t.et(TEKSTER), "2026-12-01"]))),
  ];
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", CLI, ...argumenter], {
    encoding: "utf8",
    input: "{}\n",
    timeout: 60_000,
  });
  const egen = /\n {4}at /.test(stderr);
  if ((status === 0 || status === 1 || status === 2) && !egen) return null;
  return {
    hvad: `the exit code is ${status}: ${stderr.slice(0, 600)}`,
    op: "program",
    indhold: JSON.stringify(argumenter),
  };
}
