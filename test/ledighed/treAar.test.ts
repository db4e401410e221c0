/**
 * A year in a case system, three times over: each December the department is placed anew, the next year's amounts are
 * added, and the stored state goes on. What no event rests on may be another; what one does is named.
 */
import { describe, expect, it } from "vitest";
import { Grundlagsfejl } from "../../src/input/gemtGrundlag.js";
import { gem, genoptag } from "../../src/input/gemtTilstand.js";
import { anvend } from "../../src/ledighed/anvend.js";
import type { Haendelse } from "../../src/ledighed/haendelse.js";
import type { Ledighedsafdeling } from "../../src/ledighed/ledighedsafdeling.js";
import { start, type Tilstand } from "../../src/ledighed/tilstand.js";
import type { Trappeaftale } from "../../src/parametre/aftale.js";
import { afdelingen, aftalen, ledig, placering, SUPPLEMENT, svar } from "./grundlag.js";

const PLACERINGER = [
  placering("afdelingstrappen", 1, "2024-03-01"),
  placering("afdelingstrappen", 2, "2024-12-01"),
  placering("afdelingstrappen", 2, "2025-12-01"),
  placering("omraadetrappen", 1, "2026-12-01"),
];
const BELOEB = [
  { fra: "2024-12-01", beloeb: 24000 },
  { fra: "2025-12-01", beloeb: 24500 },
  { fra: "2026-12-01", beloeb: 25100 },
];
const ordener = (til: number) => ({
  afdelingstrappen:
    til === 0 ? { 1: SUPPLEMENT.raekkefoelge.afdelingstrappen[1] } : SUPPLEMENT.raekkefoelge.afdelingstrappen,
  omraadetrappen: til < 2 ? {} : SUPPLEMENT.raekkefoelge.omraadetrappen,
});

/** What was known in a December, the first being that of 2023. */
const afdelingEfter = (decembre: number) =>
  afdelingen(PLACERINGER.slice(0, decembre + 1), { navn: `Navnet i ${2023 + decembre}`, antalBoliger: 300 + decembre });
const aftaleEfter = (decembre: number) =>
  aftalen(decembre === 0 ? {} : { "indkomst-forrige-aar": "aarets-beloeb" }, {
    ...SUPPLEMENT,
    raekkefoelge: ordener(decembre),
    indkomstMinimum: BELOEB.slice(0, decembre),
    risikozone: decembre === 0 ? [] : [{ fra: "2024-12-01", beskaeftigelse: 30 }],
    ...(decembre < 2 ? {} : { seniorAlder: 60, mindsteTimerPrUge: 20 }),
  });

/** Six vacancies a year: on trin 1 and trin 2 two of them are the municipality's, and one of those sends one back. */
function aaret(aar: number): readonly Haendelse[] {
  return [1, 2, 3, 4, 5, 6].map((maaned) => ledig(`${aar}-${maaned}`, `${aar}-0${maaned + 2}-01`));
}

function fra(tilstand: Tilstand, haendelser: readonly Haendelse[]): Tilstand {
  return haendelser.reduce((her, haendelse) => {
    const { tilstand: efter, tildeling } = anvend(her, haendelse);
    if (tildeling?.udfald !== "afventer") return efter;
    const udfald = tildeling.position === 4 ? "returneret" : "benyttet";
    return anvend(efter, svar(haendelse.bolig, haendelse.dato, udfald)).tilstand;
  }, tilstand);
}

const gemt = (tilstand: Tilstand): unknown => JSON.parse(JSON.stringify(gem(tilstand)));

describe("a ledger of three years", () => {
  it("is taken up each December, and stands as it would have if all had been known from the first", () => {
    const alt = fra(start(afdelingEfter(3), aftaleEfter(3)), [2024, 2025, 2026, 2027].flatMap(aaret));
    const gemteStande = [0, 1, 2].reduce<unknown>((tekst, december) => {
      const tilstand =
        tekst === null
          ? start(afdelingEfter(december), aftaleEfter(december))
          : genoptag(tekst, afdelingEfter(december), aftaleEfter(december));
      return gemt(fra(tilstand, aaret(2024 + december)));
    }, null);
    const efterTre = genoptag(gemteStande, afdelingEfter(3), aftaleEfter(3));
    expect([efterTre.ledigheder, efterTre.position]).toEqual([18, 0]);
    expect(fra(efterTre, aaret(2027))).toEqual(alt);
  });

  const efterTo = () => gemt(fra(start(afdelingEfter(1), aftaleEfter(1)), [2024, 2025].flatMap(aaret)));
  function forskelle(afdeling: Ledighedsafdeling, aftale: Trappeaftale) {
    try {
      genoptag(efterTo(), afdeling, aftale);
    } catch (fejl) {
      if (!(fejl instanceof Grundlagsfejl)) throw fejl;
      return { stier: fejl.fejl.map(({ kode, sti }) => [kode, ...sti].join(" ")), fra: fejl.afspilFra };
    }
    return null;
  }

  it("may be taken up with other choices and forms than those that its events rest on", () => {
    const { udlejningsformVedRetur } = SUPPLEMENT;
    const andre = aftalen(
      { "nybyggeri-formel": "trinandel-minus-reserverede", "stk-9-paa-trin-2": "tilladt", "genhusning-taeller": "nej" },
      {
        ...SUPPLEMENT,
        oprindelse: "antaget",
        udlejningsformVedRetur: {
          ...udlejningsformVedRetur,
          afdelingstrappen: { ...udlejningsformVedRetur.afdelingstrappen, 3: "almindelig" },
        },
      },
    );
    expect(forskelle(afdelingEfter(3), andre)).toBeNull();
  });

  // Events 0 to 7 are of 2024: six vacancies, and answers to the first and the fourth.
  it("names what its events rest on, and the first that does", () => {
    const { udlejningsformVedRetur } = SUPPLEMENT;
    const formen = {
      ...SUPPLEMENT,
      udlejningsformVedRetur: {
        ...udlejningsformVedRetur,
        afdelingstrappen: { ...udlejningsformVedRetur.afdelingstrappen, 1: "fleksibel" },
      },
    };
    expect(forskelle(afdelingEfter(1), aftalen({}, formen))).toEqual({
      stier: ["ugyldigt-input aftale supplement udlejningsformVedRetur afdelingstrappen 1"],
      // The fourth vacancy, whose offer was sent back.
      fra: { haendelse: 5, dato: "2024-06-01" },
    });
    expect(forskelle({ ...afdelingEfter(1), fritagetForEkstraLevering: true }, aftaleEfter(1))).toEqual({
      stier: ["ugyldigt-input afdeling fritagetForEkstraLevering"],
      // The eighth slot of trin 2 is the extra delivery: the second vacancy of 2025.
      fra: { haendelse: 9, dato: "2025-04-01" },
    });
    const [foerste, ...andre] = PLACERINGER.slice(0, 2);
    if (foerste === undefined) throw new RangeError("no placement");
    expect(
      forskelle(afdelingen([foerste, placering("afdelingstrappen", 2, "2024-05-01"), ...andre]), aftaleEfter(1)),
    ).toEqual({
      stier: ["ugyldigt-input afdeling placeringer"],
      fra: { haendelse: 0, dato: "2024-05-01" },
    });
    expect(forskelle(afdelingen([foerste]), aftaleEfter(1))).toEqual({
      stier: ["ugyldigt-input afdeling placeringer"],
      fra: { haendelse: 8, dato: "2025-03-01" },
    });
  });

  it("says what was and what is", () => {
    const kald = () => genoptag(efterTo(), { ...afdelingEfter(1), fritagetForEkstraLevering: true }, aftaleEfter(1));
    expect(kald).toThrow(
      "event 9 and later rest on this, which was false and is true: enter the events again from 2025-04-01",
    );
  });
});
