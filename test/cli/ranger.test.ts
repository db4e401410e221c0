import { join } from "node:path";
import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { ranger } from "../../src/cli/ranger.js";
import { mappeMed } from "./koersel.js";

it("keeps a name with line breaks on the line of its household, in the table and below it", async () => {
  const ansoegning = (id: string) => ({
    opnoteret: "2020-01-01",
    husstand: { id, personer: [{ id: "p", foedselsdato: "1990-01-01" }] },
  });
  const ansoegninger = ["Ål\nskov", "Ø\u2028by"].map(ansoegning);
  const sag = { ansoegninger, krav: { udlejningsform: "almindelig" }, dato: "2026-11-24" };
  const mappe = mappeMed({ "sag.json": JSON.stringify(sag) });
  const ud = new PassThrough();
  expect(await ranger([join(mappe, "sag.json")], { sprog: "da" }, { ud, fejl: new PassThrough() })).toBe(0);
  const tekst = String(ud.read());
  expect(tekst).not.toMatch(/Ål\n|Ø\u2028/u);
  expect(tekst).toContain("Ål skov");
});
