import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { laesRegneark } from "../../src/cli/regneark.js";
import { regneark } from "../../src/cli/regnearkudskrift.js";
import { kunneIkkeLaeses } from "../../src/cli/tabelfil.js";
import { koer } from "./koersel.js";

const FILER = {
  "omraader.csv": "id;listedato\n",
  "afdelinger.csv": [
    "id;navn;type;udenTilknytning;kunGrundskole;andelAnviste",
    'a;"Gården\nsyd";familieboliger;41;61;24,9',
    "'=1+1;Øst;familieboliger;41;61;249999999999/1000000000000",
    "",
  ].join("\n"),
};

/** What XML says of a cell, read without the library that wrote it. */
const LAESER = `import json,sys,zipfile,xml.etree.ElementTree as E
n='{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None
r=E.fromstring(z.read('xl/worksheets/sheet1.xml'))
c=lambda c: [c.get('t') or 'n', ''.join(t.text or '' for t in c.iter() if t.tag in (n+'v',n+'t')), c.find(n+'f') is not None]
print(json.dumps({'frosset': [p.get('state') for p in r.iter(n+'pane')], 'celler': [{x.get('r').rstrip('0123456789'): c(x) for x in w} for w in r.iter(n+'row')]}))`;

describe("a result as a spreadsheet", () => {
  it.skipIf(spawnSync("python3", ["--version"]).status !== 0)(
    "has typed cells, headings that stay in sight, and no formula",
    async () => {
      const { kode, fejl, mappe } = await koer(FILER, { ud: "ud.xlsx" });
      expect({ kode, fejl }).toEqual({ kode: 0, fejl: [] });
      const svar = execFileSync("python3", ["-c", LAESER, join(mappe, "ud.xlsx")], { encoding: "utf8" });
      const { frosset, celler } = JSON.parse(svar);
      expect(frosset).toEqual(["frozen"]);
      expect(celler[0].A).toEqual(["inlineStr", "afdeling", false]);
      expect(celler[1]).toMatchObject({ A: ["inlineStr", "a", false], B: ["inlineStr", "Gården\nsyd", false] });
      expect(celler[1]).toMatchObject({ G: ["n", "3", false], L: ["n", "24.9", false] });
      // Eleven nines would be shown as 25.
      expect(celler[2]).toMatchObject({ A: ["inlineStr", "=1+1", false], L: ["inlineStr", "24,9999999999", false] });
      expect(celler[2].M).toEqual(["inlineStr", "20-25", false]);
    },
  );

  it("is read by our own reader as it was written", async () => {
    const tekster = ["=1+1", "'=1+1", "-5", "O'Hara", "a\nb", "0007", "1.013"];
    const raekker = tekster.map((tekst, nr) => ({ tekst, dag: `2026-12-0${nr + 1}`, tal: "40,125" }));
    const stykker: Uint8Array[] = [];
    const kolonner = ["tekst", "dag", "tal"];
    for await (const et of await regneark({ navn: "ark", kolonner, tal: ["tal"], dage: ["dag"], raekker }))
      stykker.push(et);
    const fil = await laesRegneark("ud.xlsx", Buffer.concat(stykker), undefined);
    if (kunneIkkeLaeses(fil)) throw new Error("not read");
    expect(fil.raekker.slice(1).map(({ celler }) => celler)).toEqual(
      tekster.map((tekst, nr) => [tekst === "'=1+1" ? "''=1+1" : tekst, `2026-12-0${nr + 1}`, "40,125"]),
    );
  });

  it("is no other form than its name says", async () => {
    const { kode, fejl } = await koer(FILER, { ud: "ud.xlsx", format: "json" });
    expect({ kode, fejl }).toEqual({ kode: 2, fejl: ["--ud ud.xlsx is a spreadsheet, and --format says json"] });
  });
});
