/**
 * `npm run bench`: each bench built into one file, as users run the library, and run in a process of its own. `npm run
 * bench -- placering` runs one of them.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { buildSync } from "esbuild";

const BENCHES = ["placering", "ledighed", "ansoeger", "attest", "forklar"];

for (const navn of BENCHES.filter((en) => en.includes(process.argv[2] ?? ""))) {
  const outfile = join(import.meta.dirname, "dist", `${navn}.js`);
  buildSync({
    entryPoints: [join(import.meta.dirname, `${navn}.ts`)],
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    outfile,
    logLevel: "error",
  });
  console.log(`\n${navn}`);
  process.exitCode ||= spawnSync(process.execPath, [outfile], { stdio: "inherit" }).status ?? 1;
}
