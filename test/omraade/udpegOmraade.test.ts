import { describe, expect, it } from "vitest";
import { resultat } from "../spoerg.js";

interface Liste {
  readonly listedato: string;
  readonly antalBeboere?: number;
  readonly noegletal?: object;
  readonly udpeget?: readonly string[];
}

function udpeg(opgoerelser: readonly Liste[], dato: string) {
  return resultat("udpeg", { omraade: { id: "o", opgoerelser }, dato });
}

const figurer = (
  udenTilknytning: unknown,
  gange: unknown,
  kunGrundskole: unknown,
  bruttoindkomst: unknown,
  ikkeVestlige: unknown,
) => ({
  udenTilknytning,
  doemte: { gange },
  kunGrundskole,
  bruttoindkomst,
  ikkeVestlige,
});
const liste = (noegletal: object, antalBeboere = 1000, listedato = "2024-12-01") => [
  { listedato, antalBeboere, noegletal },
];

describe("udpegOmraade", () => {
  // Two criteria on the limit's own side, one at a time beside a schooling of 60.1 that is met throughout.
  it.each([
    ["beskaeftigelse", ["39.9", "40", "40.1"], [false, false, true], (v: string) => figurer(v, 1, "60.1", 90, 10)],
    ["dom", ["2.9", "3", "3.1"], [false, true, true], (v: string) => figurer(10, v, "60.1", 90, 10)],
    ["indkomst", ["54.9", "55", "55.1"], [true, false, false], (v: string) => figurer(10, 1, "60.1", v, 10)],
  ])("%s of § 61 a on its limit", (kriterium, vaerdier, opfyldt, med) => {
    for (const [i, vaerdi] of vaerdier.entries()) {
      const svar = udpeg(liste(med(vaerdi)), "2024-12-01");
      expect(svar["status"]).toBe(opfyldt[i] ? "udsat" : "ingen");
      expect(svar["kriterier"]).toMatchObject({ [kriterium]: { udfald: opfyldt[i] ? "opfyldt" : "ikke-opfyldt" } });
    }
  });

  it.each([
    ["59.9", "ingen"],
    ["60", "ingen"],
    ["60.1", "udsat"],
  ])("schooling of %s %% beside one other criterion: %s", (kunGrundskole, status) => {
    expect(udpeg(liste(figurer("40.1", 1, kunGrundskole, 90, 10)), "2024-12-01")["status"]).toBe(status);
  });

  it.each([
    [999, "ingen", true],
    [1000, "udsat", false],
    [1001, "udsat", false],
  ])("%i residents: %s", (beboere, status, alleneBeboertal) => {
    expect(udpeg(liste(figurer(41, 1, 61, 90, 10), beboere), "2024-12-01")).toMatchObject({ status, alleneBeboertal });
  });

  it.each([
    ["49.9", "udsat"],
    ["50", "udsat"],
    ["50.1", "parallelsamfund"],
  ])("a share of %s %%: %s", (andel, status) => {
    const svar = udpeg(
      ["2020-12-01", "2021-12-01", "2022-12-01", "2023-12-01", "2024-12-01"].map((listedato) => ({
        listedato,
        antalBeboere: 1000,
        noegletal: figurer(41, 1, 61, 90, listedato === "2020-12-01" ? 50 : andel),
      })),
      "2024-12-01",
    );
    expect(svar).toMatchObject({ status, mangler: [] });
  });

  it("takes five lists in a row for an omdannelsesomraade, the later of two in a year", () => {
    const aar = (fra: number, andel: (aar: number) => number) =>
      [0, 1, 2, 3, 4].map((i) => ({
        listedato: `${fra - i}-12-01`,
        antalBeboere: 1000,
        noegletal: figurer(41, 1, 61, 90, andel(fra - i)),
      }));
    expect(
      udpeg(
        aar(2024, () => 51),
        "2024-12-01",
      ),
    ).toMatchObject({ status: "omdannelsesomraade", betegnelse: "omdannelsesområde" });
    expect(
      udpeg(
        aar(2024, (a) => (a === 2020 ? 50 : 51)),
        "2024-12-01",
      )["status"],
    ).toBe("parallelsamfund");
    const tidligereIAar = { listedato: "2020-06-01", antalBeboere: 1000, noegletal: figurer(41, 1, 61, 90, 50) };
    expect(udpeg([...aar(2024, () => 51), tidligereIAar], "2024-12-01")["status"]).toBe("omdannelsesomraade");
    const fire = aar(2024, () => 51).slice(0, 4);
    expect(udpeg(fire, "2024-12-01")).toMatchObject({
      status: "parallelsamfund",
      lister: { omdannelsesomraade: "uoplyst" },
      mangler: [["omraade", "opgoerelser"]],
    });
  });

  it.each([
    [figurer("30", 2, 50, 70, 31), "ingen"],
    [figurer("30.1", 2, 50, 70, 31), "forebyggelsesomraade"],
    [figurer("30.1", "1.9", 50, 70, 31), "ingen"],
    [figurer("30.1", "1.9", 50, "64.9", 31), "forebyggelsesomraade"],
    [figurer("30.1", "1.9", 50, 65, 31), "ingen"],
    [figurer("30.1", 2, 50, 70, 30), "ingen"],
    [figurer("30.1", 2, 50, 70, "30.1"), "forebyggelsesomraade"],
    [figurer("40.1", 3, 50, 70, "30.1"), "udsat"],
  ])("§ 61 b on its limits: %j is %s", (noegletal, status) => {
    expect(udpeg(liste(noegletal), "2024-12-01")["status"]).toBe(status);
    expect(udpeg(liste(noegletal, 1000, "2021-11-30"), "2021-11-30")["status"]).toBe(
      status === "udsat" ? "udsat" : "ingen",
    );
  });

  it("dates the rule by the list", () => {
    const tal = { udenTilknytning: 41, doemte: 2.7, kunGrundskole: 51, bruttoindkomst: 80, ikkeVestlige: 51 };
    const paa = (listedato: string) => udpeg(liste(tal, 1000, listedato), listedato);
    expect(paa("2013-12-31")).toMatchObject({
      status: "parallelsamfund",
      betegnelse: "ghettoområde",
      kriterier61b: null,
    });
    expect(Object.keys(paa("2013-12-31")["kriterier"] as object).sort()).toEqual([
      "beskaeftigelse",
      "dom",
      "ikkeVestlige",
    ]);
    expect(paa("2014-01-01")).toMatchObject({
      status: "parallelsamfund",
      kriterier: { dom: { udfald: "ikke-opfyldt" }, uddannelse: { udfald: "opfyldt" } },
    });
    expect(paa("2018-11-30")["status"]).toBe("parallelsamfund");
    // From 1 December 2018 the limit for schooling is 60, and a share of convicted needs the list's own limit.
    expect(paa("2018-12-01")).toMatchObject({
      status: "parallelsamfund",
      betegnelse: "ghettoområde",
      lister: { omdannelsesomraade: "uoplyst" },
    });
    expect(paa("2018-12-02")).toMatchObject({
      status: "uoplyst",
      mangler: expect.arrayContaining([["omraade", "opgoerelser", 0, "noegletal", "doemte"]]),
    });
  });

  it.each([
    ["2018-12-01", "1.97", "ikke-opfyldt", "1.98"],
    ["2019-12-01", "2.02", "ikke-opfyldt", "2.03"],
    ["2020-12-01", "2.26", "ikke-opfyldt", "2.27"],
    ["2022-12-01", "1.44", "ikke-opfyldt", null],
  ])("judges a share by the published limit of %s", (listedato, under, udfald, paa) => {
    const dom = (andel: string) =>
      (udpeg(liste({ doemte: andel }, 1000, listedato), listedato)["kriterier"] as { dom: { udfald: string } }).dom
        .udfald;
    expect(dom(under)).toBe(udfald);
    if (paa !== null) expect(dom(paa)).toBe("opfyldt");
    else expect(dom("1.45")).toBe("uoplyst");
  });

  it("never lets a multiple answer a fixed share, nor a plain share another list", () => {
    const dom = (doemte: unknown, listedato: string) =>
      (udpeg(liste({ doemte }, 1000, listedato), listedato)["kriterier"] as { dom: { udfald: string } }).dom.udfald;
    expect(dom({ gange: 9 }, "2015-12-01")).toBe("uoplyst");
    expect(dom({ andel: 2.71, landsgennemsnit: 2 }, "2015-12-01")).toBe("opfyldt");
    expect(dom(9, "2023-12-01")).toBe("uoplyst");
    expect(dom({ andel: 3.3, landsgennemsnit: 1.1 }, "2023-12-01")).toBe("opfyldt");
  });

  it("is current for twelve months and 31 days", () => {
    const efter = (dato: string) => udpeg(liste(figurer(41, 1, 61, 90, 10), 1000, "2024-12-01"), dato);
    expect(efter("2024-11-30")).toMatchObject({
      status: "uoplyst",
      listedato: null,
      grundlag: null,
      kriterier: {},
      alleneBeboertal: false,
      forbehold: [],
      mangler: [["omraade", "opgoerelser"]],
    });
    expect(efter("2026-01-01")).toMatchObject({ status: "udsat", listedato: "2024-12-01" });
    expect(efter("2026-01-02")).toMatchObject({ status: "uoplyst", listedato: null });
  });

  it("lets an official designation win, closed upwards, and says where the figures differ for certain", () => {
    const med = (udpeget: readonly string[], noegletal: object = figurer(41, 1, 61, 90, 10)) =>
      udpeg([{ listedato: "2024-12-01", antalBeboere: 1000, noegletal, udpeget }], "2024-12-01");
    expect(med(["udsat"])).toMatchObject({ status: "udsat", grundlag: "officiel", forbehold: [] });
    expect(med(["omdannelsesomraade"])).toMatchObject({
      status: "omdannelsesomraade",
      lister: {
        udsat: "opfyldt",
        parallelsamfund: "opfyldt",
        omdannelsesomraade: "opfyldt",
        forebyggelsesomraade: "ikke-opfyldt",
      },
      forbehold: [{ kode: "afviger-fra-officiel-liste" }],
    });
    expect(med([])).toMatchObject({
      status: "ingen",
      betegnelse: null,
      forbehold: [{ kode: "afviger-fra-officiel-liste" }],
    });
    // What is not known cannot differ for certain; but an area that is udsat or a prevention area is on some list for
    // certain.
    expect(med([], {}).forbehold).toEqual([]);
    expect(med([], { udenTilknytning: 41, bruttoindkomst: 60, ikkeVestlige: 40 }).forbehold).toMatchObject([
      { kode: "afviger-fra-officiel-liste" },
    ]);
  });

  it("knew one list before December 2018: on it is udsat and parallelsamfund both", () => {
    const svar = udpeg([{ listedato: "2015-12-01", udpeget: ["udsat"] }], "2016-06-01");
    expect(svar).toMatchObject({
      status: "parallelsamfund",
      betegnelse: "ghettoområde",
      lister: { udsat: "opfyldt", omdannelsesomraade: "ikke-opfyldt" },
    });
    expect(udpeg([{ listedato: "2015-12-01", udpeget: [] }], "2016-06-01")).toMatchObject({
      status: "ingen",
      betegnelse: null,
      lister: { udsat: "ikke-opfyldt", parallelsamfund: "ikke-opfyldt" },
    });
  });

  it.each([
    [[], true],
    [["udsat"], false],
    [null, true],
  ])(
    "with 900 residents and udsat figures, officially on %j: kept off by residents alone is %s",
    (udpeget, alleneBeboertal) => {
      const [opgoerelse] = liste(figurer(41, 1, 61, 90, 10), 900);
      const svar = resultat("udpeg", {
        omraade: { id: "o", opgoerelser: [{ ...opgoerelse, udpeget }] },
        dato: "2024-12-01",
      });
      expect(svar["alleneBeboertal"]).toBe(alleneBeboertal);
    },
  );

  it("leaves an omdannelsesomraade open where one of the five lists is open, and asks for the fact where it stands", () => {
    const lister = (afvigende: number, noegletal: object, mere: object = {}) =>
      [2024, 2023, 2022, 2021, 2020].map((aar) => ({
        listedato: `${aar}-12-01`,
        antalBeboere: 1000,
        ...(aar === afvigende ? { noegletal, ...mere } : { noegletal: figurer(41, 1, 61, 90, 51) }),
      }));
    const udenAndel = figurer(41, 1, 61, 90, null);
    // This year's share is not known: at most 50 % it is udsat and no more, whatever it was before.
    expect(udpeg(lister(2024, udenAndel), "2024-12-01")).toMatchObject({
      status: "udsat",
      lister: { udsat: "opfyldt", parallelsamfund: "uoplyst", omdannelsesomraade: "uoplyst" },
      mangler: [["omraade", "opgoerelser", 0, "noegletal", "ikkeVestlige"]],
    });
    expect(udpeg(lister(2023, udenAndel), "2024-12-01")).toMatchObject({
      status: "parallelsamfund",
      mangler: [["omraade", "opgoerelser", 1, "noegletal", "ikkeVestlige"]],
    });
    // Officially an omdannelsesomraade then, it was a parallelsamfund then.
    expect(udpeg(lister(2023, udenAndel, { udpeget: ["omdannelsesomraade"] }), "2024-12-01")).toMatchObject({
      status: "omdannelsesomraade",
      mangler: [],
    });
    expect(udpeg(lister(2023, udenAndel, { udpeget: ["udsat"] }), "2024-12-01")).toMatchObject({
      status: "parallelsamfund",
      mangler: [],
    });
  });

  it("names exactly the facts that could raise the status", () => {
    const svar = udpeg(liste({ udenTilknytning: 41, kunGrundskole: 61, ikkeVestlige: 50 }), "2024-12-01");
    expect(svar).toMatchObject({ status: "udsat", mangler: [] });
    const aaben = udpeg(liste({ udenTilknytning: 41, kunGrundskole: 61 }), "2024-12-01");
    expect(aaben["status"]).toBe("udsat");
    expect(aaben.mangler).toEqual(
      expect.arrayContaining([
        ["omraade", "opgoerelser"],
        ["omraade", "opgoerelser", 0, "noegletal", "ikkeVestlige"],
      ]),
    );
    expect(aaben.mangler).toHaveLength(2);
  });
});

describe("the reasons of a designation", () => {
  const UDSAT = figurer(41, 1, 61, 90, 10);
  const koder = (opgoerelser: readonly Liste[]) => {
    const { begrundelse } = udpeg(opgoerelser, "2024-12-01") as {
      readonly begrundelse: readonly { readonly kode: string; readonly liste?: string }[];
    };
    return begrundelse.map(({ kode, liste: navn }) => (navn === undefined ? kode : `${kode} ${navn}`));
  };

  it("name the official list first where there is one, and last the lists that the area is on", () => {
    const efterTal = koder(liste(UDSAT));
    expect(efterTal[0]).toBe("antal-beboere");
    expect(efterTal.at(-1)).toBe("liste udsat");
    const [foerste, ...resten] = koder([
      { listedato: "2024-12-01", antalBeboere: 1000, noegletal: UDSAT, udpeget: ["udsat"] },
    ]);
    expect(foerste).toBe("officiel-liste");
    expect(resten).toEqual(efterTal);
  });

  it("are just that no list governs where none does: then each may", () => {
    const svar = udpeg([], "2024-12-01");
    expect(koder([])).toEqual(["ingen-gaeldende-liste"]);
    expect(new Set(Object.values(svar["lister"] as object))).toEqual(new Set(["uoplyst"]));
  });
});
