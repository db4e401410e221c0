/** What an answer touches: facts on which another choice bears, and figures that were compared, or would have to be. */
import { describe, expect, it } from "vitest";
import {
  BEBOER,
  BELOEB,
  beroering,
  FLEKSJOB,
  FORRIGE_AAR,
  JOBSTART,
  SENIORALDER,
  STUDERENDE_FORRIGE_AAR,
  TIMER,
} from "../../src/ansoeger/beroering.js";
import { personsvar } from "../../src/ansoeger/personsvar.js";
import { vurderingsregel } from "../../src/ansoeger/vurderingsregel.js";
import { laesHusstand } from "../../src/input/laesHusstand.js";
import { dag } from "../../src/kerne/dato.js";
import { tal } from "../../src/kerne/tal.js";
import { INTET_SUPPLEMENT, type Supplement } from "../../src/parametre/aftale.js";
import type { Fortolkninger } from "../../src/parametre/fortolkninger.js";
import type { Kriterium } from "../../src/parametre/kriterier.js";
import { rammeaftalen } from "../../src/parametre/rammeaftalen.js";
import { type Felter, person } from "./sag.js";

const NAVNE = { BEBOER, BELOEB, FLEKSJOB, FORRIGE_AAR, JOBSTART, SENIORALDER, STUDERENDE_FORRIGE_AAR, TIMER };
const DAGEN = "2026-11-24";

interface Omstaendigheder {
  readonly skaerpede?: readonly Kriterium[];
  readonly dato?: string;
  readonly supplement?: Partial<Supplement>;
  readonly fortolkninger?: Partial<Fortolkninger>;
}

function beroert(
  felter: Felter,
  { skaerpede = [], dato = DAGEN, supplement = {}, fortolkninger = {} }: Omstaendigheder = {},
): readonly string[] {
  const aftale = rammeaftalen({ ...INTET_SUPPLEMENT, ...supplement }, fortolkninger);
  const regel = vurderingsregel({ udlejningsform: "fleksibel", skaerpede, omraadestatus: "udsat" }, dag(dato), aftale);
  const { personer } = laesHusstand({ id: "h", personer: [person(felter)] }, dag(dato));
  const bits = personer.reduce((sum, en) => sum | beroering(en, personsvar(en, regel), regel), 0);
  return Object.entries(NAVNE).flatMap(([navn, bit]) => ((bits & bit) === 0 ? [] : [navn]));
}

const job = (felter: Felter) => ({
  beskaeftigelse: { status: "i-arbejde", timerPrUge: 37, siden: "2020-01-01", ...felter },
});
/** The ordinary criterion is not asked beside the sharpened one. */
const ERSTATTER = { "delvist-skaerpet": "erstatter" } as const;

describe("living in the department is touched", () => {
  it.each([
    [true, ["BEBOER"]],
    [null, ["BEBOER"]],
    [false, []],
  ])("of those asked for a sharpened criterion, unless they are known not to: %s", (beboerIAfdelingen, ventet) => {
    for (const valg of ["undtaget", "omfattet"] as const) {
      expect(
        beroert({ beboerIAfdelingen }, { skaerpede: ["dom"], fortolkninger: { "interne-flytninger": valg } }),
      ).toEqual(ventet);
    }
  });

  it("of nobody else", () => {
    expect(beroert({ beboerIAfdelingen: null })).toEqual([]);
    expect(beroert({ beboerIAfdelingen: null, foedselsdato: "2016-01-01" }, { skaerpede: ["dom"] })).toEqual([]);
  });
});

describe("the senior age is touched", () => {
  it("by whoever is asked the ordinary criterion, where there is one", () => {
    expect(beroert({}, { supplement: { seniorAlder: 60 } })).toEqual(["SENIORALDER"]);
    expect(beroert({})).toEqual([]);
    expect(beroert({}, { skaerpede: ["dom"], supplement: { seniorAlder: 60 }, fortolkninger: ERSTATTER })).toEqual([]);
  });
});

describe("the hours of work are touched", () => {
  const supplement = { mindsteTimerPrUge: tal(30) };

  it.each([
    [{ beskaeftigelse: null }, ["TIMER"]],
    [job({}), ["TIMER"]],
    [job({ status: "fleksjob" }), ["FLEKSJOB", "TIMER"]],
    [job({ status: "selvstaendig", timerPrUge: null }), []],
    [{ beskaeftigelse: { status: "ingen" } }, []],
  ])("where they are, or may have to be, compared: %j", (felter, ventet) => {
    expect(beroert(felter, { supplement })).toEqual(ventet);
    expect(beroert(felter)).toEqual([]);
  });

  it("of a fleksjob without a minimum the choice alone", () => {
    expect(
      beroert(job({ status: "fleksjob" }), { supplement, fortolkninger: { "fleksjob-timer": "uden-timekrav" } }),
    ).toEqual(["FLEKSJOB"]);
  });

  it("not where no work is asked for", () => {
    expect(beroert(job({}), { supplement, skaerpede: ["dom"], fortolkninger: ERSTATTER })).toEqual([]);
  });
});

describe("the months until a job begins are touched", () => {
  const supplement = { jobstartSenestMaaneder: 1 };

  it.each([
    [{ beskaeftigelse: null }, ["JOBSTART"]],
    [job({ siden: null }), ["JOBSTART"]],
    [job({ siden: "2026-11-25" }), ["JOBSTART"]],
    [job({ siden: "2027-06-01" }), ["JOBSTART"]],
    [job({ siden: "2026-11-24" }), []],
    [job({ siden: "2026-11-23" }), []],
    [{ beskaeftigelse: { status: "ingen" } }, []],
  ])("by a job that begins after the day, or may do so: %j", (felter, ventet) => {
    expect(beroert(felter, { supplement })).toEqual(ventet);
    expect(beroert(felter)).toEqual([]);
  });

  it("where the ordinary criterion is asked only", () => {
    expect(
      beroert({ beskaeftigelse: null }, { supplement, skaerpede: ["beskaeftigelse"], fortolkninger: ERSTATTER }),
    ).toEqual([]);
  });
});

describe("last year's income is touched", () => {
  const supplement = {
    indkomstMinimum: [
      { fra: dag("2024-12-01"), beloeb: tal(24000) },
      { fra: dag("2025-12-01"), beloeb: tal(25000) },
    ],
  };
  const sidsteAar = (forrigeAarPrMaaned: number | null, mere: Felter = {}) => ({
    bruttoindtaegt: { aktuelPrMaaned: 30000, forrigeAarPrMaaned },
    ...mere,
  });
  // In mid-December 2025 the amount of the day is 25,000 kr., and that of the 31st of the year before is 24,000.
  const december = { skaerpede: ["indkomst"], dato: "2025-12-15", supplement, fortolkninger: ERSTATTER } as const;

  it.each([
    [23999, []],
    [24000, ["FORRIGE_AAR"]],
    [24999, ["FORRIGE_AAR"]],
    [25000, []],
    [null, ["FORRIGE_AAR"]],
  ])("where it lies between the two amounts, or may do so: %s", (beloeb, ventet) => {
    expect(beroert(sidsteAar(beloeb), december)).toEqual(["BELOEB", ...ventet]);
  });

  it("not while the two are the same, whatever it is", () => {
    const november = {
      ...december,
      dato: "2025-11-15",
      supplement: { indkomstMinimum: [{ fra: dag("2024-01-01"), beloeb: tal(24000) }] },
    };
    expect([null, 23999, 24000].map((beloeb) => beroert(sidsteAar(beloeb), november))).toEqual([
      ["BELOEB"],
      ["BELOEB"],
      ["BELOEB"],
    ]);
  });

  it.each([
    [true, 23999, ["STUDERENDE_FORRIGE_AAR"]],
    [null, 23999, ["STUDERENDE_FORRIGE_AAR"]],
    [false, 23999, []],
    [true, 25000, []],
    [null, 25000, []],
  ])(
    "with education last year where that is not known to be otherwise, and the income not enough: %s, %s",
    (underUddannelseForrigeAar, beloeb, ventet) => {
      expect(beroert(sidsteAar(beloeb, { underUddannelseForrigeAar }), december)).toEqual(["BELOEB", ...ventet]);
    },
  );
});
