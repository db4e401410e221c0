import { describe, expect, it } from "vitest";
import { dag } from "../../src/kerne/dato.js";
import { tal } from "../../src/kerne/tal.js";
import { udpegOmraade } from "../../src/omraade/udpegOmraade.js";

const noegletal = {
  udenTilknytning: tal(41),
  doemte: { art: "gange", gange: tal(1) },
  kunGrundskole: tal(61),
  bruttoindkomst: tal(90),
  ikkeVestlige: null,
} as const;
const grundene = (antalBeboere: number | null) =>
  udpegOmraade(
    {
      id: "o",
      navn: null,
      opgoerelser: [{ listedato: dag("2024-12-01"), antalBeboere, noegletal, udpeget: null }],
      udviklingsplan: false,
    },
    dag("2024-12-01"),
  ).begrundelse;
const ABL = (sted: string) => ({ kilde: "ABL", sted });

describe("the reasons of a designation", () => {
  it.each([
    [999, "ikke-opfyldt"],
    [1000, "opfyldt"],
    [null, "uoplyst"],
  ])("hold %s residents against the 1,000 of the act: %s", (antalBeboere, udfald) => {
    const hjemmel = ABL("§ 61 a, stk. 3");
    expect(grundene(antalBeboere)[0]).toEqual({
      kode: "antal-beboere",
      regel: "omraade.listetilstand",
      hjemmel: [hjemmel],
      udfald,
      sammenligning: {
        vaerdi: antalBeboere === null ? null : tal(antalBeboere),
        operator: "mindst",
        graense: tal(1000),
        enhed: "beboere",
        herkomst: { art: "kilde", hjemmel },
      },
    });
  });

  it("name every criterion of both sets, met or not, with the figure, the limit and where the act prints it", () => {
    const kriterier = grundene(999).flatMap((grund) => (grund.kode === "omraadekriterium" ? [grund] : []));
    expect(kriterier.map(({ saet, kriterium, udfald }) => `${saet} ${kriterium} ${udfald}`)).toEqual([
      "61a beskaeftigelse opfyldt",
      "61a dom ikke-opfyldt",
      "61a uddannelse opfyldt",
      "61a indkomst ikke-opfyldt",
      "61a ikkeVestlige uoplyst",
      "61b beskaeftigelse opfyldt",
      "61b dom ikke-opfyldt",
      "61b uddannelse opfyldt",
      "61b indkomst ikke-opfyldt",
      "61b ikkeVestlige uoplyst",
    ]);
    const [nr1, nr2] = [ABL("§ 61 a, stk. 1, nr. 1"), ABL("§ 61 b, nr. 2")];
    expect(kriterier[0]).toMatchObject({
      hjemmel: [nr1],
      sammenligning: {
        vaerdi: tal(41),
        operator: "overstiger",
        graense: tal(40),
        enhed: "procent",
        herkomst: { art: "kilde", hjemmel: nr1 },
      },
    });
    expect(kriterier[6]).toMatchObject({
      hjemmel: [nr2],
      sammenligning: {
        vaerdi: tal(1),
        operator: "mindst",
        graense: tal(2),
        enhed: "gange",
        herkomst: { art: "kilde", hjemmel: nr2 },
      },
    });
    expect(kriterier[4]).toMatchObject({ sammenligning: { vaerdi: null, graense: tal(50) } });
  });
});
