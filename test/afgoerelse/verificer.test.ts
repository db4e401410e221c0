/** The five answers, in their order; and certificates and inputs of any kind at all. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ordnedeFelter } from "../../src/afgoerelse/kanonisk.js";
import { segl } from "../../src/afgoerelse/segl.js";
import { VERSIONER } from "../../src/afgoerelse/versioner.js";
import { gange } from "../omfang.js";
import { fejl, resultat } from "../spoerg.js";
import FOER_VILKAAR from "./certifikaterFoerVilkaar.json" with { type: "json" };
import { certifikatAf, gemt, svarPaa, tilfaelde } from "./vilkaarligeSager.js";

const INPUT = {
  omraade: {
    id: "o",
    opgoerelser: [
      {
        listedato: "2018-12-01",
        antalBeboere: 1913,
        noegletal: { udenTilknytning: 44.6, doemte: 1.94, kunGrundskole: 67.4 },
      },
    ],
  },
  dato: "2018-12-01",
};
const UDPEGNING = { op: "udpeg", input: INPUT };
const ANDET_INPUT = { ...INPUT, dato: "2018-12-02" };
const VALG = [{}, { minimal: true, salt: "k2v9x7q4m1z8w3b6" }];

/** Changed by someone who set a new seal. */
function omskrevet(certifikat: { readonly segl: string }, felter: object): object {
  const { segl: _, ...indhold } = certifikat;
  const aendret = ordnedeFelter({ ...indhold, ...felter });
  return { ...aendret, segl: segl(aendret) };
}

describe.each(VALG)("the answer of verificer, certified with %j", (valg) => {
  const certifikat = gemt(certifikatAf(UDPEGNING, valg));

  it("is ok for the certificate and the input as they were", () => {
    expect(svarPaa(certifikat, INPUT)).toBe("ok");
    expect(resultat("verificer", { certifikat, input: INPUT })).toMatchObject({
      begrundelse: [{ kode: "ok", regel: "afgoerelse.verificer" }],
      mangler: [],
    });
  });

  it.each([ANDET_INPUT, {}, [], null, "x", 3, { ...INPUT, ukendt: 1 }, { ...INPUT, dato: "2018-13-01" }, UDPEGNING])(
    "is aendret-input for %j",
    (input) => {
      expect(svarPaa(certifikat, input)).toBe("aendret-input");
    },
  );

  it.each([
    { dato: "2018-12-02" },
    { op: "placer" },
    { bibliotek: "0.0.1" },
    { format: "trappemodel-certifikat-2" },
    { aftale: { id: "rammeaftalen-2024-2027", version: "2" } },
    { parametre: "b".repeat(64) },
    { input: "b".repeat(64) },
    { resultat: { ...certifikat.resultat, status: "ingen" } },
    { begrundelse: [] },
    { forbehold: [{ kode: "loft-naaet" }] },
    { ekstra: 1 },
    { segl: "b".repeat(64) },
    { segl: null },
  ])("is aendret-certifikat, before anything else, with %j", (felter) => {
    expect(svarPaa({ ...certifikat, ...felter }, INPUT)).toBe("aendret-certifikat");
    expect(svarPaa({ ...certifikat, ...felter }, ANDET_INPUT)).toBe("aendret-certifikat");
  });

  it.each([
    { format: "trappemodel-certifikat-2" },
    { format: "trappemodel-certifikat-2", resultat: undefined, afgoerelse: {} },
    { aftale: { id: "rammeaftalen-2024-2027", version: "2" } },
    { aftale: { id: "rammeaftalen-2028-2031", version: "1" } },
    { aftale: { ...certifikat.aftale, hash: "0".repeat(64) } },
    { aftale: { ...certifikat.aftale, id: "rammeaftalen-2028-2031" } },
    { parametre: "b".repeat(64) },
  ])("is ukendt-version under a seal that fits, with %j, whatever the input", (felter) => {
    expect(svarPaa(omskrevet(certifikat, felter), INPUT)).toBe("ukendt-version");
    expect(svarPaa(omskrevet(certifikat, felter), ANDET_INPUT)).toBe("ukendt-version");
  });

  it.each([
    { ekstra: 1 },
    { op: "portefoelje" },
    { resultat: [] },
    { begrundelse: undefined },
    { aftale: "1" },
    { aftale: { id: "rammeaftalen-2024-2027" } },
    { mangler: [1] },
    { minimal: "nej" },
    { format: 1 },
  ])("is aendret-certifikat for what no certificate looks like, with %j under a seal that fits", (felter) => {
    expect(svarPaa(omskrevet(certifikat, felter), INPUT)).toBe("aendret-certifikat");
  });

  it.each([
    { dato: "2018-12-02" },
    { op: "vurder" },
    { resultat: { ...certifikat.resultat, status: "parallelsamfund" } },
    { begrundelse: [] },
    { begrundelse: certifikat.begrundelse.slice(1) },
    { forbehold: [{ kode: "loft-naaet" }] },
    { mangler: [["omraade"]] },
    { fortolkninger: { trinskifte: "forfra" } },
    { hjemler: [...certifikat.hjemler, { kilde: "ABL", sted: "§ 1" }] },
    { minimal: !certifikat.minimal },
  ])(
    "is andet-resultat for an outcome or a reason that the rules do not give, with %j under a seal that fits",
    (felter) => {
      expect(svarPaa(omskrevet(certifikat, felter), INPUT)).toBe("andet-resultat");
      expect(svarPaa(omskrevet(certifikat, felter), ANDET_INPUT)).toBe("aendret-input");
    },
  );

  it("lets another version of the library give more or fewer reasons, and no other outcome", () => {
    const aeldre = { bibliotek: "0.0.9" };
    expect(svarPaa(omskrevet(certifikat, aeldre), INPUT)).toBe("ok");
    expect(svarPaa(omskrevet(certifikat, { ...aeldre, begrundelse: certifikat.begrundelse.slice(1) }), INPUT)).toBe(
      "ok",
    );
    expect(svarPaa(omskrevet(certifikat, { ...aeldre, mangler: [["omraade"]] }), INPUT)).toBe("andet-resultat");
    expect(
      svarPaa(omskrevet(certifikat, { ...aeldre, resultat: { ...certifikat.resultat, status: "ingen" } }), INPUT),
    ).toBe("andet-resultat");
  });
});

describe("a certificate made while the criteria were kept as figures", () => {
  /**
   * Last year's amount was that of its December, and is that of its January: another interpretation decides now. The
   * grounds of a prevention area were cited by stk. 6.
   */
  const LAEST_ANDERLEDES: ReadonlySet<string> = new Set(["vurder", "maaAnvises"]);

  it.each(FOER_VILKAAR.map((sag) => [sag.op, sag] as const))(
    "of %s holds, unless it is decided otherwise since",
    (op, { input, certifikat }) => {
      expect(certifikat.parametre).toBe(VERSIONER[0]?.parametre);
      expect(svarPaa(certifikat, input)).toBe(LAEST_ANDERLEDES.has(op) ? "andet-resultat" : "ok");
      expect(svarPaa(omskrevet(certifikat, { mangler: [["dato"]] }), input)).toBe("andet-resultat");
    },
  );
});

describe("a certificate of what cannot be decided", () => {
  const certifikat = certifikatAf(UDPEGNING);
  /** A true sum of an input that was never certified. */
  const paaDen = (op: string, input: object): object =>
    omskrevet(certifikat, { op, input: certifikatAf({ op: "udpeg", input: INPUT }).input, ...sumAf(input) });
  const sumAf = (input: object): object => ({ input: segl(ordnedeFelter(input)) });

  it.each([
    ["an input with a fault", "udpeg", { ...INPUT, dato: "2018-13-01" }],
    ["a day outside the agreement", "placer", { afdeling: { id: "a", type: "familieboliger" }, dato: "2028-01-01" }],
    [
      "events that do not fit",
      "tildel",
      {
        afdeling: { id: "a", type: "familieboliger", placeringer: [] },
        haendelser: [{ type: "udfald", dato: "2024-02-01", bolig: "1", udfald: "benyttet" }],
        aftale: {},
      },
    ],
  ])("is andet-resultat: %s", (_, op, input) => {
    expect(fejl(op, input)).not.toEqual([]);
    expect(svarPaa(paaDen(op, input), input)).toBe("andet-resultat");
  });
});

describe("any change of the input", () => {
  /** One value somewhere in it replaced, taken out or added to. */
  function aendret(input: object, nr: number, ny: unknown): unknown {
    const steder: (() => void)[] = [];
    const kopi = gemt(input);
    const besoeg = (vaerdi: unknown): void => {
      if (typeof vaerdi !== "object" || vaerdi === null) return;
      for (const noegle of Object.keys(vaerdi)) {
        steder.push(() => Reflect.set(vaerdi, noegle, ny));
        if (!Array.isArray(vaerdi)) steder.push(() => Reflect.deleteProperty(vaerdi, noegle));
        besoeg(Reflect.get(vaerdi, noegle));
      }
      if (Array.isArray(vaerdi)) steder.push(() => vaerdi.push(ny));
      else steder.push(() => Reflect.set(vaerdi, "nyt felt", ny));
    };
    besoeg(kopi);
    steder[nr % steder.length]?.();
    return kopi;
  }

  it("is found, for every decision", () => {
    fc.assert(
      fc.property(
        tilfaelde(),
        fc.constantFrom(...VALG),
        fc.nat(),
        fc.constantFrom<unknown>(null, "2025-05-05", 7, [], {}, false, "7"),
        (sag, valg, nr, ny) => {
          const andet = aendret(sag.input, nr, ny);
          fc.pre(JSON.stringify(andet) !== JSON.stringify(sag.input));
          expect(svarPaa(certifikatAf(sag, valg), andet)).toBe("aendret-input");
        },
      ),
      { numRuns: gange(1500) },
    );
  });

  it("is found in a name that JavaScript gives another meaning", () => {
    const certifikat = certifikatAf(UDPEGNING);
    expect(svarPaa(certifikat, JSON.parse(`{"__proto__":{"x":1},${JSON.stringify(INPUT).slice(1)}`))).toBe(
      "aendret-input",
    );
    expect(svarPaa(JSON.parse(`{"__proto__":{"x":1},${JSON.stringify(certifikat).slice(1)}`), INPUT)).toBe(
      "aendret-certifikat",
    );
  });
});

describe("a certificate of any kind at all", () => {
  it.each([null, [], "x", 3, true, undefined])("is refused at its place when it is no object: %j", (certifikat) => {
    expect(fejl("verificer", { certifikat, input: {} }).map(({ code, path }) => [code, path])).toEqual([
      ["ugyldigt-input", ["certifikat"]],
    ]);
  });

  it("is asked for beside an input, and nothing else", () => {
    expect(fejl("verificer", { salt: "x" }).map(({ code, path }) => [code, path])).toEqual([
      ["ugyldigt-input", ["certifikat"]],
      ["ugyldigt-input", ["input"]],
      ["ukendt-felt", ["salt"]],
    ]);
  });

  it("is aendret-certifikat, however deep or wide it is, and whatever the input", () => {
    const dyb = (nr: number): string => `${'{"resultat":'.repeat(nr)}1${"}".repeat(nr)}`;
    const bred = `{${Array.from({ length: 50_000 }, (_, nr) => `"felt${50_000 - nr}":[{}]`).join(",")}}`;
    const uendelig = '{"segl":1e400}';
    for (const tekst of [
      dyb(70),
      dyb(100_000),
      `{"op":"vurder","mangler":${"[".repeat(50_000)}${"]".repeat(50_000)}}`,
      bred,
      uendelig,
      "{}",
      '{"segl":"\\ud800"}',
    ]) {
      expect(svarPaa(JSON.parse(tekst), INPUT)).toBe("aendret-certifikat");
      expect(svarPaa(certifikatAf(UDPEGNING), JSON.parse(tekst))).toBe("aendret-input");
    }
  });

  it("never throws and is never taken for one", () => {
    const felt = fc.constantFrom(...Object.keys(certifikatAf(UDPEGNING, VALG[1])), "x");
    fc.assert(
      fc.property(fc.dictionary(felt, fc.jsonValue()), fc.jsonValue(), (certifikat, input) => {
        expect(svarPaa(certifikat, input)).toBe("aendret-certifikat");
      }),
      { numRuns: gange(1000) },
    );
  });
});
