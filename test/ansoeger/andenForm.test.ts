/**
 * A criterion of a shape that no agreement at hand has: two of three. It is stated once, as a value, and every question
 * about it is answered: whether it is met, what is missing, by which reasons and documents, when it turns, and by what.
 */
import { describe, expect, it } from "vitest";
import { horisontFor } from "../../src/afgoerelse/horisont.js";
import { aendringerFor } from "../../src/afgoerelse/hvadSkalDerTil.js";
import { vurderHusstand } from "../../src/ansoeger/vurderHusstand.js";
import type { Ansoegeraftale } from "../../src/parametre/aftale.js";
import { iArbejdeI } from "../../src/parametre/ansoeger/iArbejde.js";
import { blandt, ellers, gren, ja, mindst } from "../../src/parametre/vilkaar.js";
import { AFTALE, sag } from "./lilleby.js";
import type { Felter } from "./sag.js";

const { ansoegere } = AFTALE.tekst;
/** Of an education above basic school, six months of work and a pension, two. */
const TO_AF_TRE: Ansoegeraftale = {
  ...AFTALE,
  tekst: {
    ...AFTALE.tekst,
    ansoegere: {
      ...ansoegere,
      kriterier: {
        ...ansoegere.kriterier,
        uddannelse: {
          ...ansoegere.kriterier.uddannelse,
          krav: ellers(
            "uden-arbejde-eller-uddannelse",
            mindst(
              2,
              gren("under-uddannelse", blandt("niveau", "over-grundskole")),
              gren("varigt-arbejde", iArbejdeI(6)),
              gren("alderspension", ja("alderspension")),
            ),
          ),
        },
      },
    },
  },
};

const sagen = (felter: Felter) => ({ ...sag(felter, ["uddannelse"]), aftale: TO_AF_TRE });
const vurder = (felter: Felter) => {
  const { husstand, krav, dato, aftale } = sagen(felter);
  return vurderHusstand(husstand, krav, dato, aftale);
};

const LEDIG = { beskaeftigelse: { status: "ingen" } };
const GRUNDSKOLE = { uddannelsesniveau: { niveau: "grundskole" } };
const PENSION = { alderspension: true };
/** The person otherwise has an education and has worked since 2020. */
const ALT: Felter = {};

describe("two of three", () => {
  it.each([
    [ALT, "opfyldt", []],
    [{ ...LEDIG, ...PENSION }, "opfyldt", []],
    [{ ...GRUNDSKOLE, ...PENSION }, "opfyldt", []],
    [LEDIG, "ikke-opfyldt", []],
    [GRUNDSKOLE, "ikke-opfyldt", []],
    [{ ...LEDIG, ...GRUNDSKOLE, ...PENSION }, "ikke-opfyldt", []],
    // Two that are certain are enough, and two that fail are too many.
    [{ alderspension: null }, "opfyldt", []],
    [{ ...LEDIG, ...GRUNDSKOLE, alderspension: null }, "ikke-opfyldt", []],
    [{ ...LEDIG, uddannelsesniveau: null }, "ikke-opfyldt", []],
    // Else it is what is unknown.
    [{ ...LEDIG, alderspension: null }, "uoplyst", ["alderspension"]],
    [{ beskaeftigelse: null, alderspension: null }, "uoplyst", ["beskaeftigelse", "alderspension"]],
    [{ beskaeftigelse: null, ...GRUNDSKOLE }, "ikke-opfyldt", []],
    [{ beskaeftigelse: null, ...GRUNDSKOLE, ...PENSION }, "uoplyst", ["beskaeftigelse"]],
    [
      { beskaeftigelse: { status: "i-arbejde" }, uddannelsesniveau: null, alderspension: null },
      "uoplyst",
      ["beskaeftigelse.siden", "alderspension", "uddannelsesniveau"],
    ],
  ])("of %j is %s, and %j is missing", (felter, udfald, mangler) => {
    const svar = vurder(felter);
    expect(svar.udfald).toBe(udfald);
    expect(svar.mangler.map((sti) => sti.slice(3).join("."))).toEqual(mangler);
  });

  it("gives the first that is met as the reason, with the facts of all", () => {
    const grund = (felter: Felter) => vurder(felter).begrundelse.find(({ kode }) => kode === "uddannelse");
    expect(grund(ALT)).toMatchObject({
      grund: "under-uddannelse",
      maaneder: 6,
      begyndtSenest: "2027-12-15",
      alderspension: false,
      uddannelsesniveau: { niveau: "over-grundskole" },
    });
    expect(grund({ ...GRUNDSKOLE, ...PENSION })).toMatchObject({ grund: "varigt-arbejde" });
    expect(grund({ ...LEDIG, alderspension: null })).toMatchObject({ grund: "uoplyst" });
    expect(grund({ ...LEDIG, ...GRUNDSKOLE })).toMatchObject({ grund: "uden-arbejde-eller-uddannelse" });
    expect(vurder(ALT).begrundelse[0]).toMatchObject({ kode: "kriterium", kriterium: "uddannelse", maaneder: 6 });
  });

  it("asks for the documents of two that are met, the lightest, and of all that may be while they are not", () => {
    const dokumenter = (felter: Felter) =>
      vurder(felter).dokumentation.flatMap((en) => en.dokumenter.map(({ enAf }) => enAf.join(" or ")));
    const VARIGHED = "loensedler-tre-maaneder or arbejdsgivererklaering";
    expect(dokumenter(ALT)).toEqual([VARIGHED, "uddannelsesbevis"]);
    expect(dokumenter({ ...LEDIG, ...PENSION })).toEqual(["pensionsmeddelelse", "uddannelsesbevis"]);
    expect(dokumenter(PENSION)).toEqual(["pensionsmeddelelse", "uddannelsesbevis"]);
    expect(dokumenter({ ...LEDIG, alderspension: null })).toEqual(["pensionsmeddelelse", "uddannelsesbevis"]);
  });

  it("turns on the day on which six months of work are reached", () => {
    const ny = { beskaeftigelse: { status: "i-arbejde", siden: "2028-01-31" } };
    const { dato, udfald, begrundelse } = horisontFor(sagen(ny));
    // 31 January and six months.
    expect([dato, udfald, begrundelse.map(({ kode }) => kode)]).toEqual(["2028-07-31", "opfyldt", ["arbejde-varer"]]);
  });

  it("is turned by any two of the three together, or the one that is lacking", () => {
    const felter = (egne: Felter) =>
      aendringerFor(sagen(egne)).aendringer.map(({ art, felter: deres }) => [
        art,
        deres
          .map((sti) => sti.slice(3).join("."))
          .sort()
          .join(" + "),
      ]);
    expect(felter({ ...LEDIG, ...GRUNDSKOLE }).sort()).toEqual([
      ["fast", "beboerIAfdelingen"],
      ["fast", "foedselsdato"],
      ["handling", "alderspension + beskaeftigelse"],
      ["handling", "alderspension + uddannelsesniveau"],
      ["handling", "beskaeftigelse + uddannelsesniveau"],
    ]);
    expect(felter(LEDIG).sort()).toEqual([
      ["fast", "beboerIAfdelingen"],
      ["fast", "foedselsdato"],
      ["handling", "alderspension"],
      ["handling", "beskaeftigelse"],
    ]);
    // Of all three, two must go.
    expect(felter(PENSION).map(([, deres]) => deres)).toContain("alderspension + beskaeftigelse.status");
    expect(felter(PENSION).map(([, deres]) => deres)).not.toContain("alderspension");
  });
});
