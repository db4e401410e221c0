import { describe, expect, it } from "vitest";
import { sammenlign } from "../../src/konformitet/sammenlign.js";

const ok = (result: Readonly<Record<string, unknown>>) => ({ ok: true, result }) as const;
const fejl = (...errors: readonly { readonly code: string; readonly path?: readonly (string | number)[] }[]) =>
  ({ ok: false, errors }) as const;

describe("sammenlign", () => {
  it("compares only the fields that are expected, and names the first that differs", () => {
    expect(sammenlign(ok({ trin: 4 }), ok({ trin: 4, mere: 1 }))).toBeNull();
    expect(sammenlign(ok({ trin: 4, behov: "hoejt" }), ok({ trin: 3, behov: "lavt" }))).toEqual({
      sti: ["result", "trin"],
      forventet: 4,
      faaet: 3,
    });
    expect(sammenlign(ok({ trin: null }), ok({}))).toEqual({
      sti: ["result", "trin"],
      forventet: null,
      faaet: undefined,
    });
    expect(sammenlign(ok({ antal: { uoplyst: 1 } }), ok({ antal: null }))).toEqual({
      sti: ["result", "antal"],
      forventet: { uoplyst: 1 },
      faaet: null,
    });
  });

  it("does not take one kind of value for another", () => {
    for (const [forventet, faaet] of [
      [1, "1"],
      [false, null],
      [[], {}],
      [{}, []],
      [0, false],
    ] as const) {
      expect(sammenlign(ok({ felt: forventet }), ok({ felt: faaet }))).not.toBeNull();
    }
  });

  it("takes a number for its value, however a program writes it", () => {
    const givet = (tekst: string) => JSON.parse(`{"ok":true,"result":{"tal":${tekst}}}`);
    for (const skrevet of [
      "41.2",
      "41.20",
      "412e-1",
      '{"taeller":206,"naevner":5}',
      '{"naevner":"10","taeller":"412"}',
    ])
      for (const ventet of [41.2, { taeller: 206, naevner: 5 }])
        expect(sammenlign(ok({ tal: ventet }), givet(skrevet)), skrevet).toBeNull();
    expect(sammenlign(ok({ tal: 0 }), givet("-0.0"))).toBeNull();
    expect(sammenlign(ok({ tal: [1, { tal: 0.5 }] }), givet('[{"tal":{"taeller":1,"naevner":2}},1.0]'))).toBeNull();
    for (const skrevet of ["41.21", '"41.2"', '{"taeller":206,"naevner":0}', '{"taeller":206,"naevner":6}', "null"])
      expect(sammenlign(ok({ tal: 41.2 }), givet(skrevet)), skrevet).not.toBeNull();
  });

  it("takes lists as sets, but for those that the contract orders", () => {
    expect(sammenlign(ok({ mangler: [["a"], ["b", 0]] }), ok({ mangler: [["b", 0], ["a"]] }))).toBeNull();
    expect(sammenlign(ok({ mangler: [["a"]] }), ok({ mangler: [["a"], ["a"]] }))).not.toBeNull();
    expect(sammenlign(ok({ uoplysteForan: ["x", "y"] }), ok({ uoplysteForan: ["y", "x"] }))).toBeNull();
    expect(sammenlign(ok({ skaerpede: ["dom", "indkomst"] }), ok({ skaerpede: ["indkomst", "dom"] }))).not.toBeNull();
    expect(sammenlign(ok({ pladser: ["niende", "ekstra"] }), ok({ pladser: ["ekstra", "niende"] }))).not.toBeNull();
    const [a, b] = [
      { husstand: "a", udfald: "opfyldt" },
      { husstand: "b", udfald: "uoplyst" },
    ];
    expect(sammenlign(ok({ liste: [a, b] }), ok({ liste: [b, a] }))).not.toBeNull();
    expect(sammenlign(ok({ liste: [a] }), ok({ liste: [a, b] }))).not.toBeNull();
  });

  it("finds the entries of a list by what names them, and says which one differs", () => {
    const tildeling = (bolig: string, dato: string, tur: string) => ({ bolig, dato, tur });
    const [en, to] = [tildeling("b", "2024-02-01", "anvisning"), tildeling("b", "2024-03-01", "fleksibel")];
    expect(sammenlign(ok({ tildelinger: [en, to] }), ok({ tildelinger: [{ ...to, mere: 1 }, en] }))).toBeNull();
    expect(
      sammenlign(ok({ tildelinger: [en, to] }), ok({ tildelinger: [en, tildeling("b", "2024-03-01", "almindelig")] })),
    ).toEqual({
      sti: ["result", "tildelinger", 1, "tur"],
      forventet: "fleksibel",
      faaet: "almindelig",
    });
    expect(sammenlign(ok({ tildelinger: [en] }), ok({ tildelinger: [en, to] }))).not.toBeNull();
    const kriterium = (id: string, ...personer: string[]) => ({
      id,
      personer: personer.map((person) => ({ person, udfald: "opfyldt" })),
    });
    expect(
      sammenlign(ok({ kriterier: [kriterium("dom", "p", "q")] }), ok({ kriterier: [kriterium("dom", "q", "p")] })),
    ).toBeNull();
    expect(
      sammenlign(ok({ kriterier: [kriterium("dom", "p")] }), ok({ kriterier: [kriterium("dom", "p", "q")] })),
    ).not.toBeNull();
  });

  it("takes interpretations and criteria as whole objects", () => {
    expect(sammenlign(ok({ fortolkninger: {} }), ok({ fortolkninger: { trinskifte: "forfra" } }))).toEqual({
      sti: ["result", "fortolkninger", "trinskifte"],
      forventet: undefined,
      faaet: "forfra",
    });
    expect(
      sammenlign(
        ok({ kriterier: { dom: { udfald: "opfyldt" } } }),
        ok({ kriterier: { dom: { udfald: "opfyldt" }, indkomst: {} } }),
      ),
    ).not.toBeNull();
    expect(
      sammenlign(
        ok({ kriterier: { dom: { udfald: "opfyldt" } } }),
        ok({ kriterier: { dom: { udfald: "opfyldt", mere: 1 } } }),
      ),
    ).toBeNull();
  });

  it("compares caveats by code, each once, and leaves a program its own", () => {
    const koder = (...alle: string[]) => ok({ forbehold: alle.map((kode) => ({ kode })) });
    expect(
      sammenlign(
        koder("antaget-tal"),
        ok({ forbehold: [{ kode: "antaget-tal", tal: ["x"] }, { kode: "antaget-tal" }, { kode: "vores-eget" }] }),
      ),
    ).toBeNull();
    expect(sammenlign(koder(), koder("antaget-tal"))).not.toBeNull();
    expect(sammenlign(koder("stk-9"), koder())).not.toBeNull();
  });

  it("compares faults as a set of codes and paths, whatever the messages", () => {
    const [en, to] = [
      { code: "ukendt-felt", path: ["a", 0] },
      { code: "ugyldig-dato", path: ["b"] },
    ];
    expect(sammenlign(fejl(en, to), { id: "1", ok: false, errors: [{ ...to, message: "x" }, en, en] })).toBeNull();
    expect(sammenlign(fejl(en), fejl(en, to))).not.toBeNull();
    expect(sammenlign(fejl(en), fejl({ ...en, path: ["a", 1] }))).not.toBeNull();
    expect(sammenlign(fejl(en), fejl({ ...en, path: ["a", "0"] }))).not.toBeNull();
    expect(sammenlign(fejl({ code: "ukendt-felt" }), fejl(en))).toBeNull();
    expect(sammenlign(fejl({ code: "ukendt-felt" }), fejl(to))).not.toBeNull();
  });

  it("tells a result from faults, and either from rubbish", () => {
    expect(sammenlign(ok({}), fejl({ code: "ukendt-op", path: [] }))).toMatchObject({ sti: ["ok"], forventet: true });
    expect(sammenlign(fejl({ code: "ukendt-op" }), ok({}))).toMatchObject({ sti: ["ok"], forventet: false });
    for (const rod of [null, 1, "svar", [], {}, { ok: true }, { ok: true, result: null }])
      expect(sammenlign(ok({ trin: 1 }), rod)).not.toBeNull();
    expect(sammenlign(fejl({ code: "ukendt-op" }), { ok: false })).not.toBeNull();
  });
});
