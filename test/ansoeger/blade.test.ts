/** The leaves of conditions, one kind after the other: their answers, their examples, and the days that turn them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bladPaa } from "../../src/ansoeger/blade.js";
import type { Bundetblad } from "../../src/ansoeger/bundet.js";
import { aabentBlad, etBlad, fastBlad } from "../../src/ansoeger/etBlad.js";
import type { Person } from "../../src/ansoeger/husstand.js";
import { laesAftale } from "../../src/input/enkeltvis.js";
import { laesHusstand } from "../../src/input/husstand.js";
import { type Dag, dag, plusDage } from "../../src/kerne/dato.js";
import { opfylder, tal } from "../../src/kerne/tal.js";
import { FAKTA } from "../../src/parametre/fakta.js";
import type { Blad } from "../../src/parametre/vilkaar.js";
import { gange } from "../omfang.js";
import { DAGEN, type Felter, person } from "./sag.js";
import { forbudsfelter, personfelter, uden } from "./vilkaarligPerson.js";

const JA = "opfyldt";
const NEJ = "ikke-opfyldt";
const AABEN = "uoplyst";

const SUPPLEMENT = {
  mindsteTimerPrUge: 25,
  seniorAlder: 65,
  jobstartSenestMaaneder: 2,
  indkomstMinimum: [{ fra: "2024-12-01", beloeb: 25000 }],
};

function paa(blad: Blad, supplement: Felter = SUPPLEMENT, dato: Dag = dag(DAGEN)): Bundetblad {
  return bladPaa(blad, { dato, aftale: laesAftale({ supplement }) });
}

function laest(felter: Felter, dato = DAGEN): Person {
  const [en] = laesHusstand({ id: "h", personer: [person(felter)] }, dag(dato)).personer;
  if (en === undefined) throw new Error("one person");
  return en;
}

const siden = (dato: string | null, status = "i-arbejde") => ({ beskaeftigelse: { status, siden: dato } });
const timer = (timerPrUge: unknown) => ({ beskaeftigelse: { status: "i-arbejde", timerPrUge } });
const ydelser = (...perioder: readonly (readonly [string, string, string?])[]) => ({
  ydelser: perioder.map(([type, fra, til]) => ({ type, fra, til })),
});

/** Each kind, with what persons answer on 24 November 2026. */
const ARTER: readonly (readonly [string, Blad, readonly (readonly [Felter, string])[]])[] = [
  [
    "a fact of yes or no",
    { art: "ja", faktum: "alderspension" },
    [
      [{ alderspension: true }, JA],
      [{ alderspension: false }, NEJ],
      [{ alderspension: null }, AABEN],
    ],
  ],
  [
    "a word among others",
    { art: "blandt", faktum: "uddannelsesart", ord: ["videregaaende", "elev-laerling"] },
    [
      [{ uddannelse: { status: "i-gang", art: "elev-laerling" } }, JA],
      [{ uddannelse: { status: "i-gang", art: "andet" } }, NEJ],
      [{ uddannelse: { status: "i-gang" } }, AABEN],
      [{ uddannelse: null }, AABEN],
    ],
  ],
  [
    "every word that there is",
    { art: "blandt", faktum: "statsborgerskab", ord: ["andet", "dansk-eu-eoes-schweiz"] },
    [
      [{ statsborgerskab: "andet" }, JA],
      [{ statsborgerskab: null }, JA],
    ],
  ],
  [
    "the hours of a job",
    { art: "maalt", faktum: "timerPrUge", operator: "mindst", graense: { figur: "mindsteTimerPrUge" } },
    [
      [timer("24.99"), NEJ],
      [timer(25), JA],
      [timer(null), AABEN],
    ],
  ],
  [
    "an income over the amount",
    {
      art: "maalt",
      faktum: "aktuelIndtaegt",
      operator: "overstiger",
      graense: { figur: "indkomstMinimum", paa: "dagen" },
    },
    [
      [{ bruttoindtaegt: { aktuelPrMaaned: 25000 } }, NEJ],
      [{ bruttoindtaegt: { aktuelPrMaaned: "25000.01" } }, JA],
      [{ bruttoindtaegt: null }, AABEN],
    ],
  ],
  [
    "an income below the amount",
    {
      art: "maalt",
      faktum: "aktuelIndtaegt",
      operator: "mindreEnd",
      graense: { figur: "indkomstMinimum", paa: "dagen" },
    },
    [
      [{ bruttoindtaegt: { aktuelPrMaaned: "24999.99" } }, JA],
      [{ bruttoindtaegt: { aktuelPrMaaned: 25000 } }, NEJ],
      [{ bruttoindtaegt: null }, AABEN],
    ],
  ],
  [
    "work for three months",
    { art: "senest", maaneder: -3 },
    [
      [siden("2026-08-24"), JA],
      [siden("2026-08-25"), NEJ],
      [siden(null), AABEN],
      [{ beskaeftigelse: null }, AABEN],
    ],
  ],
  [
    "work that begins within the supplement's two months",
    { art: "senest", maaneder: "jobstartSenestMaaneder" },
    [
      [siden("2027-01-24"), JA],
      [siden("2027-01-25"), NEJ],
      [siden(null), AABEN],
    ],
  ],
  [
    "an age that is reached",
    { art: "fyldt", alder: 30 },
    [
      [{ foedselsdato: "1996-11-24" }, JA],
      [{ foedselsdato: "1996-11-25" }, NEJ],
    ],
  ],
  [
    "ages of which the last counts with all its days",
    { art: "i-alderen", fra: 30, til: 59 },
    [
      [{ foedselsdato: "1996-11-25" }, NEJ],
      [{ foedselsdato: "1996-11-24" }, JA],
      [{ foedselsdato: "1966-11-25" }, JA],
      [{ foedselsdato: "1966-11-24" }, NEJ],
    ],
  ],
  [
    "ages without a last",
    { art: "i-alderen", fra: 15, til: null },
    [
      [{ foedselsdato: "2011-11-25" }, NEJ],
      [{ foedselsdato: "2011-11-24" }, JA],
      [{ foedselsdato: "1900-01-01" }, JA],
    ],
  ],
  [
    "the senior age",
    { art: "fyldt", alder: "seniorAlder" },
    [
      [{ foedselsdato: "1961-11-24" }, JA],
      [{ foedselsdato: "1961-11-25" }, NEJ],
    ],
  ],
  [
    "a conviction in this year or the year before",
    { art: "doemt", love: ["vaabenloven", "anden"], aarFoer: 1 },
    [
      [{ domme: [{ dato: "2025-01-01", lov: "anden" }] }, JA],
      [{ domme: [{ dato: "2024-12-31", lov: "anden" }] }, NEJ],
      [{ domme: [{ dato: "2026-01-01", lov: "straffeloven" }] }, NEJ],
      [{ domme: [] }, NEJ],
      [{ domme: null }, AABEN],
    ],
  ],
  [
    "a release",
    { art: "loesladt", institution: "anden", maaneder: 6 },
    [
      [{ loesladt: { dato: "2026-05-24", doemt: true, institution: "anden", handleplan: true } }, JA],
      [{ loesladt: { dato: "2026-05-23", doemt: true, institution: "anden", handleplan: true } }, NEJ],
      [{ loesladt: { dato: "2026-11-24", doemt: true, institution: "anden", handleplan: false } }, NEJ],
      [{ loesladt: { dato: "2026-11-24", doemt: false, institution: "anden", handleplan: true } }, NEJ],
      [{ loesladt: { dato: "2026-11-24", doemt: true, institution: "kriminalforsorgen", handleplan: true } }, NEJ],
      [{ loesladt: false }, NEJ],
      [{ loesladt: null }, AABEN],
    ],
  ],
  [
    "a lease ended",
    { art: "ophaevet", maaneder: 6 },
    [
      [{ ophaevetForGroveOvertraedelser: { dato: "2026-05-24" } }, JA],
      [{ ophaevetForGroveOvertraedelser: { dato: "2026-05-23" } }, NEJ],
      [{ ophaevetForGroveOvertraedelser: false }, NEJ],
      [{ ophaevetForGroveOvertraedelser: null }, AABEN],
    ],
  ],
  [
    "two whole months on benefits",
    { art: "ydelsesmaaneder", maaneder: 2, dage: "alle", ydelser: ["dagpenge", "sygedagpenge"], foer: [] },
    [
      [ydelser(["dagpenge", "2026-09-01", "2026-09-30"], ["sygedagpenge", "2026-10-01", "2026-10-31"]), JA],
      [ydelser(["dagpenge", "2026-09-02"]), NEJ],
      [ydelser(["dagpenge", "2026-09-01", "2026-10-30"]), NEJ],
      [ydelser(["kontanthjaelp", "2020-01-01"]), NEJ],
      [{ ydelser: [] }, NEJ],
      [{ ydelser: null }, AABEN],
    ],
  ],
  [
    "months on a benefit that did not exist in all of them",
    { art: "ydelsesmaaneder", maaneder: 17, dage: "alle", ydelser: ["kontanthjaelp-16-2"], foer: [] },
    // The seventeen months before November 2026 begin in June 2025, a month before the benefit.
    [
      [ydelser(["kontanthjaelp-16-2", "2025-07-01"]), NEJ],
      [{ ydelser: null }, NEJ],
    ],
  ],
  [
    "a benefit on the day",
    { art: "ydelse-paa-dagen", ydelse: "foertidspension" },
    [
      [ydelser(["foertidspension", "2026-11-24", "2026-11-24"]), JA],
      [ydelser(["foertidspension", "2026-11-25"]), NEJ],
      [ydelser(["foertidspension", "2020-01-01", "2026-11-23"]), NEJ],
      [ydelser(["dagpenge", "2020-01-01"]), NEJ],
      [{ ydelser: null }, AABEN],
    ],
  ],
];

describe.each(ARTER)("%s", (_, blad, svar) => {
  it.each(svar)("of %j is %s", (felter, ventet) => {
    expect(paa(blad).svar(laest(felter))).toBe(ventet);
  });

  it("has an example of each answer that it can give, and no other", () => {
    const givne = new Set(svar.map(([, et]) => et).filter((et) => et !== AABEN));
    const { faktum, eksempler } = paa(blad);
    const [navn = "", del] = faktum.sti;
    const en = { ...laest({}) };
    const fra = (vaerdi: unknown) =>
      paa(blad).svar({ ...en, [navn]: del === undefined ? vaerdi : { ...siden("2020-01-01"), [del]: vaerdi } });
    expect(new Set(eksempler.map(fra))).toEqual(givne);
  });
});

describe("a leaf", () => {
  const JA_NEJ: Blad = { art: "ja", faktum: "alderspension" };

  it("without a figure of the supplement says the same of everyone, and names no figure", () => {
    const uden = (blad: Blad) => {
      const { svar, eksempler, figur, graensedag } = paa(blad, {});
      return [svar(laest({})), svar(laest({ beskaeftigelse: null })), eksempler, figur, graensedag];
    };
    // Hours are not asked for; no later start and no senior age counts.
    expect(
      uden({ art: "maalt", faktum: "timerPrUge", operator: "mindst", graense: { figur: "mindsteTimerPrUge" } }),
    ).toEqual([JA, JA, [], null, null]);
    expect(uden({ art: "senest", maaneder: "jobstartSenestMaaneder" })).toEqual([NEJ, NEJ, [], null, null]);
    expect(uden({ art: "fyldt", alder: "seniorAlder" })).toEqual([NEJ, NEJ, [], null, null]);
  });

  it("whose amount is not known is open, also to an income that is, until one is filled in", () => {
    const blad = { art: "maalt", faktum: "aktuelIndtaegt", operator: "mindst" } as const;
    const { svar, aaben, figur } = paa({ ...blad, graense: { figur: "indkomstMinimum", paa: "dagen" } }, {});
    const tjener = (aktuelPrMaaned: number | null) => laest({ bruttoindtaegt: { aktuelPrMaaned } });
    expect([0, 1000000, null].map((beloeb) => svar(tjener(beloeb)))).toEqual([AABEN, AABEN, AABEN]);
    // A loss is under every amount.
    expect(svar(tjener(-1))).toBe(NEJ);
    expect(figur).toEqual({
      sti: ["aftale", "supplement", "indkomstMinimum"],
      dag: DAGEN,
      vaerdi: null,
      herkomst: null,
    });
    const med = aaben?.med(tal(100));
    expect([99, 100, null].map((beloeb) => med?.(tjener(beloeb)))).toEqual([NEJ, JA, AABEN]);
    expect(aaben?.med(tal(0))(tjener(null))).toBe(AABEN);
  });

  it("knows the figure that it holds its fact against, its day and whence it is", () => {
    const figur = (blad: Blad, oprindelse: string) => paa(blad, { ...SUPPLEMENT, oprindelse }).figur;
    const sti = (navn: string) => ["aftale", "supplement", navn];
    expect(figur({ art: "fyldt", alder: "seniorAlder" }, "antaget")).toEqual({
      sti: sti("seniorAlder"),
      dag: null,
      vaerdi: tal(65),
      herkomst: { art: "antaget" },
    });
    expect(figur({ art: "fyldt", alder: 65 }, "antaget")).toBeNull();
    expect(figur({ art: "senest", maaneder: "jobstartSenestMaaneder" }, "oplyst")).toMatchObject({
      sti: sti("jobstartSenestMaaneder"),
      herkomst: { art: "oplyst" },
    });
    expect(figur({ art: "senest", maaneder: 2 }, "antaget")).toBeNull();
    const aarets = { figur: "indkomstMinimum", paa: "1-januar-aaret-foer" } as const;
    expect(
      figur({ art: "maalt", faktum: "forrigeAarsIndtaegt", operator: "mindst", graense: aarets }, "oplyst"),
    ).toMatchObject({ sti: sti("indkomstMinimum"), dag: "2025-01-01", vaerdi: tal(25000) });
  });

  it("of whatever kind says of an unknown fact what all of its values agree on", () => {
    const om = (eksempler: readonly boolean[]) =>
      etBlad(JA_NEJ, FAKTA.alderspension, (sandt) => sandt, eksempler).svar(laest({ alderspension: null }));
    expect([om([true, false]), om([true, true]), om([false]), om([])]).toEqual([AABEN, JA, NEJ, AABEN]);
  });

  it("that is fixed does not read its fact, and one that is open waits for its figure", () => {
    const ulaeselig: Person = Object.defineProperty({ ...laest({}) }, "alderspension", {
      get: () => {
        throw new Error("read");
      },
    });
    expect(fastBlad(JA_NEJ, FAKTA.alderspension, NEJ).svar(ulaeselig)).toBe(NEJ);
    expect(() => etBlad(JA_NEJ, FAKTA.alderspension, (sandt) => sandt, [true]).svar(ulaeselig)).toThrow("read");
    const med = (graense: ReturnType<typeof tal>) => () => (opfylder(1, "mindst", graense) ? JA : NEJ);
    const aabent = aabentBlad(JA_NEJ, null, { med, maalt: FAKTA.timerPrUge }, []);
    expect([aabent.svar(ulaeselig), aabent.faktum]).toEqual([AABEN, FAKTA.timerPrUge]);
    expect([1, 2].map((graense) => aabent.aaben?.med(tal(graense))(ulaeselig))).toEqual([JA, NEJ]);
  });
});

describe("the days that turn a leaf", () => {
  const dage = (blad: Blad, felter: Felter) => paa(blad).dage(laest(felter));

  it.each<readonly [Blad, Felter, readonly (readonly [string, string])[]]>([
    [{ art: "fyldt", alder: 65 }, { foedselsdato: "1962-06-01" }, [["2027-06-01", "foedselsdag"]]],
    // Who is born on 29 February reaches an age on 1 March in other years.
    [{ art: "fyldt", alder: 18 }, { foedselsdato: "2008-02-29" }, [["2026-03-01", "foedselsdag"]]],
    [
      { art: "i-alderen", fra: 18, til: 64 },
      { foedselsdato: "1962-06-01" },
      [
        ["1980-06-01", "foedselsdag"],
        ["2027-06-01", "foedselsdag"],
      ],
    ],
    [{ art: "i-alderen", fra: 15, til: null }, { foedselsdato: "2012-02-29" }, [["2027-03-01", "foedselsdag"]]],
    [{ art: "senest", maaneder: -3 }, siden("2026-11-30"), [["2027-02-28", "arbejde-varer"]]],
    [
      { art: "doemt", love: ["anden"], aarFoer: 2 },
      { domme: [{ dato: "2024-03-01", lov: "anden" }] },
      [["2027-01-01", "dom-ude-af-vinduet"]],
    ],
    [
      { art: "loesladt", institution: "anden", maaneder: 6 },
      { loesladt: { dato: "2026-08-31", doemt: true, institution: "anden", handleplan: true } },
      // 31 August and six months is 28 February, the last day.
      [["2027-03-01", "loesladelse-udloeber"]],
    ],
    [
      { art: "ophaevet", maaneder: 6 },
      { ophaevetForGroveOvertraedelser: { dato: "2026-08-01" } },
      [["2027-02-02", "ophaevelse-udloeber"]],
    ],
    [
      { art: "ydelse-paa-dagen", ydelse: "foertidspension" },
      ydelser(["foertidspension", "2026-12-05", "2026-12-31"]),
      [
        ["2026-12-05", "ydelsesmaaneder"],
        ["2027-01-01", "ydelsesmaaneder"],
      ],
    ],
    [{ art: "ja", faktum: "alderspension" }, { alderspension: true }, []],
    [{ art: "ophaevet", maaneder: 6 }, { ophaevetForGroveOvertraedelser: null }, []],
    [{ art: "senest", maaneder: -3 }, siden(null), []],
    [{ art: "doemt", love: ["anden"], aarFoer: 2 }, { domme: null }, []],
  ])("%j of %j", (blad, felter, ventet) => {
    expect(dage(blad, felter).map(({ dag: en, kode }) => [en, kode])).toEqual(ventet);
  });

  it("of months on benefits include the first on which they are reached, and the first on which they are not", () => {
    // Two whole months from 15 December: January and February, read on 1 March; the benefit ends on 10 April, and on 1
    // May April is not whole.
    const blad: Blad = { art: "ydelsesmaaneder", maaneder: 2, dage: "alle", ydelser: ["dagpenge"], foer: [] };
    const felter = ydelser(["dagpenge", "2026-12-15", "2027-04-10"]);
    const egne = dage(blad, felter).map(({ dag: en }) => en);
    for (const en of ["2027-03-01", "2027-05-01"]) expect(egne).toContain(en);
    const svar = (dato: string) => paa(blad, {}, dag(dato)).svar(laest(felter));
    expect(["2027-02-28", "2027-03-01", "2027-04-30", "2027-05-01"].map(svar)).toEqual([NEJ, JA, JA, NEJ]);
  });

  it("are all of those on which its answer is another than the day before", () => {
    const personer = fc
      .constantFrom(DAGEN, "2024-02-29", "2025-06-30")
      .chain((dato) =>
        uden({ ...personfelter(dato), ...forbudsfelter(dato) }).map((felter) => ({ dato: dag(dato), felter })),
      );
    const tidlige: Blad = {
      art: "ydelsesmaaneder",
      maaneder: 6,
      dage: "alle",
      ydelser: ["kontanthjaelp-16-2"],
      foer: [{ dag: dag("2025-07-01"), ydelser: ["overgangsydelse"] }],
    };
    const blade = [...ARTER.map(([, blad]) => blad), tidlige].filter(({ art }) => art !== "maalt");
    const paaKontanthjaelp = { foedselsdato: "1990-05-05", ...ydelser(["kontanthjaelp-16-2", "2026-12-01"]) };
    let skift = 0;
    fc.assert(
      fc.property(personer, fc.constantFrom(...blade), ({ dato, felter }, blad) => {
        const [en] = laesHusstand({ id: "h", personer: [{ id: "a", ...felter }] }, dato).personer;
        if (en === undefined) throw new Error("one person");
        const kendte = new Set(
          paa(blad, SUPPLEMENT, dato)
            .dage(en)
            .map((et) => et.dag),
        );
        let foer = paa(blad, SUPPLEMENT, dato).svar(en);
        for (let nr = 1; nr <= 800; nr++) {
          const her = plusDage(dato, nr);
          const nu = paa(blad, SUPPLEMENT, her).svar(en);
          if (nu !== foer) expect(kendte, `${blad.art} on ${her}`).toContain(her);
          skift += Number(nu !== foer);
          foer = nu;
        }
      }),
      // One whose answer does turn, whatever chance brings.
      { numRuns: gange(300), examples: [[{ dato: dag(DAGEN), felter: paaKontanthjaelp }, tidlige]] },
    );
    expect(skift).not.toBe(0);
  });
});
