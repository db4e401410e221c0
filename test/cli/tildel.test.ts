import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { laesRegneark } from "../../src/cli/regneark.js";
import { kunneIkkeLaeses } from "../../src/cli/tabelfil.js";
import { type Tildelvalg, tildel } from "../../src/cli/tildel.js";
import { SUPPLEMENT } from "../ledighed/grundlag.js";
import { mappeMed } from "./koersel.js";

const AFDELING = JSON.stringify({
  id: "afd-1",
  type: "familieboliger",
  omfattetAfTilbageholdelse: true,
  placeringer: [{ fra: "2024-01-01", trappe: "afdelingstrappen", trin: 1 }],
});

const REGNSKAB = [
  "\uFEFFHændelse;Dato;Bolig;Boligtype;Undlad tilbageholdelse;Udfald;Formål",
  'Ledig;31-12-2025;"Åvej 1, 1. tv";;;;',
  'Udfald;05-01-2026;"Åvej 1, 1. tv";;;Benyttet;Genhusning',
  "Ledig;01-02-2026;B2;;;;",
  "Ledig;01-02-2026;B3;Delebolig, flygtning;;;",
  "ledig;2026-02-02;B4;;;;",
  "ledig;2026-02-03;B5;;nej;;",
  "udfald;2026-02-10;B5;;;returneret;",
  ";;;;;;",
  "",
].join("\r\n");

async function koer(
  filer: Readonly<Record<string, string | Buffer>>,
  valg: Partial<Tildelvalg> & { readonly regnskab?: string } = {},
) {
  const mappe = mappeMed({ "afdeling.json": AFDELING, "supplement.json": JSON.stringify(SUPPLEMENT), ...filer });
  const i = (navn: string) => join(mappe, navn);
  const { regnskab = "regnskab.csv", supplement = "supplement.json", aabning, ud: udfil, ...resten } = valg;
  const [ud, fejl] = [new PassThrough(), new PassThrough()];
  const kode = await tildel(
    {
      afdeling: i("afdeling.json"),
      regnskab: i(regnskab),
      supplement: i(supplement),
      ...(aabning === undefined ? {} : { aabning: i(aabning) }),
      ...(udfil === undefined ? {} : { ud: i(udfil) }),
      ...resten,
    },
    { ud, fejl },
  );
  const tekst = (stroem: PassThrough) => String(stroem.read() ?? "").replaceAll(`${mappe}/`, "");
  return { kode, ud: tekst(ud), fejl: tekst(fejl), mappe };
}

describe("trappemodel tildel", () => {
  it("writes the turns, or the statement alone, as a sheet", async () => {
    const arkI = async (valg: Partial<Tildelvalg>) => {
      const { kode, mappe } = await koer({ "regnskab.csv": REGNSKAB }, { ...valg, ud: "svar.xlsx" });
      const fil = await laesRegneark("svar.xlsx", readFileSync(join(mappe, "svar.xlsx")), undefined);
      if (kode !== 0 || kunneIkkeLaeses(fil)) throw new Error("not read");
      return fil.raekker.map(({ celler }) => celler);
    };
    expect((await arkI({})).slice(1, 3)).toEqual([
      [
        "2025-12-31",
        "Åvej 1, 1. tv",
        "1",
        "anvisning",
        "raekkefoelge",
        "",
        "benyttet",
        "",
        "raekkefoelge; tilbud-besvaret",
      ],
      ["2026-02-01", "B2", "2", "almindelig", "raekkefoelge", "", "", "", "raekkefoelge"],
    ]);
    const [hoved, aar2025] = await arkI({ opgoerelse: true });
    expect([hoved?.at(-2), aar2025?.slice(0, 3), aar2025?.slice(-3)]).toEqual([
      "loft %",
      ["afd-1", "2025", "1"],
      ["100", "33,3333", "ja"],
    ]);
  });

  it("reads a ledger as a Danish spreadsheet saves it, and writes each turn", async () => {
    const { kode, ud, fejl } = await koer({ "regnskab.csv": REGNSKAB });
    expect({ kode, fejl }).toEqual({ kode: 0, fejl: "" });
    expect(ud.split("\r\n")).toEqual([
      "dato;bolig;position;tur;aarsag;skaerpede;udfald;genudlejning;begrundelse",
      '2025-12-31;Åvej 1, 1. tv;1;anvisning;raekkefoelge;;benyttet;;"raekkefoelge; tilbud-besvaret"',
      "2026-02-01;B2;2;almindelig;raekkefoelge;;;;raekkefoelge",
      "2026-02-01;B3;;anvisning;delebolig-flygtning;;afventer;;uden-for-raekkefoelgen",
      "2026-02-02;B4;3;almindelig;raekkefoelge;;;;raekkefoelge",
      '2026-02-03;B5;4;anvisning;raekkefoelge;;returneret;almindelig;"raekkefoelge; tilbud-besvaret"',
      "",
    ]);
  });

  it("writes the yearly statement of the department", async () => {
    const { ud } = await koer({ "regnskab.csv": REGNSKAB }, { opgoerelse: true });
    expect(ud.split("\r\n")).toEqual([
      "afdeling;aar;ledige;tilbudt;benyttet;returneret;afventer;tilbageholdt;standsetAfLoft;standsetAfNybyggeri;udenForRaekkefoelgen;realiseret %;loft %;overLoftet",
      "afd-1;2025;1;1;1;0;0;0;0;0;0;100;33,3333;ja",
      "afd-1;2026;3;1;0;1;0;0;0;0;1;0;33,3333;nej",
      "",
    ]);
  });

  it("shows both in a table", async () => {
    const { ud } = await koer({ "regnskab.csv": REGNSKAB }, { format: "tabel" });
    expect(ud).toContain("næste: plads 5, fleksibel (rækkefølgen)");
    expect(ud).toContain("returneret, udlejes almindelig");
    expect(ud).toMatch(/afd-1 +2025 +1 +1 +1 +0 +0 +0 +100 % +over 33,3333 %/);
    expect(ud).toMatch(/afd-1 +2026 +3 +1 +0 +1 +0 +0 +0 % +højst 33,3333 %/);
  });

  it("reads JSON lines and JSON alike, after an opening, and writes JSON to a file", async () => {
    const haendelser = [
      { type: "ledig", dato: "2026-01-01", bolig: "a" },
      { type: "udfald", dato: "2026-01-02", bolig: "a", udfald: "benyttet" },
    ];
    const filer = {
      "r.jsonl": `\uFEFF${haendelser.map((en) => JSON.stringify(en)).join("\r\n\r\n")}\n`,
      "r.json": JSON.stringify(haendelser),
      "aabning.json": JSON.stringify({ position: 3, niende: 0, seneste: [true, false, false], tilbud: ["benyttet"] }),
    };
    const ventet = {
      afdeling: "afd-1",
      tildelinger: [{ bolig: "a", position: 4, tur: "anvisning", udfald: "benyttet" }],
      opgoerelser: [{ aar: 2026, benyttet: 1 }],
    };
    for (const regnskab of ["r.jsonl", "r.json"]) {
      const { kode, ud, mappe } = await koer(filer, { regnskab, aabning: "aabning.json", ud: "svar.json" });
      expect({ kode, ud }).toEqual({ kode: 0, ud: "" });
      expect(JSON.parse(readFileSync(join(mappe, "svar.json"), "utf8"))).toMatchObject(ventet);
    }
  });

  it("refuses JSON lines that are not UTF-8, and lays more faults than can be told on the ledger", async () => {
    const latin1 = Buffer.from(
      '{"type":"ledig","dato":"2026-01-01","bolig":"a"}\n{"type":"ledig","dato":"2026-01-02","bolig":"s\u00f8"}',
      "latin1",
    );
    const { kode, fejl } = await koer({ "r.jsonl": latin1 }, { regnskab: "r.jsonl" });
    expect(kode).toBe(1);
    expect(fejl).toContain("r.jsonl:2: ugyldig-json: this is not UTF-8, as JSON is");
    const mange = await koer({ "r.csv": `Type;Dato;Bolig\n${"x;y;\n".repeat(200_000)}` }, { regnskab: "r.csv" });
    expect(mange.kode).toBe(1);
    expect(mange.fejl).toMatch(/r\.csv: ugyldigt-input: more faults than can be told\n1 fault/);
  });

  it("names what is missing instead of guessing the turns", async () => {
    const { kode, ud, fejl } = await koer({ "regnskab.csv": REGNSKAB, "tomt.json": "{}" }, { supplement: "tomt.json" });
    expect({ kode, ud }).toEqual({
      kode: 0,
      ud: "dato;bolig;position;tur;aarsag;skaerpede;udfald;genudlejning;begrundelse\r\n",
    });
    expect(fejl).toContain("mangler: aftale supplement raekkefoelge afdelingstrappen 1");
  });

  it("names every fault by its file, line and column, and writes nothing", async () => {
    const regnskab = [
      "type;dato;bolig;udfald",
      "ledig;2026-01-01;a;",
      "udfald;2026-02-01;c;benyttet",
      "ledig;2026-02-02;a;",
      "udfald;2026-02-03;a;benyttet",
      "",
    ].join("\n");
    expect(await koer({ "regnskab.csv": regnskab })).toMatchObject({
      kode: 1,
      ud: "",
      fejl: [
        'regnskab.csv:3: kolonne "bolig" (3): ukendt-bolig: this dwelling was never vacant',
        'regnskab.csv:4: kolonne "bolig" (3): dobbelt-bolig: this dwelling is vacant again before the outcome of its last offer is known',
        "2 faults (fejl); nothing was written",
        "",
      ].join("\n"),
    });
  });

  it("names faults of every file together", async () => {
    const filer = {
      "afdeling.json": AFDELING.replace('"trin":1', '"trin":9'),
      "regnskab.csv": "type;dato;bolig\nledig;2028-01-01;a\nledig;2027-13-01;b\n",
      "aabning.json": JSON.stringify({ position: 3, niende: 0, seneste: [], tilbud: [] }),
      "supplement.json": JSON.stringify({ raekkefoelge: { afdelingstrappen: { "1": [] } } }),
    };
    const { kode, fejl } = await koer(filer, { aabning: "aabning.json", fortolkning: ["trinskifte=nej"] });
    expect(kode).toBe(1);
    const linjer = fejl.split("\n").map((linje) => linje.split(": ").slice(0, -1).join(": "));
    expect(linjer).toEqual([
      expect.stringMatching(/^afdeling\.json:1: \/placeringer\/0\/trin: ugyldigt-input/),
      "aabning.json:1: /seneste: ugyldigt-input",
      'regnskab.csv:2: kolonne "dato" (2): aftale-ikke-gaeldende',
      'regnskab.csv:3: kolonne "dato" (2): ugyldig-dato',
      "supplement.json:1: /raekkefoelge/afdelingstrappen/1: ugyldig-aftale",
      "--fortolkning: trinskifte: ugyldig-aftale",
      "",
      "",
    ]);
  });

  it("refuses a name that stands twice in an object, at the line where it stands again", async () => {
    const { kode, fejl } = await koer(
      {
        "afdeling.json": AFDELING.replace("{", '{\n"navn":"Én",\n"navn":"To",'),
        "r.jsonl": '\n{"type":"ledig","dato":"2026-01-01","bolig":"a","bolig":"b","tur":1}\n',
      },
      { regnskab: "r.jsonl" },
    );
    expect(kode).toBe(1);
    expect(fejl.split("\n").slice(0, 3)).toEqual([
      expect.stringMatching(/afdeling\.json:3: \/navn: ugyldigt-input: this name stands twice in its object$/),
      expect.stringMatching(/r\.jsonl:2: \/bolig: ugyldigt-input: this name stands twice in its object$/),
      expect.stringMatching(/r\.jsonl:2: \/tur: ukendt-felt: /),
    ]);
  });

  it("names the line that is not JSON", async () => {
    const { kode, fejl } = await koer(
      { "r.jsonl": '{"type":"ledig","dato":"2026-01-01","bolig":"a"}\n\nledig\n{"type":"ledig"}\n' },
      { regnskab: "r.jsonl" },
    );
    expect(kode).toBe(1);
    expect(fejl.split("\n").slice(0, 3)).toEqual([
      "r.jsonl:3: ugyldig-json: this line is not JSON",
      expect.stringMatching(/^r\.jsonl:4: \/dato: ugyldigt-input/),
      expect.stringMatching(/^r\.jsonl:4: \/bolig: ugyldigt-input/),
    ]);
  });

  it("cannot run on a file that is not there, on a spreadsheet's own format, or over its own input", async () => {
    expect(await koer({}, { regnskab: "findes-ikke.csv" })).toMatchObject({ kode: 2, ud: "" });
    expect((await koer({}, { regnskab: "regnskab.ods" })).fejl).toContain("save it as .xlsx, or as CSV UTF-8");
    expect((await koer({ "regnskab.csv": REGNSKAB }, { ud: "regnskab.csv" })).fejl).toContain(
      "--ud names a file that is read",
    );
  });
});
