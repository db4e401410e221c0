/**
 * Hostile input, from a seed that never changes and from another on every run. `npm run fuzz` is the same at length.
 */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Koersel } from "../../scripts/fuzz/koersel.js";
import { Kommandoer } from "../../scripts/fuzz/kommandoer.js";
import { Terning } from "../../scripts/fuzz/terning.js";
import { gange, mindst } from "../omfang.js";

const TILFAELDIG = Math.floor(Math.random() * 2 ** 31);

describe.each([20_261_201, TILFAELDIG])("with the seed %i", (froe) => {
  it("every question is answered by a result of its form or by listed faults, and by the same when it is asked again", () => {
    const koersel = new Koersel(froe);
    for (let i = 0; i < gange(10_000); i += 1) koersel.skridt();
    koersel.baglaens();
    expect(koersel.brister).toEqual([]);
    // Neither all refused nor all let through: the mutations reach behind the door.
    expect(koersel.udfald.resultat).toBeGreaterThanOrEqual(mindst(1_000));
    expect(koersel.udfald.fejl).toBeGreaterThanOrEqual(mindst(1_000));
  });

  it("every command ends with a code and words of its own", async () => {
    const kommandoer = new Kommandoer(mkdtempSync(join(tmpdir(), "trappemodel-fuzz-")), new Terning(froe));
    for (let i = 0; i < gange(300); i += 1) expect(await kommandoer.skridt()).toBeNull();
    kommandoer.slut();
  });
});
