import { describe, expect, it } from "vitest";
import { laesAfdeling, laesOmraade } from "../../src/input/enkeltvis.js";
import { dag } from "../../src/kerne/dato.js";
import { tal } from "../../src/kerne/tal.js";
import { INTET_SUPPLEMENT, type Trappeaftale, type Trappetekst } from "../../src/parametre/aftale.js";
import { STANDARDVALG } from "../../src/parametre/fortolkninger.js";
import { RAMMEAFTALEN_2024_2027 } from "../../src/parametre/rammeaftalen.js";
import { placerAfdeling } from "../../src/trappe/placerAfdeling.js";
import { placerPortefoelje } from "../../src/trappe/placerPortefoelje.js";

const kilde = { kilde: "aftale", sted: "made up for this test" } as const;

/**
 * The agreement of a made-up municipality: another term, two rows, six steps, three criteria for hoejt, and no room
 * under 900 residents.
 */
const LILLEBY: Trappetekst = {
  ...RAMMEAFTALEN_2024_2027,
  id: "lilleby-2028",
  navn: "Lilleby 2028-2029",
  gaelder: { fra: dag("2028-01-01"), til: dag("2029-12-31") },
  trapper: {
    ...RAMMEAFTALEN_2024_2027.trapper,
    omfatter: ["familieboliger", "aeldreboliger"],
    afdelingstrappe: {
      hoejt: { mindst: 3, hjemmel: kilde },
      mellem: { mindst: 1, hjemmel: kilde },
      lavt: { hjemmel: kilde },
      intervaller: [
        { id: "mindst-10", mindst: tal(10), trin: { hoejt: 6, mellem: 5, lavt: 4 } },
        { id: "under-10", mindst: tal(0), trin: { hoejt: 3, mellem: 2, lavt: 1 } },
      ],
      hjemmel: kilde,
    },
    omraadetrappe: {
      trin: { omdannelsesomraade: 3, parallelsamfund: 3, udsat: 2, forebyggelsesomraade: 1 },
      fuldtSkaerpede: [2, 3],
      beboertalsregel: { operator: "mindst", graense: tal(900), hjemmel: kilde },
      hjemmel: { 1: kilde, 2: kilde, 3: kilde },
      helhed: kilde,
    },
  },
};

const aftale: Trappeaftale = {
  tekst: LILLEBY,
  supplement: {
    ...INTET_SUPPLEMENT,
    risikozone: [
      {
        fra: dag("2028-01-01"),
        graenser: { beskaeftigelse: tal(35), dom: tal(2), uddannelse: tal(50), indkomst: tal(60) },
      },
    ],
  },
  fortolkninger: STANDARDVALG,
};

const afdeling = (
  udenTilknytning: number,
  andelAnviste: number,
  omraadeId?: string,
  type: "familieboliger" | "aeldreboliger" = "familieboliger",
) =>
  laesAfdeling({
    id: "a",
    type,
    omraadeId,
    noegletal: { udenTilknytning, doemte: { gange: 3 }, kunGrundskole: 61, bruttoindkomst: 80 },
    andelAnviste,
  });

const omraade = (antalBeboere: number, ikkeVestlige: number) =>
  laesOmraade({
    id: "o",
    opgoerelser: [
      {
        listedato: dag("2027-12-01"),
        antalBeboere,
        noegletal: { udenTilknytning: 45, doemte: { gange: 3 }, kunGrundskole: 61, bruttoindkomst: 80, ikkeVestlige },
      },
    ],
  });

describe("another municipality's agreement is another data file", () => {
  it.each([
    [41, 10, 6],
    [41, 9, 3],
    [40, 10, 5],
    [40, 9, 2],
  ])("%i %% outside work and %i %% assigned: trin %i", (udenTilknytning, andel, trin) => {
    expect(placerAfdeling(afdeling(udenTilknytning, andel), null, dag("2028-06-01"), aftale)).toMatchObject({
      trappe: "afdelingstrappen",
      trin,
    });
  });

  it("has its own stair for areas, and its own limit of residents", () => {
    const paa = (beboere: number, andel: number) =>
      placerAfdeling(afdeling(0, 0, "o"), omraade(beboere, andel), dag("2028-06-01"), aftale);
    expect(paa(1000, 50)).toMatchObject({ trappe: "omraadetrappen", trin: 2, via: "udpegning" });
    expect(paa(1000, 50.1)).toMatchObject({
      trappe: "omraadetrappen",
      trin: 3,
      skaerpede: ["beskaeftigelse", "dom", "uddannelse", "indkomst"],
    });
    expect(paa(900, 50)).toMatchObject({ trappe: "omraadetrappen", trin: 2, via: "950-regel" });
    expect(paa(899, 50)).toMatchObject({ trappe: "afdelingstrappen" });
  });

  it("has its own term, kinds of department and steps to count", () => {
    expect(() => placerAfdeling(afdeling(0, 0), null, dag("2027-12-31"), aftale)).toThrow(
      /^aftale-ikke-gaeldende at \/dato: .*2028-01-01 to 2029-12-31/,
    );
    expect(placerAfdeling(afdeling(0, 0, undefined, "aeldreboliger"), null, dag("2028-01-01"), aftale).udfald).toBe(
      "placeret",
    );
    const { antal } = placerPortefoelje(
      [afdeling(41, 10), { ...afdeling(0, 0), id: "b" }],
      [],
      dag("2028-06-01"),
      aftale,
    );
    expect(antal).toEqual({
      omraadetrappen: { 1: 0, 2: 0, 3: 0 },
      afdelingstrappen: { 1: 0, 2: 1, 3: 0, 4: 0, 5: 0, 6: 1 },
      uoplyst: 0,
      ikkeOmfattet: 0,
    });
  });
});
