/** The reference suite read on its own, as `trappemodel/fixtures` does it: nothing of the door is loaded beside it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { Fixturefejl, laesSager } from "../../src/konformitet/fixtures.js";

const mappe = mkdtempSync(join(tmpdir(), "suite-"));
const fil = join(mappe, "sager.json");
afterAll(() => rmSync(mappe, { recursive: true }));

describe("a folder of cases", () => {
  it.each([
    ["{", `${fil}: `],
    ['{"regel":"ansoeger.dom"}', `${fil}: /sager: Invalid input: expected array, received undefined`],
    ['{"regel":"ansoeger.dom","sager":[]}', `${fil}: /sager: Too small: expected array to have >=1 items`],
  ])("is refused with what is wrong in the file %s", (tekst, besked) => {
    writeFileSync(fil, tekst);
    expect(() => laesSager(mappe)).toThrow(Fixturefejl);
    expect(() => laesSager(mappe)).toThrow(besked);
  });
});
