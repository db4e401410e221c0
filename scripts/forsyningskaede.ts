/**
 * The supply chain: what the published package is made of, and whether it may be. `npm run supply` checks; `--write`
 * writes the notices anew, `--sbom <file>` the bill of materials, and `--audit` fails where known vulnerabilities could
 * not be asked for.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { forrige, maerkning } from "./forsyning/afgoerelser.js";
import { dele, laesJson, type Pakkefil } from "./forsyning/bundt.js";
import { fortegnelse } from "./forsyning/fortegnelse.js";
import { noticer } from "./forsyning/noticer.js";
import { aendringslog, indhold, laasning, licenser, scripts } from "./forsyning/proever.js";

const NOTICER = "THIRD-PARTY-LICENSES.md";
const { values } = parseArgs({
  options: { write: { type: "boolean" }, sbom: { type: "string" }, audit: { type: "boolean" } },
});
const pakke = laesJson<Pakkefil>("package.json");
const alle = await dele(pakke);
let fejl = 0;

function melding(hvad: string, fundne: readonly string[]): void {
  console.error(`${fundne.length === 0 ? "ok  " : "FAIL"} ${hvad}`);
  for (const en of fundne) console.error(`       ${en}`);
  fejl += fundne.length;
}

/**
 * Known vulnerabilities of what the users get. Where the registry does not answer, nothing is known, and that is what
 * is said.
 */
function saarbarheder(): void {
  const { stdout } = spawnSync("npm", ["audit", "--json"], { encoding: "utf8" });
  const svar = JSON.parse(stdout) as {
    readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>;
    readonly message?: string;
  };
  if (svar.vulnerabilities !== undefined) {
    const kendte = alle.flatMap(({ navn, version }) => {
      const en = svar.vulnerabilities?.[navn];
      return en === undefined ? [] : [`${navn} ${version}: ${en.severity}`];
    });
    melding("no known vulnerability in what the users get", kendte);
  } else if (values.audit === true) melding("known vulnerabilities", ["the registry did not answer"]);
  else
    console.error(
      `??   known vulnerabilities: NOT CHECKED, the registry did not answer (${svar.message ?? "no message"})`,
    );
}

/** Only its publisher can mend this, so that it is said and not held against the code. */
function udgivelse(): void {
  const { GITHUB_REF_NAME: _, ...miljoe } = process.env;
  const { stderr } = spawnSync("node", ["scripts/udgivelse.mjs"], { encoding: "utf8", env: miljoe });
  for (const en of stderr.split("\n").filter((linje) => linje !== "")) console.error(`??   ${en}`);
}

udgivelse();
const log = readFileSync("CHANGELOG.md", "utf8");
const noticetekst = noticer(alle);
if (values.write === true) writeFileSync(NOTICER, noticetekst);
const pakket = JSON.parse(execFileSync("npm", ["pack", "--dry-run", "--json"], { encoding: "utf8" })) as [
  { readonly files: readonly { readonly path: string }[] },
];

for (const { navn, version, licens, hvordan } of alle)
  console.error(`     ${hvordan} ${navn} ${version} ${licens ?? "(none)"}`);
melding("no script runs when it is installed", scripts(pakke, alle));
melding("every licence is one of those allowed", licenser(alle));
melding(
  "the notices are those of what is bundled",
  readFileSync(NOTICER, "utf8") === noticetekst ? [] : [`${NOTICER} is out of date`],
);
melding("every version is exact and locked by its sum", laasning([".", "bench", "scripts/koerselsmiljoer"]));
melding("the package carries what it should, and no more", indhold(pakket[0].files.map(({ path }) => path)));
melding(
  "the change log has the version",
  aendringslog(readFileSync("CHANGELOG.md", "utf8"), laesJson<{ readonly version: string }>("package.json").version),
);
const materialer = fortegnelse(pakke, alle);
if (values.sbom !== undefined) writeFileSync(values.sbom, `${JSON.stringify(materialer.fortegnelse, null, 2)}\n`);
melding(
  "the bill of materials has every part",
  materialer.mangler.map((id) => `it lacks ${id}`),
);
const foer = forrige(pakke.version);
if (foer === null) console.error("     no earlier release to compare decisions with");
else melding(`what changes decisions since ${foer.tag} is marked`, maerkning(foer, pakke.version, log));
saarbarheder();
process.exitCode = fejl > 0 ? 1 : 0;
