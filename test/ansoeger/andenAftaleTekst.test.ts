/**
 * What is said of another municipality's applicants, and asked around their limits, names that agreement's own figures.
 */
import { describe, expect, it } from "vitest";
import { forklarSag } from "../../src/afgoerelse/forklar.js";
import { ordFor } from "../../src/cli/tekst/sprogene.js";
import { vurderingstekst } from "../../src/cli/vurderingstekst.js";
import { ansoegerspoergsmaal } from "../../src/konformitet/graenser/ansoegere.js";
import type { Kriterium } from "../../src/parametre/kriterier.js";
import { AFTALE, sag, vurder } from "./lilleby.js";
import type { Felter } from "./sag.js";

describe("its words", () => {
  const tekst = (felter: Felter, skaerpede: readonly Kriterium[], sprog: "da" | "en") =>
    forklarSag(sag(felter, skaerpede), { sprog, modtager: "sagsbehandler" }).afsnit.join("\n");
  const ALLE = ["beskaeftigelse", "dom", "uddannelse", "indkomst"] as const;
  const siden = (dato: string) => ({ beskaeftigelse: { status: "i-arbejde", timerPrUge: 37, siden: dato } });

  it("name its own figures in Danish", () => {
    const afslag = tekst(siden("2027-12-16"), ALLE, "da");
    for (const ord of [
      "Alle på 21-66 år, der flytter ind",
      "i mindst seks måneder",
      "senest den 15. december 2027 for at have varet i seks måneder",
      "Ingen på 18 år og derover, der flytter ind",
      "i de fire foregående kalenderår",
      "efter våbenloven eller en anden lov",
      "Alle på 25-54 år, der flytter ind",
      "Alle på 18-69 år, der flytter ind",
    ]) {
      expect(afslag).toContain(ord);
    }
    expect(afslag).not.toMatch(/18-64|15-64|30-59|15 år|tre måneder|to foregående|straffeloven/);
    expect(tekst(siden("2027-12-15"), ALLE, "da")).toContain("Det er mindst seks måneder.");
    expect(tekst({}, [], "da")).toContain("Mindst én på 21 år og derover i husstanden");
  });

  it("say whom a criterion asks as the criterion does", () => {
    const { ansoegere } = AFTALE.tekst;
    const kravet = (andet: Partial<typeof ansoegere.kriterier.indkomst>, sprog: "da" | "en") => {
      const kriterier = { ...ansoegere.kriterier, indkomst: { ...ansoegere.kriterier.indkomst, ...andet } };
      const aftale = { ...AFTALE, tekst: { ...AFTALE.tekst, ansoegere: { ...ansoegere, kriterier } } };
      const { afsnit } = forklarSag({ ...sag({}, ["indkomst"]), aftale }, { sprog, modtager: "borger" });
      return afsnit.find((et) => /bruttoindtægt på mindst|gross income of at least/.test(et));
    };
    expect(kravet({}, "da")).toContain("Alle på 18-69 år, der flytter ind og ikke er under uddannelse, skal have");
    expect(kravet({ undtaget: [] }, "da")).toContain("Alle på 18-69 år, der flytter ind, skal have");
    expect(kravet({ undtaget: [] }, "en")).toContain("Everyone aged 18-69 who moves in must have");
    expect(kravet({ hvem: "enVoksen" }, "da")).toContain("Mindst én på 18-69 år i husstanden skal have");
  });

  it("name its own figures in English", () => {
    const afslag = tekst(siden("2027-12-16"), ALLE, "en");
    for (const ord of [
      "Everyone aged 21-66 who moves in",
      "for at least six months",
      "15 December 2027 to have lasted six months",
      "Nobody aged 18 and over who moves in",
      "the four before it",
      "under the weapons act or another act",
      "Everyone aged 25-54 who moves in",
      "Everyone aged 18-69 who moves in",
    ]) {
      expect(afslag).toContain(ord);
    }
    expect(afslag).not.toMatch(/18-64|15-64|30-59|15 and over|three months|the two before|criminal code/);
    expect(tekst({}, [], "en")).toContain("At least one member of the household aged 21 and over");
  });

  it("name its own figures on the command line", () => {
    const linjer = (dato: string) => {
      const { husstand } = sag(siden(dato), ["beskaeftigelse"]);
      return vurderingstekst(vurder(siden(dato), ["beskaeftigelse"]), husstand, ordFor("da").svar);
    };
    expect(linjer("2027-12-15")).toContain("beskæftigelse: opfyldt, seks måneders arbejde");
    expect(linjer("2027-12-16")).toContain("beskæftigelse: ikke opfyldt, under seks måneders arbejde");
  });
});

describe("its boundary cases", () => {
  it("lie around its own ages, months and years", () => {
    const spoergsmaal = ansoegerspoergsmaal({ aftale: AFTALE, somInput: {} });
    const aldre = (regel: string) => [
      ...new Set(
        spoergsmaal
          .filter((en) => en.regel === regel)
          .flatMap(({ titel }) => titel.match(/\d+(?= år)/)?.map(Number) ?? []),
      ),
    ];
    expect(aldre("ansoeger.beskaeftigelse")).toEqual([21, 67]);
    expect(aldre("ansoeger.dom")).toEqual([18]);
    expect(aldre("ansoeger.uddannelse")).toEqual([25, 55]);
    expect(aldre("ansoeger.indkomst")).toEqual([18, 70]);
    expect(aldre("ansoeger.alder")).toEqual([21]);
    const titler = spoergsmaal.map(({ titel }) => titel).join("\n");
    expect(titler).toContain("6 måneders arbejde");
    expect(titler).toContain("dømt 2024-01-01");
  });
});
