/** What one can ask of a decision under the agreements of other municipalities: when, by what, in words, and proved. */
import { describe, expect, it } from "vitest";
import { somJson } from "../../src/protokol/json.js";
import { OPERATIONER } from "../../src/protokol/operationer.js";
import type { Felter } from "./sag.js";

const DAGEN = "2026-11-24";
const job = (timerPrUge: number) => ({
  status: "i-arbejde",
  timerPrUge,
  siden: "2025-01-01",
  fuldtidEfterOverenskomst: false,
});
const voksen = (id: string, timer: number, felter: Felter = {}) => ({
  id,
  foedselsdato: "1990-01-01",
  bopaelKommune: "Herlev",
  uddannelse: { status: "ingen" },
  beskaeftigelse: job(timer),
  ...felter,
});
const samlevende = [{ personer: ["a", "b"], art: "samlevende", siden: "2026-03-01" }];
const PAR = { id: "h", par: samlevende, personer: [voksen("a", 30), voksen("b", 30)] };
const input = (husstand: Felter, tekst = "hoeje-gladsaxe", krav: Felter = {}) => ({
  husstand,
  krav: { udlejningsform: "fleksibel", ...krav },
  dato: DAGEN,
  aftale: { tekst },
});

function svar(op: string, hvad: unknown) {
  const faaet = JSON.parse(somJson(OPERATIONER.get(op)?.(hvad)));
  expect(faaet.ok, JSON.stringify(faaet)).toBe(true);
  return faaet.result;
}

describe("a couple", () => {
  it("is one from the day on which it has lived together for a year", () => {
    const dag = { dato: "2027-03-01", udfald: "opfyldt" };
    expect(svar("horisont", { op: "vurder", input: input(PAR) })).toMatchObject(dag);
    const { aendringer } = svar("hvadSkalDerTil", { op: "vurder", input: input(PAR) });
    expect(aendringer[0]).toEqual({ art: "tid", felter: [["husstand", "par"]], dato: "2027-03-01" });
    expect(aendringer).toContainEqual({
      art: "handling",
      felter: [["husstand", "personer", 1, "beskaeftigelse", "timerPrUge"]],
    });
  });

  it("that meets it together fails when it is none, or when one of the two fails", () => {
    const gifte = { ...PAR, par: [{ personer: ["a", "b"], art: "gift" }] };
    const { aendringer } = svar("hvadSkalDerTil", { op: "vurder", input: input(gifte) });
    const felter = aendringer.map((en: Felter) => JSON.stringify(en["felter"]));
    expect(felter).toContain(JSON.stringify([["husstand", "par"]]));
    expect(felter).toContain(JSON.stringify([["husstand", "personer", 0, "beskaeftigelse", "siden"]]));
  });

  it("is asked for where it matters, and read", () => {
    const ukendt = { id: "h", personer: PAR.personer };
    expect(svar("spoerg", { op: "vurder", input: input(ukendt) }).saet).toEqual([[["husstand", "par"]]]);
    expect(svar("attester", { op: "vurder", input: input(PAR) }).laeste).toContainEqual(["husstand", "par"]);
  });
});

it("certificates under both verify, minimal or not", () => {
  const husstand = { id: "h", personer: [voksen("a", 5, { ydelser: [] })] };
  const odense = input(husstand, "odense-selvforsoergende", { afdeling: "OBO 3" });
  for (const dets of [input(PAR), odense])
    for (const minimal of [false, true]) {
      const { certifikat } = svar("attester", { op: "vurder", input: dets, minimal });
      expect(svar("verificer", { certifikat, input: dets }).svar).toBe("ok");
      expect(minimal && JSON.stringify(certifikat).includes("1990-01-01")).toBe(false);
    }
});

it("explanations are in either language, in the agreement's own words", () => {
  const tekst = (sprog: string, op: string, hvad: unknown) => svar("forklar", { op, sprog, input: hvad }).tekst;
  const kvoter = { dato: DAGEN, aftale: { tekst: "hoeje-gladsaxe" } };
  expect(tekst("da", "vurder", input(PAR))).toContain("har ikke boet sammen længe nok til at blive regnet som et par");
  expect(tekst("en", "vurder", input(PAR))).toContain("have not lived together long enough");
  expect(tekst("da", "vurder", input(PAR))).toContain("En nyuddannet ansøger kan undtages");
  expect(tekst("da", "kvoter", kvoter)).toContain("Af de boliger, der udlejes fleksibelt, går 4 ud af 5 til arbejde");
  for (const sprog of ["da", "en"])
    for (const dets of [tekst(sprog, "vurder", input(PAR)), tekst(sprog, "kvoter", kvoter)])
      expect(dets).not.toMatch(/undefined|kriteriesvar|almindelige kriterier/);
});

it("two agreements are compared over households", () => {
  const sider = { foer: { dato: DAGEN }, efter: { dato: DAGEN, aftale: { tekst: "hoeje-gladsaxe" } } };
  const husstande = [PAR, { ...PAR, id: "g", par: [{ personer: ["a", "b"], art: "gift" }] }];
  expect(svar("forskel", { afdelinger: [], omraader: [], husstande, ...sider }).husstande).toMatchObject([
    { husstand: "h", fra: "opfyldt", til: "ikke-opfyldt" },
  ]);
});
