/**
 * `trappemodel vurder` and `trappemodel ranger`: a text to read for each person, JSON on request, and faults with file
 * and path.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { describe, expect, it, onTestFinished } from "vitest";
import { ranger } from "../../src/cli/ranger.js";
import { vurder } from "../../src/cli/vurder.js";
import { ALLE, BELOEB, type Felter, person, spoerg } from "./sag.js";

class Opsamler extends Writable {
  tekst = "";

  override _write(bid: Buffer, _: string, faerdig: () => void): void {
    this.tekst += bid.toString("utf8");
    faerdig();
  }
}

async function koer(kommando: typeof vurder, indhold: readonly string[], valg: { readonly json?: boolean } = {}) {
  const mappe = mkdtempSync(join(tmpdir(), "trappemodel-"));
  onTestFinished(() => rmSync(mappe, { recursive: true }));
  const filer = indhold.map((tekst, nr) => {
    const fil = join(mappe, `sag${nr}.json`);
    writeFileSync(fil, tekst);
    return fil;
  });
  const [ud, fejl] = [new Opsamler(), new Opsamler()];
  const kode = await kommando(filer, valg, { ud, fejl });
  return { kode, ud: ud.tekst, fejl: fejl.tekst.replaceAll(`${mappe}/`, "") };
}

function input(...personer: readonly Felter[]) {
  return {
    husstand: { id: "h", personer },
    krav: { udlejningsform: "fleksibel", skaerpede: ALLE, omraadestatus: "udsat" },
    dato: "2026-11-24",
    aftale: { supplement: BELOEB },
  };
}

describe("trappemodel vurder", () => {
  it("answers for each person, with what decides, what is missing and what would prove it", async () => {
    const barn = { id: "c", foedselsdato: "2015-01-01" };
    const sag = input(
      person(),
      person({ id: "b", uddannelse: { status: "i-gang", art: "videregaaende" }, domme: null }),
      barn,
    );
    const { kode, ud, fejl } = await koer(vurder, [JSON.stringify(sag)]);
    expect({ kode, fejl }).toEqual({ kode: 0, fejl: "" });
    expect(ud).toBe(
      [
        "husstand h: uoplyst",
        "  beskæftigelse: opfyldt",
        "  domme: uoplyst",
        "  uddannelse: opfyldt",
        "  indkomst: opfyldt",
        "  person a, født 1985-06-15",
        "    beskæftigelse: opfyldt, tre måneders arbejde",
        "    domme: opfyldt (siden 2024-01-01)",
        "    uddannelse: opfyldt",
        "    indkomst: opfyldt, nu 30000 >= 25000, sidste år 30000 >= 25000 kr. pr. måned",
        "    dokumentation: lønsedler for tre måneder eller erklæring fra arbejdsgiveren om, hvor længe ansættelsen har varet; uddannelsesbevis; lønsedler for tre måneder eller forskudsopgørelse; årsopgørelse; straffeattest",
        "  person b, født 1985-06-15",
        "    indkomst: gælder ikke personen (under uddannelse)",
        "    beskæftigelse: opfyldt, tre måneders arbejde",
        "    domme: uoplyst (siden 2024-01-01)",
        "    uddannelse: opfyldt",
        "    dokumentation: bekræftelse på indskrivning ved en uddannelse; uddannelsesbevis; straffeattest",
        "  person c, født 2015-01-01",
        "    beskæftigelse, domme, uddannelse, indkomst: gælder ikke personen (alder)",
        "  mangler: b: domme",
        "",
      ].join("\n"),
    );
  });

  it("gives the protocol's own result as JSON, one or a list", async () => {
    const [en, anden] = [input(person()), input(person({ domme: [{ dato: "2026-01-01", lov: "straffeloven" }] }))];
    const { ud } = await koer(vurder, [JSON.stringify(en)], { json: true });
    expect(JSON.parse(ud)).toEqual(spoerg("vurder", en));
    const { ud: begge } = await koer(vurder, [JSON.stringify(en), JSON.stringify(anden)], { json: true });
    expect(JSON.parse(begge).map(({ udfald }: { udfald: string }) => udfald)).toEqual(["opfyldt", "ikke-opfyldt"]);
  });

  it("names every fault of every file with its place, and then answers none", async () => {
    const gal = JSON.stringify(input(person({ foedselsdato: "2027-01-01", alder: 3 })), null, 2);
    const { kode, ud, fejl } = await koer(vurder, [JSON.stringify(input(person())), gal, "{"]);
    expect({ kode, ud }).toEqual({ kode: 1, ud: "" });
    const linjer = fejl.trimEnd().split("\n");
    expect(linjer).toHaveLength(4);
    expect(linjer[0]).toMatch(
      /^sag1\.json:\d+: \/husstand\/personer\/0\/foedselsdato: ugyldigt-input: born after the day of the question$/,
    );
    expect(linjer[1]).toMatch(/^sag1\.json:\d+: \/husstand\/personer\/0\/alder: ukendt-felt: unknown field/);
    expect(linjer[2]).toMatch(/^sag2\.json:1: ugyldig-json: this is not JSON$/);
  });

  it("says 2 of a file that cannot be read", async () => {
    const [ud, fejl] = [new Opsamler(), new Opsamler()];
    expect(await vurder(["/findes/ikke.json"], {}, { ud, fejl })).toBe(2);
    expect(fejl.tekst).toContain("cannot read /findes/ikke.json");
  });
});

describe("trappemodel ranger", () => {
  it("lists everyone in order, with what is missing or failed, and who is offered the dwelling", async () => {
    const ansoegninger = [
      { opnoteret: "2022-01-01", husstand: { id: "tilbud", personer: [person()] } },
      {
        opnoteret: "2020-01-01",
        husstand: { id: "afvist", personer: [person({ domme: [{ dato: "2026-01-01", lov: "straffeloven" }] })] },
      },
      {
        opnoteret: "2021-01-01",
        husstand: { id: "aaben", personer: [person({ beskaeftigelse: { status: "i-arbejde" } })] },
      },
    ];
    const { husstand: _, ...krav } = input();
    const { kode, ud } = await koer(ranger, [JSON.stringify({ ...krav, ansoegninger })]);
    expect(kode).toBe(0);
    const linjer = ud.split("\n").map((linje) => linje.replace(/ +/g, " ").trim());
    expect(linjer).toContain("1 2020-01-01 afvist ikke opfyldt domme (a)");
    expect(linjer).toContain("2 2021-01-01 aaben uoplyst a: beskaeftigelse siden");
    expect(linjer).toContain("3 2022-01-01 tilbud opfyldt");
    expect(linjer).toContain("tilbydes først: tilbud");
    expect(linjer).toContain("afklares først: aaben");
  });
});
