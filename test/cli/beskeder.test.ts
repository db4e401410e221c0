/** What a person is told who got the command line wrong: one line that says what, and nothing that must not be repeated. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { koer, mappeMed } from "./koersel.js";
import { trappemodel } from "./program.js";

const OMRAADER = "Id;Listedato\n";
const AFDELINGER = "Id;Type;Andel anviste\nsø;familieboliger;25\n";

const daarligt = (...argumenter: readonly string[]) => {
  const { status, stdout, stderr } = trappemodel(mappeMed({}), "--sprog", "da", ...argumenter);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  return stderr;
};

describe("the options", () => {
  it.each([
    ["--omrader", "omraader.csv"],
    ["--omrader=omraader.csv", "x"],
  ])("tell of one that is misspelt before any that is missing: %s", (...valg) => {
    expect(daarligt("placer", ...valg)).toBe("fejl: ukendt valg '--omrader'\n(Mente du --omraader?)\n");
  });

  it("do not guess where none is near", () => {
    expect(daarligt("placer", "--hvadsomhelst")).toBe("fejl: ukendt valg '--hvadsomhelst'\n");
  });

  it("tell of one without its value, in place of taking the next one for it", () => {
    expect(daarligt("placer", "--omraader", "--afdelinger", "a.csv", "--dato", "2026-12-01")).toBe(
      "fejl: valget '--omraader <fil>' mangler sin værdi\n",
    );
  });

  it.each([
    ["010190-1234"],
    ["aftaler", "010190-1234"],
    ["vurder", "010190-1234.json"],
    ["vurder", "x.json", "--0101901234"],
    ["konformitet", "--cmd", "true", "--fixtures", "010190-1234"],
    ["konformitet", "--cmd", "true", "--frist", "0101901234"],
    ["ranger", "x.json", "--advarsler", "010190 1234"],
  ])("repeat no civil registration number: %s %s", (...argumenter) => {
    const sagt = daarligt(...argumenter);
    expect(sagt).toContain("[CPR]");
    expect(sagt).not.toMatch(/1234/);
  });
});

describe("the files", () => {
  const proev = async (afdelinger: string, navn = "afdelinger.csv") => {
    const { kode, fejl } = await koer({ "omraader.csv": OMRAADER, [navn]: afdelinger });
    return { kode, foerste: fejl[0] };
  };

  it("tell that they are not there, or are a folder, without the system's own words", async () => {
    expect(await koer({ "omraader.csv": OMRAADER })).toMatchObject({
      kode: 2,
      fejl: ["cannot read afdelinger: there is no such file or folder"],
    });
    const mappe = mappeMed({});
    mkdirSync(join(mappe, "sager"));
    const { status, stderr } = trappemodel(mappe, "vurder", "sager");
    expect({ status, stderr }).toEqual({ status: 2, stderr: "cannot read sager: it is a folder and not a file\n" });
  });

  it("tell that there is nothing in them", async () => {
    expect(await proev("")).toEqual({
      kode: 2,
      foerste: "afdelinger.csv: ugyldigt-input: the file is empty; its first row names the columns",
    });
    expect(await proev("", "afdelinger.json")).toEqual({
      kode: 2,
      foerste: "afdelinger.json: ugyldig-json: the file is empty; JSON is needed here",
    });
    expect(await proev("Id;Type\n")).toEqual({ kode: 2, foerste: "afdelinger.csv has no departments (afdelinger)" });
  });

  it("tell of a first line of 10 MB, which are no headings", async () => {
    expect(await proev("a".repeat(10_000_000))).toEqual({
      kode: 2,
      foerste:
        "afdelinger.csv:1: ugyldigt-input: the line is up to 10 MB long and cannot be headings; is this the right file?",
    });
  });

  it("say 1 where another file has a fault in a value", async () => {
    expect((await koer({ "omraader.csv": "", "afdelinger.csv": AFDELINGER.replace("25", "x") })).kode).toBe(1);
  });
});
