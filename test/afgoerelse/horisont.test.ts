/** The horizon, worked out by hand. */
import { describe, expect, it } from "vitest";
import { fejl, resultat } from "../spoerg.js";

const horisont = (op: string, input: unknown) => {
  const { begrundelse, forbehold, fortolkninger, mangler, ...bindende } = resultat("horisont", { op, input });
  return bindende;
};

const voksen = {
  id: "a",
  foedselsdato: "1990-05-05",
  beskaeftigelse: { status: "i-arbejde", siden: "2015-01-01" },
  uddannelse: { status: "ingen" },
};
const vurder = (person: object, krav: object, dato: string, aftale: object = {}) => ({
  husstand: { id: "h", personer: [{ ...voksen, ...person }] },
  krav: { udlejningsform: "fleksibel", ...krav },
  dato,
  aftale,
});

describe("an assessment", () => {
  const domme = [{ dato: "2024-03-01", lov: "straffeloven" }];

  it("turns on the 1 January on which a conviction leaves the window", () => {
    const dom = (dato: string) => horisont("vurder", vurder({ domme }, { skaerpede: ["dom"] }, dato));
    expect(dom("2026-11-24")).toEqual({ dato: "2027-01-01", udfald: "opfyldt" });
    expect(dom("2026-12-31")).toEqual({ dato: "2027-01-01", udfald: "opfyldt" });
    expect(dom("2027-01-01")).toEqual({ dato: null, udfald: null });
  });

  it("turns when three months of work are reached, and says which fact time works on", () => {
    const input = vurder(
      { beskaeftigelse: { status: "i-arbejde", siden: "2026-11-30" } },
      { skaerpede: ["beskaeftigelse"] },
      "2026-12-15",
    );
    expect(horisont("vurder", input)).toEqual({ dato: "2027-02-28", udfald: "opfyldt" });
    expect(resultat("horisont", { op: "vurder", input }).begrundelse).toMatchObject([
      { kode: "arbejde-varer", faktum: ["husstand", "personer", 0, "beskaeftigelse", "siden"] },
    ]);
  });

  it.each([
    ["2008-02-28", "2026-02-28"],
    ["2008-02-29", "2026-03-01"],
    ["2008-03-01", "2026-03-01"],
  ])("of someone born %s turns on the eighteenth birthday, %s", (foedselsdato, dato) => {
    expect(horisont("vurder", vurder({ foedselsdato }, {}, "2026-02-27"))).toEqual({ dato, udfald: "opfyldt" });
  });

  // Two months after 30 November is 30 January, after 28 February 28 April.
  it.each([
    ["2027-01-31", "2026-12-01"],
    ["2027-02-28", "2026-12-28"],
    ["2027-03-31", "2027-01-31"],
    ["2027-04-28", "2027-02-28"],
    ["2027-04-29", "2027-03-01"],
    ["2027-04-30", "2027-03-01"],
    ["2027-05-01", "2027-03-01"],
  ])("turns for a job from %s on the first day from which two months reach it, %s", (siden, dato) => {
    const aftale = { supplement: { jobstartSenestMaaneder: 2 } };
    const input = vurder({ beskaeftigelse: { status: "i-arbejde", siden } }, {}, "2026-11-24", aftale);
    expect(horisont("vurder", input)).toEqual({ dato, udfald: "opfyldt" });
  });

  it("becomes open when the amount in force is known no longer", () => {
    const aftale = { supplement: { indkomstMinimum: [{ fra: "2025-12-01", beloeb: 25300, kendtTil: "2026-11-30" }] } };
    const person = { bruttoindtaegt: { aktuelPrMaaned: 30000, forrigeAarPrMaaned: 30000 } };
    expect(horisont("vurder", vurder(person, { skaerpede: ["indkomst"] }, "2026-11-24", aftale))).toEqual({
      dato: "2026-12-01",
      udfald: "uoplyst",
    });
  });

  it("becomes open with the agreement's end, beyond which no amount holds", () => {
    const aftale = { supplement: { indkomstMinimum: [{ fra: "2025-12-01", beloeb: 25300 }] } };
    const person = { bruttoindtaegt: { aktuelPrMaaned: 30000, forrigeAarPrMaaned: 30000 } };
    expect(horisont("vurder", vurder(person, { skaerpede: ["indkomst"] }, "2027-05-31", aftale))).toEqual({
      dato: "2028-01-01",
      udfald: "uoplyst",
    });
  });

  it("turns at New Year when last year's income is held against last year's amount", () => {
    const indkomstMinimum = [
      { fra: "2024-12-01", beloeb: 24600 },
      { fra: "2025-12-01", beloeb: 25300 },
    ];
    const aftale = { supplement: { indkomstMinimum }, fortolkninger: { "indkomst-forrige-aar": "aarets-beloeb" } };
    const person = { bruttoindtaegt: { aktuelPrMaaned: 30000, forrigeAarPrMaaned: 25000 } };
    // 24,600 kr. on 1 January 2025, 25,300 kr. on 1 January 2026: the year before the day's is another from New Year.
    const input = vurder(person, { skaerpede: ["indkomst"] }, "2026-12-15", aftale);
    expect(horisont("vurder", input)).toEqual({ dato: "2027-01-01", udfald: "ikke-opfyldt" });
  });

  it("looks ten years ahead, the same calendar day included", () => {
    const barn = (foedselsdato: string) => horisont("vurder", vurder({ foedselsdato }, {}, "2020-05-05"));
    expect(barn("2012-05-05")).toEqual({ dato: "2030-05-05", udfald: "opfyldt" });
    expect(barn("2012-05-06")).toEqual({ dato: null, udfald: null });
  });

  it("ends with the days that there are", () => {
    expect(
      horisont(
        "vurder",
        vurder(
          { foedselsdato: "2185-01-01", beskaeftigelse: { status: "i-arbejde", siden: "2199-12-30" } },
          {},
          "2199-12-30",
        ),
      ),
    ).toEqual({
      dato: null,
      udfald: null,
    });
  });
});

describe("a placement and a designation", () => {
  const afdeling = {
    id: "a",
    type: "familieboliger",
    omraadeId: "o",
    noegletal: { udenTilknytning: 41, kunGrundskole: 61 },
    andelAnviste: 26,
  };

  it("turn with the next list, and the placement leaves the agreement", () => {
    const omraade = {
      id: "o",
      opgoerelser: [
        { listedato: "2026-12-01", udpeget: ["udsat"] },
        { listedato: "2025-12-01", udpeget: [], antalBeboere: 500 },
      ],
    };
    expect(horisont("placer", { afdeling, omraade, dato: "2026-11-24" })).toEqual({
      dato: "2026-12-01",
      udfald: "placeret",
      trappe: "omraadetrappen",
      trin: 2,
    });
    expect(horisont("placer", { afdeling, omraade, dato: "2026-12-01" })).toEqual({
      dato: "2028-01-01",
      udfald: "aftale-ikke-gaeldende",
      trappe: null,
      trin: null,
    });
    expect(horisont("udpeg", { omraade, dato: "2026-11-24" })).toEqual({
      dato: "2026-12-01",
      udfald: "udsat",
      status: "udsat",
    });
    // Current through 12 months and 31 days.
    expect(horisont("udpeg", { omraade, dato: "2026-12-01" })).toEqual({
      dato: "2028-01-02",
      udfald: "uoplyst",
      status: "uoplyst",
    });
    const fraJanuar = { fortolkninger: { "indplacering-fra": "1-januar" } };
    expect(horisont("placer", { afdeling, omraade, dato: "2026-11-24", aftale: fraJanuar })).toMatchObject({
      dato: "2027-01-01",
      trin: 2,
    });
    expect(
      resultat("horisont", { op: "placer", input: { afdeling, omraade, dato: "2026-11-24" } })["fortolkninger"],
    ).toEqual({
      "indplacering-fra": "listedato",
    });
  });

  // Open today, under either choice, and no day within the agreement makes another outcome of it; left open, the choice
  // itself is one fact more.
  it("name a choice that changes what is missing today", () => {
    const noegletal = { udenTilknytning: 36, doemte: { gange: 1 }, kunGrundskole: 30, bruttoindkomst: 90 };
    const input = { afdeling: { id: "y", type: "familieboliger", noegletal, andelAnviste: 26 }, dato: "2024-03-01" };
    const valg = { "et-risikokriterium": "lavt" };
    expect(horisont("placer", input)).toMatchObject({ dato: "2028-01-01", udfald: "aftale-ikke-gaeldende" });
    expect(resultat("horisont", { op: "placer", input })["fortolkninger"]).toEqual(valg);
    expect(resultat("hvadSkalDerTil", { op: "placer", input })["fortolkninger"]).toEqual(valg);
    const sider = { foer: { dato: "2024-03-01" }, efter: { dato: "2025-03-01" } };
    expect(resultat("forskel", { afdelinger: [input.afdeling], omraader: [], ...sider })).toMatchObject({
      flyttede: [],
      fortolkninger: valg,
    });
  });

  it("turn with the risk zone", () => {
    const input = {
      afdeling: {
        id: "a",
        type: "familieboliger",
        noegletal: { udenTilknytning: 36, doemte: { gange: 1 }, kunGrundskole: 56, bruttoindkomst: 90 },
        andelAnviste: 26,
      },
      dato: "2024-03-01",
      aftale: {
        supplement: {
          risikozone: [
            { fra: "2024-01-01", beskaeftigelse: 35, dom: 2.5, uddannelse: 55, indkomst: 60, kendtTil: "2025-05-31" },
            { fra: "2025-06-01", beskaeftigelse: 40, dom: 3, uddannelse: 60, indkomst: 55 },
          ],
        },
      },
    };
    expect(horisont("placer", input)).toEqual({
      dato: "2025-06-01",
      udfald: "placeret",
      trappe: "afdelingstrappen",
      trin: 1,
    });
  });

  it("outside the agreement is the placement's own fault", () => {
    expect(
      fejl("horisont", { op: "placer", input: { afdeling: { id: "a", type: "familieboliger" }, dato: "2028-01-01" } }),
    ).toMatchObject([{ code: "aftale-ikke-gaeldende", path: ["input", "dato"] }]);
  });
});

describe("an assignment", () => {
  const person = {
    id: "a",
    foedselsdato: "1990-05-05",
    loesladt: false,
    ophaevetForGroveOvertraedelser: false,
    statsborgerskab: "dansk-eu-eoes-schweiz",
    ydelser: [],
  };
  const anvis = (
    felter: object,
    dato: string,
    sted: object = { trappe: "omraadetrappen", trin: 1, omraadestatus: "forebyggelsesomraade" },
  ) => horisont("maaAnvises", { husstand: { id: "h", personer: [{ ...person, ...felter }] }, dato, ...sted });

  it("is allowed again the day after six months", () => {
    expect(
      anvis(
        { loesladt: { dato: "2026-08-31", doemt: true, institution: "kriminalforsorgen", handleplan: true } },
        "2026-11-24",
      ),
    ).toEqual({
      dato: "2027-03-01",
      udfald: "tilladt",
    });
    expect(anvis({ ophaevetForGroveOvertraedelser: { dato: "2026-08-01" } }, "2026-11-24")).toEqual({
      dato: "2027-02-02",
      udfald: "tilladt",
    });
  });

  it("counts whole calendar months of benefits", () => {
    const ydelser = [{ type: "kontanthjaelp-16-2", fra: "2026-09-01", til: "2027-03-31" }];
    // September to February are the first six whole months; from 1 May the six before hold April.
    expect(anvis({ ydelser }, "2026-11-24")).toEqual({ dato: "2027-03-01", udfald: "forbudt" });
    expect(anvis({ ydelser }, "2027-03-01")).toEqual({ dato: "2027-05-01", udfald: "tilladt" });
  });

  it("is allowed in an udsat area when the agreement has ended", () => {
    expect(anvis({}, "2026-11-24", { trappe: "omraadetrappen", trin: 2, omraadestatus: "udsat" })).toEqual({
      dato: "2028-01-01",
      udfald: "tilladt",
    });
  });
});
