import { execFileSync, spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { laesCsv } from "../../src/cli/csv.js";
import { csvtekst } from "../../src/cli/csvudskrift.js";
import { udenApostrof, ukoert } from "../../src/cli/formelceller.js";
import { kunneIkkeLaeses } from "../../src/cli/tabelfil.js";

/** The cells below the heading as our own reader has them. */
function laest(csv: string): readonly (readonly string[])[] {
  const fil = laesCsv("ud.csv", Buffer.from(csv), "utf-8");
  if (kunneIkkeLaeses(fil)) throw new Error("not read");
  return fil.raekker.slice(1).map(({ celler }) => celler.map((celle) => udenApostrof(celle.trim()).trim()));
}

const skrevet = (a: string, b: string) => csvtekst([{ a, b, z: "z" }], ["a", "b", "z"], false);

describe("csvtekst", () => {
  it.each(["\n", "\r", "\r\n", "\u2028", "\u2029", "\u0085", "\v", "\f"])(
    "keeps a row whole that has the line break %j in a name",
    (skift) => {
      expect(skrevet(`Gården${skift}syd`, "b")).toBe(`a;b;z\r\n"Gården${skift}syd";b;z\r\n`);
    },
  );

  it("makes a text inert that a spreadsheet would run", () => {
    expect(skrevet("=1+1", "-2")).toBe("a;b;z\r\n'=1+1;'-2;z\r\n");
    expect(["+45", "@sum", "\t=1", " =1", "＝1", "'=1"].map(ukoert)).toEqual([
      "'+45",
      "'@sum",
      "'\t=1",
      "' =1",
      "'＝1",
      "''=1",
    ]);
    expect(["1=1", "O'Hara", "'s-Hertogenbosch", "a-b", ""].map(ukoert)).toEqual([
      "1=1",
      "O'Hara",
      "'s-Hertogenbosch",
      "a-b",
      "",
    ]);
  });

  const LAEST = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."='+-@;\", \n\r\tæ\u2028") }));

  it("is read by our own reader as it was written", () => {
    fc.assert(
      fc.property(LAEST, LAEST, (a, b) => {
        const ens = (tekst: string) => tekst.trim().replace(/\r\n?/g, "\n");
        expect(laest(skrevet(a, b))).toEqual([[ens(a), ens(b), "z"]]);
      }),
    );
  });

  it.skipIf(spawnSync("python3", ["--version"]).status !== 0)("is read by another reader as it was written", () => {
    const raekker = fc.sample(fc.tuple(LAEST, LAEST), { numRuns: 200, seed: 22 });
    const csv = csvtekst(
      raekker.map(([a, b]) => ({ a, b, z: "z" })),
      ["a", "b", "z"],
      false,
    );
    const laeser =
      "import csv,io,json,sys;t=io.TextIOWrapper(sys.stdin.buffer,encoding='utf-8',newline='');print(json.dumps(list(csv.reader(t,delimiter=';'))))";
    const fundet: unknown = JSON.parse(execFileSync("python3", ["-c", laeser], { input: csv, encoding: "utf8" }));
    expect(fundet).toEqual([["a", "b", "z"], ...raekker.map(([a, b]) => [ukoert(a), ukoert(b), "z"])]);
  });
});
