/** Three values: what is decided stays decided, and what is missing is exactly what could still decide. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gange } from "../omfang.js";
import { ALLE, type Felter, person, type Svar, spoerg, vurder } from "./sag.js";
import { aftale, DAGE, husstand, krav, vurderingsinput } from "./vilkaarlig.js";

/** The facts that may be unknown, as paths into a person. */
const FAKTA: readonly (readonly string[])[] = [
  ["beskaeftigelse"],
  ["beskaeftigelse", "siden"],
  ["beskaeftigelse", "timerPrUge"],
  ["uddannelse"],
  ["uddannelse", "art"],
  ["underUddannelseForrigeAar"],
  ["alderspension"],
  ["uddannelsesniveau"],
  ["uddannelsesniveau", "land"],
  ["uddannelsesniveau", "godkendt"],
  ["domme"],
  ["bruttoindtaegt", "aktuelPrMaaned"],
  ["bruttoindtaegt", "forrigeAarPrMaaned"],
  ["beboerIAfdelingen"],
];

function erFelter(vaerdi: unknown): vaerdi is Felter {
  return typeof vaerdi === "object" && vaerdi !== null && !Array.isArray(vaerdi);
}

function skjult(en: Felter, [navn = "", ...resten]: readonly string[]): Felter {
  const vaerdi = en[navn];
  if (resten.length === 0) return { ...en, [navn]: null };
  return erFelter(vaerdi) ? { ...en, [navn]: skjult(vaerdi, resten) } : en;
}

const AFGJORT = ["opfyldt", "ikke-opfyldt"];

describe("hiding and learning facts", () => {
  const tilfaelde = fc.constantFrom(...DAGE).chain((dato) =>
    fc.record({
      husstand: husstand(dato, "vurdering"),
      krav,
      dato: fc.constant(dato),
      aftale,
      skjul: fc.array(fc.tuple(fc.nat(2), fc.constantFrom(...FAKTA)), { maxLength: 6 }),
    }),
  );

  it("never turns a decided outcome, criterion or person into another", () => {
    fc.assert(
      fc.property(tilfaelde, ({ skjul, ...input }) => {
        const kendt: { husstand: { id: string; personer: Felter[] } } = JSON.parse(JSON.stringify(input));
        const skjulte = kendt.husstand.personer.map((en, nr) =>
          skjul.filter(([hvem]) => hvem === nr).reduce((p, [, faktum]) => skjult(p, faktum), en),
        );
        const mere = spoerg("vurder", kendt);
        const mindre = spoerg("vurder", { ...kendt, husstand: { ...kendt.husstand, personer: skjulte } });
        const forenelige = (foer: string | undefined, efter: string | undefined) =>
          foer === undefined || efter === undefined || !AFGJORT.includes(foer) || foer === efter;
        expect(forenelige(mindre.udfald, mere.udfald)).toBe(true);
        for (const foer of mindre.kriterier) {
          const efter = mere.kriterier.find(({ id }) => id === foer.id);
          expect(forenelige(foer.udfald, efter?.udfald)).toBe(true);
          for (const en of foer.personer)
            expect(forenelige(en.udfald, efter?.personer.find((anden) => anden.person === en.person)?.udfald)).toBe(
              true,
            );
        }
      }),
      { numRuns: gange(1500) },
    );
  });

  it("a decided result misses nothing, an open one something", () => {
    fc.assert(
      fc.property(vurderingsinput, (vilkaarligt) => {
        const { udfald, mangler }: Svar = spoerg("vurder", JSON.parse(JSON.stringify(vilkaarligt)));
        expect(mangler.length > 0).toBe(udfald === "uoplyst");
      }),
      { numRuns: gange(1500) },
    );
  });
});

const UKENDT = { id: "b", foedselsdato: "1980-01-01" };

describe("one adult who qualifies", () => {
  it("is enough under ordinary criteria although everything else is unknown", () => {
    expect(vurder([person(), UKENDT])).toMatchObject({ udfald: "opfyldt", mangler: [] });
    expect(vurder([{ id: "a", foedselsdato: "1985-06-15", alderspension: true }, UKENDT])).toMatchObject({
      udfald: "opfyldt",
      mangler: [],
    });
  });

  it("is not enough for the sharpened ones", () => {
    expect(vurder([person(), UKENDT], { skaerpede: ALLE }).udfald).toBe("uoplyst");
    expect(
      vurder([person(), person({ id: "b", domme: [{ dato: "2026-01-01", lov: "straffeloven" }] })], { skaerpede: ALLE })
        .udfald,
    ).toBe("ikke-opfyldt");
  });

  it("a household without an adult has none", () => {
    expect(vurder([person({ foedselsdato: "2010-01-01" })])).toMatchObject({
      udfald: "ikke-opfyldt",
      kriterier: [{ id: "almindelige", personer: [] }],
      mangler: [],
    });
  });
});

describe("what is missing", () => {
  const sti = (...resten: (string | number)[]) => ["husstand", "personer", 0, ...resten];

  it("is the whole of a fact that is absent, and its leaf where the rest is known", () => {
    const mangler = (felter: Felter) => vurder([person(felter)], { skaerpede: ALLE }).mangler;
    expect(mangler({ beskaeftigelse: null })).toEqual([sti("beskaeftigelse")]);
    expect(mangler({ beskaeftigelse: { status: "i-arbejde" } })).toEqual([sti("beskaeftigelse", "siden")]);
    expect(mangler({ uddannelsesniveau: null })).toEqual([sti("uddannelsesniveau")]);
    expect(mangler({ uddannelsesniveau: { niveau: "over-grundskole" } })).toEqual([
      sti("uddannelsesniveau", "land"),
      sti("uddannelsesniveau", "godkendt"),
    ]);
    expect(mangler({ bruttoindtaegt: null })).toEqual([
      sti("bruttoindtaegt", "aktuelPrMaaned"),
      sti("bruttoindtaegt", "forrigeAarPrMaaned"),
    ]);
    expect(mangler({ domme: null })).toEqual([sti("domme")]);
  });

  it("does not name what another failure has made idle", () => {
    expect(
      vurder([person({ domme: null, uddannelsesniveau: { niveau: "grundskole" } })], { skaerpede: ALLE }).mangler,
    ).toEqual([]);
    // Last year's income fails whatever this year's is, unless the person is in education, which would be enough for
    // both.
    const aabent = person({ uddannelse: null, bruttoindtaegt: { forrigeAarPrMaaned: 0 } });
    expect(
      vurder([aabent], { skaerpede: ["indkomst"], fortolkninger: { "delvist-skaerpet": "erstatter" } }).mangler,
    ).toEqual([sti("uddannelse")]);
  });

  it("an unknown amount is asked for unless nothing can be at stake", () => {
    const uden = { skaerpede: ["indkomst"], supplement: {} };
    expect(vurder([person()], uden).mangler).toEqual([["aftale", "supplement", "indkomstMinimum"]]);
    expect(vurder([person({ uddannelse: { status: "i-gang", art: "videregaaende" } })], uden)).toMatchObject({
      udfald: "opfyldt",
      mangler: [],
    });
    expect(vurder([person({ bruttoindtaegt: { aktuelPrMaaned: 0, forrigeAarPrMaaned: 0 } })], uden).mangler).toEqual([
      ["aftale", "supplement", "indkomstMinimum"],
    ]);
  });
});

describe("residents", () => {
  it("are no newcomers for the sharpened criteria, but may be the one adult of the ordinary one", () => {
    const beboer = person({ id: "b", beboerIAfdelingen: true, domme: [{ dato: "2026-01-01", lov: "straffeloven" }] });
    const svar = vurder([person({ beskaeftigelse: { status: "ingen" } }), beboer], { skaerpede: ["dom"] });
    expect(svar.udfald).toBe("opfyldt");
    expect(svar.kriterier.find(({ id }) => id === "dom")?.personer).toEqual([{ person: "a", udfald: "opfyldt" }]);
    expect(svar.kriterier.find(({ id }) => id === "almindelige")?.personer).toEqual([
      { person: "a", udfald: "ikke-opfyldt" },
      { person: "b", udfald: "opfyldt" },
    ]);
    expect(svar.fortolkninger).toEqual({ "delvist-skaerpet": "supplerer", "interne-flytninger": "undtaget" });
    const omfattet = { skaerpede: ["dom"], fortolkninger: { "interne-flytninger": "omfattet" } };
    expect(vurder([beboer], omfattet).udfald).toBe("ikke-opfyldt");
  });

  it("whoever may be one is listed, and decides nothing before it is known", () => {
    const maaske = person({ beboerIAfdelingen: null, domme: [{ dato: "2026-01-01", lov: "straffeloven" }] });
    expect(vurder([maaske], { skaerpede: ALLE })).toMatchObject({
      udfald: "uoplyst",
      mangler: [["husstand", "personer", 0, "beboerIAfdelingen"]],
    });
    expect(vurder([person({ beboerIAfdelingen: null })], { skaerpede: ALLE }).udfald).toBe("opfyldt");
  });
});
