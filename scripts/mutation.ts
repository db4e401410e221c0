/**
 * Mutants of the rules that changed since a commit: `npm run mutation:changed -- <commit>`, else since where this branch left main, else since the commit before. Results are
 * kept from run to run; a mutant whose code and tests did not change is not tried again. Without changed rules there is nothing to do.
 */
import { execFileSync, spawnSync } from "node:child_process";

const REGLER = /^src\/(kerne|omraade|trappe|ledighed|ansoeger)\/.*\.ts$/;

function git(...argumenter: string[]): string | null {
  const { status, stdout } = spawnSync("git", argumenter, { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}

const grund = process.argv[2] ?? git("merge-base", "HEAD", "origin/main") ?? git("rev-parse", "HEAD~1");
const aendrede = grund === null ? null : git("diff", "--name-only", "--diff-filter=AMR", grund);
if (aendrede === null) throw new Error("there is no commit to compare with");
const regler = aendrede.split("\n").filter((fil) => REGLER.test(fil));
console.error(`${regler.length} rules changed since ${grund}`);
if (regler.length > 0) execFileSync("npx", ["stryker", "run", "--incremental", "--ignoreStatic", "--mutate", regler.join(",")], { stdio: "inherit" });
