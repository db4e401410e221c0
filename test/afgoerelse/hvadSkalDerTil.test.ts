/** What would change a decision, worked out by hand. */
import { describe, expect, it } from "vitest";
import { resultat } from "../spoerg.js";

interface Aendring {
  readonly art: string;
  readonly felter: readonly (readonly (string | number)[])[];
  readonly dato?: string;
}

const aendringer = (op: string, input: unknown) =>
  resultat("hvadSkalDerTil", { op, input })["aendringer"] as readonly Aendring[];

const person = {
  id: "a",
  foedselsdato: "1990-05-05",
  beskaeftigelse: { status: "ingen" },
  uddannelse: { status: "ingen" },
  alderspension: false,
  domme: [{ dato: "2024-03-01", lov: "straffeloven" }],
  uddannelsesniveau: { niveau: "over-grundskole", land: "udland", godkendt: false },
  bruttoindtaegt: { aktuelPrMaaned: 30000, forrigeAarPrMaaned: 20000 },
};
const HER = ["husstand", "personer", 0];
const aftale = { supplement: { indkomstMinimum: [{ fra: "2025-12-01", beloeb: 25300 }] } };
const vurder = (felter: object, skaerpede: readonly string[], dato = "2026-11-24") => ({
  husstand: { id: "h", personer: [{ ...person, ...felter }] },
  krav: { udlejningsform: "fleksibel", skaerpede },
  dato,
  aftale,
});

describe("a household", () => {
  it("without work is let in by work, an education or a pension", () => {
    expect(aendringer("vurder", vurder({}, []))).toEqual([
      { art: "handling", felter: [[...HER, "beskaeftigelse"]] },
      { art: "handling", felter: [[...HER, "uddannelse"]] },
      { art: "handling", felter: [[...HER, "alderspension"]] },
    ]);
  });

  it("waits for a conviction to leave the window, and can have an education approved meanwhile", () => {
    const arbejder = { beskaeftigelse: { status: "i-arbejde", siden: "2015-01-01" } };
    expect(aendringer("vurder", vurder(arbejder, ["dom"]))).toContainEqual({
      art: "tid",
      felter: [[...HER, "domme"]],
      dato: "2027-01-01",
    });
    const begge = aendringer("vurder", vurder(arbejder, ["dom", "uddannelse"]));
    expect(begge).toContainEqual({
      art: "handling",
      felter: [
        [...HER, "uddannelsesniveau", "godkendt"],
        [...HER, "domme"],
      ],
      dato: "2027-01-01",
    });
    expect(begge).toContainEqual({
      art: "fast",
      felter: [
        [...HER, "uddannelsesniveau", "land"],
        [...HER, "domme"],
      ],
    });
  });

  it("cannot change what it earned last year", () => {
    const arbejder = { beskaeftigelse: { status: "i-arbejde", siden: "2015-01-01" } };
    expect(aendringer("vurder", vurder(arbejder, ["indkomst"]))).toContainEqual({
      art: "fast",
      felter: [[...HER, "bruttoindtaegt", "forrigeAarPrMaaned"]],
    });
    // Who is in education is not asked.
    expect(aendringer("vurder", vurder(arbejder, ["indkomst"]))).toContainEqual({
      art: "handling",
      felter: [[...HER, "uddannelse"]],
    });
  });

  it("in education is refused once it leaves it and has a loss, whatever the amount is that nobody knows", () => {
    const studerende = {
      beskaeftigelse: { status: "i-arbejde", siden: "2015-01-01" },
      uddannelse: { status: "i-gang", art: "videregaaende" },
    };
    const ukendt = { ...vurder(studerende, ["indkomst"]), aftale: {} };
    expect(aendringer("vurder", ukendt)).toContainEqual({
      art: "fast",
      felter: [
        [...HER, "uddannelse", "status"],
        [...HER, "bruttoindtaegt", "forrigeAarPrMaaned"],
      ],
    });
  });

  it("reaches three months of work by itself", () => {
    const nyt = { beskaeftigelse: { status: "i-arbejde", siden: "2026-10-15" } };
    expect(aendringer("vurder", vurder(nyt, ["beskaeftigelse"]))[0]).toEqual({
      art: "tid",
      felter: [[...HER, "beskaeftigelse", "siden"]],
      dato: "2027-01-15",
    });
  });

  it("does not wait for what comes after the outcome has turned already", () => {
    // 65 in June, when nobody asks for work any more; but three months of it are reached in January.
    const naesten65 = { foedselsdato: "1962-06-01", beskaeftigelse: { status: "i-arbejde", siden: "2026-10-15" } };
    const fundne = aendringer("vurder", vurder(naesten65, ["beskaeftigelse"]));
    expect(fundne.filter(({ art }) => art === "tid")).toEqual([
      { art: "tid", felter: [[...HER, "beskaeftigelse", "siden"]], dato: "2027-01-15" },
    ]);
    expect(fundne).toContainEqual({ art: "fast", felter: [[...HER, "foedselsdato"]] });
  });

  it("can have more hours, or work for itself, for whom none are asked", () => {
    const faaTimer = { beskaeftigelse: { status: "i-arbejde", timerPrUge: 20, siden: "2015-01-01" } };
    expect(
      aendringer("vurder", { ...vurder(faaTimer, []), aftale: { supplement: { mindsteTimerPrUge: 25 } } }),
    ).toEqual([
      { art: "handling", felter: [[...HER, "beskaeftigelse", "status"]] },
      { art: "handling", felter: [[...HER, "beskaeftigelse", "timerPrUge"]] },
      { art: "handling", felter: [[...HER, "uddannelse"]] },
      { art: "handling", felter: [[...HER, "alderspension"]] },
    ]);
  });

  it("that is let in or whose case is open", () => {
    const ind = vurder({ beskaeftigelse: { status: "i-arbejde", siden: "2015-01-01" } }, []);
    expect(aendringer("vurder", ind)).toEqual([
      { art: "handling", felter: [[...HER, "beskaeftigelse", "status"]] },
      { art: "fast", felter: [[...HER, "foedselsdato"]] },
      { art: "fast", felter: [[...HER, "beskaeftigelse", "siden"]] },
    ]);
    expect(aendringer("vurder", vurder({ alderspension: null }, []))).toEqual([]);
    expect(aendringer("vurder", { ...ind, krav: { udlejningsform: "almindelig" } })).toEqual([]);
  });
});

describe("an assignment", () => {
  const fri = {
    id: "a",
    foedselsdato: "1990-05-05",
    loesladt: false,
    ophaevetForGroveOvertraedelser: false,
    statsborgerskab: "dansk-eu-eoes-schweiz",
    ydelser: [],
    uddannelse: { status: "ingen" },
  };
  const anvis = (
    felter: object,
    sted: object = { trappe: "omraadetrappen", trin: 1, omraadestatus: "forebyggelsesomraade" },
  ) =>
    aendringer("maaAnvises", { husstand: { id: "h", personer: [{ ...fri, ...felter }] }, dato: "2026-11-24", ...sted });

  it("is free of a termination in time, or of the whole paragraph when the council excepts the area", () => {
    expect(anvis({ ophaevetForGroveOvertraedelser: { dato: "2026-08-01" } })).toEqual([
      { art: "tid", felter: [[...HER, "ophaevetForGroveOvertraedelser"]], dato: "2027-02-02" },
      { art: "handling", felter: [["undtagelse"]] },
      { art: "fast", felter: [[...HER, "foedselsdato"]] },
    ]);
  });

  it("can be helped by ending a benefit that runs, not one that is over", () => {
    const paa = (til: string | undefined) =>
      anvis({ ydelser: [{ type: "kontanthjaelp-16-2", fra: "2025-07-01", til }] });
    expect(paa(undefined)).toContainEqual({ art: "handling", felter: [[...HER, "ydelser"]] });
    expect(paa("2026-11-05")).toContainEqual({ art: "tid", felter: [[...HER, "ydelser"]], dato: "2026-12-01" });
  });

  it("on trin 2 waits for the end of the agreement, unless there is no dwelling to be had elsewhere", () => {
    expect(anvis({}, { trappe: "omraadetrappen", trin: 2, omraadestatus: "udsat" })).toEqual([
      { art: "tid", felter: [["dato"]], dato: "2028-01-01" },
      { art: "fast", felter: [["undtagelse"]] },
    ]);
  });
});

describe("figures", () => {
  it("of a department move it across the limits that lie around it", () => {
    const afdeling = {
      id: "a",
      type: "familieboliger",
      noegletal: { udenTilknytning: 41, kunGrundskole: 61, doemte: { gange: 0 }, bruttoindkomst: 100 },
      andelAnviste: 26,
    };
    const zone = {
      supplement: { risikozone: [{ fra: "2024-01-01", beskaeftigelse: 35, dom: 2.5, uddannelse: 55, indkomst: 60 }] },
    };
    const felt = (...navn: string[]) => ({ art: "handling", felter: [["afdeling", ...navn]] });
    expect(aendringer("placer", { afdeling, dato: "2024-03-01", aftale: zone })).toEqual([
      felt("andelAnviste"),
      felt("noegletal", "udenTilknytning"),
      felt("noegletal", "kunGrundskole"),
    ]);
  });

  it("of a department that stands on no stair move nothing", () => {
    const afdeling = {
      id: "a",
      type: "ungdomsboliger",
      noegletal: { udenTilknytning: 41, kunGrundskole: 61 },
      andelAnviste: 26,
    };
    expect(aendringer("placer", { afdeling, dato: "2024-03-01" })).toEqual([]);
  });

  it("of a department include figures that are under every limit that an unknown one may be", () => {
    // Hoejt on work and schooling. With neither met, and neither over any limit the risk zone may have, income alone is
    // left, and one value over the zone is lavt.
    const noegletal = { udenTilknytning: 41, doemte: { gange: 0 }, kunGrundskole: 61 };
    const afdeling = { id: "a", type: "familieboliger", noegletal, andelAnviste: 24 };
    const supplement = { risikozone: [{ fra: "2024-01-01", dom: 2.5 }] };
    const felter = [
      ["afdeling", "noegletal", "udenTilknytning"],
      ["afdeling", "noegletal", "kunGrundskole"],
    ];
    expect(aendringer("placer", { afdeling, dato: "2024-01-01", aftale: { supplement } })).toContainEqual({
      art: "handling",
      felter,
    });
  });

  it("of earlier lists stand, those of the governing list can be moved", () => {
    const aar = [2021, 2022, 2023, 2024, 2025];
    const omraade = {
      id: "o",
      opgoerelser: aar.map((et) => ({
        listedato: `${et}-12-01`,
        udpeget: et === 2025 ? undefined : ["parallelsamfund"],
        antalBeboere: 1500,
        noegletal: {
          udenTilknytning: 45,
          kunGrundskole: 65,
          doemte: { gange: 0 },
          bruttoindkomst: 100,
          ikkeVestlige: 60,
        },
      })),
    };
    const fundne = aendringer("udpeg", { omraade, dato: "2026-03-01" });
    for (const nr of [0, 1, 2, 3])
      expect(fundne).toContainEqual({ art: "fast", felter: [["omraade", "opgoerelser", nr, "udpeget"]] });
    for (const navn of [
      ["antalBeboere"],
      ["noegletal", "udenTilknytning"],
      ["noegletal", "kunGrundskole"],
      ["noegletal", "ikkeVestlige"],
    ]) {
      expect(fundne).toContainEqual({ art: "handling", felter: [["omraade", "opgoerelser", 4, ...navn]] });
    }
    expect(fundne).toHaveLength(8);
  });

  it("of an udsat area include the share that would put it on a graver list besides", () => {
    // On 2024-12-01 the area is udsat by work and schooling, with 1,000 residents. Without either criterion, or with
    // fewer residents, it is no longer; over half makes it a parallelsamfund.
    const noegletal = {
      udenTilknytning: 41,
      doemte: { gange: 1 },
      kunGrundskole: 61,
      bruttoindkomst: 90,
      ikkeVestlige: 10,
    };
    const omraade = { id: "o", opgoerelser: [{ listedato: "2024-12-01", antalBeboere: 1000, noegletal }] };
    const felt = (...navn: string[]) => ({ art: "handling", felter: [["omraade", "opgoerelser", 0, ...navn]] });
    expect(aendringer("udpeg", { omraade, dato: "2024-12-01" })).toEqual([
      felt("antalBeboere"),
      felt("noegletal", "udenTilknytning"),
      felt("noegletal", "kunGrundskole"),
      felt("noegletal", "ikkeVestlige"),
    ]);
  });

  it("cannot move a department out of an officially listed area, and only its designation can", () => {
    // The list of the day is official: no figure is looked behind, so every set of figures is passed over.
    const noegletal = { udenTilknytning: 0, doemte: { gange: 0 }, kunGrundskole: 0, bruttoindkomst: 99 };
    const afdeling = { id: "a", type: "familieboliger", noegletal, andelAnviste: 10, omraadeId: "o" };
    const omraade = { id: "o", opgoerelser: [{ listedato: "2025-12-01", udpeget: ["parallelsamfund"] }] };
    expect(aendringer("placer", { afdeling, omraade, dato: "2026-06-01" })).toEqual([
      { art: "fast", felter: [["omraade", "opgoerelser", 0, "udpeget"]] },
    ]);
  });
});
