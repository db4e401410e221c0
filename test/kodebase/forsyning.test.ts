/** The checks of the supply chain find what they are there to find. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { aendrede, maerkning, type Udgivelse } from "../../scripts/forsyning/afgoerelser.js";
import type { Del, Pakkefil } from "../../scripts/forsyning/bundt.js";
import { aendringslog, indhold, licenser, scripts } from "../../scripts/forsyning/proever.js";

const DEL: Del = {
  sted: "node_modules/en",
  navn: "en",
  version: "1.2.3",
  licens: "MIT",
  hvordan: "installed",
  installationsscript: false,
};
const pakke = (egne: Readonly<Record<string, string>>) => ({ scripts: egne }) as unknown as Pakkefil;

/** What stands in the way of a release of this package by this tag; exit code and lines. */
function udgivelse(indholdet: object, tag: string): readonly [number | null, readonly string[]] {
  const mappe = mkdtempSync(join(tmpdir(), "udgivelse-"));
  writeFileSync(join(mappe, "package.json"), JSON.stringify(indholdet));
  const { status, stderr } = spawnSync("node", [resolve("scripts/udgivelse.mjs")], {
    cwd: mappe,
    encoding: "utf8",
    env: { ...process.env, GITHUB_REF_NAME: tag },
  });
  rmSync(mappe, { recursive: true });
  return [status, stderr.split("\n").filter((linje) => linje !== "")];
}

describe("a release", () => {
  const repository = { type: "git", url: "git+https://example.org/trappemodel.git" };

  it("cannot be made without the repository, and says so in one line", () => {
    const [status, linjer] = udgivelse({ version: "1.2.3" }, "v1.2.3");
    expect([status, linjer.length, linjer[0]?.includes("`repository`")]).toEqual([1, 1, true]);
  });

  it("is of the version that its tag names", () => {
    expect(udgivelse({ version: "1.2.3", repository }, "v1.2.3")).toEqual([0, []]);
    expect(udgivelse({ version: "1.2.3", repository: repository.url }, "v1.2.3")).toEqual([0, []]);
    expect(udgivelse({ version: "1.2.3", repository }, "v1.2.4")[1]).toHaveLength(1);
  });

  it("is asked for this before anything is installed or run", () => {
    const skridt = readFileSync(".github/workflows/release.yml", "utf8")
      .split("\n")
      .filter((linje) => /^ +(?:- )?run:/.test(linje));
    expect(skridt[0]?.trim()).toBe("run: node scripts/udgivelse.mjs");
  });
});

describe("the supply chain", () => {
  it("finds a script that would run at installation", () => {
    expect(scripts(pakke({ build: "tsup" }), [DEL])).toEqual([]);
    expect(scripts(pakke({ postinstall: "node x.js" }), [DEL])).toHaveLength(1);
    expect(scripts(pakke({}), [{ ...DEL, installationsscript: true }])).toHaveLength(1);
  });

  it("finds a licence that is not allowed, and one that is not given", () => {
    expect(licenser([DEL])).toEqual([]);
    expect(
      licenser([
        { ...DEL, licens: "AGPL-3.0-only" },
        { ...DEL, licens: null },
      ]),
    ).toHaveLength(2);
  });

  it.each(["src/index.ts", ".env", "dist/index.js.map", "test/x.test.ts", "docs/kommandolinje.md"])(
    "would not publish %s",
    (fil) => {
      expect(
        indhold([
          fil,
          "dist/index.js",
          "dist/afgoerelse.tekst.sprog.js",
          "dist/fixtures/data/eksempel-omraader.csv",
          "LICENSE",
          "package.json",
        ]),
      ).toHaveLength(1);
    },
  );

  it("asks for a section of the change log", () => {
    expect(aendringslog("# Changelog\n\n## 1.2.0\n", "1.2.0")).toEqual([]);
    expect(aendringslog("# Changelog\n\n## 1.2.0\n", "1.2.1")).toHaveLength(1);
  });
});

describe("a release that changes decisions", () => {
  const register = JSON.parse(readFileSync("fixtures/register.json", "utf8")) as Readonly<Record<string, string>>;
  const [id = ""] = Object.keys(register);
  const foer: Udgivelse = { tag: "v0.1.0", register: { ...register, [id]: "another sum" } };

  it("is told by its cases: another answer or a withdrawn one, and not a new one", () => {
    expect(aendrede(foer)).toEqual([id]);
    expect(aendrede({ tag: "v0.1.0", register: { ...register, "trappe.behov/trukket-tilbage": "a sum" } })).toEqual([
      "trappe.behov/trukket-tilbage",
    ]);
    const { [id]: _, ...faerre } = register;
    expect(aendrede({ tag: "v0.1.0", register: faerre })).toEqual([]);
  });

  it("is a minor version and says so first, case by case", () => {
    expect(
      maerkning(
        foer,
        "0.2.0",
        `# Changelog\n\n## 0.2.0\n\n### Changes decisions\n\n- ${id}: as § 59 reads.\n\n## 0.1.0\n`,
      ),
    ).toEqual([]);
    expect(
      maerkning(foer, "0.2.0", `# Changelog\n\n## 0.2.0\n\n- ${id}\n\n### Changes decisions\n\n## 0.1.0\n`),
    ).toHaveLength(1);
    expect(maerkning(foer, "0.2.0", "# Changelog\n\n## 0.2.0\n\n### Changes decisions\n\n## 0.1.0\n")).toHaveLength(1);
    expect(maerkning(foer, "0.1.1", `# Changelog\n\n## 0.1.1\n\n### Changes decisions\n\n- ${id}\n`)).toHaveLength(1);
    expect(maerkning({ tag: "v0.1.0", register }, "0.1.1", "# Changelog\n\n## 0.1.1\n")).toEqual([]);
  });
});
