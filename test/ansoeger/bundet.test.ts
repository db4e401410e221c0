/** Conditions bound to a day and an agreement: what they come to in three values, and which choices they name. */
import { describe, expect, it } from "vitest";
import { bind } from "../../src/ansoeger/bind.js";
import { bladeI } from "../../src/ansoeger/bundet.js";
import { laesHusstand } from "../../src/input/husstand.js";
import { dag } from "../../src/kerne/dato.js";
import { rammeaftalen } from "../../src/parametre/rammeaftalen.js";
import {
  ALDRIG,
  alle,
  blandt,
  ellers,
  enAf,
  gren,
  ikke,
  ja,
  mindst,
  oplyst,
  type Vilkaar,
  valg,
  valgI,
} from "../../src/parametre/vilkaar.js";
import { DAGEN, type Felter, person } from "./sag.js";

const JA = "opfyldt";
const NEJ = "ikke-opfyldt";
const AABEN = "uoplyst";
const TRE = [JA, NEJ, AABEN] as const;

const GRUNDLAG = { dato: dag(DAGEN), aftale: rammeaftalen() };

function svar(vilkaar: Vilkaar, felter: Felter, grundlag = GRUNDLAG): string {
  const [en] = laesHusstand({ id: "h", personer: [person(felter)] }, dag(DAGEN)).personer;
  if (en === undefined) throw new Error("one person");
  return bind(vilkaar, grundlag).svar(en);
}

const VAERDI = { opfyldt: true, "ikke-opfyldt": false, uoplyst: null };

/** Two facts of yes and no that can be given each of the three values. */
const A = ja("alderspension");
const B = ja("underUddannelseForrigeAar");
const med = (a: (typeof TRE)[number], b: (typeof TRE)[number] = JA): Felter => ({
  alderspension: VAERDI[a],
  underUddannelseForrigeAar: VAERDI[b],
});

/** Three more, of words. */
const C = blandt("statsborgerskab", "andet");
const medC = (c: (typeof TRE)[number]): Felter => ({
  statsborgerskab: { opfyldt: "andet", "ikke-opfyldt": "dansk-eu-eoes-schweiz", uoplyst: null }[c],
});

describe("a condition in three values", () => {
  it.each([
    [JA, NEJ],
    [NEJ, JA],
    [AABEN, AABEN],
  ] as const)("that is %s is, turned, %s", (a, ventet) => {
    expect(svar(A, med(a))).toBe(a);
    expect(svar(ikke(A), med(a))).toBe(ventet);
    expect(svar(ikke(ikke(A)), med(a))).toBe(a);
  });

  // Of two: both, one of them.
  it.each([
    [JA, JA, JA, JA],
    [JA, NEJ, NEJ, JA],
    [JA, AABEN, AABEN, JA],
    [NEJ, NEJ, NEJ, NEJ],
    [NEJ, AABEN, NEJ, AABEN],
    [AABEN, AABEN, AABEN, AABEN],
  ] as const)("of two that are %s and %s: both are %s, one of them is %s", (a, b, begge, ene) => {
    for (const felter of [med(a, b), med(b, a)]) {
      expect(svar(alle(A, B), felter)).toBe(begge);
      expect(svar(enAf(A, B), felter)).toBe(ene);
      expect(svar(mindst(2, A, B), felter)).toBe(begge);
      expect(svar(mindst(1, A, B), felter)).toBe(ene);
    }
  });

  // Of three: at least two. Two that are met decide it, and two that fail.
  it.each([
    [JA, JA, JA, JA],
    [JA, JA, NEJ, JA],
    [JA, JA, AABEN, JA],
    [JA, NEJ, NEJ, NEJ],
    [JA, NEJ, AABEN, AABEN],
    [JA, AABEN, AABEN, AABEN],
    [NEJ, NEJ, NEJ, NEJ],
    [NEJ, NEJ, AABEN, NEJ],
    [NEJ, AABEN, AABEN, AABEN],
    [AABEN, AABEN, AABEN, AABEN],
  ] as const)("of three that are %s, %s and %s at least two are %s", (a, b, c, ventet) => {
    const raekkefoelger = [
      [a, b, c],
      [b, c, a],
      [c, a, b],
    ] as const;
    for (const [x, y, z] of raekkefoelger) expect(svar(mindst(2, A, B, C), { ...med(x, y), ...medC(z) })).toBe(ventet);
  });

  it("of none: all are, and not one is", () => {
    expect([alle(), enAf(), ALDRIG, mindst(0), mindst(1)].map((en) => svar(en, {}))).toEqual([JA, NEJ, NEJ, JA, NEJ]);
  });

  it("is the same with a name as without", () => {
    for (const a of TRE)
      for (const en of [gren("senior", A), ellers("for-faa-timer", A), oplyst("undtagetForrigeAar", A)])
        expect(svar(en, med(a))).toBe(a);
  });
});

describe("a choice", () => {
  const efter = (skaerpet: "supplerer" | "erstatter") => ({
    ...GRUNDLAG,
    aftale: rammeaftalen(undefined, { "delvist-skaerpet": skaerpet }),
  });
  const delt = valg("delvist-skaerpet", { supplerer: A, erstatter: ikke(A) });

  it("is made when the condition is bound", () => {
    expect(svar(delt, med(JA), efter("supplerer"))).toBe(JA);
    expect(svar(delt, med(JA), efter("erstatter"))).toBe(NEJ);
  });

  it("of which the condition says nothing is a fault of the condition, whoever it is asked of", () => {
    const tavs: Vilkaar = { art: "valg", id: "delvist-skaerpet", efter: { supplerer: A } };
    expect(svar(tavs, med(JA), efter("supplerer"))).toBe(JA);
    expect(() => bind(alle(B, ikke(tavs)), efter("erstatter"))).toThrow(
      new RangeError("a condition says nothing of a choice of delvist-skaerpet"),
    );
  });

  it("is found wherever it stands, within another choice too, and leaves its other leaves out", () => {
    const indre = valg("fleksjob-timer", { timekrav: B, "uden-timekrav": C });
    const ydre = valg("delvist-skaerpet", { supplerer: A, erstatter: indre });
    expect(valgI(A)).toEqual([]);
    expect(valgI(alle(A, enAf(ikke(ydre))))).toEqual(["delvist-skaerpet", "fleksjob-timer"]);
    expect(valgI(mindst(1, gren("senior", indre), ellers("senior", oplyst("undtagetForrigeAar", delt))))).toEqual([
      "fleksjob-timer",
      "delvist-skaerpet",
    ]);
    const blade = (grundlag: typeof GRUNDLAG) => bladeI(bind(ydre, grundlag)).map(({ faktum }) => faktum.sti.join("."));
    expect(blade(efter("supplerer"))).toEqual(["alderspension"]);
    expect(blade(efter("erstatter"))).toEqual(["underUddannelseForrigeAar"]);
  });
});

describe("the leaves", () => {
  it("are all of them, in their order", () => {
    const hele = alle(A, enAf(B, ikke(C)), mindst(1, gren("senior", A), oplyst("undtagetForrigeAar", B)));
    expect(bladeI(bind(hele, GRUNDLAG)).map(({ faktum }) => faktum.sti.join("."))).toEqual([
      "alderspension",
      "underUddannelseForrigeAar",
      "statsborgerskab",
      "alderspension",
      "underUddannelseForrigeAar",
    ]);
  });
});
