/** What is allowed and seldom meant: each warning on both sides of its limit, and as a fault. */
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { ranger } from "../../src/cli/ranger.js";
import { vurder } from "../../src/cli/vurder.js";
import { koer, mappeMed } from "./koersel.js";

const OMRAADER = "id;listedato;antalBeboere;udenTilknytning\nsø;2026-12-01;1200;41\n";
const afdeling = (celler: string) =>
  `id;type;omraade;udenTilknytning;dømte;landsgennemsnit;andelAnviste;fritagetForEkstraLevering\n${celler}\n`;

async function advarsler(afdelinger: string, omraader = OMRAADER, valg: Parameters<typeof koer>[1] = {}) {
  const { kode, fejl } = await koer({ "omraader.csv": omraader, "afdelinger.csv": afdelinger }, valg);
  expect(kode).toBe(0);
  return fejl;
}

describe("warnings of trappemodel placer", () => {
  it("ask whether a share below 1 per cent is a share of one; not of 0, of 1, or of the convicted", async () => {
    expect(await advarsler(afdeling("a;familieboliger;;0,265;0,9;0,3;0,999;ja"))).toEqual([
      'afdelinger.csv:2: kolonne "udenTilknytning" (4): warning (lille-andel): 0.265 per cent is below 1 per cent: was 26.5 meant?',
      'afdelinger.csv:2: kolonne "andelAnviste" (7): warning (lille-andel): 0.999 per cent is below 1 per cent: was 99.9 meant?',
    ]);
    expect(await advarsler(afdeling("a;familieboliger;;0;0,9;0,3;1;ja"))).toEqual([]);
    expect(await advarsler(afdeling("a;familieboliger;;;;;;ja"), OMRAADER.replace("41", "0,41"))).toEqual([
      expect.stringMatching(/^omraader\.csv:2: kolonne "udenTilknytning" \(4\): warning \(lille-andel\)/),
    ]);
  });

  it("tell ten of a kind, and count the rest", async () => {
    const raekker = Array.from({ length: 13 }, (_, nr) => `a${nr};familieboliger;;0,2;;;;`).join("\n");
    const fejl = await advarsler(afdeling(raekker));
    expect(fejl).toHaveLength(11);
    expect(fejl[10]).toBe("afdelinger.csv: warning (lille-andel): 3 more of the same kind");
  });

  it("tell a department in an area that is not given, or without figures on the day", async () => {
    const iOmraadet = (omraade: string, type = "familieboliger") => afdeling(`a;${type};${omraade};;;;25;ja`);
    expect(await advarsler(iOmraadet("hav"))).toEqual([
      'afdelinger.csv:2: kolonne "omraade" (3): warning (omraade-uden-tal): the area is none of the areas: the department cannot be placed by it',
    ]);
    expect(await advarsler(iOmraadet("hav", "ungdomsboliger"))).toEqual([]);
    const uden = "id;listedato;antalBeboere;udpeget\nsø;2026-12-01;;\n";
    expect(await advarsler(iOmraadet("sø"), uden)).toEqual([
      expect.stringContaining("the area has neither figures nor a designation on the list of 2026-12-01"),
    ]);
    expect(await advarsler(iOmraadet("sø"), uden.replace("01;;", "01;;ingen"))).toEqual([]);
    expect(await advarsler(iOmraadet("sø"), uden.replace("01;;", "01;0;"))).toEqual([]);
    expect(await advarsler(iOmraadet("sø"), OMRAADER, { dato: "2026-11-30" })).toEqual([
      expect.stringContaining("the area has no list on that day"),
    ]);
  });

  it("tell an area whose latest list is of another year than that of the others", async () => {
    const to = (dag: string) => `${OMRAADER}ø;${dag};1100;41\n`;
    const uden = afdeling("a;familieboliger;;41;;;25;ja");
    expect(await advarsler(uden, to("2025-12-01"))).toEqual([
      'omraader.csv:3: kolonne "listedato" (2): warning (andet-aar): the latest figures of the area are of the list of 2025-12-01, those of other areas of 2026-12-01',
    ]);
    expect(await advarsler(uden, to("2026-11-30"))).toEqual([]);
    // A list after the day is no list of that day.
    expect(await advarsler(uden, to("2027-12-01"))).toEqual([]);
  });

  it("tell a heading of a year that is not the list's", async () => {
    const afdelinger = (aar: number) => `id;type;Andel anviste ${aar}\na;familieboliger;25\n`;
    expect(await advarsler(afdelinger(2025))).toEqual([
      'afdelinger.csv:1: kolonne "Andel anviste 2025" (3): warning (andet-aar): the heading says 2025, and the list is of 2026-12-01',
    ]);
    expect(await advarsler(afdelinger(2026))).toEqual([]);
    // On that day there was no list.
    expect(await advarsler(afdelinger(2025), OMRAADER, { dato: "2026-11-30" })).toEqual([]);
  });

  it("are faults when that is said, and what is told of the reading is none", async () => {
    const filer = { "omraader.csv": OMRAADER, "afdelinger.csv": afdeling("a;familieboliger;;0,265;;;25;ja") };
    const { kode, ud, fejl, filer: efter } = await koer(filer, { advarsler: "fejl", ud: "ud.csv" });
    expect([kode, ud, efter]).toEqual([1, "", ["afdelinger.csv", "omraader.csv"]]);
    expect(fejl.at(-1)).toBe("1 warning (advarsler), and --advarsler fejl: nothing was written");
    const fremmed = { "omraader.csv": OMRAADER, "afdelinger.csv": "id;type;leder\na;familieboliger;Kim\n" };
    expect(await koer(fremmed, { advarsler: "fejl" })).toMatchObject({
      kode: 0,
      fejl: ["afdelinger.csv:1: note (oplysning): columns that are not ours were passed over: leder"],
    });
  });

  it("stand beside faults, of the files alone", async () => {
    const { kode, fejl } = await koer({
      "omraader.csv": OMRAADER,
      "afdelinger.csv": "id;type;udenTilknytning;leder\na;x;0,2;Kim\n",
    });
    expect([kode, fejl.length]).toEqual([1, 3]);
    expect(fejl[0]).toContain("note (oplysning)");
  });
});

describe("warnings of vurder and ranger", () => {
  const person = (foedselsdato: string) => ({ id: "p", foedselsdato });
  const resten = { krav: { udlejningsform: "almindelig" }, dato: "2026-11-24" };

  async function sagt(kommando: typeof vurder, input: object, valg: Parameters<typeof vurder>[1] = {}) {
    const mappe = mappeMed({ "sag.json": JSON.stringify({ ...input, ...resten }) });
    const [ud, fejl] = [new PassThrough(), new PassThrough()];
    const kode = await kommando([join(mappe, "sag.json")], { sprog: "da", ...valg }, { ud, fejl });
    return [kode, String(fejl.read() ?? "").replaceAll(`${mappe}/`, "")];
  }

  it("tell a person of more than 110 years", async () => {
    const husstand = (dag: string) => ({ husstand: { id: "h", personer: [person(dag)] } });
    // 111 on the day itself; 110 until the day before.
    expect(await sagt(vurder, husstand("1915-11-24"))).toEqual([
      0,
      "sag.json:1: /husstand/personer/0/foedselsdato: advarsel (over-110-aar): personen er fyldt 111 år\n",
    ]);
    expect(await sagt(vurder, husstand("1915-11-25"))).toEqual([0, ""]);
    expect((await sagt(vurder, husstand("1915-11-24"), { advarsler: "fejl" }))[0]).toBe(1);
  });

  it("tell the same of a waiting list", async () => {
    const ansoegninger = [{ opnoteret: "2020-01-01", husstand: { id: "h", personer: [person("1900-01-01")] } }];
    expect(await sagt(ranger, { ansoegninger })).toEqual([
      0,
      "sag.json:1: /ansoegninger/0/husstand/personer/0/foedselsdato: advarsel (over-110-aar): personen er fyldt 126 år\n",
    ]);
  });
});
