import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { tegnIndplaceringen, tegnRaekkefoelgerne, tegnRegnskabet, tegnTrapperne } from "../../src/cli/figur.js";
import type { Afslutningskode, Stroemme } from "../../src/cli/kommando.js";
import { somPng } from "../../src/cli/png.js";
import { SUPPLEMENT } from "../ledighed/grundlag.js";
import { mappeMed } from "./koersel.js";

/** One name, as two systems write it. */
const [AA, A_MED_RING] = ["å".normalize("NFC"), "å".normalize("NFD")];

const FILER = {
  "omraader.csv": `Område;Listedato;Antal beboere;Udpeget\ns${AA};01-12-2026;1100;udsat\ns${A_MED_RING};01-12-2025;1100;udsat\n`,
  "afdelinger.csv": `Id;Type;Område;Uden tilknytning;Kun grundskole;Andel anviste\na;familieboliger;;40,1;60,1;25\nc${AA};familieboliger;s${A_MED_RING};;;\n`,
  "afdeling.json": JSON.stringify({
    id: "a",
    type: "familieboliger",
    placeringer: [{ fra: "2024-01-01", trappe: "afdelingstrappen", trin: 1 }],
  }),
  "regnskab.csv": "type;dato;bolig\nledig;2026-01-01;B1\n",
  "supplement.json": JSON.stringify(SUPPLEMENT),
  "daarligt.json": '{ "seniorAlder": "gammel" }',
  "brudt.json": "{",
};

/** Room for a whole figure before anybody reads. */
const RUM = { highWaterMark: 1_000_000 };

async function koer(tegn: (i: (navn: string) => string, stroemme: Stroemme) => Promise<Afslutningskode>) {
  const mappe = mappeMed(FILER);
  const [ud, fejl] = [new PassThrough(RUM), new PassThrough(RUM)];
  const kode = await tegn((navn) => join(mappe, navn), { ud, fejl });
  const tekst = (stroem: PassThrough) => String(stroem.read() ?? "").replaceAll(`${mappe}/`, "");
  return { kode, ud: tekst(ud), fejl: tekst(fejl), laes: (navn: string) => readFileSync(join(mappe, navn)) };
}

const placering = (i: (navn: string) => string) => ({
  omraader: i("omraader.csv"),
  afdelinger: i("afdelinger.csv"),
  dato: "2026-12-01",
});

describe("trappemodel figur", () => {
  it("draws each figure on standard output", async () => {
    const trapper = await koer((i, stroemme) => tegnTrapperne(placering(i), stroemme));
    expect(trapper).toMatchObject({ kode: 0, fejl: "" });
    expect(trapper.ud).toContain("På områdetrappen: 1 afdeling, 0 på trin 1 og 1 på trin 2.");
    const figur3 = await koer((i, stroemme) =>
      tegnIndplaceringen({ ...placering(i), afdeling: "a", sprog: "en" }, stroemme),
    );
    expect(figur3.ud).toContain("step 4");
    const iOmraadet = await koer((i, stroemme) =>
      tegnIndplaceringen({ ...placering(i), afdeling: `c${A_MED_RING}` }, stroemme),
    );
    expect(iOmraadet.ud).toContain("områdetrappen, trin 2");
    const figur4 = await koer((i, stroemme) => tegnRaekkefoelgerne({ supplement: i("supplement.json") }, stroemme));
    expect(figur4.ud).toContain("Afdelingstrappen, trin 4");
    const regnskab = await koer((i, stroemme) =>
      tegnRegnskabet(
        { afdeling: i("afdeling.json"), regnskab: i("regnskab.csv"), supplement: i("supplement.json") },
        stroemme,
      ),
    );
    expect(regnskab.ud).toContain("2026: 1 ledig i rækkefølgen");
  });

  it("writes SVG and PNG by the ending of the file, and refuses another", async () => {
    const svg = await koer((i, stroemme) => tegnRaekkefoelgerne({ ud: i("figur.svg") }, stroemme));
    expect(String(svg.laes("figur.svg"))).toMatch(/^<svg /);
    const png = await koer((i, stroemme) => tegnRaekkefoelgerne({ ud: i("figur.png") }, stroemme));
    expect(png).toMatchObject({ kode: 0, ud: "", fejl: "" });
    expect(png.laes("figur.png").subarray(1, 4).toString()).toBe("PNG");
    // The width of the figure at two points for each of its own stands in the header.
    const bredde = Number(/ width="(\d+)"/.exec(String(svg.laes("figur.svg")))?.[1]);
    expect(png.laes("figur.png").readUInt32BE(16)).toBe(2 * bredde);
    const andet = await koer((i, stroemme) => tegnRaekkefoelgerne({ ud: i("figur.jpg") }, stroemme));
    expect(andet).toMatchObject({ kode: 2, fejl: "--ud: a figure is written to a file that ends in .svg or .png\n" });
  });

  it("says what to install for a PNG where the renderer is not there", async () => {
    await expect(somPng("<svg/>", () => Promise.reject(new Error("Cannot find package")))).rejects.toThrow(
      "npm install @resvg/resvg-js",
    );
  });

  it("refuses to write a mute PNG on a machine without letters", async () => {
    const udenSkrift = {
      Resvg: class {
        getBBox = () => undefined;
      },
    } as unknown as typeof import("@resvg/resvg-js");
    await expect(somPng("<svg/>", () => Promise.resolve(udenSkrift))).rejects.toThrow("a PNG needs a font");
  });

  it("reports faults with their places, and an id that no department has", async () => {
    const daarligt = await koer((i, stroemme) =>
      tegnRaekkefoelgerne({ supplement: i("daarligt.json"), ud: i("figur.svg") }, stroemme),
    );
    expect(daarligt.kode).toBe(1);
    expect(daarligt.fejl).toContain("daarligt.json:1: /seniorAlder: ugyldigt-input");
    expect(() => daarligt.laes("figur.svg")).toThrow();
    const valg = await koer((_, stroemme) => tegnRaekkefoelgerne({ fortolkning: ["trinskifte=aldrig"] }, stroemme));
    expect(valg).toMatchObject({ kode: 2, ud: "" });
    const begge = await koer((i, stroemme) =>
      tegnRaekkefoelgerne({ supplement: i("brudt.json"), fortolkning: ["trinskifte=aldrig"] }, stroemme),
    );
    expect(begge).toMatchObject({ kode: 1, ud: "" });
    expect(begge.fejl).toMatch(/^brudt\.json:1: ugyldig-json: .*\n--fortolkning: trinskifte: .*\n2 faults/);
    const ukendt = await koer((i, stroemme) =>
      tegnIndplaceringen({ ...placering(i), afdeling: "findes-ikke" }, stroemme),
    );
    expect(ukendt).toMatchObject({ kode: 2, fejl: "--afdeling: none of the departments has this id\n" });
  });
});
