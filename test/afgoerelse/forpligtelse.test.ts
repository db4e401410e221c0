/** Proofs of single fields: what was attested can be proved, and nothing else. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { felterI } from "../../src/afgoerelse/felter.js";
import { bevisFelt, holderBevis } from "../../src/afgoerelse/forpligtelse.js";
import { ordnet } from "../../src/afgoerelse/kanonisk.js";
import { gange } from "../omfang.js";
import { certifikatAf, gemt, tilfaelde } from "./vilkaarligeSager.js";

const SALT = "k2v9x7q4m1z8w3b6";
const INPUT = {
  husstand: {
    id: "h",
    personer: [{ id: "anna", foedselsdato: "1980-05-05", domme: [], bruttoindtaegt: { aktuelPrMaaned: 31250 } }],
  },
  krav: { udlejningsform: "fleksibel", skaerpede: ["dom"] },
  dato: "2026-11-24",
};
const FOEDT = ["husstand", "personer", 0, "foedselsdato"];
const certifikat = certifikatAf({ op: "vurder", input: INPUT }, { minimal: true, salt: SALT });

function beviset(sti: readonly (string | number)[], salt: string | null = SALT, input: object = INPUT) {
  const bevis = bevisFelt(input, salt, sti);
  if (bevis === null) throw new Error("no such field");
  return bevis;
}

describe("the proof of a field", () => {
  it("holds for the certificate of that input and salt", () => {
    const bevis = beviset(FOEDT);
    expect(bevis.vaerdi).toBe("1980-05-05");
    expect(holderBevis(certifikat, gemt(bevis))).toBe(true);
  });

  it("shows a record as a whole, an empty one too", () => {
    const bevis = beviset(["husstand", "personer", 0, "domme"]);
    expect(bevis.vaerdi).toEqual([]);
    expect(holderBevis(certifikat, bevis)).toBe(true);
  });

  it.each([
    { vaerdi: "1980-05-06" },
    { vaerdi: null },
    { vaerdi: undefined },
    { sti: ["husstand", "personer", 1, "foedselsdato"] },
    { noegle: "b".repeat(64) },
    { nr: 0 },
    { nr: 99 },
    { forpligtelser: [] },
  ])("does not hold when anything in it is another: %j", (felter) => {
    expect(holderBevis(certifikat, { ...beviset(FOEDT), ...felter } as never)).toBe(false);
  });

  it("does not hold for another certificate, a whole one or a changed one", () => {
    const bevis = beviset(FOEDT);
    expect(
      holderBevis(
        certifikatAf({ op: "vurder", input: { ...INPUT, dato: "2026-11-25" } }, { minimal: true, salt: SALT }),
        bevis,
      ),
    ).toBe(false);
    expect(holderBevis(certifikatAf({ op: "vurder", input: INPUT }), bevis)).toBe(false);
    expect(holderBevis({ ...certifikat, dato: "2026-11-25" }, bevis)).toBe(false);
  });

  it("cannot be made without the salt", () => {
    for (const salt of [null, "", "k2v9x7q4m1z8w3b7"])
      expect(holderBevis(certifikat, beviset(FOEDT, salt))).toBe(false);
  });

  it("opens no other field: every key is its own", () => {
    const felter = felterI(ordnet(INPUT));
    const noegler = felter.map(({ sti }) => beviset(sti).noegle);
    expect(new Set(noegler).size).toBe(felter.length);
    expect(new Set(beviset(FOEDT).forpligtelser).size).toBe(felter.length);
    expect(JSON.stringify(beviset(FOEDT))).not.toMatch(/31250|anna|k2v9/);
  });

  it("is none where there is no such field", () => {
    expect(bevisFelt(INPUT, SALT, ["husstand", "personer", 0, "ydelser"])).toBeNull();
    expect(bevisFelt({ ...INPUT, x: Number.NaN }, SALT, FOEDT)).toBeNull();
  });

  it("can be given of every field of every case, and of no changed one", () => {
    fc.assert(
      fc.property(tilfaelde(), fc.constantFrom(SALT, null), fc.nat(), ({ op, input }, salt, nr) => {
        const attesteret = certifikatAf({ op, input }, { minimal: true, salt });
        const felter = felterI(ordnet(input));
        const felt = felter[nr % felter.length];
        fc.pre(felt !== undefined);
        const bevis = beviset(felt?.sti ?? [], salt, input);
        expect(holderBevis(attesteret, bevis)).toBe(true);
        expect(holderBevis(attesteret, { ...bevis, vaerdi: "another" })).toBe(felt?.vaerdi === "another");
      }),
      { numRuns: gange(500) },
    );
  });
});
