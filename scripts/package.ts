/** Packs the library, installs it in an empty folder and uses it there as its users would: imported, required, and as a command. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "trappemodel-package-"));
const QUESTION =
  '{"id":"1","op":"placer","input":{"afdeling":{"id":"x","type":"familieboliger","noegletal":{"udenTilknytning":41,"kunGrundskole":61},"andelAnviste":26},"dato":"2024-03-01"}}';

function expectTrin4(how: string, answer: string): void {
  if (!answer.includes('"trin":4')) throw new Error(`${how} answered ${answer}`);
  console.error(`${how}: ok`);
}

try {
  const [{ filename }] = JSON.parse(execFileSync("npm", ["pack", "--json", "--pack-destination", folder], { encoding: "utf8" })) as [
    { filename: string },
  ];
  writeFileSync(join(folder, "package.json"), '{"private":true}');
  const inFolder = { cwd: folder, encoding: "utf8" } as const;
  execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", join(folder, filename)], inFolder);
  const ask = `console.log(svarPaaLinje(${JSON.stringify(QUESTION)}))`;
  expectTrin4("import", execFileSync("node", ["--input-type=module", "-e", `import { svarPaaLinje } from "trappemodel"; ${ask}`], inFolder));
  expectTrin4("require", execFileSync("node", ["--input-type=commonjs", "-e", `const { svarPaaLinje } = require("trappemodel"); ${ask}`], inFolder));
  expectTrin4("command", execFileSync("npx", ["trappemodel", "jsonl"], { ...inFolder, input: QUESTION }));
} finally {
  rmSync(folder, { recursive: true });
}
