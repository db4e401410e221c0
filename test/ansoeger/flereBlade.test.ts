/**
 * Several leaves on one fact: each can be met or not beside the others, so that what is open has something missing, and
 * what cannot be otherwise is decided.
 */
import { describe, expect, it } from "vitest";
import { horisontFor } from "../../src/afgoerelse/horisont.js";
import { Anvisningsproeve } from "../../src/ansoeger/maaAnvises.js";
import { vurderHusstand } from "../../src/ansoeger/vurderHusstand.js";
import { laesHusstand } from "../../src/input/husstand.js";
import { dag } from "../../src/kerne/dato.js";
import type { Ansoegeraftale } from "../../src/parametre/aftale.js";
import type { Anvisningsforbud } from "../../src/parametre/anvisningsforbud.js";
import type { Lov, Ydelsestype } from "../../src/parametre/fakta.js";
import { rammeaftalen } from "../../src/parametre/rammeaftalen.js";
import { alle, blandt, enAf, ikke, maaltMindst, type Vilkaar } from "../../src/parametre/vilkaar.js";
import { AFTALE, sag } from "./lilleby.js";
import { type Felter, person } from "./sag.js";

const { ansoegere } = AFTALE.tekst;

/** What is asked in place of education, of everyone of 25 to 54. */
function beder(krav: Vilkaar): Ansoegeraftale {
  const kriterier = { ...ansoegere.kriterier, uddannelse: { ...ansoegere.kriterier.uddannelse, krav } };
  return { ...AFTALE, tekst: { ...AFTALE.tekst, ansoegere: { ...ansoegere, kriterier } } };
}

function vurder(krav: Vilkaar, felter: Felter) {
  const { husstand, krav: turen, dato } = sag(felter, ["uddannelse"]);
  const { udfald, mangler } = vurderHusstand(husstand, turen, dato, beder(krav));
  return [udfald, ...mangler.map((sti) => sti.slice(3).join("."))];
}

const doemt = (aarFoer: number, ...love: readonly Lov[]): Vilkaar => ({ art: "doemt", love, aarFoer });
const paa = (maaneder: number, ...ydelser: readonly Ydelsestype[]): Vilkaar => ({
  art: "ydelsesmaaneder",
  maaneder,
  ydelser,
  dage: "alle",
  foer: [],
});
const paaDagen = (ydelse: Ydelsestype): Vilkaar => ({ art: "ydelse-paa-dagen", ydelse });

describe("of unknown convictions", () => {
  it.each<readonly [string, Vilkaar, readonly string[]]>([
    // One under the first act alone does it.
    [
      "one under one act and none under another",
      alle(doemt(2, "straffeloven"), ikke(doemt(2, "anden"))),
      ["uoplyst", "domme"],
    ],
    [
      "one under either of two, none under either of two others, one act in both",
      alle(doemt(2, "straffeloven", "anden"), ikke(doemt(2, "anden", "vaabenloven"))),
      ["uoplyst", "domme"],
    ],
    // One of four years ago does it.
    [
      "one of late years, but none of the latest",
      alle(doemt(4, "anden"), ikke(doemt(2, "anden"))),
      ["uoplyst", "domme"],
    ],
    // What counts in two years counts in four.
    [
      "one of the latest years, but none of late years",
      alle(doemt(2, "anden"), ikke(doemt(4, "anden"))),
      ["ikke-opfyldt"],
    ],
    ["one, and none", alle(doemt(2, "anden"), ikke(doemt(2, "anden"))), ["ikke-opfyldt"]],
    ["one, or none", enAf(doemt(2, "anden"), ikke(doemt(2, "anden"))), ["opfyldt"]],
  ])("%s", (_, krav, ventet) => {
    expect(vurder(krav, { domme: null })).toEqual(ventet);
  });
});

describe("of unknown benefits", () => {
  it.each<readonly [string, Vilkaar, readonly string[]]>([
    ["both required and forbidden", alle(paa(6, "dagpenge"), ikke(paa(6, "dagpenge"))), ["ikke-opfyldt"]],
    [
      "one required and another forbidden",
      alle(paa(6, "dagpenge"), ikke(paa(6, "sygedagpenge"))),
      ["uoplyst", "ydelser"],
    ],
    ["six months, but not twenty-four", alle(paa(6, "dagpenge"), ikke(paa(24, "dagpenge"))), ["uoplyst", "ydelser"]],
    ["twenty-four months, but not six", alle(paa(24, "dagpenge"), ikke(paa(6, "dagpenge"))), ["ikke-opfyldt"]],
    [
      "on the day, but not for six months",
      alle(paaDagen("dagpenge"), ikke(paa(6, "dagpenge"))),
      ["uoplyst", "ydelser"],
    ],
    [
      "for six months, but not on the day",
      alle(paa(6, "dagpenge"), ikke(paaDagen("dagpenge"))),
      ["uoplyst", "ydelser"],
    ],
    // First on the one, then on the other.
    [
      "on two in turn, and on neither throughout",
      alle(paa(6, "dagpenge", "sygedagpenge"), ikke(paa(6, "dagpenge")), ikke(paa(6, "sygedagpenge"))),
      ["uoplyst", "ydelser"],
    ],
    // A span that no month before the reform counts in, with one that counts what was before.
    [
      "on the old one before a day and the new one after, but not on the new one throughout",
      alle(
        {
          art: "ydelsesmaaneder",
          maaneder: 6,
          dage: "alle",
          ydelser: ["dagpenge"],
          foer: [{ dag: dag("2028-03-01"), ydelser: ["sygedagpenge"] }],
        },
        ikke(paa(6, "dagpenge")),
      ),
      ["uoplyst", "ydelser"],
    ],
  ])("%s", (_, krav, ventet) => {
    expect(vurder(krav, { ydelser: null })).toEqual(ventet);
  });
});

describe("of what there is not", () => {
  const TIMER = maaltMindst("aktuelIndtaegt", { figur: "indkomstMinimum", paa: "dagen" });

  it("nothing meets a leaf: the kind of no education is none of the kinds", () => {
    const krav = blandt("uddannelsesart", "videregaaende");
    expect(vurder(krav, { uddannelse: { status: "ingen" } })).toEqual(["ikke-opfyldt"]);
    expect(vurder(ikke(krav), { uddannelse: { status: "ingen" } })).toEqual(["opfyldt"]);
    expect(vurder(krav, { uddannelse: { status: "i-gang" } })).toEqual(["uoplyst", "uddannelse.art"]);
    expect(vurder(krav, { uddannelse: null })).toEqual(["uoplyst", "uddannelse"]);
  });

  it("an amount is waited for by whatever criterion asks for it", () => {
    const aftale = beder(TIMER);
    const indkomstMinimum = [{ fra: dag("2029-01-01"), beloeb: { taeller: 40000, naevner: 1 } }];
    const medBeloeb = { ...aftale, supplement: { ...aftale.supplement, indkomstMinimum } };
    const felter = { bruttoindtaegt: { aktuelPrMaaned: 30000, forrigeAarPrMaaned: 0 } };
    const { dato, udfald, begrundelse } = horisontFor({ ...sag(felter, ["uddannelse"]), aftale: medBeloeb });
    expect([dato, udfald, begrundelse.map(({ kode }) => kode)]).toEqual(["2029-01-01", "ikke-opfyldt", ["beloeb"]]);
  });
});

describe("a ground that reads a fact in two ways", () => {
  const STED = {
    trappe: "omraadetrappen",
    trin: 1,
    omraadestatus: "forebyggelsesomraade",
    boligtype: "familiebolig",
    undtagelse: null,
  } as const;
  const hjemmel = { kilde: "aftale", sted: "made up for this test" } as const;

  function anvises(naar: Vilkaar) {
    const ordlyd: Anvisningsforbud = {
      fra: dag("2021-12-01"),
      herkomst: { art: "oplyst" },
      stk6: [],
      stk7: [{ nr: 1, naar, hjemmel }],
    };
    const husstand = laesHusstand({ id: "h", personer: [person({ domme: null })] }, dag("2026-11-24"));
    const proeve = new Anvisningsproeve(STED, dag("2026-11-24"), rammeaftalen(), [ordlyd]);
    const { udfald, kraeverVurdering, mangler } = proeve.vurder(husstand);
    return [udfald, kraeverVurdering, ...mangler.map((sti) => sti.at(-1))];
  }

  it("is open with something missing, decided where it cannot hold, and forbids where it always holds", () => {
    const [a, b] = [doemt(2, "straffeloven", "anden"), doemt(2, "anden", "vaabenloven")];
    expect(anvises(alle(a, ikke(b)))).toEqual(["uoplyst", false, "domme"]);
    expect(anvises(alle(a, ikke(a)))).toEqual(["tilladt", true]);
    expect(anvises(enAf(a, ikke(a)))).toEqual(["forbudt", false]);
  });
});
