import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { Brugsfejl } from "../../src/cli/fejludskrift.js";
import { skrivFil, skrivStroem } from "../../src/cli/udskrift.js";
import { mappeMed } from "./koersel.js";

describe("skrivFil", () => {
  it("replaces a file by a whole new one", async () => {
    const mappe = mappeMed({ "ud.csv": "gammel" });
    await skrivFil(join(mappe, "ud.csv"), "ny");
    expect(readdirSync(mappe)).toEqual(["ud.csv"]);
    expect(readFileSync(join(mappe, "ud.csv"), "utf8")).toBe("ny");
  });

  it("takes its unfinished file away when the name cannot be given to it", async () => {
    const mappe = mappeMed({});
    mkdirSync(join(mappe, "ud.csv"));
    writeFileSync(join(mappe, "ud.csv", "indhold"), "");
    await expect(skrivFil(join(mappe, "ud.csv"), "ny")).rejects.toThrow(Brugsfejl);
    expect(readdirSync(mappe)).toEqual(["ud.csv"]);
    expect(readdirSync(join(mappe, "ud.csv"))).toEqual(["indhold"]);
  });
});

describe("skrivStroem", () => {
  const lukketAf = (kode: string) =>
    new Writable({
      write(_, __, faerdig) {
        faerdig(Object.assign(new Error(kode), { code: kode }));
      },
    });

  it("takes a reader that has gone for one that has seen enough, and any other failure for a failure", async () => {
    await expect(skrivStroem(lukketAf("EPIPE"), "tekst")).resolves.toBeUndefined();
    await expect(skrivStroem(lukketAf("EIO"), "tekst")).rejects.toThrow("EIO");
  });
});
