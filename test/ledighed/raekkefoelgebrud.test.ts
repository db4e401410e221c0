/** The checks on an order of nine, each on its border, through the door of every operation that has an agreement. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { raekkefoelgebrud } from "../../src/ledighed/raekkefoelgebrud.js";
import { INTET_SUPPLEMENT, PLADSER, type Plads } from "../../src/parametre/aftale.js";
import { FORTOLKNINGER, type Fortolkninger } from "../../src/parametre/fortolkninger.js";
import type { Ledighedsregler } from "../../src/parametre/ledighedsregler.js";
import { rammeaftalen } from "../../src/parametre/rammeaftalen.js";
import { gange } from "../omfang.js";
import { fejl } from "../spoerg.js";
import { SUPPLEMENT } from "./grundlag.js";

const trinnene = fc.constantFrom(1, 2, 3, 4);
const O = SUPPLEMENT.raekkefoelge.afdelingstrappen;

function brud(afdelingstrappen: object, omraadetrappen: object = {}, retur: object = {}) {
  const supplement = {
    raekkefoelge: { afdelingstrappen, omraadetrappen },
    udlejningsformVedRetur: { omraadetrappen: retur },
  };
  return fejl("kvoter", { trappe: "omraadetrappen", trin: 2, dato: "2026-01-01", aftale: { supplement } }).map(
    ({ code, path }) => [code, ...path.slice(2)].join("/"),
  );
}

const paa = (trin: number, ...plads: number[]) =>
  ["ugyldig-aftale", "raekkefoelge", "afdelingstrappen", trin, ...plads].join("/");
const med = (orden: readonly string[], rettelser: Readonly<Record<number, string>>) =>
  orden.map((plads, i) => rettelser[i] ?? plads);

describe("an order of nine", () => {
  it("may be as the illustrative ones are", () =>
    expect(brud(O, SUPPLEMENT.raekkefoelge.omraadetrappen, { "1": "fleksibel" })).toEqual([]));

  it("has nine slots", () => {
    expect(brud({ "1": O["1"].slice(0, 8) })).toEqual([paa(1)]);
    expect(brud({ "1": [...O["1"], "almindelig"] })).toEqual([paa(1)]);
    expect(brud({ "1": [] })).toEqual([paa(1)]);
  });

  it("has niende ninth and nowhere else", () => {
    expect(brud({ "1": med(O["1"], { 8: "almindelig" }) })).toEqual([paa(1, 8)]);
    expect(brud({ "1": med(O["1"], { 1: "niende" }) })).toEqual([paa(1, 1)]);
    expect(brud({ "1": med(O["1"], { 0: "niende", 8: "anvisning" }) })).toEqual([paa(1, 0), paa(1, 8)]);
  });

  it("has an extra delivery on trin 2 only", () => {
    expect(brud({ "1": med(O["1"], { 1: "ekstra" }) })).toEqual([paa(1, 1)]);
    expect(brud({ "3": med(O["3"], { 0: "ekstra" }) })).toEqual([paa(3, 0)]);
    expect(brud({ "2": med(O["2"], { 0: "ekstra" }) })).toEqual([]);
  });

  it("is judged by its length and its other slots where one of them is unreadable", () => {
    const ukendt = (...plads: number[]) => paa(1, ...plads).replace("ugyldig-aftale", "ugyldigt-input");
    expect(brud({ "1": med(O["1"], { 8: "sidste" }) })).toEqual([ukendt(8)]);
    expect(brud({ "1": med(O["1"], { 0: "anvist", 1: "ekstra" }), "2": null })).toEqual([ukendt(0), paa(1, 1)]);
    expect(brud({ "1": ["anvist", "niende"] })).toEqual([ukendt(0), paa(1), paa(1, 1)]);
    expect(
      brud({}, { "1": med(SUPPLEMENT.raekkefoelge.omraadetrappen["1"], { 0: "almindelig", 1: "anvist" }) }),
    ).toEqual(["ugyldigt-input/raekkefoelge/omraadetrappen/1/1", "ugyldig-aftale/raekkefoelge/omraadetrappen/1/0"]);
  });

  it("may offer above three of nine on trin 1 and 2, and need not", () => {
    // Trin 1: three and the ninth are four; two and the ninth are three.
    expect(brud({ "1": O["1"] })).toEqual([]);
    expect(brud({ "1": med(O["1"], { 6: "almindelig" }) })).toEqual([]);
    // Trin 2: three and half a ninth in 2026-2027 are above three; two and the half are not.
    expect(brud({ "2": O["2"] })).toEqual([]);
    expect(brud({ "2": med(O["2"], { 7: "almindelig" }) })).toEqual([]);
  });

  it("never offers above three of nine on trin 3, 4 and an exempted trin 2", () => {
    // Two and half a ninth are two and a half; three and the half are above three.
    expect(brud({ "3": med(O["3"], { 0: "anvisning" }) })).toEqual([paa(3)]);
    expect(brud({ "4": med(O["4"], { 0: "anvisning" }) })).toEqual([]);
    expect(brud({ "4": med(O["4"], { 0: "anvisning", 1: "anvisning" }) })).toEqual([paa(4)]);
    expect(brud({ "2": med(O["2"], { 7: "anvisning" }) })).toEqual([paa(2)]);
  });

  it("never gives a higher step more anvisning or less fleksibel", () => {
    // As much anvisning on trin 4 as on trin 3 in 2026-2027 is no rise, but in 2024-2025 trin 4 has half a ninth and
    // trin 3 none.
    expect(brud({ "3": O["3"], "4": med(O["4"], { 0: "anvisning" }) })).toEqual([paa(4)]);
    expect(brud({ "3": O["3"], "4": O["4"] })).toEqual([]);
    // Six fleksibel and a ninth on trin 3; trin 4 with half a ninth needs as many.
    expect(brud({ "3": O["3"], "4": med(O["4"], { 0: "almindelig", 1: "almindelig" }) })).toEqual([paa(4)]);
    // Trin 2 between them is unknown: the next known one counts.
    expect(
      brud({
        "1": med(O["1"], { 1: "fleksibel", 2: "fleksibel", 5: "fleksibel", 7: "fleksibel" }),
        "3": med(O["3"], { 0: "almindelig", 2: "almindelig" }),
      }),
    ).toEqual([paa(3)]);
  });

  it("is compared with the other steps without any exemption", () => {
    // Trin 2: one and two extra are three, and half a ninth; exempted it would be below the two and a half of trin 3.
    const toeren = [
      "ekstra",
      "anvisning",
      "almindelig",
      "almindelig",
      "almindelig",
      "almindelig",
      "almindelig",
      "ekstra",
      "niende",
    ];
    expect(brud({ "2": toeren, "3": O["3"] })).toEqual([]);
  });

  it("on omraadetrappen is neither niende nor ekstra nor almindelig, and no returned dwelling is let almindelig", () => {
    const orden = SUPPLEMENT.raekkefoelge.omraadetrappen["1"];
    const paaOmraade = (plads: number) => `ugyldig-aftale/raekkefoelge/omraadetrappen/1/${plads}`;
    expect(brud({}, { "1": med(orden, { 0: "niende", 3: "ekstra", 5: "almindelig", 8: "niende" }) })).toEqual(
      [0, 3, 5, 8].map(paaOmraade),
    );
    expect(brud({}, { "1": med(orden, { 0: "anvisning", 1: "anvisning", 3: "anvisning" }) })).toEqual([]);
    expect(brud({}, {}, { "1": "almindelig" })).toEqual(["ugyldig-aftale/udlejningsformVedRetur/omraadetrappen/1"]);
    expect(brud({}, { "1": orden.slice(1) })).toEqual(["ugyldig-aftale/raekkefoelge/omraadetrappen/1"]);
  });

  it("is refused by every operation that has an agreement", () => {
    const aftale = { supplement: { raekkefoelge: { afdelingstrappen: { "1": [] } } } };
    for (const [op, input] of [
      ["placer", { afdeling: { id: "a", type: "familieboliger" }, dato: "2026-01-01" }],
      ["portefoelje", { afdelinger: [], omraader: [], dato: "2026-01-01" }],
      ["tildel", { afdeling: { id: "a", type: "familieboliger", placeringer: [] }, haendelser: [] }],
      ["nybyggeri", { antalBoliger: 9, reserverede: 1, trappe: "afdelingstrappen", trin: 1, dato: "2026-01-01" }],
    ] as const) {
      expect(
        fejl(op, { ...input, aftale }).map(({ code }) => code),
        op,
      ).toEqual(["ugyldig-aftale"]);
    }
  });

  it("is judged by the default choices, and its faults stand beside all others", () => {
    const aftale = {
      supplement: { raekkefoelge: { afdelingstrappen: { "4": med(O["4"], { 0: "anvisning", 1: "anvisning" }) } } },
      fortolkninger: { ukendt: "x" },
    };
    const koder = fejl("kvoter", { trappe: "omraadetrappen", trin: 3, dato: "2023-01-01", aftale }).map(
      ({ code, path }) => `${code} ${path.join("/")}`,
    );
    expect(koder.sort()).toEqual([
      "aftale-ikke-gaeldende dato",
      "ugyldig-aftale aftale/fortolkninger/ukendt",
      "ugyldig-aftale aftale/supplement/raekkefoelge/afdelingstrappen/4",
      "ugyldigt-input trin",
    ]);
  });
});

describe("an order of nine under another text", () => {
  const { tekst, supplement, fortolkninger } = rammeaftalen();
  const brudUnder = (
    nyt: Partial<Ledighedsregler>,
    trappe: "afdelingstrappen" | "omraadetrappen",
    orden: Readonly<Record<number, readonly Plads[]>>,
  ) =>
    raekkefoelgebrud({
      tekst: { ...tekst, trapper: { ...tekst.trapper, ledighed: { ...tekst.trapper.ledighed, ...nyt } } },
      supplement: { ...supplement, raekkefoelge: { ...supplement.raekkefoelge, [trappe]: orden } },
      fortolkninger,
    }).map(({ sti, besked }) => [...sti.slice(3), besked].join(" "));
  const ni = (...anvisninger: readonly number[]): readonly Plads[] =>
    Array.from({ length: 9 }, (_, i) => (anvisninger.includes(i) ? "anvisning" : "fleksibel"));

  it("may not rise from a step that the text gives to a higher one", () => {
    const { raekkefoelge } = tekst.trapper.ledighed;
    expect(
      brudUnder({ raekkefoelge: { ...raekkefoelge, kendte: { 1: ni() } } }, "omraadetrappen", { 2: ni(0) }),
    ).toEqual([
      "omraadetrappen 2 anvisning rises from trin 1 to trin 2",
      "omraadetrappen 2 fleksibel falls from trin 1 to trin 2",
    ]);
    expect(
      brudUnder({ raekkefoelge: { ...raekkefoelge, kendte: { 1: ni(0) } } }, "omraadetrappen", { 2: ni() }),
    ).toEqual([]);
    // The text may give the higher step as well.
    expect(
      brudUnder({ raekkefoelge: { ...raekkefoelge, kendte: { 2: ni(0) } } }, "omraadetrappen", { 1: ni() }),
    ).toHaveLength(2);
  });

  it("is above the cap by its extra delivery on a step that is never to be", () => {
    // Three and an extra one are four of nine; without it three.
    const treer: readonly Plads[] = [
      "anvisning",
      "anvisning",
      "anvisning",
      "ekstra",
      "fleksibel",
      "fleksibel",
      "fleksibel",
      "fleksibel",
      "niende",
    ];
    const { raekkefoelge, ekstra, niende } = tekst.trapper.ledighed;
    const regler = {
      raekkefoelge: { ...raekkefoelge, proeves: raekkefoelge.proeves.slice(0, 1) },
      ekstra: { ...ekstra, trin: [3] },
      niende,
    };
    expect(brudUnder(regler, "afdelingstrappen", { 3: treer })).toEqual([
      "afdelingstrappen 3 trin 3 never offers more than 3 of 9",
    ]);
  });
});

it("is judged alike under every choice of every interpretation, so that none of them decides a fault", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PLADSER), { minLength: 8, maxLength: 8 }), trinnene, (foerste, trin) => {
      const raekkefoelge = { omraadetrappen: {}, afdelingstrappen: { [trin]: [...foerste, "niende"] as const } };
      const under = (valg: Partial<Fortolkninger>) =>
        raekkefoelgebrud(rammeaftalen({ ...INTET_SUPPLEMENT, raekkefoelge }, valg));
      for (const [id, valgene] of Object.entries(FORTOLKNINGER))
        for (const valg of valgene) expect(under({ [id]: valg }), `${id}: ${valg}`).toEqual(under({}));
    }),
    { numRuns: gange(1000) },
  );
});
