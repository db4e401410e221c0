/** A state put away and taken up again: anything changed in it, or in what it was built on, is refused. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gem, genoptag } from "../../src/input/gemtTilstand.js";
import { dag } from "../../src/kerne/dato.js";
import { Trappefejl } from "../../src/kerne/fejl.js";
import { anvend } from "../../src/ledighed/anvend.js";
import { alleBoliger } from "../../src/ledighed/boliger.js";
import type { Haendelse } from "../../src/ledighed/haendelse.js";
import { start, type Tilstand } from "../../src/ledighed/tilstand.js";
import { afdelingen, aftalen, fejlI, ledig, placering, svar } from "./grundlag.js";

const AFTALE = aftalen();
const AFDELING = afdelingen([placering("afdelingstrappen", 1)], { omfattetAfTilbageholdelse: true });
const HAENDELSER: readonly Haendelse[] = [
  ledig("1. tv.", "2026-01-01"),
  svar("1. tv.", "2026-01-09", "benyttet", "genhusning"),
  ledig("2. tv.", "2026-02-01"),
  ledig("3. tv.", "2026-02-01", { boligtype: "reserveret" }),
  ledig("4. tv.", "2026-03-01"),
  ledig("5. tv.", "2026-03-02"),
  svar("5. tv.", "2026-03-20", "returneret"),
];

function efter(haendelser: readonly Haendelse[]): Tilstand {
  return haendelser.reduce((tilstand, haendelse) => anvend(tilstand, haendelse).tilstand, start(AFDELING, AFTALE));
}

const GEMT: unknown = JSON.parse(JSON.stringify(gem(efter(HAENDELSER))));

/** The path to every leaf. */
function blade(vaerdi: unknown, sti: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof vaerdi !== "object" || vaerdi === null) return [sti];
  return Object.entries(vaerdi).flatMap(([noegle, del]) =>
    blade(del, [...sti, Array.isArray(vaerdi) ? Number(noegle) : noegle]),
  );
}

function med(
  vaerdi: unknown,
  [noegle, ...resten]: readonly (string | number)[],
  ny: (gammel: unknown) => unknown,
): unknown {
  if (noegle === undefined) return ny(vaerdi);
  if (Array.isArray(vaerdi)) return vaerdi.map((del: unknown, i) => (i === noegle ? med(del, resten, ny) : del));
  return Object.fromEntries(
    Object.entries(vaerdi as object).map(([navn, del]) => [navn, navn === noegle ? med(del, resten, ny) : del]),
  );
}

function andet(gammel: unknown): unknown {
  if (typeof gammel === "number") return gammel + 1;
  if (typeof gammel === "boolean") return !gammel;
  if (gammel === null) return 0;
  return `${String(gammel)}x`;
}

describe("a stored state", () => {
  it("is taken up as it was", () => {
    expect(genoptag(GEMT, AFDELING, AFTALE)).toEqual(efter(HAENDELSER));
  });

  it("is refused when any one leaf of it is another", () => {
    const alle = blade(GEMT);
    expect(alle.length).toBeGreaterThan(80);
    for (const sti of alle)
      expect(() => genoptag(med(GEMT, sti, andet), AFDELING, AFTALE), sti.join("/")).toThrow(Trappefejl);
  });

  it("is refused when a part of it is gone", () => {
    const alle = blade(GEMT);
    for (const sti of alle) {
      const [sidste] = sti.slice(-1);
      const uden = med(GEMT, sti.slice(0, -1), (del) =>
        Array.isArray(del)
          ? del.filter((_, i) => i !== sidste)
          : Object.fromEntries(Object.entries(del as object).filter(([navn]) => navn !== sidste)),
      );
      expect(() => genoptag(uden, AFDELING, AFTALE), sti.join("/")).toThrow(Trappefejl);
    }
  });

  it("is refused for another department, and in another form, which says which", () => {
    expect(fejlI(() => genoptag(GEMT, { ...AFDELING, id: "en-anden" }, AFTALE))).toEqual([
      "ugyldigt-input afdeling id",
    ]);
    const gammel = { format: "trappemodel-tilstand-1", grundlag: "x", stilling: {}, kontrol: "x" };
    expect(fejlI(() => genoptag(gammel, AFDELING, AFTALE))).toEqual(["ugyldigt-input format"]);
    expect(() => genoptag(gammel, AFDELING, AFTALE)).toThrow(
      "stored as trappemodel-tilstand-1, and this version reads trappemodel-tilstand-2",
    );
  });

  it("compares names in NFC: the department's, and those of dwellings, each of which stands once", () => {
    const afdeling = { ...AFDELING, id: "å".normalize("NFC") };
    const tilstand = anvend(start(afdeling, AFTALE), ledig("å".normalize("NFC"), "2026-01-01")).tilstand;
    expect(() => genoptag(gem(tilstand), { ...afdeling, id: "å".normalize("NFD") }, AFTALE)).not.toThrow();
    // The latest vacancy of the one dwelling, and an older one of the same under another spelling.
    const [bolig] = alleBoliger(tilstand.boliger);
    if (bolig === undefined) throw new Error("the dwelling is there");
    const to = {
      ...anvend(tilstand, ledig("b", "2026-01-02")).tilstand,
      boliger: {
        blad: [bolig, { navn: "å".normalize("NFD"), nr: 1, tildeling: null, besvaret: false }],
      },
    };
    expect(() => genoptag(gem(to), afdeling, AFTALE)).toThrow("each dwelling stands once");
  });

  it("tells beside an unknown field what else is wrong", () => {
    expect(fejlI(() => genoptag(Object.assign({}, GEMT, { ekstra: 1, kontrol: "x" }), AFDELING, AFTALE))).toEqual([
      "ukendt-felt ekstra",
      "ugyldigt-input kontrol",
    ]);
  });

  it("is refused with a code for whatever else it may be", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (vaerdi) => {
        expect(() => genoptag(vaerdi, AFDELING, AFTALE)).toThrow(Trappefejl);
      }),
    );
  });

  it("is refused when it is no state that events lead to, though its check value fits", () => {
    const tilstand = efter(HAENDELSER);
    const genoptaget = (nyt: Partial<Tilstand>) => () => genoptag(gem({ ...tilstand, ...nyt }), AFDELING, AFTALE);
    expect(genoptaget({})).not.toThrow();
    const optaelling = tilstand.optaelling;
    for (const nyt of [
      { position: 9 },
      { positionsdag: null },
      { positionsdag: dag("2026-03-21") },
      { seneste: tilstand.seneste.slice(1), position: 4 },
      { tilbud: [...tilstand.tilbud, ...tilstand.tilbud, ...tilstand.tilbud] },
      { optaelling: { ...optaelling, tilbudt: optaelling.tilbudt + 1 } },
      { optaelling: { ...optaelling, ledige: 0 } },
      { ledigheder: 99 },
      { ledigheder: 1 },
      { foersteDag: null },
      { senesteDag: tilstand.foersteDag, foersteDag: tilstand.senesteDag },
      { optaelling: { ...optaelling, benyttet: optaelling.benyttet - 1, afventer: optaelling.afventer + 1 } },
    ]) {
      expect(genoptaget(nyt), JSON.stringify(nyt)).toThrow("no state that events lead to");
    }
  });

  it("does not depend on the order of keys", () => {
    const vend = (vaerdi: unknown): unknown => {
      if (typeof vaerdi !== "object" || vaerdi === null) return vaerdi;
      if (Array.isArray(vaerdi)) return vaerdi.map(vend);
      return Object.fromEntries(
        Object.entries(vaerdi)
          .reverse()
          .map(([navn, del]) => [navn, vend(del)]),
      );
    };
    expect(genoptag(vend(GEMT), AFDELING, AFTALE)).toEqual(efter(HAENDELSER));
  });
});
