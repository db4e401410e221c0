/**
 * The languages of the command line. In a made-up one, with an x for every letter of the Danish words, what can still
 * be read is the caller's own, or a name in the protocol: of an option, a field, a clause, an interpretation, a code.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import type { Command } from "commander";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Sprog } from "../../src/afgoerelse/tekst/sprog.js";
import { tegnRaekkefoelgerne } from "../../src/cli/figur.js";
import type { Afslutningskode, Stroemme } from "../../src/cli/kommando.js";
import { konformitet } from "../../src/cli/konformitet.js";
import { type Placervalg, placer } from "../../src/cli/placer.js";
import { program } from "../../src/cli/program.js";
import { ranger } from "../../src/cli/ranger.js";
import { SPROGENE, sprogI } from "../../src/cli/tekst/sprogene.js";
import { tildel } from "../../src/cli/tildel.js";
import { vurder } from "../../src/cli/vurder.js";
import { laesSager } from "../../src/konformitet/fixtures.js";
import { ulaeselig } from "../afgoerelse/ulaeselig.js";
import { ALLE, BELOEB, person } from "../ansoeger/sag.js";
import { SUPPLEMENT } from "../ledighed/grundlag.js";
import { mappeMed } from "./koersel.js";
import { trappemodel } from "./program.js";

const DATA = join(import.meta.dirname, "../../fixtures/data");
const data = (fil: string) => readFileSync(join(DATA, fil), "utf8");

const KRAV = { udlejningsform: "fleksibel", skaerpede: ALLE, omraadestatus: "udsat" };
const PERSONER = [
  person(),
  person({ id: "b", uddannelse: { status: "i-gang", art: "videregaaende" }, domme: null }),
  person({ id: "c", beskaeftigelse: { status: "ingen" }, domme: [{ lov: "straffeloven", dato: "2026-01-02" }] }),
  { id: "d", foedselsdato: "2015-01-01" },
];
const RESTEN = { krav: KRAV, dato: "2026-11-24", aftale: { supplement: BELOEB } };
const ansoegning = (id: string, personer: readonly unknown[]) => ({
  husstand: { id, personer },
  opnoteret: "2020-01-01",
});

const FILER = {
  "omraader.csv": data("eksempel-omraader.csv"),
  "afdelinger.csv": data("eksempel-afdelinger.csv"),
  "antaget.json": data("supplement-eksempel.json"),
  "supplement.json": JSON.stringify(SUPPLEMENT),
  "afdeling.json": JSON.stringify({
    id: "z",
    type: "familieboliger",
    omfattetAfTilbageholdelse: true,
    placeringer: [
      { fra: "2024-01-01", trappe: "afdelingstrappen", trin: 1 },
      { fra: "2026-06-01", trappe: "omraadetrappen", trin: 1, skaerpede: ["dom", "indkomst"] },
    ],
  }),
  "regnskab.csv": [
    "type;dato;bolig;boligtype;udfald;formaal",
    "ledig;2026-01-01;B1;;;",
    "udfald;2026-01-02;B1;;returneret;",
    "ledig;2026-02-01;B2;;;",
    "ledig;2026-02-02;B3;delebolig-flygtning;;",
    "ledig;2026-07-01;B4;;;",
    "ledig;2026-07-02;B5;;;",
  ].join("\n"),
  "husstand.json": JSON.stringify({ husstand: { id: "h", personer: PERSONER }, ...RESTEN }),
  "venteliste.json": JSON.stringify({
    ansoegninger: PERSONER.map((en, nr) => ansoegning(`h${nr}`, [{ ...en, id: `p${nr}` }])),
    ...RESTEN,
  }),
  "brudt.csv": 'id;type;navn;navn;tip\na;"b;;;\n',
  "fremmed.csv": "id;navn;navn;ting\na;b;c;d;e\n",
  "brudt.json": "{",
};

type Kommando = (i: (navn: string) => string, stroemme: Stroemme) => Promise<Afslutningskode>;

/** On a terminal, so that progress and counts are shown as well. */
async function koer(kommando: Kommando) {
  const mappe = mappeMed(FILER);
  const rum = { highWaterMark: 1_000_000 };
  const [ud, fejl] = [0, 1].map(() => Object.assign(new PassThrough(rum), { isTTY: true, columns: 1000 }));
  if (ud === undefined || fejl === undefined) throw new Error("two streams are needed");
  const kode = await kommando((navn) => join(mappe, navn), { ud, fejl });
  const tekst = (stroem: PassThrough) => String(stroem.read() ?? "").replaceAll(`${mappe}/`, "");
  return { kode, ud: tekst(ud), fejl: tekst(fejl) };
}

const placering = (i: (navn: string) => string, sprog: Sprog): Placervalg => ({
  omraader: i("omraader.csv"),
  afdelinger: i("afdelinger.csv"),
  supplement: i("antaget.json"),
  dato: "2026-12-01",
  sprog,
});
const regnskab = (i: (navn: string) => string, sprog: Sprog) => ({
  afdeling: i("afdeling.json"),
  regnskab: i("regnskab.csv"),
  supplement: i("supplement.json"),
  sprog,
});
const intetSvar = (sprog: Sprog) => ({ cmd: "true", klausul: ["F3-1"], frist: "1", sprog });

/** The cases of the suite have Danish titles in every language. */
const SAGSTITLER = laesSager().flatMap(({ id, op, titel, klausuler }) => [id, op, titel, ...klausuler]);

const SVAR: Readonly<Record<string, (sprog: Sprog) => Kommando>> = {
  placer: (sprog) => (i, stroemme) => placer({ ...placering(i, sprog), format: "tabel" }, stroemme),
  "placer, without a supplement": (sprog) => (i, stroemme) => {
    const { supplement: _, ...resten } = placering(i, sprog);
    return placer({ ...resten, format: "tabel" }, stroemme);
  },
  tildel: (sprog) => (i, stroemme) => tildel({ ...regnskab(i, sprog), format: "tabel" }, stroemme),
  "tildel, without a supplement": (sprog) => (i, stroemme) => {
    const { supplement: _, ...resten } = regnskab(i, sprog);
    return tildel({ ...resten, format: "tabel" }, stroemme);
  },
  vurder: (sprog) => (i, stroemme) => vurder([i("husstand.json")], { sprog }, stroemme),
  ranger: (sprog) => (i, stroemme) => ranger([i("venteliste.json")], { sprog }, stroemme),
  konformitet: (sprog) => (_, stroemme) => konformitet(intetSvar(sprog), stroemme),
};

const FEJL: Readonly<Record<string, (sprog: Sprog) => Kommando>> = {
  "a broken table": (sprog) => (i, stroemme) =>
    placer({ ...placering(i, sprog), afdelinger: i("brudt.csv"), supplement: i("brudt.json") }, stroemme),
  "unknown columns": (sprog) => (i, stroemme) =>
    placer({ ...placering(i, sprog), afdelinger: i("fremmed.csv") }, stroemme),
  "no file": (sprog) => (i, stroemme) => placer({ ...placering(i, sprog), afdelinger: i("z.ods") }, stroemme),
  "a figure of no kind": (sprog) => (i, stroemme) => tegnRaekkefoelgerne({ ud: i("z.jpg"), sprog }, stroemme),
  "no cases": (sprog) => (_, stroemme) => konformitet({ ...intetSvar(sprog), klausul: ["z"] }, stroemme),
};

const ordI = (tekst: string) => tekst.match(/\p{L}{2,}/gu) ?? [];
const fremmede = (tekst: string, egne: string) => {
  const kendte = new Set(ordI(egne));
  return [...new Set(ordI(tekst).filter((ord) => !/^x+$/i.test(ord) && !kendte.has(ord)))];
};

function medUlaeseligt(): void {
  const ulaeseligt = ulaeselig(SPROGENE.da) as typeof SPROGENE.da;
  vi.spyOn(SPROGENE, "da", "get").mockReturnValue(ulaeseligt);
}
afterEach(() => {
  vi.restoreAllMocks();
});

const alleKommandoer = (en: Command): readonly Command[] => [en, ...en.commands.flatMap(alleKommandoer)];

describe("a third language", () => {
  /** Names of fields and interpretations that a reader must spell as the protocol does. */
  const NAVNE = [
    "risikozone beskaeftigelse dom uddannelse indkomst udenTilknytning doemte kunGrundskole bruttoindkomst omraader",
    "andelAnviste raekkefoelge afdelingstrappen omraadetrappen supplement aftale niende udlejningsformVedRetur",
    "domme loensedler aktuelPrMaaned forrigeAarPrMaaned bruttoindtaegt beskaeftigelse uddannelse uddannelsesniveau",
    "alderspension underUddannelseForrigeAar beboerIAfdelingen antalBeboere noegletal ikkeVestlige",
    "indplacering fra listedato kraever tidligere udpegning nej anvisningsandel uafrundet et risikokriterium lavt",
  ].join(" ");

  it.each(Object.keys(SVAR))("leaves no word of another in what %s answers", async (navn) => {
    medUlaeseligt();
    const { ud, fejl } = await koer((i, stroemme) => (SVAR[navn] as (sprog: Sprog) => Kommando)("da")(i, stroemme));
    expect([ud, fejl]).toEqual([expect.stringContaining("xxx"), expect.anything()]);
    const afKalderen = [FILER["omraader.csv"], FILER["afdelinger.csv"], ...SAGSTITLER];
    expect(fremmede(ud + fejl, [...afKalderen, NAVNE, "csv tom celle omraade uden tal blank"].join(" "))).toEqual([]);
  });

  it.each(Object.keys(FEJL))("leaves no word of another in what is said of %s", async (navn) => {
    medUlaeseligt();
    const { kode, fejl } = await koer((i, stroemme) => (FEJL[navn] as (sprog: Sprog) => Kommando)("da")(i, stroemme));
    expect(kode).toBeGreaterThan(0);
    const navne =
      "forbigaa afdelinger csv antaget json brudt fremmed ugyldig ugyldigt input ukendt felt id type navn tip ting";
    expect(fremmede(fejl, navne)).toEqual([]);
  });

  it("leaves no word of another in any help text", () => {
    medUlaeseligt();
    const alle = alleKommandoer(program("da"));
    const navne = alle.map((en) => [en.name(), ...en.options.map(({ flags, argChoices }) => [flags, argChoices])]);
    for (const en of alle) {
      expect(en.helpInformation()).toMatch(/xxx/);
      expect(fremmede(en.helpInformation(), `${navne.flat(3).join(" ")} fil help`)).toEqual([]);
    }
  });
});

const svarPaa = async (navn: string, sprog: Sprog) => koer((SVAR[navn] as (sprog: Sprog) => Kommando)(sprog));

describe("English", () => {
  it("counts the steps and names the caveats of placer", async () => {
    const { ud } = await svarPaa("placer", "en");
    expect(ud.split("\n")[0]).toMatch(/^department +stair +step +need +assigned % +note$/);
    expect(ud).toMatch(
      /^opdigtet-20 Vandnymfen +the department stair \(afdelingstrappen\) +3 +high \(højt\) +24\.95$/m,
    );
    expect(ud).toMatch(/ missing: udenTilknytning, doemte, kunGrundskole, bruttoindkomst$/m);
    expect(ud).toContain("\ncaveat: risikozone dom is an assumption\n");
  });

  it("tells the turns and the year of tildel", async () => {
    const { ud } = await svarPaa("tildel", "en");
    expect(ud).toMatchInlineSnapshot(`
      "date        dwelling  slot  turn                            cause                                  outcome
      ──────────  ────────  ────  ──────────────────────────────  ─────────────────────────────────────  ──────────────────────────
      2026-01-01  B1           1  assignment                      the order                              returned, ordinary letting
      2026-02-01  B2           2  ordinary                        the order
      2026-02-02  B3              assignment                      shared dwelling, refugees (delebolig)  awaits an answer
      2026-07-01  B4           3  assignment                      the order                              awaits an answer
      2026-07-02  B5           4  flexible (convictions, income)  the order

      vacancies: 5
      next: slot 5, flexible (convictions, income) (the order)
      caveat: Nothing is stated about what went before. The order is assumed to start with the first vacant dwelling.
      interpretation: trinskifte=fortsaetter

      department  year  vacant  offered  used  returned  awaiting  withheld  realised  one in 3
      ──────────  ────  ──────  ───────  ────  ────────  ────────  ────────  ────────  ─────────────────
      z           2026       4        2     0         1         1         0       0 %  at most 33.3333 %
      "
    `);
  });

  it("tells what decides of each person", async () => {
    const { ud } = await svarPaa("vurder", "en");
    expect(ud).toMatchInlineSnapshot(`
      "household h: not met
        employment: not met
        convictions: not met
        education: met
        income: met
        person a, born 1985-06-15
          employment: met, in work for three months
          convictions: met (since 2024-01-01)
          education: met
          income: met, now 30000 >= 25000, last year 30000 >= 25000 DKK a month
        person b, born 1985-06-15
          income: not asked (in education)
          employment: met, in work for three months
          convictions: not settled (since 2024-01-01)
          education: met
        person c, born 1985-06-15
          employment: not met, neither in work nor in education
          convictions: not met, the criminal code 2026-01-02 (since 2024-01-01)
          education: met
          income: met, now 30000 >= 25000, last year 30000 >= 25000 DKK a month
        person d, born 2015-01-01
          employment, convictions, education, income: not asked (age)
      "
    `);
  });

  it("orders a waiting list", async () => {
    const { ud } = await svarPaa("ranger", "en");
    expect(ud).toMatchInlineSnapshot(`
      "no  listed      household  outcome      note
      ──  ──────────  ─────────  ───────────  ─────────────────────────────────
       1  2020-01-01  h0         met
       2  2020-01-01  h1         not settled  p1: domme
       3  2020-01-01  h2         not met      employment (p2), convictions (p2)
       4  2020-01-01  h3         met

      offered first: h0
      "
    `);
  });

  it("frames the faults of a file", async () => {
    const { fejl } = await koer((FEJL["unknown columns"] as (sprog: Sprog) => Kommando)("en"));
    expect(fejl).toMatchInlineSnapshot(`
      "fremmed.csv:1: note (oplysning): columns that are not ours were passed over: ting
      fremmed.csv:1: ugyldigt-input: the column type is missing
      fremmed.csv:1: column "navn" (3): ugyldigt-input: column 2 is navn already; --forbigaa and a heading leaves one of them unread
      fremmed.csv:2: column (5): ugyldigt-input: a value without a heading; a decimal comma in a comma file needs quotation marks
      3 faults (fejl); nothing was written
      "
    `);
  });
});

describe("Danish", () => {
  it("frames the faults of a file", async () => {
    const { fejl } = await koer((FEJL["unknown columns"] as (sprog: Sprog) => Kommando)("da"));
    expect(fejl).toMatchInlineSnapshot(`
      "fremmed.csv:1: oplysning: kolonner, der ikke er vores, er forbigået: ting
      fremmed.csv:1: ugyldigt-input: kolonnen type mangler
      fremmed.csv:1: kolonne "navn" (3): ugyldigt-input: kolonne 2 er allerede navn; --forbigaa og en overskrift lader den ene være ulæst
      fremmed.csv:2: kolonne (5): ugyldigt-input: en værdi uden overskrift; et decimalkomma i en kommafil kræver anførselstegn
      3 fejl; intet er skrevet
      "
    `);
  });
});

describe("--sprog", () => {
  it("is found before the parser builds its help, wherever it stands", () => {
    expect(sprogI(["placer", "--sprog", "en"])).toBe("en");
    expect(sprogI(["--sprog=da", "placer"])).toBe("da");
    expect(sprogI(["--sprog", "en", "placer", "--sprog", "da"])).toBe("da");
    expect(sprogI(["vurder", "--", "--sprog", "en"])).toBeUndefined();
    expect(sprogI(["placer"])).toBeUndefined();
  });

  it("gives the help and the faults of the parser in the language", () => {
    const mappe = mappeMed({});
    expect(trappemodel(mappe, "placer", "--sprog", "da", "--help").stdout).toContain("Brug: trappemodel placer [valg]");
    expect(trappemodel(mappe, "plaser", "--sprog", "da").stderr).toBe(
      "fejl: ukendt kommando 'plaser'\n(Mente du placer?)\n",
    );
  });

  it("refuses a language that there is not", () => {
    expect(trappemodel(mappeMed({}), "placer", "--sprog", "xx")).toMatchObject({
      status: 2,
      stdout: "",
      stderr: "error: option '--sprog <sprog>' argument 'xx' is invalid. Allowed choices are da, en.\n",
    });
  });
});
