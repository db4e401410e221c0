/** Certificates: what stands in them, that they hold for every decision, and that any change is found. */

import canonicalize from "canonicalize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dokumenthash, somDokument } from "../../src/afgoerelse/aftaledokument.js";
import { begrundelserI } from "../../src/afgoerelse/certifikat.js";
import { RAMMEAFTALEN_2024_2027 } from "../../src/parametre/rammeaftalen.js";
import { gange } from "../omfang.js";
import { fejl, resultat } from "../spoerg.js";
import { certifikatAf, gemt, OPS, svarPaa, tilfaelde } from "./vilkaarligeSager.js";

const ANNA = {
  id: "anna",
  foedselsdato: "1980-05-05",
  beskaeftigelse: { status: "i-arbejde", timerPrUge: 37, siden: "2019-03-01" },
  domme: [{ dato: "2025-02-02", lov: "straffeloven" }],
  bruttoindtaegt: { aktuelPrMaaned: 31250, forrigeAarPrMaaned: "30100.50" },
};
const VURDERING = {
  op: "vurder",
  input: {
    husstand: { id: "husstand-7", personer: [ANNA, { id: "bo", foedselsdato: "2015-01-01" }] },
    krav: { udlejningsform: "fleksibel", skaerpede: ["beskaeftigelse", "dom"], omraadestatus: "udsat" },
    dato: "2026-11-24",
  },
};
const VALG = [{}, { minimal: true }, { minimal: true, salt: "k2v9x7q4m1z8w3b6" }];

describe("a certificate", () => {
  it("says who decided what, when, by what and why", () => {
    const certifikat = certifikatAf(VURDERING);
    expect(certifikat).toMatchObject({
      op: "vurder",
      dato: "2026-11-24",
      bibliotek: "0.1.0",
      aftale: {
        id: "rammeaftalen-2024-2027",
        navn: "Rammeaftalen for udlejning i København 2024-2027",
        hash: dokumenthash(somDokument(RAMMEAFTALEN_2024_2027)),
      },
      minimal: false,
      kilder: [
        { kilde: "ABL", laestTil: "2026-03-08" },
        { kilde: "BEK 977/2024", laestTil: "2024-08-21" },
      ],
      resultat: {
        udfald: "ikke-opfyldt",
        kriterier: [
          { id: "almindelige", udfald: "opfyldt", personer: [{ person: "anna", udfald: "opfyldt" }] },
          { id: "beskaeftigelse", udfald: "opfyldt", personer: [{ person: "anna", udfald: "opfyldt" }] },
          { id: "dom", udfald: "ikke-opfyldt", personer: [{ person: "anna", udfald: "ikke-opfyldt" }] },
        ],
      },
    });
    expect(begrundelserI(certifikat)).toContainEqual({
      kode: "dom",
      regel: "ansoeger.dom",
      hjemmel: [
        { kilde: "AK", sted: "Figur 5, dømte" },
        { kilde: "ABL", sted: "§ 60, stk. 4" },
      ],
      person: "anna",
      udfald: "ikke-opfyldt",
      fra: "2024-01-01",
    });
  });

  it("is dated by the last event of a ledger", () => {
    const aftale = {
      supplement: {
        raekkefoelge: { afdelingstrappen: { "4": ["anvisning", ...Array(7).fill("fleksibel"), "niende"] } },
      },
    };
    const afdeling = {
      id: "a",
      type: "familieboliger",
      placeringer: [{ fra: "2024-01-01", trappe: "afdelingstrappen", trin: 4 }],
    };
    const ledig = (bolig: string, dato: string) => ({ type: "ledig", bolig, dato });
    const input = { afdeling, aftale, haendelser: [ledig("1", "2024-02-01"), ledig("2", "2024-03-01")] };
    expect(fejl("tildel", input)).toEqual([]);
    expect(certifikatAf({ op: "tildel", input }).dato).toBe("2024-03-01");
    expect(certifikatAf({ op: "tildel", input: { ...input, haendelser: [] } }).dato).toBeNull();
  });

  it("of a ranking gives the reasons of each household on the list", () => {
    const { husstand, ...resten } = VURDERING.input;
    const input = { ...resten, ansoegninger: [{ opnoteret: "2020-01-01", husstand }] };
    const grunde = begrundelserI(certifikatAf({ op: "ranger", input }));
    expect(grunde.filter((grund) => grund["husstand"] === "husstand-7" && grund["kode"] === "dom")).toHaveLength(1);
  });

  it("gives the legal basis of each reason in full beside it", () => {
    for (const grund of resultat("attester", VURDERING).begrundelse) {
      expect(grund).toHaveProperty(
        "hjemmel",
        expect.arrayContaining([{ kilde: expect.any(String), sted: expect.any(String) }]),
      );
    }
  });

  it.each(OPS)("of any %s is canonical JSON as it is written, and holds", (op) => {
    fc.assert(
      fc.property(tilfaelde(op), fc.constantFrom(...VALG), (sag, valg) => {
        const certifikat = certifikatAf(sag, valg);
        expect(JSON.stringify(certifikat)).toBe(canonicalize(certifikat));
        expect(svarPaa(gemt(certifikat), gemt(sag.input))).toBe("ok");
      }),
      { numRuns: gange(200) },
    );
  });

  it("does not change the input, and is the same whatever order its fields came in", () => {
    const foer = JSON.stringify(VURDERING);
    const omvendt = { dato: VURDERING.input.dato, krav: VURDERING.input.krav, husstand: VURDERING.input.husstand };
    for (const valg of VALG)
      expect(certifikatAf({ op: "vurder", input: omvendt }, valg)).toEqual(certifikatAf(VURDERING, valg));
    expect(JSON.stringify(VURDERING)).toBe(foer);
  });
});

describe("a changed byte", () => {
  const utf8 = new TextEncoder();

  function efterAendring(bytes: Uint8Array, input: object): unknown {
    let aendret: unknown;
    try {
      aendret = JSON.parse(new TextDecoder().decode(bytes));
    } catch {
      return "no JSON";
    }
    return typeof aendret === "object" && aendret !== null && !Array.isArray(aendret)
      ? svarPaa(aendret, input)
      : "no object";
  }

  it.each(VALG)("is found at every place of a certificate: %j", (valg) => {
    const bytes = utf8.encode(JSON.stringify(certifikatAf(VURDERING, valg)));
    for (let sted = 0; sted < bytes.length; sted++) {
      const aendret = Uint8Array.from(bytes);
      aendret[sted] = (bytes[sted] ?? 0) ^ (1 << (sted % 7));
      expect(["aendret-certifikat", "no JSON", "no object"], `byte ${sted}`).toContain(
        efterAendring(aendret, VURDERING.input),
      );
    }
  });

  it("is found in the certificate of every decision", () => {
    fc.assert(
      fc.property(
        tilfaelde(),
        fc.constantFrom(...VALG),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (sag, valg, sted, maske) => {
          const bytes = utf8.encode(JSON.stringify(certifikatAf(sag, valg)));
          bytes[sted % bytes.length] = (bytes[sted % bytes.length] ?? 0) ^ maske;
          expect(["aendret-certifikat", "no JSON", "no object"]).toContain(efterAendring(bytes, sag.input));
        },
      ),
      { numRuns: gange(1000) },
    );
  });
});

describe("the input of attester", () => {
  const tom = { op: "udpeg", input: { omraade: { id: "o", opgoerelser: [] }, dato: "2026-01-01" } };

  it.each(["portefoelje", "attester", "verificer", "horisont", "", null, 3, ["vurder"]])(
    "refuses the operation %j",
    (op) => {
      expect(fejl("attester", { ...tom, op }).map(({ code, path }) => [code, path])).toEqual([
        ["ugyldigt-input", ["op"]],
      ]);
    },
  );

  it("names all faults together, those of the inner input under input", () => {
    const input = { ...tom.input, dato: "2026-13-01", omraade: { id: "010190-1234", opgoerelser: [] } };
    expect(
      fejl("attester", { ...tom, input, minimal: "ja", salt: "", extra: 1 }).map(({ code, path }) => [code, path]),
    ).toEqual(
      expect.arrayContaining([
        ["ugyldig-dato", ["input", "dato"]],
        ["cpr-nummer", ["input", "omraade", "id"]],
        ["ugyldigt-input", ["minimal"]],
        ["ugyldigt-input", ["salt"]],
        ["ukendt-felt", ["extra"]],
      ]),
    );
  });

  it("puts the faults that a rule finds under input", () => {
    const afdeling = { id: "a", type: "familieboliger", placeringer: [] };
    const haendelser = [{ type: "udfald", dato: "2024-02-01", bolig: "1", udfald: "benyttet" }];
    const input = { afdeling, haendelser, aftale: {} };
    const [indre, ydre] = [fejl("tildel", input), fejl("attester", { op: "tildel", input })];
    expect(indre.map(({ code }) => code)).toEqual(["ukendt-bolig"]);
    expect(ydre).toEqual(indre.map((en) => ({ ...en, path: ["input", ...en.path] })));
  });

  it("refuses a text that is no Unicode, which has no canonical form", () => {
    const input = { ...tom.input, omraade: { id: "\ud800", opgoerelser: [] } };
    expect(fejl("udpeg", input)).toEqual([]);
    expect(fejl("attester", { op: "udpeg", input }).map(({ code, path }) => [code, path])).toEqual([
      ["ugyldigt-input", ["input"]],
    ]);
    const parret = { ...tom.input, omraade: { id: "\ud83c\udfe0 \\ud800", opgoerelser: [] } };
    expect(fejl("attester", { op: "udpeg", input: parret })).toEqual([]);
  });

  it("takes null for what may be left out", () => {
    expect(certifikatAf(tom, { minimal: null, salt: null })).toEqual(certifikatAf(tom));
  });
});
