/** What must be asked: the one smallest set, tried with every value that its facts can take. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anvisningsinput, vurderingsinput } from "../ansoeger/vilkaarlig.js";
import { gange, mindst } from "../omfang.js";
import { fejl, resultat } from "../spoerg.js";
import { placeringsinput, udpegningsinput } from "../vilkaarlige/placering.js";
import {
  afdelingsfelter,
  anvisningsfelter,
  type Felt,
  listefelter,
  medVaerdi,
  type Sti,
  vurderingsfelter,
} from "./alleVaerdier.js";

const saet = (op: string, input: unknown) => resultat("spoerg", { op, input })["saet"] as readonly (readonly Sti[])[];
const HER = ["husstand", "personer", 0];

describe("by hand", () => {
  const vurder = (felter: object, skaerpede: readonly string[] = []) => ({
    husstand: {
      id: "h",
      personer: [
        {
          id: "a",
          foedselsdato: "1990-05-05",
          beskaeftigelse: { status: "i-arbejde", siden: "2015-01-01" },
          uddannelse: { status: "ingen" },
          ...felter,
        },
      ],
    },
    krav: { udlejningsform: "fleksibel", skaerpede },
    dato: "2026-11-24",
  });

  it("asks nothing when the case is decided", () => {
    expect(saet("vurder", vurder({}))).toEqual([]);
    // The amount is unknown, and so are the incomes, but the conviction decides.
    expect(
      saet("vurder", vurder({ domme: [{ dato: "2026-01-01", lov: "straffeloven" }] }, ["dom", "indkomst"])),
    ).toEqual([]);
  });

  it("asks for all that matters, the least sensitive first", () => {
    expect(
      saet("vurder", vurder({ beskaeftigelse: null }, ["beskaeftigelse", "dom", "uddannelse", "indkomst"])),
    ).toEqual([
      [
        ["aftale", "supplement", "indkomstMinimum"],
        [...HER, "beskaeftigelse"],
        [...HER, "uddannelsesniveau"],
        [...HER, "bruttoindtaegt", "aktuelPrMaaned"],
        [...HER, "bruttoindtaegt", "forrigeAarPrMaaned"],
        [...HER, "domme"],
      ],
    ]);
    const person = { id: "a", foedselsdato: "1990-05-05" };
    expect(
      saet("maaAnvises", {
        husstand: { id: "h", personer: [person] },
        trappe: "omraadetrappen",
        trin: 1,
        omraadestatus: "forebyggelsesomraade",
        dato: "2026-11-24",
      }),
    ).toEqual([
      [
        [...HER, "uddannelse"],
        [...HER, "ydelser"],
        [...HER, "statsborgerskab"],
        [...HER, "ophaevetForGroveOvertraedelser"],
        [...HER, "loesladt"],
      ],
    ]);
  });

  it("asks for a limit of the risk zone as for a figure, whatever its name", () => {
    const afdeling = {
      id: "y",
      type: "familieboliger",
      noegletal: { udenTilknytning: 36, doemte: { gange: 1 }, kunGrundskole: 30, bruttoindkomst: 90 },
      andelAnviste: 26,
    };
    const [et] = saet("placer", { afdeling, dato: "2024-03-01" });
    expect(et?.map((sti) => sti.slice(0, 3))).toEqual(et?.map(() => ["aftale", "supplement", "risikozone"]));
    expect(et?.length).toBeGreaterThan(1);
  });

  it("is asked about four operations, and refuses the others at op", () => {
    expect(fejl("spoerg", { op: "tildel", input: {}, inptu: 1 })).toMatchObject([
      { code: "ugyldigt-input", path: ["op"] },
      { code: "ukendt-felt", path: ["inptu"] },
    ]);
    expect(fejl("spoerg", { op: "vurder", input: { ...vurder({}), dato: "x" } })).toMatchObject([
      { code: "ugyldig-dato", path: ["input", "dato"] },
    ]);
  });
});

interface Vilkaarlig {
  readonly dato: string;
  readonly husstand?: { readonly personer: readonly Record<string, unknown>[] };
  readonly omraade?: { readonly opgoerelser: readonly Record<string, unknown>[] };
}

/** Values for the facts of the set; null when some of them are of another kind than figures and facts of persons. */
function vaerdierFor(
  op: string,
  { dato, husstand, omraade }: Vilkaarlig,
  fakta: readonly Sti[],
): readonly Felt[] | null {
  const personer = husstand?.personer ?? [];
  const alle = [
    ...afdelingsfelter(),
    ...(omraade?.opgoerelser ?? []).flatMap(listefelter),
    ...personer.flatMap((person, nr) => (op === "vurder" ? vurderingsfelter : anvisningsfelter)(person, nr, dato)),
  ];
  const fundne = fakta.map((sti) => alle.find((felt) => JSON.stringify(felt.sti) === JSON.stringify(sti)));
  return fundne.every((felt) => felt !== undefined) ? fundne : null;
}

function* udfyldt(input: unknown, [foerste, ...resten]: readonly Felt[]): Generator<unknown> {
  if (foerste === undefined) yield input;
  else for (const vaerdi of foerste.vaerdier) yield* udfyldt(medVaerdi(input, foerste.sti, vaerdi), resten);
}

const erAaben = (op: string, input: unknown): boolean => resultat(op, input).mangler.length > 0;

describe("with every value", () => {
  it.each([
    ["udpeg", udpegningsinput, 600],
    ["placer", placeringsinput, 150],
    ["vurder", vurderingsinput, 150],
    ["maaAnvises", anvisningsinput, 150],
  ] as const)("the facts asked for decide %s, and without any one of them it may stay open", (op, input, antal) => {
    let fundne = 0;
    fc.assert(
      fc.property<[unknown]>(input, (et) => {
        const tilfaelde = JSON.parse(JSON.stringify(et)) as Vilkaarlig;
        const svar = saet(op, tilfaelde);
        expect(svar).toHaveLength(erAaben(op, tilfaelde) ? 1 : 0);
        const fakta = svar[0] === undefined ? null : vaerdierFor(op, tilfaelde, svar[0]);
        if (fakta === null || fakta.reduce((antal, { vaerdier }) => antal * vaerdier.length, 1) > 300) return;
        fundne += 1;
        for (const fyldt of udfyldt(tilfaelde, fakta)) {
          expect(erAaben(op, fyldt)).toBe(false);
          expect([resultat(op, fyldt)["udfald"], resultat(op, fyldt)["status"]]).not.toContain("uoplyst");
        }
        for (const udeladt of fakta) {
          const resten = fakta.filter((felt) => felt !== udeladt);
          expect([...udfyldt(tilfaelde, resten)].some((fyldt) => erAaben(op, fyldt))).toBe(true);
        }
      }),
      { numRuns: gange(antal) },
    );
    expect(fundne).toBeGreaterThanOrEqual(mindst(1));
  });
});
