/** What a board of appeal would look for in an explanation: the place that the outcome rests on, and no other. */
import { describe, expect, it } from "vitest";
import { resultat } from "../spoerg.js";

const DAG = "2026-11-24";
const INTET = { loesladt: false, ophaevetForGroveOvertraedelser: false, statsborgerskab: "dansk-eu-eoes-schweiz" };
const LOESLADT = { dato: "2026-09-01", doemt: true, institution: "kriminalforsorgen", handleplan: true };

function forklaret(op: string, input: object, modtager: string, sprog = "da"): string {
  return String(resultat("forklar", { op, input, sprog, modtager })["tekst"]);
}

function anvisning(person: object, omraadestatus: string, dato = DAG): object {
  const husstand = { id: "h", personer: [{ id: "a", foedselsdato: "1985-01-01", ydelser: [], ...INTET, ...person }] };
  const trin = omraadestatus === "forebyggelsesomraade" ? 1 : 2;
  return { husstand, trappe: "omraadetrappen", trin, omraadestatus, dato };
}

function vurdering(krav: object, supplement: object = {}): object {
  const personer = [
    { id: "a", foedselsdato: "1985-01-01", beskaeftigelse: { status: "ingen" }, uddannelse: { status: "ingen" } },
  ];
  const aftale = { supplement: { oprindelse: "oplyst", ...supplement } };
  return { husstand: { id: "h", personer }, krav: { udlejningsform: "fleksibel", ...krav }, dato: DAG, aftale };
}

describe("the explanation of an assignment", () => {
  const GRUNDE: readonly (readonly [navn: string, person: object])[] = [
    ["release", { loesladt: LOESLADT }],
    ["a lease that ended", { ophaevetForGroveOvertraedelser: { dato: "2026-08-01" } }],
    ["citizenship", { statsborgerskab: "andet", uddannelse: { status: "ingen" } }],
    ["an exempt student", { statsborgerskab: "andet", uddannelse: { status: "i-gang", art: "videregaaende" } }],
    ["months before the reform", { ydelser: [{ type: "kontanthjaelp", fra: "2023-01-01", til: "2026-10-31" }] }],
    ["facts that are unknown", { loesladt: null, ydelser: null }],
  ];

  it.each(GRUNDE)("in a prevention area rests on stk. 7 alone: %s", (_, person) => {
    for (const modtager of ["sagsbehandler", "borger"])
      for (const sprog of ["da", "en"]) {
        const tekst = forklaret("maaAnvises", anvisning(person, "forebyggelsesomraade"), modtager, sprog);
        expect(tekst).toContain("§ 59, stk. 7");
        expect(tekst).not.toMatch(/stk\. 6|nr\. \d+[^ ]? *[,;)]/);
        expect(tekst).toMatch(/familiebolig|family dwelling/);
      }
  });

  it("says as a fact which area the dwelling is in", () => {
    const i = (status: string) => forklaret("maaAnvises", anvisning({}, status, "2028-03-10"), "sagsbehandler");
    expect(i("forebyggelsesomraade")).toContain("Boligen ligger i et forebyggelsesområde. Dér må kommunen ikke");
    expect(i("udsat")).toContain("Boligen ligger i et udsat boligområde. Dér må kommunen ikke anvise en bolig");
    expect(i("parallelsamfund")).toContain("i et parallelsamfund, som også er et udsat boligområde. Dér");
  });

  it("names each ground of stk. 6 by its number and by what it is about", () => {
    expect(forklaret("maaAnvises", anvisning({}, "udsat", "2028-03-10"), "sagsbehandler")).toContain(
      "ophævelse eller opsigelse af et lejemål (nr. 3), statsborgerskab (nr. 4)",
    );
  });

  it("names the months of the test that was met, in dates", () => {
    const fra = { ydelser: [{ type: "kontanthjaelp", fra: "2023-01-01" }] };
    expect(forklaret("maaAnvises", anvisning(fra, "forebyggelsesomraade", "2026-03-10"), "borger")).toContain(
      "Du har fået kontanthjælp i 24 hele kalendermåneder, marts 2024 til februar 2026, uden afbrydelse.",
    );
    const ressource = { ydelser: [{ type: "ressourceforloebsydelse", forloeb: "jobafklaring", fra: "2027-01-01" }] };
    expect(forklaret("maaAnvises", anvisning(ressource, "udsat", "2028-03-10"), "borger")).toContain(
      "ressourceforløbsydelse under jobafklaringsforløb i seks hele kalendermåneder, september 2027 til februar 2028",
    );
  });
});

describe("the explanation of an assessment", () => {
  it("names the senior route where the ordinary rule is stated, and where it stands", () => {
    for (const modtager of ["sagsbehandler", "borger"]) {
      const uden = forklaret("vurder", vurdering({}), modtager);
      expect(uden).toContain(
        "Boligorganisationen kan sidestille seniorer med boligsøgende i beskæftigelse eller under uddannelse",
      );
      expect(uden).toContain("Justeringer af fleksibel udlejning");
      expect(forklaret("vurder", vurdering({}, { seniorAlder: 60 }), modtager)).toContain("eller være fyldt 60 år");
    }
  });

  it.each([
    ["forebyggelsesomraade", true],
    ["ingen", true],
    ["udsat", false],
  ])(
    "cites the sentence of trin 1 where criteria are sharpened one by one, in an area on %s",
    (omraadestatus, citeres) => {
      const tekst = forklaret("vurder", vurdering({ skaerpede: ["beskaeftigelse"], omraadestatus }), "borger");
      expect(tekst.includes("Områdetrappen, trin 1")).toBe(citeres);
    },
  );
});
