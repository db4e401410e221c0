/** Any departments, written in any of the forms that are read, are the same departments. */
import fc from "fast-check";
import { writeXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { afdelingsform } from "../../src/cli/afdelingsfil.js";

const KOLONNER = ["Id", "Navn", "Type", "Antal boliger", "Uden tilknytning", "Andel anviste", "Udfasning fra"];

/** Letters that all encodings have; no cell begins or ends with a space. */
const tekst = fc
  .array(fc.constantFrom(..."abcÆØÅæøåÉé 0129,;|\t\"'()-\n"), { minLength: 1, maxLength: 12 })
  .map((tegn) => `x${tegn.join("")}x`);
const andel = fc.integer({ min: 100, max: 10_000 }).map((hundrededele) => hundrededele / 100);
const dag = fc.integer({ min: 0, max: 1000 }).map((nr) => new Date(Date.UTC(2026, 0, 1 + nr)));
const afdeling = fc.record({ id: tekst, navn: tekst, antal: fc.nat(99_999), andel, anviste: fc.option(andel), dag });

type Afdeling = typeof afdeling extends fc.Arbitrary<infer A> ? A : never;

const iso = (en: Date) => en.toISOString().slice(0, 10);

/** What the protocol is to get. */
const raa = ({ id, navn, antal, andel: uden, anviste, dag: fra }: Afdeling) => ({
  id,
  navn,
  type: "familieboliger",
  antalBoliger: antal,
  noegletal: { udenTilknytning: String(uden) },
  ...(anviste === null ? {} : { andelAnviste: String(anviste) }),
  udfasningFra: iso(fra),
});

const procent = (tal: number | null) => (tal === null ? "" : String(tal).replace(".", ","));
const tusind = (tal: number) => String(tal).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ".");

function csv(afdelinger: readonly Afdeling[], tegn: string): string {
  const raekker = afdelinger.map((en) => {
    const [aar = "", maaned, dagen] = iso(en.dag)
      .split("-")
      .map((del) => String(Number(del)));
    const fra = `${dagen}/${maaned}/${aar}`;
    return [en.id, en.navn, "Familieboliger", tusind(en.antal), procent(en.andel), procent(en.anviste), fra];
  });
  const citeret = (celle: string) => `"${celle.replaceAll('"', '""')}"`;
  return [KOLONNER, ...raekker].map((raekke) => `${raekke.map(citeret).join(tegn)}\r\n`).join("");
}

/** Every other share as a cell in per cent. */
function regneark(afdelinger: readonly Afdeling[]): Promise<Uint8Array> {
  const PROCENT = { style: { numFmt: "0.00%" } };
  const cells = new Map(afdelinger.map((en, nr) => [`${nr + 1},4`, { value: en.andel / 100, ...PROCENT }] as const));
  const rows = afdelinger.map((en) => [en.id, en.navn, "Familieboliger", en.antal, null, en.anviste, en.dag]);
  return writeXlsx({ sheets: [{ name: "Ark1", rows: [KOLONNER, ...rows], cells }] });
}

const nogle = fc.array(afdeling, { minLength: 1, maxLength: 5 });
const laest = async (indhold: Uint8Array) => {
  const { raa: fundet, fejl } = await afdelingsform("fil", indhold, {});
  return { fundet, fejl };
};

describe("any departments", () => {
  it.each([
    ["utf8", ";"],
    ["utf8", ","],
    ["latin1", ";"],
    ["utf16le", "\t"],
    ["latin1", "|"],
  ] as const)("are the same as CSV in %s with '%s'", async (kodning, tegn) => {
    await fc.assert(
      fc.asyncProperty(nogle, async (afdelinger) => {
        const { fundet, fejl } = await laest(Buffer.from(csv(afdelinger, tegn), kodning));
        expect({ fundet, fejl }).toEqual({ fundet: afdelinger.map(raa), fejl: [] });
      }),
    );
  });

  it("are the same as a sheet", async () => {
    await fc.assert(
      fc.asyncProperty(nogle, async (afdelinger) => {
        const { fundet, fejl } = await laest(await regneark(afdelinger));
        expect({ fundet, fejl }).toEqual({ fundet: afdelinger.map(raa), fejl: [] });
      }),
    );
  });
});
