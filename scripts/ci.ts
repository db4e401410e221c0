/**
 * Every check of the project, one after the other; the totals come last. A check that fails does not hide the ones
 * after it.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Total {
  passed: number;
  failed: number;
}

const total: Total = { passed: 0, failed: 0 };
const scratch = mkdtempSync(join(tmpdir(), "trappemodel-ci-"));

function run(command: string, env: Readonly<Record<string, string>> = {}): boolean {
  console.error(
    `\n> ${Object.entries(env)
      .map(([k, v]) => `${k}=${v} `)
      .join("")}${command}`,
  );
  return (
    spawnSync(command, { shell: true, stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...env } })
      .status === 0
  );
}

/** A check without tests of its own counts as one. */
function check(command: string): void {
  if (run(command)) total.passed += 1;
  else total.failed += 1;
}

/** The tests are counted, and a failure that no test shows (a threshold, say) counts as one. */
function tests(command: string, env: Readonly<Record<string, string>>): void {
  const report = join(scratch, `report-${total.passed}.json`);
  const ok = run(`${command} --reporter=dot --reporter=json --outputFile.json=${report}`, env);
  const counts = JSON.parse(readFileSync(report, "utf8")) as { numPassedTests: number; numFailedTests: number };
  total.passed += counts.numPassedTests;
  total.failed += counts.numFailedTests + (ok || counts.numFailedTests > 0 ? 0 : 1);
}

check("npm run lint");
check("npm run types");
check("npm run imports");
check("npm run unused");
check("npm run build");
check("npm run package");
check("npm run supply");
check("npm run conformance");
check("npm run service");
// Where no browser can be installed the pages are not visited, and the log says so.
if (run("sh scripts/chromium.sh")) {
  check("npm run runtimes");
  check("npm run site");
} else {
  console.error("NOT CHECKED: there is no Chromium, and none could be installed");
  check("npm run runtimes -- node");
}
// The README's test command, in a time zone west of Greenwich, where a day read as midnight UTC is the day before.
tests("npm test --", { TZ: "America/Los_Angeles" });
tests("npm run campaigns -- --coverage", { TZ: "Europe/Copenhagen" });
check("npm run demo");

rmSync(scratch, { recursive: true });
console.error("");
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
