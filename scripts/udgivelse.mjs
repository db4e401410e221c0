/**
 * Whether this can be released, before anything is installed, built or tested: what it asks only the publisher knows. A
 * provenance statement names the repository, so that a release without one would be refused at its very end.
 */
import { readFileSync } from "node:fs";

const { version, repository } = JSON.parse(readFileSync("package.json", "utf8"));
const url = typeof repository === "string" ? repository : repository?.url;
const tag = process.env["GITHUB_REF_NAME"];

const hindringer = [
  ...(url
    ? []
    : ["package.json lacks `repository`, which only its publisher knows: no release can be made without it"]),
  ...(tag === undefined || tag === `v${version}` ? [] : [`the tag is ${tag}, but package.json has version ${version}`]),
];
for (const en of hindringer) console.error(en);
process.exitCode = hindringer.length > 0 ? 1 : 0;
