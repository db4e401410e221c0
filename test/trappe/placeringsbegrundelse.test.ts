import { describe, expect, it } from "vitest";
import { afdelingsdoer } from "../../src/input/afdeling.js";
import { omraadedoer } from "../../src/input/omraade.js";
import { dag } from "../../src/kerne/dato.js";
import { tal } from "../../src/kerne/tal.js";
import { rammeaftalen } from "../../src/parametre/rammeaftalen.js";
import { placerAfdeling } from "../../src/trappe/placerAfdeling.js";

const DATO = dag("2026-06-01");
const AK = (sted: string) => ({ kilde: "AK", sted });
const afdeling = (felter: object) =>
  afdelingsdoer.indlaes({
    id: "a",
    type: "familieboliger",
    noegletal: { udenTilknytning: 41, doemte: { gange: 1 }, kunGrundskole: 61, bruttoindkomst: 90 },
    ...felter,
  });
/** Officially not stated; by its figures a prevention area with residents enough. */
const omraade = (antalBeboere: number) =>
  omraadedoer.indlaes({
    id: "o",
    opgoerelser: [
      {
        listedato: dag("2025-12-01"),
        antalBeboere,
        noegletal: {
          udenTilknytning: 35,
          doemte: { gange: 2 },
          kunGrundskole: 50,
          bruttoindkomst: 70,
          ikkeVestlige: 31,
        },
      },
    ],
  });

describe("the reasons of a placement", () => {
  it.each([
    [24.94, "20-25", "24.9", 20],
    [24.95, "mindst-25", "25", 25],
    [0, "under-20", "0", 0],
  ])(
    "hold the assigned share as it is measured, %d %%, against the border that it reaches",
    (andelAnviste, interval, vaerdi, graense) => {
      const { begrundelse } = placerAfdeling(
        afdeling({ andelAnviste }),
        null,
        DATO,
        rammeaftalen(undefined, { anvisningsandel: "en-decimal" }),
      );
      const hjemmel = AK("Figur 3");
      expect(begrundelse.find(({ kode }) => kode === "anvisningsinterval")).toEqual({
        kode: "anvisningsinterval",
        regel: "trappe.anvisningsinterval",
        hjemmel: [hjemmel],
        interval,
        sammenligning: {
          vaerdi: tal(vaerdi),
          operator: "mindst",
          graense: tal(graense),
          enhed: "procent",
          herkomst: { art: "kilde", hjemmel },
        },
      });
    },
  );

  it.each(["uafrundet", "en-decimal"] as const)(
    "leave an assigned share that nobody knows unknown: %s",
    (anvisningsandel) => {
      const { begrundelse } = placerAfdeling(afdeling({}), null, DATO, rammeaftalen(undefined, { anvisningsandel }));
      expect(begrundelse.find(({ kode }) => kode === "anvisningsinterval")).toMatchObject({
        interval: null,
        sammenligning: { vaerdi: null, graense: null },
      });
    },
  );

  it("hold the residents against the agreement's own 950 where these place the department, and nowhere else", () => {
    const grund = (beboere: number) =>
      placerAfdeling(afdeling({ omraadeId: "o" }), omraade(beboere), DATO, rammeaftalen()).begrundelse.find(
        ({ kode }) => kode === "beboertalsregel",
      );
    const hjemmel = AK("Områdetrappen, over 950 beboere");
    expect(grund(951)).toEqual({
      kode: "beboertalsregel",
      regel: "trappe.omraadetrappen",
      hjemmel: [hjemmel],
      sammenligning: {
        vaerdi: tal(951),
        operator: "overstiger",
        graense: tal(950),
        enhed: "beboere",
        herkomst: { art: "kilde", hjemmel },
      },
    });
    expect([950, 1000].map(grund)).toEqual([undefined, undefined]);
  });

  it("cite the agreement for the step of the area, and nothing where an agreement says nothing of the step", () => {
    const aftale = rammeaftalen();
    const tavs = {
      ...aftale,
      tekst: {
        ...aftale.tekst,
        trapper: { ...aftale.tekst.trapper, omraadetrappe: { ...aftale.tekst.trapper.omraadetrappe, hjemmel: {} } },
      },
    };
    const hjemler = (efter: typeof aftale) =>
      placerAfdeling(afdeling({ omraadeId: "o" }), omraade(1000), DATO, efter)
        .begrundelse.filter(({ kode }) => kode === "risikokriterium" || kode === "trin" || kode === "skaerpet")
        .map(({ kode, hjemmel }) => ({ kode, hjemmel }));
    const grunde = (hjemmel: readonly object[]) =>
      ["risikokriterium", "risikokriterium", "risikokriterium", "risikokriterium", "trin", "skaerpet"].map((kode) => ({
        kode,
        hjemmel,
      }));
    expect(hjemler(aftale)).toEqual(grunde([AK("Områdetrappen, trin 1")]));
    expect(hjemler(tavs)).toEqual(grunde([]));
  });
});
