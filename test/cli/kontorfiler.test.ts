/**
 * Files as offices make them, one of each kind: test/cli/filer, which its lav.py makes. What a file says, whichever way
 * it says it, is worked out here by hand.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { afdelingsform } from "../../src/cli/afdelingsfil.js";
import { advarselsudskrift, fejllinje } from "../../src/cli/fejludskrift.js";
import type { Filform } from "../../src/cli/kilde.js";
import { laesJson, laesKilde } from "../../src/cli/kildefil.js";
import { omraadeform } from "../../src/cli/omraadefil.js";
import { haendelsesform } from "../../src/cli/regnskabsfil.js";
import type { Filvalg } from "../../src/cli/tabelvalg.js";
import { ordFor } from "../../src/cli/tekst/sprogene.js";

const MAPPE = join(import.meta.dirname, "filer");
const ORD = ordFor("da").koersel;

const A = {
  id: "s1",
  navn: "Sørækken",
  type: "familieboliger",
  antalBoliger: 1013,
  noegletal: { udenTilknytning: "41.2" },
  andelAnviste: "25",
  fritagetForEkstraLevering: true,
};
const B = {
  id: "b2",
  navn: "Åbrinken, Øst",
  type: "aeldreboliger",
  antalBoliger: 96,
  andelAnviste: "24.9",
  fritagetForEkstraLevering: false,
};

async function laest(fil: string, form: Filform, valg: Filvalg = {}) {
  const { raa, fejl, advarsler = [] } = await laesKilde(join(MAPPE, fil), form, valg);
  const kort = (tekst: string) => tekst.replaceAll(`${MAPPE}/`, "").replaceAll(fil, "");
  return {
    raa,
    fejl: fejl.map((en) => kort(fejllinje(en, ORD))),
    sagt: kort(advarselsudskrift(advarsler, 0, ORD))
      .split("\n")
      .filter((linje) => linje !== ""),
  };
}

const set = new Set(["lav.py"]);

/** Every file is read in some test. */
function filer(navne: readonly string[]): readonly string[] {
  for (const navn of navne) set.add(navn);
  return navne;
}

describe("files that say the same two departments", () => {
  it.each(
    filer([
      "utf-8.csv",
      "utf-8-bom.csv",
      "excel-unicode-tekst.txt",
      "utf-16-bagfra.csv",
      "utf-16-uden-bom.csv",
      "tabulator.tsv",
      "sep-semikolon.csv",
      "sep-komma.csv",
      "sep-i-citat.csv",
      "google-ark.csv",
      "engelsk.csv",
      "roer.csv",
      "gammel-mac.csv",
      "tomme-raekker.csv",
      "alt-enter.csv",
      "tusind.csv",
      "tusind-mellemrum.csv",
      "procenttegn.csv",
      "enheder.csv",
      "regneark.xlsx",
      "procent.xlsx",
      "procent-i-ord.xlsx",
      "tekster.xlsx",
      "formler.xlsx",
      "indlejrede-tekster.xlsx",
      "regneark-som-hedder.csv",
      "makroer.xlsm",
    ]),
  )("%s, of which nothing is to be told", async (fil) => {
    expect(await laest(fil, afdelingsform)).toEqual({ raa: [A, B], fejl: [], sagt: [] });
  });

  const FORTALT: Readonly<Record<string, readonly [valg: Filvalg, sagt: readonly string[]]>> = {
    "windows-1252.csv": [
      {},
      [": oplysning: er ikke UTF-8 og er læst som windows-1252; --kodning siger det på forhånd"],
    ],
    "macintosh.csv": [{ kodning: "macintosh" }, []],
    "titel.csv": [{}, [":1: oplysning: en titel og ikke overskrifter; overskrifterne står på linje 3"]],
    "titel-med-skilletegn.csv": [{}, [":1: oplysning: en titel og ikke overskrifter; overskrifterne står på linje 2"]],
    "titel.xlsx": [{}, [":1: oplysning: en titel og ikke overskrifter; overskrifterne står på linje 3"]],
    "fremmede-kolonner.csv": [{}, [":1: oplysning: kolonner, der ikke er vores, er forbigået: Leder, Afdelingsnummer"]],
    "flere-ark.xlsx": [{ ark: "Afdelinger" }, []],
    "sidenoter.xlsx": [{}, [":1: oplysning: celler uden overskrift er forbigået: kolonne 9"]],
  };

  it.each(filer(Object.keys(FORTALT)))("%s, and how it was read is told", async (fil) => {
    const [valg, sagt] = FORTALT[fil] ?? [{}, []];
    expect(await laest(fil, afdelingsform, valg)).toEqual({ raa: [A, B], fejl: [], sagt });
  });

  it("windows-1252-tegn.csv, with the marks of a word processor", async () => {
    const [fil = ""] = filer(["windows-1252-tegn.csv"]);
    expect((await laest(fil, afdelingsform)).raa).toEqual([{ ...A, navn: "Café ’Sø’ – 2. etape" }, B]);
    expect(await laest(fil, afdelingsform, { kodning: "windows-1252" })).toMatchObject({ fejl: [], sagt: [] });
  });

  it("the second sheet by its number, and the first without a choice", async () => {
    expect(await laest("flere-ark.xlsx", afdelingsform, { ark: "2" })).toEqual({ raa: [A, B], fejl: [], sagt: [] });
    expect((await laest("flere-ark.xlsx", omraadeform)).sagt).toEqual([
      ": oplysning: arket Områder er læst, det første af 2; --ark vælger et andet",
    ]);
    await expect(laest("flere-ark.xlsx", afdelingsform, { ark: "Bilag" })).rejects.toThrow(
      /has no such sheet; it has Områder, Afdelinger$/,
    );
  });
});

describe("files with unknown and other values", () => {
  it("two points are unknown", async () => {
    const [fil = ""] = filer(["prikker.csv"]);
    const { noegletal: _, ...resten } = A;
    expect(await laest(fil, afdelingsform)).toEqual({ raa: [resten, B], fejl: [], sagt: [] });
  });

  it("a cross is yes, and an empty cell no only when that is said", async () => {
    const [fil = ""] = filer(["kryds.csv"]);
    const { fritagetForEkstraLevering: _, ...resten } = B;
    expect(await laest(fil, afdelingsform)).toEqual({
      raa: [A, resten],
      fejl: [],
      sagt: [
        ':1: kolonne "Fritaget for ekstra levering" (7): advarsel (tom-celle): 1 tom celle regnes for nej; --blank nej siger, at tom betyder nej',
      ],
    });
    expect(await laest(fil, afdelingsform, { blank: "nej" })).toEqual({ raa: [A, B], fejl: [], sagt: [] });
  });

  it("a share of one is read as it stands, for the warnings", async () => {
    const [fil = ""] = filer(["smaa-andele.csv"]);
    const smaa = { ...A, noegletal: { udenTilknytning: "0.412" }, andelAnviste: "0.25" };
    expect((await laest(fil, afdelingsform)).raa).toEqual([smaa, B]);
  });

  it("days in every way of writing, and as cells of both calendars", async () => {
    const [tekst = "", ...ark] = filer(["datoer.csv", "datoer.xlsx", "datoer-1904.xlsx"]);
    const dage = (raa: unknown) =>
      (raa as { opgoerelser: { listedato: string }[] }[])[0]?.opgoerelser.map((en) => en.listedato);
    const fra = (foerste: number) => Array.from({ length: 2026 - foerste }, (_, nr) => `${foerste + nr}-12-01`);
    expect(dage((await laest(tekst, omraadeform)).raa)).toEqual(fra(2021));
    for (const fil of ark) expect(dage((await laest(fil, omraadeform)).raa)).toEqual(fra(2024));
    const [amerikansk = ""] = filer(["datoer-amerikanske.csv"]);
    // The door refuses a month of 31.
    expect(dage((await laest(amerikansk, omraadeform)).raa)).toEqual(["2025-31-12"]);
  });

  it("a number that is shown with zeros before it", async () => {
    const [fil = ""] = filer(["nuller.xlsx"]);
    expect((await laest(fil, afdelingsform)).raa).toEqual([{ ...A, id: "0007" }, B]);
  });

  it("a ledger with days as cells", async () => {
    const [fil = ""] = filer(["regnskab.xlsx"]);
    expect(await laest(fil, haendelsesform)).toEqual({
      raa: [
        { type: "ledig", dato: "2026-01-01", bolig: "1. tv." },
        { type: "udfald", dato: "2026-01-02", bolig: "1. tv.", udfald: "benyttet", formaal: "genhusning" },
        { type: "ledig", dato: "2026-02-01", bolig: "2. th." },
      ],
      fejl: [],
      sagt: [],
    });
  });

  it("a heading of another year than the list is a warning", async () => {
    const [fil = ""] = filer(["aar-i-overskrift.csv"]);
    expect((await laest(fil, omraadeform)).sagt).toEqual([
      ':2: kolonne "Uden tilknytning 2023" (4): advarsel (andet-aar): overskriften siger 2023, og listen er fra 2025-12-01',
    ]);
  });
});

describe("files that are refused", () => {
  const AFVIST: Readonly<Record<string, readonly string[]>> = {
    "dos.csv": [
      ":2: ugyldigt-input: filens tegn kan ikke læses: gem den som CSV UTF-8, eller sig kodningen med --kodning",
    ],
    "blandet.csv": [
      ":3: ugyldigt-input: filens tegn kan ikke læses: gem den som CSV UTF-8, eller sig kodningen med --kodning",
    ],
    "tusind-engelsk.csv": [
      ':2: kolonne "Antal boliger" (4): ugyldigt-input: 1,013 er ikke et antal; tusind skrives 1.000 eller 1000',
    ],
    "decimaler.xlsx": [
      ':2: kolonne "Antal boliger" (4): ugyldigt-input: 1,013 er ikke et antal; tusind skrives 1.000 eller 1000',
    ],
    "maerker.csv": [
      ':2: kolonne "Antal boliger" (4): ugyldigt-input: mærket . (tal kan ikke forekomme) er ikke et svar: skriv 0, eller lad cellen være tom, hvis tallet er ukendt',
      ':2: kolonne "Uden tilknytning" (5): ugyldigt-input: mærket - (nul) kan også betyde ukendt: skriv 0, eller lad cellen være tom, hvis tallet er ukendt',
      ':2: kolonne "Andel anviste" (6): ugyldigt-input: mærket * (foreløbigt eller skjult tal) er ikke et svar: skriv tallet, eller lad cellen være tom',
      ':2: kolonne "Fritaget for ekstra levering" (7): ugyldigt-input: ? er ikke et svar: skriv .. eller lad cellen være tom, hvis det er ukendt',
      ':3: kolonne "Antal boliger" (4): ugyldigt-input: #I/T er en fejl i regnearket: ret formlen, eller lad cellen være tom',
      ':3: kolonne "Uden tilknytning" (5): ugyldigt-input: ukendt er ikke et svar: skriv .. eller lad cellen være tom, hvis det er ukendt',
      ':3: kolonne "Andel anviste" (6): ugyldigt-input: mærket … er ikke et svar: skriv .. eller lad cellen være tom, hvis tallet er ukendt',
      ':3: kolonne "Fritaget for ekstra levering" (7): ugyldigt-input: i.t. er ikke et svar: skriv .. eller lad cellen være tom, hvis det er ukendt',
    ],
    // A row is one line in a sheet, however many a cell of it has.
    "linjeskift.xlsx": [
      ':2: kolonne "Antal boliger" (4): ugyldigt-input: 1,5 er ikke et antal; tusind skrives 1.000 eller 1000',
    ],
    "dato-i-tekst.xlsx": [
      ':2: kolonne "Id" (1): ugyldigt-input: regnearket har gjort cellen til en dato (2026-02-01): skriv den som tekst',
    ],
    "fejlvaerdier.xlsx": [
      ':2: kolonne "Antal boliger" (4): ugyldigt-input: #N/A er en fejl i regnearket: ret formlen, eller lad cellen være tom',
      ':2: kolonne "Uden tilknytning" (5): ugyldigt-input: #DIV/0! er en fejl i regnearket: ret formlen, eller lad cellen være tom',
    ],
    "naesten.csv": [
      ':1: kolonne "Andel anvist" (6): ukendt-felt: mente du andelAnviste? Ret overskriften, eller lad kolonnen være ulæst med --forbigaa og dens overskrift',
    ],
    "lang-overskrift.csv": [
      ':1: kolonne "Uden tilknytning til arbejdsmarkedet" (5): ukendt-felt: mente du udenTilknytning? Ret overskriften, eller lad kolonnen være ulæst med --forbigaa og dens overskrift',
    ],
    "cpr-i-overskrift.csv": [":1: kolonne (8): cpr-nummer: et CPR-nummer hører ikke hjemme i en overskrift"],
    "tom.csv": [": ugyldigt-input: filen er tom; dens første række navngiver kolonnerne"],
    "tomt-ark.xlsx": [": ugyldigt-input: filen er tom; dens første række navngiver kolonnerne"],
    "afbrudt.xlsx": [": ugyldigt-input: regnearket kan ikke læses: gem det igen som .xlsx"],
    "tekst-som-hedder.xlsx": [": ugyldigt-input: regnearket kan ikke læses: gem det igen som .xlsx"],
    "adgangskode.xlsx": [
      ": ugyldigt-input: et regneark med adgangskode eller fra før 2007: gem det som .xlsx uden adgangskode",
    ],
  };

  it.each(filer(Object.keys(AFVIST)))("%s", async (fil) => {
    expect((await laest(fil, afdelingsform)).fejl).toEqual(AFVIST[fil]);
  });

  it("in an encoding that is not the one said, or that nobody can tell", async () => {
    expect((await laest("utf-8.csv", afdelingsform, { kodning: "utf-16" })).fejl).not.toEqual([]);
    expect((await laest("windows-1252.csv", afdelingsform, { kodning: "utf-8" })).fejl).toEqual([
      ": ugyldigt-input: --kodning utf-8: filens tegn er ikke i den kodning",
    ]);
    expect((await laest("macintosh.csv", afdelingsform)).fejl).toHaveLength(1);
  });

  it("for columns that are not ours, and a title, when it is to be strict", async () => {
    const valg = { streng: true };
    expect(await laest("fremmede-kolonner.csv", afdelingsform, valg)).toMatchObject({
      fejl: [
        ':1: kolonne "Leder" (8): ukendt-felt: ukendt kolonne',
        ':1: kolonne "Afdelingsnummer" (9): ukendt-felt: ukendt kolonne',
      ],
      sagt: [],
    });
    expect((await laest("titel.csv", afdelingsform, valg)).fejl).toEqual([
      ":1: ugyldigt-input: en titel og ikke overskrifter; overskrifterne står på linje 3",
    ]);
  });

  it("of a day that no calendar has", async () => {
    const cells = new Map([["1,1", { value: 1e12, style: { numFmt: "yyyy-mm-dd" } }]]);
    const ark = { name: "Ark1", rows: [["Id", "Listedato"], ["sø"]], cells };
    const { fejl } = await omraadeform("fil", await writeXlsx({ sheets: [ark] }), {});
    expect(fejl.map((en) => fejllinje(en, ORD))).toEqual([
      'fil:2: kolonne "Listedato" (2): ugyldigt-input: ##### er en fejl i regnearket: ret formlen, eller lad cellen være tom',
    ]);
  });

  it("unless one of two columns of the same name is to be passed over", async () => {
    const to = Buffer.from("Id;Afdeling;Type;Andel anviste 2022;Andel anviste 2025\n7;s1;Familieboliger;20;25\n");
    expect((await afdelingsform("fil", to, {})).fejl).toHaveLength(2);
    expect(await afdelingsform("fil", to, { forbigaa: ["id", "Andel anviste 2022"] })).toMatchObject({
      raa: [{ id: "s1", type: "familieboliger", andelAnviste: "25" }],
      fejl: [],
      advarsler: [],
    });
  });

  it("where JSON belongs", async () => {
    const { fejl } = await laesJson(join(MAPPE, "regneark.xlsx"));
    expect(fejl.map(({ kode, besked }) => [kode, besked(ORD)])).toEqual([
      ["ugyldig-json", "dette er et regneark; her skal der stå JSON"],
    ]);
  });

  it("but not for a near miss that is to be passed over", async () => {
    const { andelAnviste: _, ...uden } = A;
    const { andelAnviste: __, ...ogsaaUden } = B;
    expect(await laest("naesten.csv", afdelingsform, { forbigaa: ["Andel anvist"] })).toEqual({
      raa: [uden, ogsaaUden],
      fejl: [],
      sagt: [],
    });
  });

  it("none for having headings alone", async () => {
    const [fil = ""] = filer(["kun-overskrifter.csv"]);
    expect(await laest(fil, afdelingsform)).toEqual({ raa: [], fejl: [], sagt: [] });
  });
});

it("every file of the folder is read here", () => {
  expect(readdirSync(MAPPE).filter((fil) => !set.has(fil))).toEqual([]);
});
