/** The data behind each released version of an agreement do not change silently, and none of them is left out. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import pakke from "../../package.json" with { type: "json" };
import { BIBLIOTEKSVERSION } from "../../src/afgoerelse/bibliotek.js";
import { ordnet, skrevet } from "../../src/afgoerelse/kanonisk.js";
import { PARAMETERFILER, parametersum, parametre } from "../../src/afgoerelse/parametre.js";
import { sum } from "../../src/afgoerelse/sum.js";
import { GAELDENDE_VERSION, VERSIONER, versionFor } from "../../src/afgoerelse/versioner.js";
import { nogle } from "../omfang.js";

/** What decides nothing: which facts there are, what proves them, what rules are made of, what texts quote, and where each clause is found. */
const UDEN_BETYDNING = [
  "blade",
  "citater",
  "dokumenter",
  "fakta",
  "foelsomme",
  "husstand",
  "kilder",
  "klausuler",
  "kriterieregel",
  "vilkaar",
  "ydelse",
];
/** What a text asks of applicants: its values stand whole within those of the agreement, or of the act. */
const INDEHOLDT = {
  aftaler: ["rammeaftalen"],
  ansoeger: ["rammeaftalensAnsoegere", "anvisningsforbud"],
  ansoegerkriterier: ["ansoegerregler", "rammeaftalensAnsoegere"],
};

describe("the versions of agreements", () => {
  it("are all here, each with the sum of its data", () => {
    // A new version is a new line. A line that has been released never changes: certificates are out that name it.
    expect(VERSIONER.map(({ tekst, version, parametre: dens }) => [tekst.id, version, dens])).toEqual([
      ["rammeaftalen-2024-2027", "1", "sbcsbchfnmfnlspjhmfkgkcpbnjldcbctsrqlbtqclhnkqhpdllnbfqgjhrlllkm"],
      ["rammeaftalen-2024-2027", "1", "bgrfpgcntnmhljngfbgntrgsnkjspfgjcqqdmpcnnckjdcbjnfbjfmqhkfgkdcjp"],
    ]);
  });

  it("end with the one in force, whose sum is that of the data as they are", () => {
    expect(VERSIONER.at(-1)).toBe(GAELDENDE_VERSION);
    expect(parametersum()).toBe(GAELDENDE_VERSION.parametre);
  });

  it("are known by name, number and data together", () => {
    const { tekst, version, parametre: dens } = GAELDENDE_VERSION;
    expect(versionFor({ id: tekst.id, version }, dens)).toBe(GAELDENDE_VERSION);
    expect(versionFor({ id: tekst.id, version: "0" }, dens)).toBeNull();
    expect(versionFor({ id: "x", version }, dens)).toBeNull();
    expect(versionFor({ id: tekst.id, version }, "")).toBeNull();
  });

  it("name the library by the version of the package", () => {
    expect(BIBLIOTEKSVERSION).toBe(pakke.version);
  });
});

describe("the data that decide", () => {
  it("are those of every file of parametre", () => {
    const filer = readdirSync("src/parametre").map((fil) => fil.replace(/\.ts$/, ""));
    const udeladte = [...UDEN_BETYDNING, ...Object.keys(INDEHOLDT)];
    expect([...PARAMETERFILER].sort()).toEqual(filer.filter((fil) => !udeladte.includes(fil)).sort());
  });

  it("are those of every file about applicants, which the agreement or the act is put together from", async () => {
    const indhold = INDEHOLDT.ansoeger.map((fil) => skrevet(ordnet(Reflect.get(Object(parametre()), fil))));
    for (const fil of readdirSync("src/parametre/ansoeger")) {
      const modul: object = await import(`../../src/parametre/ansoeger/${fil.replace(/\.ts$/, "")}.ts`);
      const vaerdier = Object.entries(modul).filter(([, vaerdi]) => typeof vaerdi !== "function");
      expect(vaerdier.length, fil).toBeGreaterThan(0);
      for (const [navn, vaerdi] of vaerdier)
        expect(
          indhold.some((tekst) => tekst.includes(skrevet(ordnet(vaerdi)))),
          `${fil}: ${navn}`,
        ).toBe(true);
    }
  });

  it("hold the figures that the text and the act print", () => {
    const tekst = skrevet(parametre());
    for (const tal of ["22904", "950", "2.03", "§ 61 b", "2027-12-21", "2025-07-01", "kontanthjaelp-16-2"]) {
      expect(tekst).toContain(tal === "2.03" ? '"naevner":100,"taeller":203' : tal);
    }
  });

  it("have another sum when any one of them is another", () => {
    const stierTil = (vaerdi: unknown, sti: readonly string[]): readonly (readonly string[])[] =>
      typeof vaerdi === "object" && vaerdi !== null
        ? Object.entries(vaerdi).flatMap(([noegle, del]) => stierTil(del, [...sti, noegle]))
        : [sti];
    const alle = stierTil(parametre(), []);
    expect(alle.length).toBeGreaterThan(500);
    for (const sti of nogle(alle)) {
      const kopi: unknown = JSON.parse(skrevet(parametre()));
      let her: unknown = kopi;
      for (const noegle of sti.slice(0, -1)) her = Reflect.get(her as object, noegle);
      Reflect.set(her as object, sti.at(-1) ?? "", "another");
      expect(sum(skrevet(ordnet(kopi))), sti.join(".")).not.toBe(parametersum());
    }
  });
});
