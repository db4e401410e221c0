import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { koer } from "./koersel.js";

const BOM = "\uFEFF";
const OMRAADER =
  "Område;Listedato;Antal beboere;Uden tilknytning;Dømte;Kun grundskole;Bruttoindkomst;Ikke-vestlige;Udpeget\r\nsø;01-12-2026;1100;;;;;;udsat, parallelsamfund\r\n";
// 40,1 > 40 and 60,1 > 60: hoejt; 25 is mindst 25, and 24,9 is not.
const AFDELINGER = [
  "Id;Navn;Type;Område;Uden tilknytning;Kun grundskole;Andel anviste",
  "a;Ærtebjerg;Familieboliger;;40,1;60,1;25",
  "b;Åhusene;familieboliger;;40,1;60,1;24,9",
  "c;Sørækken;familieboliger;sø;;;",
  "d;Tårnet;ungdomsboliger;;;;",
  "e;Nyt;familieboliger;;;;30",
  "",
].join("\r\n");
const FILER = { "omraader.csv": BOM + OMRAADER, "afdelinger.csv": BOM + AFDELINGER };

const trin = (ud: string) =>
  JSON.parse(ud).placeringer.map((en: { trappe: string | null; trin: number | null }) => [en.trappe, en.trin]);

describe("trappemodel placer", () => {
  it("reads CSV as a Danish spreadsheet saves it: semicolons, decimal commas, a byte-order mark, Danish letters and dates", async () => {
    const { kode, ud, fejl } = await koer(FILER, { format: "json" });
    expect({ kode, fejl }).toEqual({ kode: 0, fejl: [] });
    expect(trin(ud)).toEqual([
      ["afdelingstrappen", 4],
      ["afdelingstrappen", 3],
      ["omraadetrappen", 2],
      [null, null],
      ["afdelingstrappen", null],
    ]);
    expect(JSON.parse(ud).antal).toEqual({
      omraadetrappen: { 1: 0, 2: 1 },
      afdelingstrappen: { 1: 0, 2: 0, 3: 1, 4: 1 },
      uoplyst: 1,
      ikkeOmfattet: 1,
    });
  });

  it("reads the same with commas between the cells, quoted decimal commas, line feeds alone and empty rows", async () => {
    const omraader = 'omraade,listedato,antalBeboere,udpeget\nsø,2026-12-01,1100,"udsat, parallelsamfund"\n';
    const afdelinger = [
      '"id","navn","type","omraade","uden\ntilknytning","Kun grundskole","andelAnviste"',
      'a,"Ærtebjerg\n(nord)",familieboliger,,"40,1","60,1",25',
      ",,,,,,",
      'b,Åhusene,familieboliger,,40.1,60.1,"24,9 %"',
    ].join("\n");
    const { kode, ud } = await koer({ "omraader.csv": omraader, "afdelinger.csv": afdelinger }, { format: "json" });
    expect(kode).toBe(0);
    expect(trin(ud)).toEqual([
      ["afdelingstrappen", 4],
      ["afdelingstrappen", 3],
    ]);
  });

  it("reads JSON by the extension", async () => {
    const omraader = JSON.stringify([
      { id: "sø", opgoerelser: [{ listedato: "2026-12-01", antalBeboere: 1100, udpeget: ["udsat"] }] },
    ]);
    const afdelinger = JSON.stringify([{ id: "c", type: "familieboliger", omraadeId: "sø" }]);
    const { kode, ud } = await koer(
      { "omraader.json": BOM + omraader, "afdelinger.JSON": afdelinger },
      { format: "json" },
    );
    expect(kode).toBe(0);
    expect(trin(ud)).toEqual([["omraadetrappen", 2]]);
  });

  it("takes the rows of an area together: five lists in a row make it an omdannelsesområde", async () => {
    const raekker = ["2022", "2023", "2024", "2025", "2026"].map((aar) => `o;Ø;01-12-${aar};1000;41;61;51`);
    const omraader = ["id;navn;listedato;antalBeboere;udenTilknytning;kunGrundskole;ikkeVestlige", ...raekker].join(
      "\n",
    );
    const { ud } = await koer(
      { "omraader.csv": omraader, "afdelinger.csv": "id;type;omraade\na;familieboliger;o" },
      { format: "json" },
    );
    const [placering] = JSON.parse(ud).placeringer;
    expect(placering.begrundelse).toContainEqual(
      expect.objectContaining({ kode: "liste", liste: "omdannelsesomraade", udfald: "opfyldt" }),
    );
  });

  it("tells ingen (officially on no list) from an empty cell (not stated)", async () => {
    const med = async (udpeget: string) => {
      const omraader = `id;listedato;antalBeboere;udenTilknytning;kunGrundskole;ikkeVestlige;udpeget\no;2026-12-01;1000;41;61;49;${udpeget}`;
      const afdelinger = "id;type;omraadeId;udenTilknytning;kunGrundskole;andelAnviste\na;familieboliger;o;41;61;25";
      return trin((await koer({ "omraader.csv": omraader, "afdelinger.csv": afdelinger }, { format: "json" })).ud);
    };
    expect(await med("")).toEqual([["omraadetrappen", 2]]);
    expect(await med("Ingen")).toEqual([["afdelingstrappen", 4]]);
    expect(await med("forebyggelsesområde")).toEqual([["omraadetrappen", 1]]);
  });

  it("takes a supplement and interpretations", async () => {
    const afdelinger =
      "id;type;uden tilknytning;dømte gange;kun grundskole;bruttoindkomst;andel anviste\na;familieboliger;36;1;30;90;24,95";
    const filer = {
      "omraader.csv": "id;listedato\n",
      "afdelinger.csv": afdelinger,
      "supplement.json": JSON.stringify({
        oprindelse: "antaget",
        risikozone: [{ fra: "2024-01-01", beskaeftigelse: 35, dom: 2.5, uddannelse: 55, indkomst: 60 }],
      }),
    };
    const svar = await koer(filer, {
      supplement: "supplement.json",
      fortolkning: ["et-risikokriterium=mellem", "anvisningsandel=en-decimal"],
      format: "json",
    });
    const { placeringer, forbehold } = JSON.parse(svar.ud);
    expect(placeringer[0]).toMatchObject({ trin: 3, behov: "mellem", anvisningsinterval: "mindst-25" });
    expect(forbehold).toContainEqual({
      kode: "antaget-tal",
      tal: ["aftale", "supplement", "risikozone", "beskaeftigelse"],
    });
  });

  it("writes CSV with semicolons and decimal commas where standard output is no terminal", async () => {
    const { ud, fejl } = await koer(FILER);
    const [hoved, a, b, c, d, e] = ud.split("\r\n");
    expect(hoved).toMatch(/^afdeling;navn;boligorganisation;omraadeId;udfald;trappe;trin;via;/);
    expect(a).toMatch(/^a;Ærtebjerg;;;placeret;afdelingstrappen;4;egne-noegletal;;;hoejt;25;mindst-25;;/);
    expect(a).toContain("udsat beskaeftigelse 40,1 > 40: opfyldt; udsat dom ? >= 3: uoplyst");
    expect(b).toMatch(/^b;Åhusene;;;placeret;afdelingstrappen;3;egne-noegletal;;;hoejt;24,9;20-25;;/);
    expect(c).toMatch(
      /^c;Sørækken;;sø;placeret;omraadetrappen;2;udpegning;beskaeftigelse, dom, uddannelse, indkomst;;;;;;/,
    );
    expect(d).toMatch(/^d;Tårnet;;;ikke-omfattet;;;;/);
    expect(e).toMatch(
      /;30;mindst-25;udenTilknytning, risikozone beskaeftigelse, doemte, risikozone dom, kunGrundskole, /,
    );
    expect(fejl).toEqual([]);
  });

  it("writes a table, counts and caveats on a terminal, within its width", async () => {
    const { ud } = await koer(FILER, { terminal: 90 });
    const linjer = ud.split("\n");
    expect(linjer[0]).toMatch(/^afdeling {2,}trappe {2,}trin {2}behov {2}anviste % {2}bemærk$/);
    expect(ud).toMatch(/^a Ærtebjerg {2}afdelingstrappen {5}4 {2}højt {10}25$/m);
    expect(ud).toMatch(/^b Åhusene {4}afdelingstrappen {5}3 {2}højt {8}24,9$/m);
    expect(ud).toContain(
      "\nområdetrappen      trin 2: 1   trin 1: 0\nafdelingstrappen   trin 4: 1   trin 3: 1   trin 2: 0   trin 1: 0\n",
    );
    expect(ud).toContain("uoplyst: 1   ikke omfattet: 1   i alt: 5");
    expect(Math.max(...linjer.slice(0, linjer.indexOf("")).map((linje) => linje.length))).toBeLessThanOrEqual(90);
  });

  it("writes words as people do, and the protocol's where they are asked for", async () => {
    const { ud } = await koer(FILER, { terminal: 90 });
    expect(ud).toContain("skærpede: beskæftigelse, domme,");
    const raa = await koer(FILER, { terminal: 90, raa: true });
    expect(raa.ud).toMatch(/^a Ærtebjerg {2}afdelingstrappen {5}4 {2}hoejt {9}25$/m);
    expect(raa.ud).toContain("skærpede: beskaeftigelse, dom,");
    expect(raa.ud).toContain("\nd Tårnet     ikke-omfattet");
  });

  it("writes a file whole, in the form that its name says, and nothing beside it", async () => {
    const csv = await koer(FILER, { ud: "resultat.csv" });
    expect(csv.ud).toBe("");
    expect(csv.filer).toEqual(["afdelinger.csv", "omraader.csv", "resultat.csv"]);
    // Spreadsheets know UTF-8 by the mark.
    expect(readFileSync(join(csv.mappe, "resultat.csv"), "utf8")).toMatch(/^\uFEFFafdeling;navn;.*\r\na;Ærtebjerg;/);
    const json = await koer(FILER, { ud: "resultat.json" });
    expect(JSON.parse(readFileSync(join(json.mappe, "resultat.json"), "utf8")).placeringer).toHaveLength(5);
  });

  it("quotes what a spreadsheet must not take apart", async () => {
    const { ud } = await koer({ ...FILER, "afdelinger.csv": 'id;navn;type\na;"Gården; ""Øst""";familieboliger' });
    expect(ud.split("\r\n")[1]).toMatch(/^a;"Gården; ""Øst""";;;uoplyst;/);
  });
});
