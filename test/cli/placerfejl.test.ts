import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { koer } from "./koersel.js";

const OMRAADER = "Id;Navn;Listedato;Antal beboere\n";
const AFDELINGER = "Id;Type;Andel anviste\na;familieboliger;25\n";

async function fejlI(filer: Readonly<Record<string, string | Buffer>>, valg: Parameters<typeof koer>[1] = {}) {
  const { kode, ud, fejl } = await koer({ "omraader.csv": OMRAADER, "afdelinger.csv": AFDELINGER, ...filer }, valg);
  expect(ud).toBe("");
  expect(kode).toBe(1);
  expect(fejl.at(-1)).toMatch(/fault.*nothing was written$/);
  return fejl.slice(0, -1);
}

describe("faults of trappemodel placer", () => {
  it("names every fault of every file by line and column, in the order of the files", async () => {
    const omraader = [
      "Id;Navn;Listedato;Antal beboere;Uden tilknytning;Udpeget",
      "o;Ø;31-02-2026;1000;40,1;",
      "o;Ø;2026-12-01;tusind;140;udsat, forebyggelsesområde",
      ";Ny;2026-12-01;1;;",
      "o;Ø;2026-12-01;1000;;",
    ].join("\n");
    const afdelinger = [
      "Id;Type;Område;Andel anviste",
      "a;familiebolig;;25",
      'b;familieboliger;;"25\n,5"',
      "a;ungdomsboliger;;101",
      "d;;;",
      "",
    ].join("\n");
    expect(await fejlI({ "omraader.csv": omraader, "afdelinger.csv": afdelinger })).toEqual([
      expect.stringMatching(/^omraader\.csv:2: kolonne "Listedato" \(3\): ugyldig-dato: a calendar day/),
      expect.stringMatching(/^omraader\.csv:3: kolonne "Antal beboere" \(4\): ugyldigt-input: /),
      expect.stringMatching(
        /^omraader\.csv:3: kolonne "Uden tilknytning" \(5\): ugyldigt-input: a share from 0 to 100/,
      ),
      expect.stringMatching(
        /^omraader\.csv:3: kolonne "Udpeget" \(6\): ugyldigt-input: a prevention area is on no other list$/,
      ),
      expect.stringMatching(/^omraader\.csv:4: kolonne "Id" \(1\): ugyldigt-input: a text that is not empty/),
      expect.stringMatching(/^omraader\.csv:5: kolonne "Listedato" \(3\): ugyldigt-input: two lists of 2026-12-01$/),
      expect.stringMatching(/^afdelinger\.csv:2: kolonne "Type" \(2\): ugyldigt-input: /),
      expect.stringMatching(/^afdelinger\.csv:3: kolonne "Andel anviste" \(4\): ugyldigt-input: /),
      expect.stringMatching(/^afdelinger\.csv:5: kolonne "Id" \(1\): ugyldigt-input: this id stands twice$/),
      expect.stringMatching(/^afdelinger\.csv:5: kolonne "Andel anviste" \(4\): ugyldigt-input: /),
      expect.stringMatching(/^afdelinger\.csv:6: kolonne "Type" \(2\): ugyldigt-input: /),
    ]);
  });

  it("refuses JSON that is not UTF-8, in which two names may become one", async () => {
    const omraader = Buffer.from('[\n{"id":"mj\u00f8lner","opgoerelser":[]}]', "latin1");
    const { kode, fejl } = await koer({ "omraader.json": omraader, "afdelinger.csv": AFDELINGER });
    expect([kode, fejl[0]]).toEqual([1, "omraader.json:2: ugyldig-json: this is not UTF-8, as JSON is"]);
  });

  it("shows nothing of a key that a terminal would obey", async () => {
    const afdelinger = JSON.stringify([{ id: "a", type: "familieboliger", "\u001b[31mr\u00f8d\u0007\nny linje": 1 }]);
    const { fejl } = await koer({ "omraader.csv": OMRAADER, "afdelinger.json": afdelinger });
    expect(fejl[0]).toMatch(/^afdelinger\.json:1: \/0\/ \[31mrød ny linje: ukendt-felt: unknown field/);
  });

  it("counts the lines of a file with blank lines and cells of several lines, carriage returns or not", async () => {
    for (const skift of ["\n", "\r\n", "\r"]) {
      const afdelinger = [
        "",
        'Id;"Boligorgani\nsation";Type;Andel anviste',
        'a;"to\nlinjer";familieboliger;25',
        "",
        ";;;",
        'b;"én\nto";ukendt;x',
      ].join("\n");
      expect(await fejlI({ "afdelinger.csv": afdelinger.replaceAll("\n", skift) })).toEqual([
        // The row begins on line 8, and its second cell goes on to line 9.
        expect.stringMatching(/^afdelinger\.csv:9: kolonne "Type" \(3\): /),
        expect.stringMatching(/^afdelinger\.csv:9: kolonne "Andel anviste" \(4\): /),
      ]);
    }
  });

  it("asks about columns that are nearly ours, and refuses double ones, and missing ones once for all rows", async () => {
    const afdelinger = "Id;Andel anvist;Afdeling;Bruto-indkomst\na;1;a;1\nb;2;b;2\n";
    expect(await fejlI({ "afdelinger.csv": afdelinger })).toEqual([
      "afdelinger.csv:1: ugyldigt-input: the column type is missing",
      'afdelinger.csv:1: kolonne "Andel anvist" (2): ukendt-felt: did you mean andelAnviste? Mend the heading, or leave the column unread by --forbigaa and its heading',
      'afdelinger.csv:1: kolonne "Afdeling" (3): ugyldigt-input: column 1 is id already; --forbigaa and a heading leaves one of them unread',
      'afdelinger.csv:1: kolonne "Bruto-indkomst" (4): ukendt-felt: did you mean bruttoindkomst? Mend the heading, or leave the column unread by --forbigaa and its heading',
    ]);
  });

  it("refuses cells without a heading, and rows of a comma file that decimal commas may have moved", async () => {
    expect(
      await fejlI({ "afdelinger.csv": "id,type,andelAnviste,navn\na,familieboliger,24,9,b\nb,familieboliger,25\n" }),
    ).toEqual([
      expect.stringMatching(
        /^afdelinger\.csv:2: kolonne \(5\): ugyldigt-input: a value without a heading; a decimal comma/,
      ),
      "afdelinger.csv:3: ugyldigt-input: the row has 3 cells and the heading 4",
    ]);
    // Spreadsheets leave out empty cells at the end of a row, and add empty columns.
    const { kode } = await koer({
      "omraader.csv": OMRAADER,
      "afdelinger.csv": "id;type;navn;;\na;familieboliger\nb;familieboliger;B;;\n",
    });
    expect(kode).toBe(0);
  });

  it("guesses at no number: what could be decimals, words, a point and a comma", async () => {
    const omraader = [
      "id;listedato;antalBeboere;bruttoindkomst",
      "a;2026-12-01;1,913;",
      "b;2026-12-01;1.91;",
      "c;2026-12-01;950,5;",
      "d;2026-12-01;1;1.234,5",
    ];
    expect(
      (await fejlI({ "omraader.csv": omraader.join("\n") })).map((linje) => linje.split(": ").slice(0, 2).join(" ")),
    ).toEqual([
      'omraader.csv:2 kolonne "antalBeboere" (3)',
      'omraader.csv:3 kolonne "antalBeboere" (3)',
      'omraader.csv:4 kolonne "antalBeboere" (3)',
      'omraader.csv:5 kolonne "bruttoindkomst" (4)',
    ]);
  });

  it("refuses what would be lost: a multiple beside a share, two names of one area, an average without a share", async () => {
    const omraader =
      "id;navn;listedato;dømte;landsgennemsnit;dømte gange\no;Nord;2025-12-01;1,2;0,6;2\no;Syd;2026-12-01;;0,6;\n";
    expect(await fejlI({ "omraader.csv": omraader })).toEqual([
      expect.stringMatching(
        /^omraader\.csv:2: kolonne "dømte gange" \(6\): ugyldigt-input: give the convicted as a share or as a multiple/,
      ),
      expect.stringMatching(
        /^omraader\.csv:3: kolonne "navn" \(2\): ugyldigt-input: the area has another name on line 2/,
      ),
      expect.stringMatching(/^omraader\.csv:3: kolonne "dømte" \(4\): ugyldigt-input: /),
    ]);
  });

  it("takes the first row for the headings where no row has two of ours", async () => {
    expect((await fejlI({ "afdelinger.csv": "ting;sag\nid;1\n" })).map((linje) => linje.split(": ").at(-1))).toEqual([
      "ting, sag",
      "the column id is missing",
      "the column type is missing",
    ]);
  });

  it("names a field that has no column by its row", async () => {
    expect(await fejlI({ "afdelinger.csv": "id;type;nybyggeri antal boliger\na;familieboliger;40\n" })).toEqual([
      expect.stringMatching(/^afdelinger\.csv:2: nybyggeri\/reserverede: ugyldigt-input: /),
    ]);
  });

  it("repeats no civil registration number, nor a control character, from cell or heading", async () => {
    const fejl = await fejlI({ "afdelinger.csv": "id;type;010203-1234;n\u001B[2Javn\n0102031234;familieboliger;;\n" });
    expect(fejl).toEqual([
      "afdelinger.csv:1: note (oplysning): columns that are not ours were passed over: n [2Javn",
      "afdelinger.csv:1: kolonne (3): cpr-nummer: a civil registration number does not belong in a heading",
      'afdelinger.csv:2: kolonne "id" (1): cpr-nummer: a civil registration number does not belong in an id or a name',
    ]);
  });

  it("says where a file is no CSV, no UTF-8, no JSON, or empty, and still checks the other one", async () => {
    const afdelinger = { "afdelinger.csv": "id;type\na;x" };
    const iAfdelinger = expect.stringMatching(/^afdelinger\.csv:2: kolonne "type" \(2\): /);
    const omraader = async (indhold: string | Buffer, navn = "omraader.csv") => {
      const mappe = { [navn]: indhold, ...afdelinger };
      const { kode, fejl } = await koer(mappe);
      expect(kode).toBe(1);
      return fejl.slice(0, -1);
    };
    expect(await omraader('id;listedato\na;"2026-12-01')).toEqual([
      "omraader.csv:2: ugyldigt-input: a quoted cell begins here and does not end",
      iAfdelinger,
    ]);
    expect(await omraader('id;listedato\n\na;20"26')).toEqual([
      expect.stringMatching(/^omraader\.csv:3: ugyldigt-input: a quotation mark/),
      iAfdelinger,
    ]);
    expect(await omraader(Buffer.from("id;navn;listedato\na;b;\ns\x9B;\x9D;\n", "latin1"))).toEqual([
      "omraader.csv:3: ugyldigt-input: the characters of the file cannot be read: save it as CSV UTF-8, or name its encoding with --kodning",
      iAfdelinger,
    ]);
    expect(await omraader("\r\n")).toEqual([
      expect.stringMatching(/^omraader\.csv: ugyldigt-input: the file is empty/),
      iAfdelinger,
    ]);
    expect(await omraader("[\n{]", "omraader.json")).toEqual([
      expect.stringMatching(/^omraader\.json:2: ugyldig-json: /),
      iAfdelinger,
    ]);
    expect(await omraader('[\n{"id": "o", "opgoerelser": [\n{"listedato": "x"}]}]', "omraader.json")).toEqual([
      expect.stringMatching(/^omraader\.json:3: \/0\/opgoerelser\/0\/listedato: ugyldig-dato: /),
      iAfdelinger,
    ]);
  });

  it("names the place of a fault in the supplement, and the option of a faulty one", async () => {
    const supplement = {
      "supplement.json": '{"risikozone": [\r\n{"fra": "2024-01-01",\r\n"beskaeftigelse": 41}],\r\n"seniorAldre": 65}',
    };
    expect(
      await fejlI(supplement, { supplement: "supplement.json", fortolkning: ["trinskifte=x"], dato: "2028-01-01" }),
    ).toEqual([
      expect.stringMatching(/^supplement\.json:3: \/risikozone\/0\/beskaeftigelse: ugyldig-aftale: /),
      expect.stringMatching(
        /^supplement\.json:4: \/seniorAldre: ukendt-felt: unknown field; did you mean seniorAlder\?$/,
      ),
      expect.stringMatching(/^--fortolkning: trinskifte: ugyldig-aftale: choose one of /),
      expect.stringMatching(/^--dato: aftale-ikke-gaeldende: /),
    ]);
  });

  it("writes nothing when a row is faulty, and leaves an older file as it is", async () => {
    const gammel = {
      "omraader.csv": OMRAADER,
      "afdelinger.csv": "id;type\na;familieboliger\nb;x\n",
      "ud.csv": "gammel",
    };
    const svar = await koer(gammel, { ud: "ud.csv" });
    expect(svar.kode).toBe(1);
    expect(svar.filer).toEqual(["afdelinger.csv", "omraader.csv", "ud.csv"]);
    expect(readFileSync(join(svar.mappe, "ud.csv"), "utf8")).toBe("gammel");
  });

  it("is wrong usage, 2, to name files that are not there or cannot be written, to write over an input, and to choose twice", async () => {
    const filer = { "omraader.csv": OMRAADER, "afdelinger.csv": AFDELINGER };
    const brug = async (valg: Parameters<typeof koer>[1], med: Readonly<Record<string, string>> = filer) => {
      const { kode, ud, fejl, filer: efter } = await koer(med, valg);
      expect([kode, ud]).toEqual([2, ""]);
      expect(efter).toEqual(Object.keys(med).sort());
      return fejl.join("\n");
    };
    expect(await brug({ supplement: "findes-ikke.json" })).toMatch(/^cannot read findes-ikke\.json: /);
    expect(await brug({ ud: "ingen/mappe.csv" })).toMatch(/^cannot write ingen\/mappe\.csv: /);
    expect(await brug({ ud: "afdelinger.csv" })).toBe("--ud names a file that is read");
    expect(await brug({ fortolkning: ["trinskifte"] })).toMatch(/id=valg$/);
    expect(await brug({ fortolkning: ["trinskifte=forfra", "trinskifte=fortsaetter"] })).toBe(
      "--fortolkning chooses twice for trinskifte",
    );
    expect(await brug({ dato: "2026-13-01" })).toMatch(/^--dato: ugyldig-dato: /);
    const regneark = { "omraader.ods": "", "afdelinger.csv": AFDELINGER };
    expect(await brug({}, regneark)).toBe(
      "omraader.ods is in a format that is not read: save it as .xlsx, or as CSV UTF-8",
    );
  });
});
