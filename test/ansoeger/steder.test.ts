/** The places in a person that can hold another value, and the values there that conditions tell apart. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bind } from "../../src/ansoeger/bind.js";
import { type Bundetblad, bladeI } from "../../src/ansoeger/bundet.js";
import type { Person } from "../../src/ansoeger/husstand.js";
import { findes, medVaerdi, stederI } from "../../src/ansoeger/steder.js";
import { erUnder, muligeI, ukendteI } from "../../src/ansoeger/variable.js";
import { vurderingsregel } from "../../src/ansoeger/vurderingsregel.js";
import { laesAftale } from "../../src/input/enkeltvis.js";
import { laesHusstand } from "../../src/input/husstand.js";
import { dag } from "../../src/kerne/dato.js";
import { iArbejdeI } from "../../src/parametre/ansoeger/iArbejde.js";
import { uddannelse } from "../../src/parametre/ansoeger/uddannelse.js";
import { gange, mindst } from "../omfang.js";
import { DAGEN, type Felter, person } from "./sag.js";
import { personfelter, uden } from "./vilkaarligPerson.js";

const HER = dag(DAGEN);

function laest(felter: Felter): Person {
  const [en] = laesHusstand({ id: "h", personer: [person(felter)] }, HER).personer;
  if (en === undefined) throw new Error("one person");
  return en;
}

/** The places of one fact, those that nobody can change marked. */
function steder(navn: string, felter: Felter): readonly string[] {
  return stederI(laest(felter), new Set([navn]), HER).map(({ sti, fast }) => `${sti.join(".")}${fast ? "!" : ""}`);
}

describe("the places in a person", () => {
  it.each([
    // An object is its parts; while it is unknown, or there is nothing of it, it is one place.
    ["beskaeftigelse", { beskaeftigelse: null }, ["beskaeftigelse"]],
    ["beskaeftigelse", { beskaeftigelse: { status: "ingen" } }, ["beskaeftigelse"]],
    [
      "beskaeftigelse",
      { beskaeftigelse: { status: "i-arbejde", siden: "2020-01-01" } },
      [
        "beskaeftigelse.status",
        "beskaeftigelse.timerPrUge",
        "beskaeftigelse.siden!",
        "beskaeftigelse.fuldtidEfterOverenskomst",
      ],
    ],
    // What is unknown can be found out, also where nobody can change it once it is known.
    [
      "beskaeftigelse",
      { beskaeftigelse: { status: "fleksjob" } },
      [
        "beskaeftigelse.status",
        "beskaeftigelse.timerPrUge",
        "beskaeftigelse.siden",
        "beskaeftigelse.fuldtidEfterOverenskomst",
      ],
    ],
    ["uddannelsesniveau", { uddannelsesniveau: { niveau: "grundskole" } }, ["uddannelsesniveau"]],
    [
      "uddannelsesniveau",
      { uddannelsesniveau: { niveau: "over-grundskole", land: "udland", godkendt: false } },
      ["uddannelsesniveau.niveau!", "uddannelsesniveau.land!", "uddannelsesniveau.godkendt"],
    ],
    // Income is always its two parts; what was earned last year is past.
    [
      "bruttoindtaegt",
      { bruttoindtaegt: null },
      ["bruttoindtaegt.aktuelPrMaaned", "bruttoindtaegt.forrigeAarPrMaaned"],
    ],
    ["bruttoindtaegt", {}, ["bruttoindtaegt.aktuelPrMaaned", "bruttoindtaegt.forrigeAarPrMaaned!"]],
    ["foedselsdato", {}, ["foedselsdato!"]],
    ["alderspension", { alderspension: true }, ["alderspension"]],
    ["domme", { domme: [] }, ["domme!"]],
    ["domme", { domme: [{ dato: "2020-01-01", lov: "anden" }] }, ["domme!"]],
    ["domme", { domme: null }, ["domme"]],
    ["loesladt", { loesladt: false }, ["loesladt!"]],
    ["beboerIAfdelingen", {}, ["beboerIAfdelingen!"]],
    // Whoever it is, it is this person.
    ["id", {}, []],
    ["beboerIAfdelingen", { beboerIAfdelingen: null }, ["beboerIAfdelingen"]],
  ])("of %s in %j are %j", (navn, felter, ventet) => {
    expect(steder(navn, felter)).toEqual(ventet);
  });

  it("are fast where every benefit is over, and not where one still runs", () => {
    const om = (...til: readonly (string | null)[]) =>
      steder("ydelser", { ydelser: til.map((dato) => ({ type: "dagpenge", fra: "2020-01-01", til: dato })) });
    expect([om("2026-11-23"), om("2026-11-24"), om(null), om("2026-11-23", null), om()]).toEqual([
      ["ydelser!"],
      ["ydelser"],
      ["ydelser"],
      ["ydelser"],
      ["ydelser!"],
    ]);
  });

  it("are those of the facts that are looked at, and the others are not read", () => {
    const vogtet: Person = Object.defineProperty({ ...laest({}) }, "domme", {
      enumerable: true,
      get: () => {
        throw new Error("domme was read");
      },
    });
    expect(stederI(vogtet, new Set(["alderspension", "beskaeftigelse"]), HER).map(({ sti }) => sti[0])).toEqual([
      "beskaeftigelse",
      "beskaeftigelse",
      "beskaeftigelse",
      "beskaeftigelse",
      "alderspension",
    ]);
    expect(medVaerdi(vogtet, ["alderspension"], true).alderspension).toBe(true);
    expect(() => stederI(vogtet, new Set(["domme"]), HER)).toThrow("domme was read");
  });

  it("beside no job there are no hours, beside an unknown one there may be", () => {
    const er = (felter: Felter, ...sti: readonly string[]) => findes(laest(felter), sti);
    const job = (status: string) => ({ beskaeftigelse: { status } });
    expect(
      [job("ingen"), job("i-arbejde"), { beskaeftigelse: null }].map((en) => er(en, "beskaeftigelse", "siden")),
    ).toEqual([false, true, true]);
    expect(er(job("ingen"), "beskaeftigelse", "status")).toBe(true);
    expect(er(job("ingen"), "beskaeftigelse")).toBe(true);
    expect(er({ uddannelsesniveau: { niveau: "grundskole" } }, "uddannelsesniveau", "land")).toBe(false);
    expect(er({ bruttoindtaegt: null }, "bruttoindtaegt", "aktuelPrMaaned")).toBe(true);
    expect(er({ domme: [] }, "domme")).toBe(true);
  });

  it("hold another value, and leave the rest as it is", () => {
    const en = laest({});
    const andet = medVaerdi(en, ["beskaeftigelse", "timerPrUge"], 10);
    expect(andet.beskaeftigelse).toEqual({ ...en.beskaeftigelse, timerPrUge: 10 });
    expect([andet.id, andet.domme, andet.bruttoindtaegt]).toEqual([en.id, en.domme, en.bruttoindtaegt]);
    expect(en).toEqual(laest({}));
    const begge = medVaerdi(medVaerdi(andet, ["domme"], null), ["beskaeftigelse"], null);
    expect([begge.domme, begge.beskaeftigelse, begge.alderspension]).toEqual([null, null, false]);
    expect(medVaerdi(begge, ["beskaeftigelse", "status"], "ingen").beskaeftigelse).toBe("ingen");
  });
});

describe("a path", () => {
  it("lies under another that it begins with, and under itself", () => {
    expect(erUnder(["a", "b"], ["a"])).toBe(true);
    expect(erUnder(["a"], ["a"])).toBe(true);
    expect(erUnder(["a"], ["a", "b"])).toBe(false);
    expect(erUnder(["b", "a"], ["a"])).toBe(false);
  });
});

describe("a person as variables", () => {
  const aftale = laesAftale({ supplement: { mindsteTimerPrUge: 25, jobstartSenestMaaneder: 1 } });
  const grundlag = { dato: HER, aftale };
  const arbejde = bladeI(bind(iArbejdeI(3), grundlag));
  const vaerdier = (felter: Felter, blade: readonly Bundetblad[]) =>
    ukendteI(laest(felter), blade, HER).map(({ sti, klasser }) => [sti.join("."), klasser.map(({ vaerdi }) => vaerdi)]);

  it("has what is unknown and read, with a value for each way in which the leaves can answer", () => {
    // Begun today or before, three months ago or before, or after today; 25 hours, or fewer.
    expect(vaerdier({ beskaeftigelse: { status: "i-arbejde", timerPrUge: 37 }, domme: null }, arbejde)).toEqual([
      ["beskaeftigelse.siden", ["2026-11-24", "2199-12-31", "2026-08-24"]],
    ]);
    expect(
      vaerdier({ beskaeftigelse: { status: "i-arbejde", siden: "2020-01-01" }, domme: null }, arbejde)[0]?.[0],
    ).toBe("beskaeftigelse.timerPrUge");
    expect(vaerdier({ domme: null }, arbejde)).toEqual([]);
  });

  it("has a whole fact as one, with its parts put together, and the value of nothing last", () => {
    const [variabel] = ukendteI(laest({ uddannelsesniveau: null }), bladeI(bind(uddannelse.krav, grundlag)), HER);
    expect(variabel?.sti).toEqual(["uddannelsesniveau"]);
    const udgaver = variabel?.klasser.map(({ person: en }) => en.uddannelsesniveau);
    // From Denmark or not, approved or not.
    expect(udgaver?.slice(0, -1)).toHaveLength(4);
    expect(udgaver?.at(-1)).toEqual({ niveau: "grundskole", land: null, godkendt: null });
  });

  it("leaves out a place where all values answer the same", () => {
    const uden = bladeI(bind(iArbejdeI(3), { dato: HER, aftale: laesAftale({}) }));
    expect(vaerdier({ beskaeftigelse: { status: "i-arbejde", siden: "2020-01-01" } }, uden)).toEqual([]);
  });

  it("as it may be is first as it is, and has what can be done before what is fast", () => {
    const en = laest({ beskaeftigelse: { status: "i-arbejde", timerPrUge: 20, siden: "2026-11-01" } });
    const mulige = muligeI(en, arbejde, HER, true);
    expect(mulige.map(({ sti, fast }) => [sti.at(-1), fast])).toEqual([
      ["status", false],
      ["timerPrUge", false],
      ["siden", true],
    ]);
    for (const { vaerdi, klasser } of mulige) expect(klasser[0]).toMatchObject({ vaerdi, person: en });
    // The one that most leaves are met by comes first among the others, or last.
    const foerst = (flest: boolean) =>
      muligeI(en, arbejde, HER, flest)
        .find(({ sti }) => sti.at(-1) === "siden")
        ?.klasser.slice(1)
        .map(({ vaerdi }) => vaerdi);
    expect(foerst(true)).toEqual(["2026-08-24", "2026-11-24", "2199-12-31"]);
    expect(foerst(false)).toEqual(["2199-12-31", "2026-11-24", "2026-08-24"]);
  });

  it("answers as one of its values does, whatever it turns out to be", () => {
    const krav = {
      udlejningsform: "fleksibel",
      skaerpede: ["beskaeftigelse", "dom", "uddannelse"],
      omraadestatus: null,
    } as const;
    const blade = vurderingsregel(krav, HER, aftale).kriterier.flatMap(({ hele }) => bladeI(hele));
    const NAVNE = ["beskaeftigelse", "uddannelse", "uddannelsesniveau", "domme", "alderspension"];
    let proevede = 0;
    fc.assert(
      fc.property(uden(personfelter(DAGEN)), fc.constantFrom(...NAVNE), (felter, navn) => {
        const kendt = laest({ ...person(), ...felter });
        const laesere = blade.filter(({ faktum }) => faktum.sti[0] === navn);
        const svar = (en: Person) => laesere.map((blad) => blad.svar(en)).join();
        if (Reflect.get(kendt, navn) === null || svar(kendt).includes("uoplyst")) return;
        // Of basic school no more is asked, so that what is told beside it is no value of its own.
        if (navn === "uddannelsesniveau" && kendt.uddannelsesniveau?.niveau === "grundskole") return;
        const variable = ukendteI(medVaerdi(kendt, [navn], null), blade, HER);
        const klasser = variable.find(({ sti }) => sti[0] === navn)?.klasser.map((klasse) => svar(klasse.person)) ?? [];
        expect(new Set(klasser).size).toBe(klasser.length);
        proevede += 1;
        expect(klasser).toContain(svar(kendt));
      }),
      { numRuns: gange(1500) },
    );
    expect(proevede).toBeGreaterThanOrEqual(mindst(300));
  });
});
