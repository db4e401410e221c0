/** The command line as its callers meet it: its own process, its exit codes, its streams. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mappeMed } from "./koersel.js";
import { trappemodel } from "./program.js";

const FILER = {
  "omraader.csv": "Id;Listedato\n",
  "afdelinger.csv": "Id;Type;Uden tilknytning;Kun grundskole;Andel anviste\nsø;familieboliger;40,1;60,1;25\n",
  "fejl.csv": "Id;Type\na;x\n",
};

const placer = (afdelinger: string) => [
  "placer",
  "--omraader",
  "omraader.csv",
  "--afdelinger",
  afdelinger,
  "--dato",
  "2026-12-01",
];

describe("the command line", () => {
  it("answers 0 and CSV where standard output is a pipe, and nothing on standard error", () => {
    const { status, stdout, stderr } = trappemodel(mappeMed(FILER), ...placer("afdelinger.csv"));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("\r\nsø;;;;placeret;afdelingstrappen;4;");
  });

  it("answers 1 when a row is faulty, and writes nothing", () => {
    const mappe = mappeMed(FILER);
    const { status, stdout, stderr } = trappemodel(mappe, ...placer("fejl.csv"), "--ud", "ud.csv");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(
      /^fejl\.csv:2: kolonne "Type" \(2\): ugyldigt-input: .*\n1 fault \(fejl\); nothing was written\n$/,
    );
    expect(readdirSync(mappe).sort()).toEqual(Object.keys(FILER).sort());
  });

  it("answers 2 to wrong usage", () => {
    const mappe = mappeMed(FILER);
    expect(trappemodel(mappe, "placer", "--dato", "2026-12-01")).toMatchObject({ status: 2, stdout: "" });
    expect(trappemodel(mappe, ...placer("afdelinger.csv"), "--format", "xml")).toMatchObject({ status: 2, stdout: "" });
    expect(trappemodel(mappe, "plaser")).toMatchObject({ status: 2, stdout: "" });
    expect(trappemodel(mappe, ...placer("mangler.csv"))).toMatchObject({ status: 2, stdout: "" });
  });

  it("answers 0 to a call for help", () => {
    const { status, stdout } = trappemodel(mappeMed({}), "placer", "--help");
    expect(status).toBe(0);
    expect(stdout).toContain("--fortolkning <id=valg...>");
  });

  it("takes several interpretations after one another", () => {
    const valg = [
      "--fortolkning",
      "anvisningsandel=en-decimal",
      "et-risikokriterium=mellem",
      "--fortolkning",
      "indplacering-fra=1-januar",
    ];
    const { status, stdout } = trappemodel(mappeMed(FILER), ...placer("afdelinger.csv"), ...valg, "--format", "json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout).placeringer).toHaveLength(1);
  });

  it("takes two sheets of one spreadsheet, and the options of tables, each by its own name", () => {
    const bog = join(import.meta.dirname, "filer/flere-ark.xlsx");
    const filer = ["--omraader", bog, "--afdelinger", bog, "--ark", "omraader=Områder", "afdelinger=Afdelinger"];
    const valg = ["--dato", "2026-11-30", "--blank", "nej", "--streng", "--advarsler", "fejl", "--forbigaa", "Leder"];
    const { status, stdout, stderr } = trappemodel(mappeMed({}), "placer", ...filer, ...valg);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("\r\ns1;Sørækken;");
    const ukendt = trappemodel(mappeMed(FILER), ...placer("afdelinger.csv"), "--kodning", "latin9");
    expect([ukendt.status, ukendt.stderr.split("\n")[0]]).toEqual([
      2,
      expect.stringContaining("utf-8, windows-1252, utf-16, macintosh"),
    ]);
  });
});
