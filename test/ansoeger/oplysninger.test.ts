/** What a reason tells of a person: the branch that was met or what failed, and the facts and figures compared. */
import { describe, expect, it } from "vitest";
import { bind } from "../../src/ansoeger/bind.js";
import { fortaellerFor, omfangAf } from "../../src/ansoeger/oplysninger.js";
import { laesAftale } from "../../src/input/enkeltvis.js";
import { laesHusstand } from "../../src/input/husstand.js";
import { dag } from "../../src/kerne/dato.js";
import { tal } from "../../src/kerne/tal.js";
import { RAMMEAFTALEN_2024_2027 } from "../../src/parametre/rammeaftalen.js";
import {
  alle,
  begyndtSenest,
  blandt,
  ellers,
  enAf,
  gren,
  ikke,
  ja,
  mindst,
  oplyst,
  type Vilkaar,
} from "../../src/parametre/vilkaar.js";
import { BELOEB, DAGEN, type Felter, person } from "./sag.js";

const { kriterier } = RAMMEAFTALEN_2024_2027.ansoegere;
const SUPPLEMENT = { ...BELOEB, mindsteTimerPrUge: 25, seniorAlder: 65, jobstartSenestMaaneder: 2 };

function fortalt(krav: Vilkaar, felter: Felter, supplement: Felter = SUPPLEMENT): Felter {
  const [en] = laesHusstand({ id: "h", personer: [person(felter)] }, dag(DAGEN)).personer;
  if (en === undefined) throw new Error("one person");
  const oplysninger = {};
  const bundet = bind(krav, { dato: dag(DAGEN), aftale: laesAftale({ supplement }) });
  for (const fortael of fortaellerFor(bundet)) fortael(oplysninger, en);
  return oplysninger;
}

const job = (felter: Felter): Felter => ({
  beskaeftigelse: { status: "i-arbejde", timerPrUge: 37, siden: "2020-01-01", ...felter },
});
const LEDIG = { beskaeftigelse: { status: "ingen" } };
const STUDERER = { uddannelse: { status: "i-gang", art: "videregaaende" } };
const GODKENDT = {
  alderspension: true,
  uddannelsesniveau: { niveau: "over-grundskole", land: "udland", godkendt: true },
};
const GAMMEL = { foedselsdato: "1950-01-01" };

describe("by which branch the ordinary criterion is met, or what failed", () => {
  it.each([
    [job({}), "i-arbejde"],
    [job({ siden: "2026-11-24" }), "i-arbejde"],
    [job({ siden: "2027-01-24" }), "job-begynder"],
    [{ ...LEDIG, ...STUDERER }, "under-uddannelse"],
    [{ ...LEDIG, alderspension: true }, "alderspension"],
    [{ ...LEDIG, ...GAMMEL }, "senior"],
    // The first of those that are met.
    [{ ...job({}), ...STUDERER, ...GAMMEL, alderspension: true }, "senior"],
    [{ ...job({}), ...STUDERER, alderspension: true }, "alderspension"],
    [{ ...job({}), ...STUDERER }, "i-arbejde"],
    [{ ...job({ siden: "2026-12-01" }), ...STUDERER }, "job-begynder"],
    [{ ...job({ timerPrUge: 10 }), ...STUDERER }, "under-uddannelse"],
    // Another that is unknown does not keep one that is met from being told.
    [{ ...LEDIG, ...STUDERER, alderspension: null }, "under-uddannelse"],
    // Nothing: the first that says why.
    [LEDIG, "uden-arbejde-eller-uddannelse"],
    [job({ timerPrUge: 24 }), "for-faa-timer"],
    [job({ timerPrUge: 24, siden: "2027-06-01" }), "for-faa-timer"],
    [job({ siden: "2027-01-25" }), "ikke-begyndt"],
    [job({ siden: "2027-01-25", timerPrUge: null }), "ikke-begyndt"],
    [{ ...LEDIG, alderspension: null }, "uoplyst"],
    [job({ timerPrUge: null }), "uoplyst"],
    [{ beskaeftigelse: null }, "uoplyst"],
  ])("of %j: %s", (felter, grund) => {
    expect(fortalt(kriterier.almindelige.krav, felter)["grund"]).toBe(grund);
  });

  it("is that a job to come has not begun, where no such months are stated", () => {
    expect(fortalt(kriterier.almindelige.krav, job({ siden: "2026-11-25" }), {})["grund"]).toBe("ikke-begyndt");
    expect(fortalt(kriterier.almindelige.krav, { ...LEDIG, ...GAMMEL }, {})["grund"]).toBe(
      "uden-arbejde-eller-uddannelse",
    );
  });
});

describe("by which branch the employment criterion is met, or what failed", () => {
  it.each([
    [job({ siden: "2026-08-24" }), "varigt-arbejde"],
    [{ ...job({}), ...STUDERER }, "varigt-arbejde"],
    [{ ...job({ siden: "2026-11-01" }), ...STUDERER }, "under-uddannelse"],
    [LEDIG, "uden-arbejde-eller-uddannelse"],
    [job({ timerPrUge: 24, siden: "2026-11-01" }), "for-faa-timer"],
    [job({ siden: "2026-08-25" }), "for-kort-arbejde"],
    [job({ siden: "2026-11-25" }), "ikke-begyndt"],
    // Begun lately, whatever the hours are; and not begun, whatever they are.
    [job({ siden: "2026-11-01", timerPrUge: null }), "for-kort-arbejde"],
    [job({ siden: "2026-11-25", timerPrUge: null }), "ikke-begyndt"],
    [job({ siden: null, timerPrUge: 24 }), "for-faa-timer"],
    [job({ siden: "2026-08-24", timerPrUge: null }), "uoplyst"],
    [job({ siden: "2026-11-01", status: "selvstaendig", timerPrUge: null }), "for-kort-arbejde"],
  ])("of %j: %s", (felter, grund) => {
    expect(fortalt(kriterier.beskaeftigelse.krav, felter)["grund"]).toBe(grund);
  });
});

describe("the facts and figures of a criterion", () => {
  it("are those that its condition names, and no others", () => {
    const { beskaeftigelse } = job({});
    const uddannelse = { status: "ingen", art: null };
    expect(fortalt(kriterier.almindelige.krav, {})).toEqual({
      grund: "i-arbejde",
      alderspension: false,
      beskaeftigelse,
      uddannelse,
      mindsteTimer: tal(25),
      begyndtSenest: "2027-01-24",
    });
    expect(fortalt(kriterier.beskaeftigelse.krav, {})).toEqual({
      grund: "varigt-arbejde",
      beskaeftigelse,
      uddannelse,
      mindsteTimer: tal(25),
      begyndtSenest: "2026-08-24",
      maaneder: 3,
    });
    expect(fortalt(kriterier.uddannelse.krav, {})).toEqual({
      uddannelsesniveau: { niveau: "over-grundskole", land: "danmark", godkendt: null },
    });
    const dom = { dato: "2025-05-05", lov: "vaabenloven" };
    expect(fortalt(kriterier.dom.krav, { domme: [{ dato: "2025-01-01", lov: "anden" }, dom] })).toEqual({
      dom,
      fra: "2024-01-01",
    });
    expect(fortalt(kriterier.dom.krav, { domme: null })).toEqual({ dom: null, fra: "2024-01-01" });
  });

  it("are no minimum of hours, and no later start, where the supplement has none", () => {
    expect(fortalt(kriterier.almindelige.krav, {}, {})).toMatchObject({ mindsteTimer: null, begyndtSenest: DAGEN });
  });

  it("hold each income against its amount, and tell whether education last year would excuse it", () => {
    const sammenligning = (vaerdi: number | null, graense: number | null) => ({
      vaerdi: vaerdi === null ? null : tal(vaerdi),
      operator: "mindst",
      graense: graense === null ? null : tal(graense),
      enhed: "kr. pr. maaned",
      herkomst: graense === null ? null : { art: "oplyst" },
    });
    const indtaegt = { bruttoindtaegt: { aktuelPrMaaned: 30000 }, underUddannelseForrigeAar: null };
    expect(fortalt(kriterier.indkomst.krav, indtaegt)).toEqual({
      aktuel: sammenligning(30000, 25000),
      forrigeAar: sammenligning(null, 25000),
      // Under the default choice nothing excuses it.
      undtagetForrigeAar: "ikke-opfyldt",
    });
    expect(fortalt(kriterier.indkomst.krav, indtaegt, {})).toMatchObject({ aktuel: sammenligning(30000, null) });
  });
});

describe("a condition of another shape", () => {
  const ANDEN = mindst(
    2,
    gren("senior", ja("alderspension")),
    gren("i-arbejde", blandt("beskaeftigelse", "i-arbejde")),
  );

  it("tells the first of its branches that is met, and of one without branches no reason", () => {
    expect(fortalt(ANDEN, { alderspension: true })["grund"]).toBe("senior");
    expect(fortalt(alle(ja("alderspension")), { alderspension: true })).toEqual({ alderspension: true });
  });

  it("tells what failed in the part that failed, the innermost name first", () => {
    const nest = ellers(
      "uden-arbejde-eller-uddannelse",
      alle(ja("alderspension"), ellers("for-faa-timer", ja("godkendt"))),
    );
    expect(fortalt(nest, { alderspension: false })["grund"]).toBe("uden-arbejde-eller-uddannelse");
    const ikkeGodkendt = { uddannelsesniveau: { niveau: "over-grundskole", land: "udland", godkendt: false } };
    expect(fortalt(nest, { alderspension: true, ...ikkeGodkendt })["grund"]).toBe("for-faa-timer");
    expect(fortalt(nest, { alderspension: null, ...ikkeGodkendt })["grund"]).toBe("for-faa-timer");
  });

  it("passes by what has no name of its own", () => {
    const unge = ellers("for-kort-arbejde", ja("godkendt"));
    const ikkeGodkendt = { uddannelsesniveau: { niveau: "over-grundskole", land: "udland", godkendt: false } };
    expect(fortalt(alle(ja("alderspension"), gren("senior", ja("godkendt"))), GODKENDT)["grund"]).toBe("senior");
    // The first to fail has parts without a name, of which none says why.
    const navnloese = enAf(alle(ja("alderspension"), ja("godkendt")), unge);
    expect(fortalt(navnloese, { alderspension: false, ...ikkeGodkendt })["grund"]).toBe("for-kort-arbejde");
    expect(fortalt(alle(enAf(ja("alderspension")), unge), { alderspension: false, ...ikkeGodkendt })["grund"]).toBe(
      "uoplyst",
    );
  });

  it("names nothing of a fact that is shown nowhere", () => {
    expect(Object.keys(fortalt(enAf(ja("beboer"), ja("alderspension")), {}))).toEqual(["alderspension"]);
  });

  it("tells of a part with a name of its own the outcome alone, wherever it stands", () => {
    const studerede = oplyst("undtagetForrigeAar", ja("alderspension"));
    expect(fortalt(ikke(enAf(studerede)), { alderspension: null })).toEqual({ undtagetForrigeAar: "uoplyst" });
  });
});

describe("the figures of a whole condition", () => {
  const omfang = (krav: Vilkaar) => omfangAf(bind(krav, { dato: dag(DAGEN), aftale: laesAftale({}) }));

  it("are its months of work, and the acts and years of convictions", () => {
    expect(omfang(kriterier.almindelige.krav)).toEqual({});
    expect(omfang(kriterier.beskaeftigelse.krav)).toEqual({ maaneder: 3 });
    expect(omfang(kriterier.dom.krav)).toEqual({
      love: ["straffeloven", "vaabenloven", "euforiserende-stoffer"],
      aarFoer: 2,
    });
    expect(omfang(enAf(begyndtSenest(2), ikke(ellers("for-kort-arbejde", begyndtSenest(-9)))))).toEqual({
      maaneder: 9,
    });
  });
});
