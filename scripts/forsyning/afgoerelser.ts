/** Whether this release changes decisions: the reference suite's ledger of cases beside that of the release before. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

type Register = Readonly<Record<string, string>>;
const REGISTER = "fixtures/register.json";

export interface Udgivelse {
  readonly tag: string;
  readonly register: Register;
}

function git(...argumenter: string[]): string | null {
  const { status, stdout } = spawnSync("git", argumenter, { encoding: "utf8", maxBuffer: 2 ** 26 });
  return status === 0 ? stdout : null;
}

/** The release before the version; null when there is none, or no history to read. */
export function forrige(version: string): Udgivelse | null {
  const tags = git("tag", "--list", "v*", "--sort=-v:refname")?.split("\n") ?? [];
  const tag = tags.find((en) => en !== "" && en !== `v${version}`);
  const register = tag === undefined ? null : git("show", `${tag}:${REGISTER}`);
  return tag === undefined || register === null ? null : { tag, register: JSON.parse(register) as Register };
}

/** A case that was answered differently before, or is no longer held to be right. */
export function aendrede({ register }: Udgivelse): readonly string[] {
  const nu = JSON.parse(readFileSync(REGISTER, "utf8")) as Register;
  return Object.keys(register).filter((id) => nu[id] !== register[id]);
}

/**
 * A release that changes decisions is no less than a minor version, and its section of the change log says so first.
 */
export function maerkning(foer: Udgivelse, version: string, log: string): readonly string[] {
  const cases = aendrede(foer);
  if (cases.length === 0) return [];
  const afsnit = log.split("\n## ").find((en) => en.startsWith(`${version}\n`)) ?? "";
  const [mindre, hidtil] = [version, foer.tag.slice(1)].map((en) => en.split(".").slice(0, 2).join("."));
  return [
    ...(/^[^\n]*\n\s*### Changes decisions\n/.test(afsnit)
      ? []
      : [`section ${version} of CHANGELOG.md does not begin with "### Changes decisions"`]),
    ...cases
      .filter((id) => !afsnit.includes(id))
      .map((id) => `section ${version} of CHANGELOG.md does not name the case ${id}`),
    ...(mindre === hidtil ? [`${version} is a patch of ${foer.tag}, and changes decisions`] : []),
  ];
}
