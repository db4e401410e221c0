/** Runs the command line as its callers meet it (program): its own process, its exit codes, its streams. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
const TSX = import.meta.resolve("tsx");

export function trappemodel(mappe: string, ...argumenter: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", TSX, PROGRAM, ...argumenter], {
    cwd: mappe,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}
