/** The site's generated pages and figures are those that the data give. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sitefiler } from "../../scripts/site/generer.js";
import { PARAMETRE } from "../../scripts/site/parametre.js";
import { regelfiler } from "../../scripts/suite/daekning.js";

const ROD = join(import.meta.dirname, "../..");
const filer = sitefiler(ROD);
const regler = [...regelfiler(ROD).keys()];

describe("the site's generated files", () => {
  it("are as `npm run generate` writes them", () => {
    const andre = [...filer]
      .filter(([fil, tekst]) => !existsSync(join(ROD, fil)) || readFileSync(join(ROD, fil), "utf8") !== tekst)
      .map(([fil]) => fil);
    expect(andre, "run `npm run generate`").toEqual([]);
  });

  it("leave nothing behind", () => {
    for (const mappe of ["docs/regler", "docs/figurer"])
      expect(readdirSync(join(ROD, mappe)).filter((fil) => !filer.has(`${mappe}/${fil}`))).toEqual([]);
  });

  it("have a page and a title for each rule, and for nothing else", () => {
    expect(Object.keys(JSON.parse(readFileSync(join(ROD, "docs/regler.json"), "utf8"))).sort()).toEqual(
      [...regler].sort(),
    );
  });

  it("give figures to rules that there are, and each figure its source", () => {
    for (const { titel, regler: brugt, raekker } of PARAMETRE) {
      for (const regel of brugt) expect(regler, titel).toContain(regel);
      for (const [hvad, vaerdi, herkomst] of raekker)
        expect(
          [hvad, vaerdi, herkomst].every((ord) => ord !== ""),
          titel,
        ).toBe(true);
    }
  });
});
