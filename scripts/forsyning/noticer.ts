/** The licences of what the build puts into the published files: each text goes with the copy. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Del } from "./bundt.js";

const HOVED = `# Third-party licences

The published files contain code of these packages, put in by the build. \`npm run supply -- --write\` writes this file.
`;

function licenstekst(sted: string): string {
  const fil = readdirSync(sted).find((navn) => /^licen[cs]e/i.test(navn));
  if (fil === undefined) throw new Error(`${sted} has no licence text`);
  return readFileSync(join(sted, fil), "utf8").replaceAll("\r\n", "\n").trim();
}

export function noticer(dele: readonly Del[]): string {
  const afsnit = dele
    .filter(({ hvordan }) => hvordan === "bundled")
    .map(
      ({ navn, version, licens, sted }) =>
        `## ${navn} ${version} (${licens ?? "no licence"})\n\n\`\`\`text\n${licenstekst(sted)}\n\`\`\`\n`,
    );
  return [HOVED, ...afsnit].join("\n");
}
