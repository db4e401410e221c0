/**
 * `npm run site`: builds the library and the site, and visits every page in a headless Chromium. `--billeder` writes
 * the reference pictures anew; other arguments go to vitest. The browser is /usr/bin/chromium, or the one that CHROMIUM
 * names.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const rod = join(import.meta.dirname, "..");
const browser = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const [skrivBilleder, argumenter] = [
  process.argv.includes("--billeder"),
  process.argv.slice(2).filter((et) => et !== "--billeder"),
];

function koer(program: string, egne: readonly string[], miljoe: Readonly<Record<string, string>> = {}): void {
  const { status } = spawnSync(program, egne, {
    cwd: rod,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...miljoe },
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(browser)) {
  console.error(`no browser at ${browser}: install it with scripts/chromium.sh, or name another in CHROMIUM`);
  process.exit(2);
}
// The pages run the library as it is now, built beside them: what lies in dist may be older, or on its way.
koer("npx", ["tsup", "--silent", "--no-dts", "--out-dir", "docs/.vitepress/cache/dist"], { SPROG: "da" });
koer("npm", ["run", "--silent", "docs"], { TRAPPEMODEL_DIST: "./cache/dist" });
koer("npx", ["vitest", "run", "--config", "test/site/vitest.config.ts", ...argumenter], {
  CHROMIUM: browser,
  ...(skrivBilleder ? { BILLEDER: "skriv" } : {}),
});
