/**
 * Mutants of the rules that changed since a commit: `npm run mutation:changed -- <commit>`, else since where this
 * branch left main, else since the commit before. Results are kept from run to run; a mutant whose code and tests did
 * not change is not tried again. Without changed rules there is nothing to do.
 *
 * What survives in docs/mutationer.md cannot be noticed, and there is more of it in some rules than in others; so a few
 * rules are not held against a percentage, but each against its own row: no more may survive than is known.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";

const REGLER = /^src\/(kerne|omraade|trappe|ledighed|ansoeger)\/.*\.ts$/;
const RAPPORT = "reports/mutation/mutation.json";

interface Rapport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

function git(...argumenter: string[]): string | null {
  const { status, stdout } = spawnSync("git", argumenter, { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}

/** How many survive of each rule, by the table. */
function kendteOverlevende(): ReadonlyMap<string, number> {
  const raekker = readFileSync("docs/mutationer.md", "utf8").matchAll(/^\| `([^`]+)` \| (\d+) \| (\d+) \| /gm);
  return new Map([...raekker].map(([, regel, alle, fundne]) => [`src/${regel}.ts`, Number(alle) - Number(fundne)]));
}

function forMange({ files }: Rapport): readonly string[] {
  const kendte = kendteOverlevende();
  return Object.entries(files).flatMap(([fil, { mutants }]) => {
    const antal = mutants.filter(({ status }) => status === "Survived" || status === "NoCoverage").length;
    const kendt = kendte.get(fil) ?? 0;
    return antal > kendt ? [`${fil}: ${antal} survive, and ${kendt} are known to`] : [];
  });
}

const grund = process.argv[2] ?? git("merge-base", "HEAD", "origin/main") ?? git("rev-parse", "HEAD~1");
const aendrede = grund === null ? null : git("diff", "--name-only", "--diff-filter=AMR", grund);
if (aendrede === null) throw new Error("there is no commit to compare with");
const regler = aendrede.split("\n").filter((fil) => REGLER.test(fil));
console.error(`${regler.length} rules changed since ${grund}`);
if (regler.length > 0) {
  rmSync(RAPPORT, { force: true });
  spawnSync("npx", ["stryker", "run", "--incremental", "--ignoreStatic", "--mutate", regler.join(",")], {
    stdio: "inherit",
  });
  const nye = forMange(JSON.parse(readFileSync(RAPPORT, "utf8")) as Rapport);
  for (const linje of nye) console.error(linje);
  process.exitCode = nye.length > 0 ? 1 : 0;
}
