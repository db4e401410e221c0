/** What holds of every explanation, over random inputs and the reviewed cases; and of one to a citizen. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SAGSOPS } from "../../src/afgoerelse/sag.js";
import { anvisningsinput, rangeringsinput, vurderingsinput } from "../ansoeger/vilkaarlig.js";
import { kvoteinput, nybyggeriinput } from "../ledighed/vilkaarligAftale.js";
import { regnskab, tildelinput } from "../ledighed/vilkaarlige.js";
import { gange, mindst } from "../omfang.js";
import { placeringsinput, udpegningsinput } from "../vilkaarlige/placering.js";
import { FORKLARINGSSAGER } from "./forklaringssager.js";
import { holderHosAlle, proevet } from "./helForklaring.js";

const VILKAARLIGE: Readonly<Record<(typeof SAGSOPS)[number], fc.Arbitrary<unknown>>> = {
  udpeg: udpegningsinput,
  placer: placeringsinput,
  vurder: vurderingsinput,
  ranger: rangeringsinput,
  maaAnvises: anvisningsinput,
  kvoter: kvoteinput,
  nybyggeri: nybyggeriinput,
  tildel: regnskab(false, 25).map(tildelinput),
};

describe("every explanation", () => {
  it.each(SAGSOPS)("of a random %s is whole", (op) => {
    let forklaret = 0;
    fc.assert(
      fc.property(VILKAARLIGE[op], (input) => {
        if (holderHosAlle(op, input)) forklaret += 1;
      }),
      { numRuns: gange(op === "tildel" ? 60 : 250) },
    );
    expect(forklaret).toBeGreaterThanOrEqual(mindst(op === "tildel" ? 30 : 100));
  });

  it("of a reviewed case is whole", () => {
    for (const { op, input } of FORKLARINGSSAGER) expect(holderHosAlle(op, input)).toBe(true);
  });
});

describe("an explanation to a citizen", () => {
  it("names no other household of a waiting list", () => {
    fc.assert(
      fc.property(rangeringsinput, (input) => {
        const tekst = String(proevet("forklar", { op: "ranger", input, modtager: "borger" })?.["tekst"]);
        expect(tekst).not.toMatch(/\b[hp]\d\b/);
      }),
      { numRuns: gange(100) },
    );
  });

  it("names no dwelling of a ledger", () => {
    fc.assert(
      fc.property(regnskab(false, 25).map(tildelinput), (input) => {
        expect(String(proevet("forklar", { op: "tildel", input, modtager: "borger" })?.["tekst"])).not.toMatch(
          /\bb\d+\b/,
        );
      }),
      { numRuns: gange(40) },
    );
  });

  it("tells nothing of the person where the agreement forbids assignment to anyone", () => {
    const sag = FORKLARINGSSAGER.find(
      ({ titel }) => titel === "forbudt efter aftalen, og loven ville også forbyde det",
    );
    const tekst = (modtager: string) =>
      String(proevet("forklar", { op: sag?.op, input: sag?.input, modtager })?.["tekst"]);
    expect(tekst("sagsbehandler")).toMatch(/er dømt .* løsladt/);
    expect(tekst("borger")).not.toMatch(/dømt|løsladt|førtidspension|§ 59/);
  });

  it("names the act of a conviction to the one who is all of the household", () => {
    const doemte = FORKLARINGSSAGER.filter(
      ({ op, input }) => op === "vurder" && JSON.stringify(input).includes('"lov":"straffeloven"'),
    );
    const sager = doemte.map((sag) =>
      String(proevet("forklar", { op: sag.op, input: sag.input, modtager: "borger" })?.["tekst"]),
    );
    expect(sager.filter((tekst) => tekst.includes("Du blev den 3. maj 2025 dømt efter straffeloven."))).toHaveLength(1);
    expect(sager.filter((tekst) => tekst.includes("omar blev"))).toHaveLength(0);
  });

  it("calls one person you, and several by their names", () => {
    const [tre, en] = FORKLARINGSSAGER.filter(({ op }) => op === "vurder");
    const tekst = (sag: typeof tre) =>
      String(proevet("forklar", { op: sag?.op, input: sag?.input, modtager: "borger" })?.["tekst"]);
    expect(tekst(en)).toContain("Du opfylder de krav");
    expect(tekst(en)).not.toContain("karin");
    expect(tekst(tre)).toContain("I opfylder desværre ikke");
    expect(tekst(tre)).toContain("omar");
  });
});
