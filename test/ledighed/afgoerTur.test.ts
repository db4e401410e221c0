/** A turn with the choices that it met on its way and its reasons, from a given state. */
import { describe, expect, it } from "vitest";
import { dag } from "../../src/kerne/dato.js";
import { noteret } from "../../src/kerne/valg.js";
import { afgoerTur } from "../../src/ledighed/afgoerTur.js";
import { anvend } from "../../src/ledighed/anvend.js";
import type { Ledighedsafdeling } from "../../src/ledighed/ledighedsafdeling.js";
import { tildelLedige } from "../../src/ledighed/tildelLedige.js";
import { start, type Tilstand } from "../../src/ledighed/tilstand.js";
import type { Trappeaftale } from "../../src/parametre/aftale.js";
import type { Boligtype } from "../../src/parametre/ledighedsregler.js";
import { afdelingen, aftalen, ledig, placering, SUPPLEMENT, svar } from "./grundlag.js";

const AFTALE = aftalen();
const paa = (trin: number, mere: Partial<Ledighedsafdeling> = {}) =>
  afdelingen([placering("afdelingstrappen", trin)], mere);
const FLYTTER = afdelingen([placering("afdelingstrappen", 3), placering("omraadetrappen", 2, "2025-01-01")]);

/** After so many ordinary vacancies on a day. */
function efter(
  afdeling: Ledighedsafdeling,
  antal: number,
  dato = "2024-02-01",
  aftale: Trappeaftale = AFTALE,
): Tilstand {
  return Array.from({ length: antal }, (_, i) => ledig(`b${i}`, dato)).reduce(
    (tilstand, haendelse) => anvend(tilstand, haendelse).tilstand,
    start(afdeling, aftale),
  );
}

/** With the choices that were asked. */
function tur(tilstand: Tilstand, dato: string, boligtype: Boligtype = "almindelig") {
  const { valg, laeste } = noteret(tilstand.aftale.fortolkninger);
  const ledigBolig = { bolig: "n", dato: dag(dato), boligtype, undladTilbageholdelse: false };
  const svaret = afgoerTur(tilstand, ledigBolig, { ...tilstand.aftale, fortolkninger: valg });
  if (svaret.art === "uoplyst") throw new Error(svaret.mangler.join("/"));
  return { ...svaret, roert: [...laeste] };
}

const koder = (svaret: ReturnType<typeof tur>) => svaret.begrundelse.map(({ kode }) => kode);

describe("the figures that a turn uses", () => {
  it("are not those that the text gives: the order of omraadetrappen's trin 2", () => {
    const antaget = aftalen({}, { ...SUPPLEMENT, oprindelse: "antaget" });
    const forbehold = (trin: number) =>
      tildelLedige(afdelingen([placering("omraadetrappen", trin)]), null, [ledig("a", "2026-01-01")], antaget)
        .forbehold;
    const tal = ["aftale", "supplement", "raekkefoelge", "omraadetrappen", "1"];
    expect(forbehold(1)).toEqual([{ kode: "historik-antaget-tom" }, { kode: "antaget-tal", tal }]);
    expect(forbehold(2)).toEqual([{ kode: "historik-antaget-tom" }]);
  });
});

describe("an agreement that does not hold together", () => {
  it("is refused in the turn that it cannot give: an order of eight, and a ninth without a rule", () => {
    const { tekst, supplement } = AFTALE;
    const otte = {
      ...supplement.raekkefoelge,
      afdelingstrappen: { 1: (supplement.raekkefoelge.afdelingstrappen[1] ?? []).slice(0, 8) },
    };
    const uden = {
      ...AFTALE,
      tekst: { ...tekst, trapper: { ...tekst.trapper, ledighed: { ...tekst.trapper.ledighed, niende: {} } } },
    };
    const otteNi = efter(paa(1), 8);
    expect(() =>
      tur({ ...otteNi, aftale: { ...AFTALE, supplement: { ...supplement, raekkefoelge: otte } } }, "2024-02-02"),
    ).toThrow("the order of trin 1 has no slot 9");
    expect(() => tur({ ...otteNi, aftale: uden }, "2024-02-02")).toThrow(
      "the agreement has no rule for the ninth on trin 1 on 2024-02-02",
    );
  });
});

describe("the choices that a turn meets", () => {
  it("are none for an offer far below the cap", () => {
    expect(tur(start(paa(1), AFTALE), "2024-02-01").roert).toEqual([]);
    // Four let from the waiting list, and the fifth is the municipality's.
    expect(tur(efter(paa(4), 4), "2024-02-02")).toMatchObject({ tilbudt: true, roert: [], loftNaaet: false });
    expect(tur(start(paa(1, { nybyggeri: { antalBoliger: 60, reserverede: 0 } }), AFTALE), "2024-02-01").roert).toEqual(
      [],
    );
  });

  it("are those of the cap once three of the latest eight may have been used", () => {
    // Slots 1, 4 and 7 await an answer.
    expect(tur(efter(paa(1), 8), "2024-02-02").roert).toEqual([
      "niende-trin1-slut",
      "loft-maaling",
      "loft-omfang",
      "loft-virkning",
    ]);
    const genhuset = anvend(efter(paa(1), 8), svar("b0", "2024-02-02", "benyttet", "genhusning")).tilstand;
    expect(tur(genhuset, "2024-02-02").roert).toEqual([
      "niende-trin1-slut",
      "loft-maaling",
      "loft-omfang",
      "loft-virkning",
      "genhusning-taeller",
    ]);
    const tilbudt = efter(paa(1), 7);
    const returneret = anvend(
      anvend(tilbudt, svar("b0", "2024-02-02", "returneret")).tilstand,
      ledig("b7", "2024-02-02"),
    ).tilstand;
    expect(tur(returneret, "2024-02-02").roert).toEqual(["niende-trin1-slut"]);
  });

  it("are those of the alternation where every other ninth is the municipality's", () => {
    expect(tur(efter(paa(4), 8), "2024-02-02").roert).toEqual(["niende-skift-foerst"]);
  });

  it("have the change of step among them only inside a cycle, and only when the step is another", () => {
    expect(tur(efter(FLYTTER, 1), "2025-02-01").roert).toEqual(["trinskifte"]);
    expect(tur(start(FLYTTER, AFTALE), "2025-02-01").roert).toEqual([]);
    expect(tur(efter(FLYTTER, 9), "2025-02-01").roert).toEqual([]);
    expect(tur(efter(FLYTTER, 1), "2024-02-02").roert).toEqual([]);
  });

  it("have the limit of a new building among them where some dwellings are reserved", () => {
    // 3 of 13 is more than the step's own 2 of 9, so that it is no limit; and omraadetrappen has no ninth.
    const nyt = afdelingen([placering("omraadetrappen", 1)], { nybyggeri: { antalBoliger: 30, reserverede: 4 } });
    const svaret = tur(efter(nyt, 2), "2024-02-02");
    expect(svaret).toMatchObject({
      tur: { position: 3, tur: "anvisning", aarsag: "raekkefoelge" },
      roert: ["nybyggeri-formel"],
    });
    expect(koder(svaret)).toEqual(["raekkefoelge"]);
    // Trin 4: 3 of 11 is more than 1 of 6. The first offer, of five vacancies, is made though it is above one in six of
    // them.
    expect(tur(efter(paa(4, { nybyggeri: { antalBoliger: 60, reserverede: 5 } }), 4), "2024-02-02").tur).toMatchObject({
      tur: "anvisning",
    });
  });

  it("have the phase-out among them for a department that had no step", () => {
    const senere = afdelingen([placering("afdelingstrappen", 3, "2025-01-01")]);
    expect(tur(start(senere, AFTALE), "2026-02-01", "saerbolig").roert).toEqual(["udfasning-uden-trin"]);
    const tager = tur(start(senere, aftalen({ "udfasning-uden-trin": "gaeldende-trin" })), "2026-02-01", "saerbolig");
    expect(tager).toMatchObject({ tur: { position: 1 }, roert: ["udfasning-uden-trin"] });
    expect(tur(start(senere, AFTALE), "2026-02-01").roert).toEqual([]);
  });
});

describe("the reasons of a turn", () => {
  it("say that the kind is phased out from the first day of it", () => {
    const [udfaset, plads] = tur(start(paa(3), AFTALE), "2026-01-01", "saerbolig").begrundelse;
    expect(udfaset).toMatchObject({
      kode: "udfaset",
      boligtype: "saerbolig",
      udfasetFra: "2026-01-01",
      hjemmel: [{ sted: "Hver 9. bolig, trin 2 og 3" }],
    });
    expect(plads).toMatchObject({ kode: "raekkefoelge", position: 1, plads: "fleksibel" });
    expect(koder(tur(start(paa(3), AFTALE), "2026-01-01"))).toEqual(["raekkefoelge"]);
  });

  it("say from when it will be while it is the municipality's", () => {
    expect(tur(start(paa(3), AFTALE), "2025-12-31", "saerbolig").begrundelse).toMatchObject([
      { kode: "uden-for-raekkefoelgen", udfasesFra: "2026-01-01", hjemmel: [{ sted: "Hver 9. bolig, trin 2 og 3" }] },
    ]);
    expect(tur(start(paa(3), AFTALE), "2025-12-31", "reserveret").begrundelse).toMatchObject([
      { udfasesFra: null, hjemmel: [{ sted: "Nybyggeri" }] },
    ]);
  });

  it("say that nobody is assigned on trin 2 of omraadetrappen, though the kind is not phased out yet", () => {
    expect(koder(tur(start(FLYTTER, AFTALE), "2025-02-01", "saerbolig"))).toEqual(["uden-anvisning", "raekkefoelge"]);
    expect(koder(tur(start(paa(2), AFTALE), "2024-02-01"))).toEqual(["raekkefoelge"]);
    expect(koder(tur(start(afdelingen([placering("omraadetrappen", 1)]), AFTALE), "2024-02-01"))).toEqual([
      "raekkefoelge",
    ]);
  });

  it("say of the ninth whether it alternates, and how many were taken before", () => {
    const niende = (trin: number, dato: string) => {
      const aabning = { position: 8, niende: 1, seneste: Array.from({ length: 8 }, () => false), tilbud: [] };
      return tur(start(paa(trin), AFTALE, aabning), dato).begrundelse[1];
    };
    expect(niende(1, "2026-02-01")).toMatchObject({ kode: "niende", hverAnden: false, taget: 1, vej: "anvisning" });
    expect(niende(4, "2026-02-01")).toMatchObject({ kode: "niende", hverAnden: true, taget: 1, vej: "fleksibel" });
  });
});

describe("§ 59, stk. 7, nr. 4", () => {
  const stk7Nr4 = (svaret: ReturnType<typeof tur>) => (svaret.art === "uden-for" ? svaret.stk7Nr4 : null);
  const omraade = (trin: number) => start(afdelingen([placering("omraadetrappen", trin)]), udenGraense);
  const { tekst } = AFTALE;
  /** Where the municipality assigns on every step. */
  const udenGraense = {
    ...AFTALE,
    tekst: {
      ...tekst,
      trapper: {
        ...tekst.trapper,
        ledighed: { ...tekst.trapper.ledighed, udenAnvisning: { ...tekst.trapper.ledighed.udenAnvisning, trin: [] } },
      },
    },
  };

  it("may be in the way of a shared dwelling for refugees in a prevention area, and of nothing else", () => {
    expect(stk7Nr4(tur(omraade(1), "2024-02-01", "delebolig-flygtning"))).toBe(true);
    expect(stk7Nr4(tur(omraade(1), "2024-02-01", "reserveret"))).toBe(false);
    expect(stk7Nr4(tur(omraade(1), "2024-02-01", "saerbolig"))).toBe(false);
    expect(stk7Nr4(tur(omraade(2), "2024-02-01", "delebolig-flygtning"))).toBe(false);
    expect(stk7Nr4(tur(start(paa(1), AFTALE), "2024-02-01", "delebolig-flygtning"))).toBe(false);
  });
});
