/**
 * Packs the library, installs it in an empty folder and uses it there as its users would: imported, required, and as a
 * command.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { proevForbrugere } from "./pakke/forbruger.js";

const folder = mkdtempSync(join(tmpdir(), "trappemodel-package-"));
const QUESTION = JSON.stringify({
  id: "1",
  op: "placer",
  input: {
    afdeling: {
      id: "x",
      type: "familieboliger",
      noegletal: { udenTilknytning: 41, kunGrundskole: 61 },
      andelAnviste: 26,
    },
    dato: "2024-03-01",
  },
});

function expectTrin4(how: string, answer: string): void {
  if (!answer.includes('"trin":4')) throw new Error(`${how} answered ${answer}`);
  console.error(`${how}: ok`);
}

try {
  const [{ filename }] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--pack-destination", folder], { encoding: "utf8" }),
  ) as [{ filename: string }];
  writeFileSync(join(folder, "package.json"), '{"private":true}');
  const inFolder = { cwd: folder, encoding: "utf8" } as const;
  execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", join(folder, filename)], inFolder);
  const ask = `console.log(svarPaaLinje(${JSON.stringify(QUESTION)}))`;
  expectTrin4(
    "import",
    execFileSync("node", ["--input-type=module", "-e", `import { svarPaaLinje } from "trappemodel"; ${ask}`], inFolder),
  );
  expectTrin4(
    "require",
    execFileSync(
      "node",
      ["--input-type=commonjs", "-e", `const { svarPaaLinje } = require("trappemodel"); ${ask}`],
      inFolder,
    ),
  );
  expectTrin4("command", execFileSync("npx", ["trappemodel", "jsonl"], { ...inFolder, input: QUESTION }));
  proevForbrugere(folder, join(import.meta.dirname, "../docs/eksempler/opgaver"));
  // A rule under its id: it is there without the validation, which is in the package.
  const entry = (name: string) =>
    buildSync({
      entryPoints: [join(folder, "node_modules/trappemodel/dist", name)],
      bundle: true,
      write: false,
      format: "esm",
      platform: "node",
    });
  const [validates, rule] = ["index.js", "trappe/placerAfdeling.js"].map(
    (name) => entry(name).outputFiles[0]?.text.includes("ZodError") === true,
  );
  if (validates !== true || rule !== false) throw new Error("the validation is not where it belongs");
  const afdeling = `{ id: "x", navn: null, boligorganisation: null, type: "familieboliger", omraadeId: null,
    antalBoliger: null, andelAnviste: tal(26), noegletal: { udenTilknytning: tal(41), doemte: null,
      kunGrundskole: tal(61), bruttoindkomst: null, ikkeVestlige: null },
    fritagetForEkstraLevering: false, omfattetAfTilbageholdelse: false, trinPr20240101: null, udfasningFra: null, nybyggeri: null }`;
  const alone = `import { dag } from "trappemodel/kerne/dato";
    import { tal } from "trappemodel/kerne/tal";
    import { rammeaftalen } from "trappemodel/parametre/rammeaftalen";
    import { placerAfdeling } from "trappemodel/trappe/placerAfdeling";
    const svar = placerAfdeling(${afdeling}, null, dag("2024-03-01"), rammeaftalen());
    console.log(JSON.stringify(svar));`;
  expectTrin4("a rule alone", execFileSync("node", ["--input-type=module", "-e", alone], inFolder));
} finally {
  rmSync(folder, { recursive: true });
}
