/**
 * What is missing under agreements that count other educations: held against every filling-in of the unknown facts, one
 * after the other.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Krav } from "../../src/ansoeger/krav.js";
import { Husstandsproeve } from "../../src/ansoeger/vurderHusstand.js";
import { laesHusstand } from "../../src/input/husstand.js";
import { dag } from "../../src/kerne/dato.js";
import { type Operator, tal } from "../../src/kerne/tal.js";
import { type Ansoegeraftale, INTET_SUPPLEMENT } from "../../src/parametre/aftale.js";
import { iArbejdeI, iArbejdeSnart } from "../../src/parametre/ansoeger/iArbejde.js";
import { underUddannelse } from "../../src/parametre/ansoeger/underUddannelse.js";
import type { Ansoegerregler } from "../../src/parametre/ansoegerregler.js";
import type { Uddannelsesart } from "../../src/parametre/fakta.js";
import { STANDARDVALG } from "../../src/parametre/fortolkninger.js";
import { RAMMEAFTALEN_2024_2027 } from "../../src/parametre/rammeaftalen.js";
import { alle, enAf, ja, maaltMindst } from "../../src/parametre/vilkaar.js";
import { gange } from "../omfang.js";
import { person } from "./sag.js";

/** What counts as education, and what else does for the income criterion only. */
interface Arter {
  readonly taeller: readonly Uddannelsesart[];
  readonly kunIndkomst: readonly Uddannelsesart[];
}

const DAG = dag("2026-11-24");
const BELOEB_UKENDT = "aftale.supplement.indkomstMinimum";
/** Nothing, some for both purposes and some for one, some for both only, all, and some for income only. */
const TAELLEMAADER: readonly Arter[] = [
  { taeller: [], kunIndkomst: [] },
  { taeller: ["andet"], kunIndkomst: ["videregaaende"] },
  { taeller: ["andet", "elev-laerling"], kunIndkomst: [] },
  { taeller: ["grundskole", "fgu", "ungdomsuddannelse", "videregaaende", "elev-laerling", "andet"], kunIndkomst: [] },
  { taeller: [], kunIndkomst: ["grundskole"] },
];

function aftale({ taeller, kunIndkomst }: Arter, beloeb: number | null, operator: Operator): Ansoegeraftale {
  const { ansoegere } = RAMMEAFTALEN_2024_2027;
  const { almindelige, beskaeftigelse, indkomst } = ansoegere.kriterier;
  const studerer = underUddannelse(...taeller);
  const naar = underUddannelse(...taeller, ...kunIndkomst);
  const kriterier: Ansoegerregler["kriterier"] = {
    ...ansoegere.kriterier,
    almindelige: { ...almindelige, krav: enAf(ja("alderspension"), iArbejdeSnart, studerer) },
    beskaeftigelse: { ...beskaeftigelse, krav: enAf(iArbejdeI(3), studerer) },
    indkomst: {
      ...indkomst,
      krav: alle(
        { art: "maalt", faktum: "aktuelIndtaegt", operator, graense: { figur: "indkomstMinimum", paa: "dagen" } },
        maaltMindst("forrigeAarsIndtaegt", { figur: "indkomstMinimum", paa: "dagen" }),
      ),
      undtaget: indkomst.undtaget.map((en) => (en.grund === "under-uddannelse" ? { ...en, naar } : en)),
    },
  };
  return {
    tekst: { ...RAMMEAFTALEN_2024_2027, ansoegere: { ...ansoegere, mindsteindkomst: null, kriterier } },
    supplement: {
      ...INTET_SUPPLEMENT,
      indkomstMinimum: beloeb === null ? [] : [{ fra: dag("2020-01-01"), beloeb: tal(beloeb) }],
    },
    fortolkninger: STANDARDVALG,
  };
}

/** What is known of one person; null is unknown. */
interface Fakta {
  readonly uddannelse: string | null;
  readonly alderspension: boolean | null;
  readonly indtaegt: number | null;
}

const UDDANNELSER = ["ingen", "grundskole", "fgu", "ungdomsuddannelse", "videregaaende", "elev-laerling", "andet"];
const UKENDT_ART = "i-gang";
const INDTAEGTER = [0, 10000, 20000, 30000];
/** An unknown one may be a loss, or more than each of these. */
const MULIGE_INDTAEGTER = [-1, ...INDTAEGTER, 40000];
/** Between, at and beyond what is stated. */
const BELOEB = [0, 5000, 10000, 15000, 20000, 25000, 30000, 35000];

function husstand(personer: readonly Fakta[]) {
  return laesHusstand(
    {
      id: "h",
      personer: personer.map(({ uddannelse, alderspension, indtaegt }, nr) =>
        person({
          id: `p${nr}`,
          beskaeftigelse: { status: "ingen" },
          uddannelse:
            uddannelse === null
              ? null
              : uddannelse === "ingen"
                ? { status: "ingen" }
                : { status: "i-gang", art: uddannelse === UKENDT_ART ? null : uddannelse },
          alderspension,
          bruttoindtaegt: { aktuelPrMaaned: indtaegt, forrigeAarPrMaaned: 40000 },
        }),
      ),
    },
    DAG,
  );
}

interface Sag {
  readonly personer: readonly Fakta[];
  readonly beloeb: number | null;
}
interface Mulighed {
  readonly faktum: string;
  readonly sager: (sag: Sag) => readonly Sag[];
}

function ukendte({ personer, beloeb }: Sag): readonly Mulighed[] {
  const hos = (nr: number, faktum: string, vaerdier: readonly Partial<Fakta>[]): Mulighed => ({
    faktum: `husstand.personer.${nr}.${faktum}`,
    sager: (sag) =>
      vaerdier.map((vaerdi) => ({
        ...sag,
        personer: sag.personer.map((p, i) => (i === nr ? { ...p, ...vaerdi } : p)),
      })),
  });
  const studier = UDDANNELSER.map((uddannelse) => ({ uddannelse }));
  return [
    ...personer.flatMap(({ uddannelse, alderspension, indtaegt }, nr) => [
      ...(uddannelse === null ? [hos(nr, "uddannelse", studier)] : []),
      ...(uddannelse === UKENDT_ART ? [hos(nr, "uddannelse.art", studier.slice(1))] : []),
      ...(alderspension === null
        ? [hos(nr, "alderspension", [{ alderspension: true }, { alderspension: false }])]
        : []),
      ...(indtaegt === null
        ? [
            hos(
              nr,
              "bruttoindtaegt.aktuelPrMaaned",
              MULIGE_INDTAEGTER.map((en) => ({ indtaegt: en })),
            ),
          ]
        : []),
    ]),
    ...(beloeb === null
      ? [{ faktum: BELOEB_UKENDT, sager: (sag: Sag) => BELOEB.map((et) => ({ ...sag, beloeb: et })) }]
      : []),
  ];
}

function udfyldt(sag: Sag, muligheder: readonly Mulighed[]): readonly Sag[] {
  return muligheder.reduce<readonly Sag[]>((sager, { sager: med }) => sager.flatMap(med), [sag]);
}

function afgoerende(sag: Sag, udfald: (sag: Sag) => string): readonly string[] {
  const alle = ukendte(sag);
  return alle
    .filter((denne) =>
      udfyldt(
        sag,
        alle.filter((en) => en !== denne),
      ).some((en) => new Set(denne.sager(en).map(udfald)).size > 1),
    )
    .map(({ faktum }) => faktum);
}

/** One of each amount, so that the many fillings-in share what does not depend on the household. */
function proever(
  skaerpede: Krav["skaerpede"],
  arter: Arter,
  operator: Operator = "mindst",
): (beloeb: number | null) => Husstandsproeve {
  const kendte = new Map<number | null, Husstandsproeve>();
  return (beloeb) => {
    const proeve =
      kendte.get(beloeb) ??
      new Husstandsproeve(
        { udlejningsform: "fleksibel", skaerpede, omraadestatus: "udsat" },
        DAG,
        aftale(arter, beloeb, operator),
      );
    kendte.set(beloeb, proeve);
    return proeve;
  };
}

function mangler({ personer, beloeb }: Sag, proeve: (beloeb: number | null) => Husstandsproeve): readonly string[] {
  return proeve(beloeb)
    .vurder(husstand(personer))
    .mangler.map((sti) => sti.join("."));
}

const fakta: fc.Arbitrary<Fakta> = fc.record({
  uddannelse: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(null, null, UKENDT_ART) },
    { weight: 2, arbitrary: fc.constantFrom(...UDDANNELSER) },
  ),
  alderspension: fc.constantFrom(true, false, false, null),
  indtaegt: fc.constantFrom(null, ...INDTAEGTER),
});

describe("what is missing under other educations", () => {
  it.each(TAELLEMAADER)("is just what some filling-in of the rest lets decide: %j", (arter) => {
    const tilfaelde = fc.record({
      personer: fc.array(fakta, { minLength: 1, maxLength: 2 }),
      beloeb: fc.constantFrom(null, null, null, 15000),
      skaerpede: fc.constantFrom<Krav["skaerpede"][]>(["indkomst"], ["indkomst"], ["indkomst", "beskaeftigelse"], []),
      operator: fc.constantFrom<Operator[]>("mindst", "mindst", "overstiger", "mindreEnd"),
    });
    fc.assert(
      fc.property(tilfaelde, ({ skaerpede, operator, ...sag }) => {
        const proeve = proever(skaerpede, arter, operator);
        const udfald = ({ personer, beloeb }: Sag): string => proeve(beloeb).afgoer(husstand(personer));
        expect([...mangler(sag, proeve)].sort()).toEqual([...afgoerende(sag, udfald)].sort());
      }),
      { numRuns: gange(300) },
    );
  });

  it("is the one adult's pension, where the other may be exempt only by bearing the household", () => {
    const sag: Sag = {
      personer: [
        { uddannelse: null, alderspension: false, indtaegt: 20000 },
        { uddannelse: "ingen", alderspension: null, indtaegt: 30000 },
      ],
      beloeb: null,
    };
    // Up to 20,000 kr. the first stands without an education, and then the other's pension is all that the household
    // has.
    expect(mangler(sag, proever(["indkomst"], { taeller: ["andet"], kunIndkomst: [] }))).toEqual([
      "husstand.personer.0.uddannelse",
      "husstand.personer.1.alderspension",
      BELOEB_UKENDT,
    ]);
  });
});
