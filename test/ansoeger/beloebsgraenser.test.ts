/**
 * What is missing while the least income is not known: it is one amount for everyone, or one for now and one for last
 * year.
 */
import { describe, expect, it } from "vitest";
import { afklar } from "../../src/ansoeger/mangler.js";
import { vurderingsregel } from "../../src/ansoeger/vurderingsregel.js";
import { laesHusstand } from "../../src/input/husstand.js";
import { dag } from "../../src/kerne/dato.js";
import { INTET_SUPPLEMENT } from "../../src/parametre/aftale.js";
import { iArbejde } from "../../src/parametre/ansoeger/iArbejde.js";
import { underUddannelse } from "../../src/parametre/ansoeger/underUddannelse.js";
import { STANDARDVALG } from "../../src/parametre/fortolkninger.js";
import { RAMMEAFTALEN_2024_2027 } from "../../src/parametre/rammeaftalen.js";
import { enAf, ja } from "../../src/parametre/vilkaar.js";
import { DAGEN, type Felter, type Omstaendigheder, person, vurder } from "./sag.js";

const LEDIG = { beskaeftigelse: { status: "ingen" } };
const indtaegt = (aktuelPrMaaned: number | null, forrigeAarPrMaaned: number | null) => ({
  bruttoindtaegt: { aktuelPrMaaned, forrigeAarPrMaaned },
});
/** Bears the household, and is exempt if in education. */
const MAASKE_STUDERENDE = { alderspension: true, uddannelse: null };

const ukendt: Omstaendigheder = { supplement: {} };
/**
 * Last year's income is held against the amount of that year, and only that of the day is known; or only that of the
 * year.
 */
const aarets = { "indkomst-forrige-aar": "aarets-beloeb" };
const kunDagens: Omstaendigheder = {
  supplement: { indkomstMinimum: [{ fra: "2026-01-01", beloeb: 25000 }] },
  fortolkninger: aarets,
};
const kunAarets: Omstaendigheder = {
  supplement: { indkomstMinimum: [{ fra: "2025-01-01", beloeb: 25000, kendtTil: "2026-06-30" }] },
  fortolkninger: aarets,
};
const undtaget = (omstaendigheder: Omstaendigheder): Omstaendigheder => ({
  ...omstaendigheder,
  fortolkninger: { ...omstaendigheder.fortolkninger, "uddannelsessoegende-forrige-aar": "undtaget" },
});

function mangler(personer: readonly Felter[], omstaendigheder: Omstaendigheder): readonly string[] {
  const svar = vurder(
    personer.map((felter, nr) => person({ id: `p${nr}`, ...felter })),
    { skaerpede: ["indkomst"], ...omstaendigheder },
  );
  return svar.mangler.map((sti) => (sti[0] === "aftale" ? "beloebet" : sti.slice(2).join("."))).sort();
}

describe("an amount that is not known", () => {
  it("matters where someone must have it", () => {
    expect(mangler([{}], ukendt)).toEqual(["beloebet"]);
    expect(mangler([{}, { foedselsdato: "2016-01-01" }], ukendt)).toEqual(["beloebet"]);
    expect(mangler([{ domme: null }], { ...ukendt, skaerpede: ["indkomst", "dom"] })).toEqual(["0.domme", "beloebet"]);
  });

  it("leaves it open whether an education is needed, and no income that is known", () => {
    expect(mangler([{ ...MAASKE_STUDERENDE, ...indtaegt(10000, 10000) }], ukendt)).toEqual([
      "0.uddannelse",
      "beloebet",
    ]);
  });

  it.each([[[20000, 30000]], [[30000, 20000]]])(
    "is at most what everyone has who cannot be exempt (%j), and may be above what the others have",
    (andre) => {
      const personer = [
        { ...MAASKE_STUDERENDE, ...indtaegt(10000, 10000) },
        ...andre.map((beloeb) => indtaegt(beloeb, beloeb)),
      ];
      expect(mangler(personer, ukendt)).toEqual(["0.uddannelse", "beloebet"]);
    },
  );

  it("is not held against those who are not asked", () => {
    const barn = { foedselsdato: "2016-01-01", ...indtaegt(0, 0) };
    expect(mangler([{ ...MAASKE_STUDERENDE, ...indtaegt(10000, 10000) }, {}, barn], ukendt)).toEqual([
      "0.uddannelse",
      "beloebet",
    ]);
  });

  it("may be above what someone has who may live in the department already", () => {
    expect(mangler([{ beboerIAfdelingen: null, ...indtaegt(10000, 10000) }, {}], ukendt)).toEqual([
      "0.beboerIAfdelingen",
      "beloebet",
    ]);
  });

  it("may be as low as one income, and then the other decides", () => {
    expect(mangler([{ ...MAASKE_STUDERENDE, ...indtaegt(10000, null) }, {}], ukendt)).toEqual([
      "0.bruttoindtaegt.forrigeAarPrMaaned",
      "0.uddannelse",
      "beloebet",
    ]);
  });

  it("is the same for both incomes: education last year cannot mend an income that is lower now", () => {
    const personer = [{ ...MAASKE_STUDERENDE, ...indtaegt(10000, 20000), underUddannelseForrigeAar: null }, {}];
    expect(mangler(personer, undtaget(ukendt))).toEqual(["0.uddannelse", "beloebet"]);
  });
});

describe("an amount of last year that is not known", () => {
  it("matters where someone must have had it", () => {
    expect(mangler([indtaegt(30000, 20000)], kunDagens)).toEqual(["beloebet"]);
  });

  it("does not matter to someone who was in education", () => {
    const omstaendigheder = { ...undtaget(kunDagens), skaerpede: ["indkomst", "dom"] };
    expect(mangler([{ ...indtaegt(30000, 0), underUddannelseForrigeAar: true, domme: null }], omstaendigheder)).toEqual(
      ["0.domme"],
    );
  });

  it("may be above what someone had who may have been in education", () => {
    const personer = [{ ...indtaegt(30000, 10000), underUddannelseForrigeAar: null }, indtaegt(30000, 30000)];
    expect(mangler(personer, undtaget(kunDagens))).toEqual(["0.underUddannelseForrigeAar", "beloebet"]);
  });

  it("may be as low as what someone had, and then the income now decides", () => {
    expect(mangler([{ ...MAASKE_STUDERENDE, ...indtaegt(null, 10000) }, {}], kunDagens)).toEqual([
      "0.bruttoindtaegt.aktuelPrMaaned",
      "0.uddannelse",
      "beloebet",
    ]);
  });

  it("does not lower the amount of the day: an income below that is not mended by the other", () => {
    expect(mangler([{ ...MAASKE_STUDERENDE, ...indtaegt(10000, null) }, {}], kunDagens)).toEqual([
      "0.uddannelse",
      "beloebet",
    ]);
  });
});

describe("an amount of the day that is not known", () => {
  it("may be as low as what someone has, and then last year's income decides", () => {
    expect(mangler([{ ...MAASKE_STUDERENDE, ...indtaegt(10000, null) }, {}], kunAarets)).toEqual([
      "0.bruttoindtaegt.forrigeAarPrMaaned",
      "0.uddannelse",
      "beloebet",
    ]);
  });

  it("does not lower the amount of last year", () => {
    expect(mangler([{ ...MAASKE_STUDERENDE, ...indtaegt(null, 10000) }, {}], kunAarets)).toEqual([
      "0.uddannelse",
      "beloebet",
    ]);
  });
});

describe("under an agreement where every education that exempts from the income bears the household too", () => {
  function manglerHer(personer: readonly Felter[]): readonly string[] {
    const { ansoegere } = RAMMEAFTALEN_2024_2027;
    const { almindelige, indkomst } = ansoegere.kriterier;
    const kurser = underUddannelse("andet");
    const kriterier = {
      ...ansoegere.kriterier,
      almindelige: { ...almindelige, krav: enAf(ja("alderspension"), iArbejde, kurser) },
      indkomst: {
        ...indkomst,
        undtaget: indkomst.undtaget.map((en) => (en.grund === "beboer" ? en : { ...en, naar: kurser })),
      },
    };
    const tekst = { ...RAMMEAFTALEN_2024_2027, ansoegere: { ...ansoegere, mindsteindkomst: null, kriterier } };
    const krav = { udlejningsform: "fleksibel", skaerpede: ["indkomst"], omraadestatus: "udsat" } as const;
    const regel = vurderingsregel(krav, dag(DAGEN), {
      tekst,
      supplement: INTET_SUPPLEMENT,
      fortolkninger: STANDARDVALG,
    });
    const husstand = laesHusstand(
      { id: "h", personer: personer.map((felter, nr) => person({ id: `p${nr}`, ...felter })) },
      dag(DAGEN),
    );
    return afklar(husstand, regel.kriterier, regel.dato, []).mangler.map((sti) =>
      sti[0] === "aftale" ? "beloebet" : sti.slice(1).join("."),
    );
  }

  it("the other's pension matters, for the amount may be so low that nobody need be in education", () => {
    const personer = [
      { ...LEDIG, uddannelse: null, ...indtaegt(20000, 40000) },
      { ...LEDIG, alderspension: null, ...indtaegt(30000, 40000) },
    ];
    expect([...manglerHer(personer)].sort()).toEqual(["0.uddannelse", "1.alderspension", "beloebet"]);
  });
});
