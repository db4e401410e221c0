import { execFileSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { open } from "node:fs/promises";
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

  it("writes where a link leads, and leaves a file to those who may read it", async () => {
    const mappe = mappeMed({ "ud.csv": "gammel" });
    chmodSync(join(mappe, "ud.csv"), 0o600);
    symlinkSync("ud.csv", join(mappe, "genvej.csv"));
    await skrivFil(join(mappe, "genvej.csv"), "ny");
    expect(lstatSync(join(mappe, "genvej.csv")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(mappe, "ud.csv"), "utf8")).toBe("ny");
    expect(statSync(join(mappe, "ud.csv")).mode & 0o777).toBe(0o600);
  });

  it.skipIf(process.platform === "win32")("writes into a pipe, which stays one", async () => {
    const mappe = mappeMed({});
    execFileSync("mkfifo", [join(mappe, "roer")]);
    const laeser = await open(join(mappe, "roer"), "r+");
    await skrivFil(join(mappe, "roer"), "ny");
    const { buffer, bytesRead } = await laeser.read(Buffer.alloc(8));
    await laeser.close();
    expect(buffer.toString("utf8", 0, bytesRead)).toBe("ny");
    expect(lstatSync(join(mappe, "roer")).isFIFO()).toBe(true);
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
    await expect(skrivStroem(lukketAf("EPIPE"), "tekst")).resolves.toBe(false);
    await expect(skrivStroem(lukketAf("EIO"), "tekst")).rejects.toThrow("cannot write: EIO");
  });
});
