/** The demonstration runs from the source alone, and says what it is to say. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const DEMO = fileURLToPath(new URL("../../scripts/demo.ts", import.meta.url));

describe("the demonstration", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", import.meta.resolve("tsx"), DEMO], {
    encoding: "utf8",
  });

  it("runs, within 100 columns", () => {
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.split("\n").filter((linje) => linje.length > 100)).toEqual([]);
  });

  it("has the real areas, both stairs with their counts, three departments with reasons, and the assumed figures", () => {
    expect(stdout).toMatch(/^Korskærparken +2018-12-01 +udsat boligområde +udsat$/m);
    expect(stdout).toMatch(/^Mjølnerparken +2017-12-01 +ghettoområde +uoplyst +antalBeboere$/m);
    for (const tekst of [
      "trin 4: 5",
      "trin 3: 4",
      "trin 2: 4",
      "trin 1: 11",
      "trin 2: 7",
      "trin 1: 4",
      "områdetrappen: 11",
      "afdelingstrappen: 24",
    ]) {
      expect(stdout).toContain(tekst);
    }
    expect(stdout.match(/^opdigtet-\d\d .*: (.*)$/gm)).toEqual([
      "opdigtet-10 Gådegården: områdetrappen, trin 2",
      "opdigtet-20 Vandnymfen: afdelingstrappen, trin 3",
      "opdigtet-39 Fyrtøjsgården: uoplyst",
    ]);
    expect(stdout).toMatch(/^ +gross income \(bruttoindkomst\) +under 60 % +\d+ departments$/m);
  });
});
