/**
 * `trappemodel konformitet` and `graensetilfaelde` as commands: options, reports and exit codes; the Python example
 * among the programs.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { build } from "esbuild";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { skrivGraensetilfaelde } from "../../src/cli/graensetilfaelde.js";
import { type Konformitetsvalg, konformitet } from "../../src/cli/konformitet.js";
import { laesSager, type Regelsag } from "../../src/konformitet/fixtures.js";

const ROD = join(import.meta.dirname, "../..");
const mappe = mkdtempSync(join(tmpdir(), "trappemodel-konformitet-"));
// Where a program finds the packages that the library imports.
mkdirSync(join(ROD, "node_modules/.cache"), { recursive: true });
const bygget = mkdtempSync(join(ROD, "node_modules/.cache/konformitet-"));
afterAll(() => {
  for (const en of [mappe, bygget]) rmSync(en, { recursive: true });
});

const BIBLIOTEKET = `node ${join(bygget, "jsonl.mjs")}`;
beforeAll(async () => {
  const contents =
    'import { besvarLinjer } from "./src/cli/jsonl.js"; await besvarLinjer(process.stdin, process.stdout);';
  await build({
    stdin: { contents, resolveDir: ROD, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    outfile: join(bygget, "jsonl.mjs"),
  });
});
/** Answers everything with the same. */
const GALT = `node -e 'require("readline").createInterface({input:process.stdin}).on("line",l=>console.log(JSON.stringify({id:JSON.parse(l).id,ok:true,result:{udfald:"<&\\"]]>\\u0007"}})))'`;

class Opsamler extends Writable {
  tekst = "";
  constructor(readonly isTTY = false) {
    super();
  }
  override _write(bid: Buffer, _: string, naeste: () => void): void {
    this.tekst += bid.toString();
    naeste();
  }
}

async function koer(valg: Omit<Konformitetsvalg, "frist"> & { readonly frist?: string }, terminal = false) {
  const [ud, fejl] = [new Opsamler(), new Opsamler(terminal)];
  const kode = await konformitet({ frist: "20", ...valg }, { ud, fejl });
  return { kode, ud: ud.tekst, fejl: fejl.tekst };
}

const fil = (navn: string) => join(mappe, navn);
const alle = laesSager();

describe("konformitet", () => {
  it("passes the library, and reports it in every form", async () => {
    const filer = { junit: fil("a.xml"), json: fil("a.json"), badge: fil("a.svg.json") };
    const { kode, ud, fejl } = await koer({ cmd: BIBLIOTEKET, regel: ["trappe"], ...filer });
    const antal = alle.filter(({ regel }) => regel.startsWith("trappe.")).length;
    expect(kode).toBe(0);
    expect(ud).toMatch(
      new RegExp(`^${antal} cases \\(sager\\): ${antal} passed, 0 failed, 0 skipped in [\\d.]+ s\\n$`),
    );
    expect(fejl).toBe("");
    expect(JSON.parse(readFileSync(filer.badge, "utf8"))).toEqual({
      schemaVersion: 1,
      label: "trappemodel",
      message: `${antal}/${antal}`,
      color: "brightgreen",
      isError: false,
    });
    const { sager, ...hoved } = JSON.parse(readFileSync(filer.json, "utf8"));
    expect(hoved).toMatchObject({
      gennemfoert: true,
      bestaaet: antal,
      fejlet: 0,
      sprungetOver: 0,
      udenOperationer: [],
      brud: [],
    });
    expect(sager).toHaveLength(antal);
    const xml = new XMLParser({ ignoreAttributes: false }).parse(readFileSync(filer.junit, "utf8"));
    expect(xml.testsuites).toMatchObject({ "@_tests": String(antal), "@_failures": "0" });
  });

  it("fails a program that answers wrong, with the first difference of each case, and sound reports of unsound texts", async () => {
    const filer = { junit: fil("b.xml"), json: fil("b.json"), badge: fil("b.badge.json") };
    const { kode, ud } = await koer({ cmd: GALT, klausul: ["F3-1"], tag: ["hovedregel"], ...filer });
    expect(kode).toBe(1);
    expect(ud).toContain("FAILED trappe.afdelingstrappen/figur-3-hoejt-behov-og-mindst-25\n");
    expect(ud).toContain(' /result/udfald: expected "placeret", got ');
    const xml = readFileSync(filer.junit, "utf8");
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).not.toContain("\u0007");
    const valgte = alle.filter(({ klausuler, tags }) => klausuler.includes("F3-1") && tags.includes("hovedregel"));
    expect(new XMLParser({ ignoreAttributes: false }).parse(xml).testsuites["@_failures"]).toBe(String(valgte.length));
    expect(JSON.parse(readFileSync(filer.badge, "utf8"))).toMatchObject({
      message: `0/${valgte.length}`,
      color: "red",
      isError: true,
    });
    expect(JSON.parse(readFileSync(filer.json, "utf8")).sager.map(({ id }: Regelsag) => id)).toEqual(
      valgte.map(({ id }) => id),
    );
  });

  it("shows no control character of a program's own words", async () => {
    const { kode, ud } = await koer({ cmd: `printf 'hej\\033[2J\\n'; ${BIBLIOTEKET}`, regel: ["trappe.gyldighed"] });
    expect(kode).toBe(1);
    expect(ud).toContain("PROTOCOL not an answer: hej?[2J");
  });

  it("shares the cases among shards, each case in one", async () => {
    const ider: string[] = [];
    for (const del of ["1/3", "2/3", "3/3"]) {
      await koer({ cmd: "exit 1", regel: ["omraade"], del, json: fil("del.json") });
      ider.push(...JSON.parse(readFileSync(fil("del.json"), "utf8")).sager.map(({ id }: Regelsag) => id));
    }
    expect(ider.toSorted()).toEqual(
      alle
        .filter(({ regel }) => regel.startsWith("omraade."))
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it("shows a bar on a terminal, and clears it", async () => {
    const { fejl } = await koer({ cmd: BIBLIOTEKET, regel: ["trappe.gyldighed"] }, true);
    expect(fejl.endsWith(`[${"#".repeat(30)}] 8/8 cases (sager)\r\u001B[K`)).toBe(true);
  });

  it.each([
    [{ del: "0/4" }, "--del 0/4"],
    [{ del: "5/4" }, "--del 5/4"],
    [{ del: "halvdelen" }, "--del halvdelen"],
    [{ cmd: " " }, "--cmd: a command line is needed"],
    [{ frist: "0" }, "--frist 0"],
    [{ frist: "snart" }, "--frist snart"],
    [{ regel: ["trappe.findesIkke"] }, `none of the ${alle.length} cases`],
    [{ klausul: ["F3-1"], tag: ["fejl"], regel: ["ansoeger"] }, `none of the ${alle.length} cases`],
    [{ fixtures: "/findes/ikke" }, "cannot read the cases in /findes/ikke"],
    [{ regel: ["trappe.gyldighed"], json: "/findes/ikke/r.json" }, "cannot write /findes/ikke/r.json"],
  ])("refuses %j", async (valg, besked) => {
    const { kode, fejl } = await koer({ cmd: "exit 1", ...valg });
    expect(kode).toBe(2);
    expect(fejl).toContain(besked);
  });

  it("says in a line that a program is not there, and asks nothing", async () => {
    const { kode, ud, fejl } = await koer({ cmd: "findes-ikke", json: fil("ingen.json") });
    expect({ kode, ud, linjer: fejl.split("\n").length }).toEqual({ kode: 2, ud: "", linjer: 2 });
    expect(fejl).toMatch(/^--cmd: the program cannot be started: .*findes-ikke.*\n$/);
    expect(readdirSync(mappe)).not.toContain("ingen.json");
  });

  it("names the file that holds no cases, and an id that stands twice", async () => {
    mkdirSync(fil("egne/trappe"), { recursive: true });
    writeFileSync(fil("egne/trappe/behov.json"), "{");
    expect((await koer({ cmd: "exit 1", fixtures: fil("egne") })).fejl).toContain("egne/trappe/behov.json: ");
    writeFileSync(
      fil("egne/trappe/behov.json"),
      JSON.stringify({ regel: "trappe.behov", sager: [{ id: "trappe.behov/x" }] }),
    );
    expect((await koer({ cmd: "exit 1", fixtures: fil("egne") })).fejl).toContain(
      "egne/trappe/behov.json: /sager/0/titel: ",
    );
    const { regel, ...sag } = alle[0] ?? {};
    writeFileSync(fil("egne/trappe/behov.json"), JSON.stringify({ regel, sager: [sag, sag] }));
    expect((await koer({ cmd: "exit 1", fixtures: fil("egne") })).fejl).toContain(
      `two cases are called ${String(alle[0]?.id)}`,
    );
  });
});

function harPython(): boolean {
  try {
    execFileSync("python3", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

describe("the example in Python", () => {
  // Where there is no python3 there is nothing to run; the report of the tests says so.
  it.skipIf(!harPython())("meets the suite for what it has, and is not asked for the rest", async () => {
    const { kode, ud } = await koer({
      cmd: `python3 ${join(ROD, "docs/eksempler/python/trappemodel.py")}`,
      json: fil("python.json"),
    });
    expect(ud).toContain(
      "skipped, for the program says it has no kvoter, maaAnvises, nybyggeri, ranger, tildel, vurder",
    );
    const { fejlet, bestaaet, sprungetOver } = JSON.parse(readFileSync(fil("python.json"), "utf8"));
    const egne = alle.filter(({ op }) => ["udpeg", "placer", "portefoelje"].includes(op)).length;
    expect({ kode, fejlet, bestaaet, sprungetOver }).toEqual({
      kode: 0,
      fejlet: 0,
      bestaaet: egne,
      sprungetOver: alle.length - egne,
    });
  });
});

describe("graensetilfaelde", () => {
  const SUPPLEMENT = JSON.parse(readFileSync(join(ROD, "fixtures/data/supplement-eksempel.json"), "utf8"));

  async function skriv(aftale: unknown, ud: string) {
    writeFileSync(fil("aftale.json"), typeof aftale === "string" ? aftale : JSON.stringify(aftale));
    const [udstroem, fejl] = [new Opsamler(), new Opsamler()];
    const kode = await skrivGraensetilfaelde({ aftale: fil("aftale.json"), ud: fil(ud) }, { ud: udstroem, fejl });
    return { kode, ud: udstroem.tekst, fejl: fejl.tekst };
  }

  it("writes a suite that the library passes, and a program with another limit does not", async () => {
    const { kode, ud } = await skriv({ supplement: SUPPLEMENT }, "graenser");
    expect(kode).toBe(0);
    const sager = laesSager(fil("graenser"));
    expect(ud).toBe(
      `${sager.length} cases (sager) of ${new Set(sager.map(({ regel }) => regel)).size} rules in ${fil("graenser")}\n`,
    );
    expect((await koer({ cmd: BIBLIOTEKET, fixtures: fil("graenser") })).kode).toBe(0);
    // The same program told of another risk zone.
    const andenZone = `sed -u 's/"beskaeftigelse":35,/"beskaeftigelse":36,/' | ${BIBLIOTEKET}`;
    const anden = await koer({ cmd: andenZone, fixtures: fil("graenser"), regel: ["trappe.risikozone"] });
    expect(anden.kode).toBe(1);
    expect(anden.ud).toContain("trappe.risikozone/beskaeftigelse-lige-over-35-risikozonen-fra-2024-01-01");
  });

  it("goes around every limit of the supplement: each triple has more than one answer", async () => {
    await skriv(
      {
        supplement: {
          ...SUPPLEMENT,
          risikozone: [
            {
              fra: "2025-03-01",
              beskaeftigelse: "33.25",
              dom: 2,
              uddannelse: 50,
              indkomst: 70,
              kendtTil: "2026-02-28",
            },
          ],
        },
      },
      "andre",
    );
    const sager = laesSager(fil("andre"));
    const svarOm = (del: string) => {
      const egne = sager.filter(({ id }) => id.includes(del));
      expect(egne, del).toHaveLength(3);
      return new Set(egne.map(({ forventet }) => JSON.stringify(forventet))).size;
    };
    for (const del of ["33-25-risikozonen", "2-risikozonen", "50-risikozonen", "70-risikozonen"])
      expect(svarOm(del), del).toBeGreaterThan(1);
    const vaerdier = sager
      .filter(({ id }) => id.includes("33-25-risikozonen"))
      .map(({ input }) => JSON.stringify(input));
    expect(vaerdier.map((tekst) => /"udenTilknytning":"([\d.]+)"/.exec(tekst)?.[1])).toEqual([
      "33.249",
      "33.25",
      "33.251",
    ]);
    for (const dag of ["2025-03-01", "2026-02-28"]) {
      const dage = sager.filter(({ id }) => /^trappe\.risikozone\/(dagen|paa)/.test(id) && id.endsWith(dag));
      expect(dage.map((sag) => sag.dag)).toEqual(
        dag === "2025-03-01" ? ["2025-02-28", "2025-03-01", "2025-03-02"] : ["2026-02-27", "2026-02-28", "2026-03-01"],
      );
      expect(new Set(dage.map(({ forventet }) => JSON.stringify(forventet))).size).toBeGreaterThan(1);
    }
  });

  it.each([
    { jobstartSenestMaaneder: 100_000 },
    { jobstartSenestMaaneder: Number.MAX_SAFE_INTEGER },
    { seniorAlder: Number.MAX_SAFE_INTEGER, mindsteTimerPrUge: "100000.0001" },
    {
      indkomstMinimum: [
        { fra: "1900-01-01", beloeb: 0 },
        { fra: "2199-12-31", beloeb: "999999999999999999.99" },
      ],
    },
    {
      risikozone: [
        { fra: "1900-01-01", beskaeftigelse: 33, dom: 2, uddannelse: 50, indkomst: 65, kendtTil: "2199-12-31" },
      ],
    },
  ])("takes every supplement that an assessment takes: %j", async (supplement) => {
    const { kode, fejl } = await skriv(
      { supplement },
      `yderst-${Object.keys(supplement).join("-")}-${JSON.stringify(supplement).length}`,
    );
    expect({ kode, fejl }).toEqual({ kode: 0, fejl: "" });
  });

  it("needs no supplement", async () => {
    expect((await skriv({}, "uden")).kode).toBe(0);
    expect(laesSager(fil("uden")).length).toBeGreaterThan(100);
  });

  it("refuses a faulty agreement and writes nothing", async () => {
    const { kode, fejl } = await skriv(
      { supplement: { ...SUPPLEMENT, seniorAlder: -1, risikozone: [{ fra: "2024-01-01", dom: 4 }] } },
      "galt",
    );
    expect(kode).toBe(1);
    expect(fejl).toContain("/supplement/seniorAlder: ugyldigt-input");
    expect(fejl).toContain("/supplement/risikozone/0/dom: ugyldig-aftale");
    expect((await skriv("{", "galt")).kode).toBe(1);
    const paaLinjer = await skriv('{\n  "supplement": {\n    "seniorAlder": -1\n  }\n}', "galt");
    expect(paaLinjer.fejl).toContain("aftale.json:3: /supplement/seniorAlder: ugyldigt-input");
    expect(readdirSync(mappe).filter((navn) => navn.includes("galt"))).toEqual([]);
  });

  it("does not write over a folder", async () => {
    mkdirSync(fil("optaget"));
    writeFileSync(fil("optaget/min.txt"), "");
    const { kode, fejl } = await skriv({}, "optaget");
    expect(kode).toBe(2);
    expect(fejl).toContain("cannot write the folder");
    expect(readdirSync(fil("optaget"))).toEqual(["min.txt"]);
    expect(readdirSync(mappe).filter((navn) => navn.endsWith(".tmp"))).toEqual([]);
  });
});
