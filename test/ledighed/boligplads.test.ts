/** Whether a dwelling takes a slot: by its kind, the day and where the department stands. */
import { describe, expect, it } from "vitest";
import { dag } from "../../src/kerne/dato.js";
import { noteret } from "../../src/kerne/valg.js";
import { boligpladsFor } from "../../src/ledighed/boligplads.js";
import type { Ledighedsafdeling } from "../../src/ledighed/ledighedsafdeling.js";
import type { Trappeaftale } from "../../src/parametre/aftale.js";
import type { Boligart, Boligtype } from "../../src/parametre/ledighedsregler.js";
import { afdelingen, aftalen, placering } from "./grundlag.js";

const AFTALE = aftalen();
const GAELDENDE = aftalen({ "udfasning-uden-trin": "gaeldende-trin" });
const TRIN_3 = afdelingen([placering("afdelingstrappen", 3)]);
const hjemmel = { kilde: "aftale", sted: "made up for this test" } as const;

/** The same agreement where one kind of dwelling is something else. */
function medArt(boligtype: Boligtype, art: Boligart): Trappeaftale {
  const { tekst } = AFTALE;
  const { trapper } = tekst;
  const { ledighed } = trapper;
  return {
    ...AFTALE,
    tekst: {
      ...tekst,
      trapper: { ...trapper, ledighed: { ...ledighed, boligtyper: { ...ledighed.boligtyper, [boligtype]: art } } },
    },
  };
}

/** With whether the interpretation of the phase-out was asked. */
function plads(afdeling: Ledighedsafdeling, aftale: Trappeaftale, dato: string, boligtype: Boligtype) {
  const { valg, laeste } = noteret(aftale.fortolkninger);
  const fundet = boligpladsFor(afdeling, { ...aftale, fortolkninger: valg }, dag(dato), boligtype);
  return { ...fundet, valgAfgoer: laeste.has("udfasning-uden-trin") };
}

const art = (afdeling: Ledighedsafdeling, boligtype: Boligtype, dato: string, aftale = AFTALE) =>
  boligpladsFor(afdeling, aftale, dag(dato), boligtype).art;

describe("a dwelling's slot", () => {
  it("has a phase-out only where its kind is phased out", () => {
    expect(plads(TRIN_3, AFTALE, "2026-02-01", "almindelig")).toMatchObject({
      art: "plads",
      udfasning: null,
      valgAfgoer: false,
    });
    expect(plads(TRIN_3, AFTALE, "2026-02-01", "saerbolig")).toMatchObject({
      art: "plads",
      udfasning: { fra: "2026-01-01" },
      valgAfgoer: false,
    });
  });

  it("is by the step of 1 January 2024, and where there was none the choice decides", () => {
    // First placed in 2025: nobody knows of a step in 2024.
    const senere = afdelingen([placering("afdelingstrappen", 3, "2025-01-01")]);
    expect(plads(senere, AFTALE, "2026-02-01", "saerbolig")).toMatchObject({
      art: "uden-for",
      udfasning: null,
      valgAfgoer: true,
    });
    expect(plads(senere, GAELDENDE, "2026-02-01", "saerbolig")).toMatchObject({
      art: "plads",
      udfasning: { fra: "2026-01-01" },
      valgAfgoer: true,
    });
    // Its step is stated: then no choice is needed.
    const oplyst = { ...senere, trinPr20240101: 2 };
    expect(plads(oplyst, AFTALE, "2026-02-01", "saerbolig")).toMatchObject({
      art: "plads",
      valgAfgoer: false,
    });
  });

  it("is phased out by no reading on omraadetrappen", () => {
    const omraade = afdelingen([placering("omraadetrappen", 1)]);
    expect(plads(omraade, GAELDENDE, "2027-02-01", "saerbolig")).toMatchObject({
      art: "uden-for",
      udfasning: null,
      valgAfgoer: true,
    });
  });

  it("is taken from the day after the last one on which the kind is the municipality's", () => {
    const aftale = medArt("delebolig-flygtning", { art: "fast", til: dag("2025-12-31"), stk7Nr4: true, hjemmel });
    expect(
      ["2025-12-30", "2025-12-31", "2026-01-01"].map((dato) => art(TRIN_3, "delebolig-flygtning", dato, aftale)),
    ).toEqual(["uden-for", "uden-for", "plads"]);
    expect(art(TRIN_3, "reserveret", "2027-12-31")).toBe("uden-for");
  });

  it("is taken by a kind of its own that an agreement lets by the order", () => {
    expect(art(TRIN_3, "saerbolig", "2024-02-01")).toBe("uden-for");
    expect(art(TRIN_3, "saerbolig", "2024-02-01", medArt("saerbolig", { art: "raekkefoelge" }))).toBe("plads");
  });

  it("is passed over only by the four kinds that may be offered outside the order", () => {
    const fast = { art: "fast", til: null, stk7Nr4: false, hjemmel } as const;
    expect(art(TRIN_3, "aeldrebolig", "2024-02-01", medArt("aeldrebolig", fast))).toBe("plads");
    expect(art(TRIN_3, "delebolig-ung", "2024-02-01", medArt("delebolig-ung", fast))).toBe("uden-for");
  });
});
