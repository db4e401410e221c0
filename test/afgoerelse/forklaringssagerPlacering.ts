/** Areas and departments whose explanations are reviewed. */
import { ANTAGET, afdeling, type Forklaringssag, OPLYST, PAA_DAGEN } from "./forklaringsgrundlag.js";

const UDSATTE_TAL = {
  udenTilknytning: 44.6,
  doemte: 1.94,
  kunGrundskole: 67.4,
  bruttoindkomst: 61.8,
  ikkeVestlige: 49.4,
};
const liste = (listedato: string, mere: object = {}) => ({
  listedato,
  antalBeboere: 1913,
  noegletal: UDSATTE_TAL,
  ...mere,
});
const omraade = (...opgoerelser: object[]) => ({ id: "korskaerparken", navn: "Korskærparken", opgoerelser });
const FOREBYGGELSE = {
  udenTilknytning: 31,
  doemte: { gange: 2 },
  kunGrundskole: 30,
  bruttoindkomst: 90,
  ikkeVestlige: 31,
};

export const UDPEG: readonly Forklaringssag[] = [
  {
    titel: "udsat efter beregning, dømte mod listens egen grænse",
    op: "udpeg",
    input: { omraade: omraade(liste("2018-12-01")), dato: "2018-12-01" },
  },
  {
    titel: "officielt parallelsamfund, som tallene ikke giver",
    op: "udpeg",
    input: {
      omraade: omraade(
        liste("2024-12-01", { noegletal: { ...UDSATTE_TAL, doemte: { gange: "1.5" } }, udpeget: ["parallelsamfund"] }),
      ),
      dato: PAA_DAGEN.replace("2026", "2025"),
    },
  },
  {
    titel: "kun antallet af beboere mangler",
    op: "udpeg",
    input: {
      omraade: omraade(
        liste("2025-12-01", {
          antalBeboere: 987,
          noegletal: { ...UDSATTE_TAL, doemte: { andel: "3.299", landsgennemsnit: 1.1 } },
        }),
      ),
      dato: PAA_DAGEN,
    },
  },
  { titel: "ingen gældende liste", op: "udpeg", input: { omraade: omraade(liste("2018-12-01")), dato: PAA_DAGEN } },
  {
    titel: "uoplyst: tal mangler",
    op: "udpeg",
    input: {
      omraade: omraade(
        liste("2025-12-01", {
          antalBeboere: null,
          noegletal: { udenTilknytning: { taeller: 1, naevner: 3 }, kunGrundskole: 60 },
        }),
      ),
      dato: PAA_DAGEN,
    },
  },
  {
    titel: "forebyggelsesområde",
    op: "udpeg",
    input: { omraade: omraade(liste("2025-12-01", { noegletal: FOREBYGGELSE })), dato: PAA_DAGEN },
  },
  {
    titel: "ghettoområde efter reglen fra 2014",
    op: "udpeg",
    input: {
      omraade: omraade(liste("2014-02-01", { noegletal: { ...UDSATTE_TAL, ikkeVestlige: 60, doemte: "2.71" } })),
      dato: "2014-03-01",
    },
  },
  {
    titel: "parallelsamfund, måske omdannelsesområde",
    op: "udpeg",
    input: {
      omraade: omraade(liste("2025-12-01", { noegletal: { ...UDSATTE_TAL, ikkeVestlige: 55, doemte: { gange: 1 } } })),
      dato: PAA_DAGEN,
    },
  },
  {
    titel: "på ingen liste",
    op: "udpeg",
    input: { omraade: omraade(liste("2025-12-01", { udpeget: [], noegletal: {} })), dato: PAA_DAGEN },
  },
];

const EGNE_TAL = { udenTilknytning: 41, doemte: { gange: 1 }, kunGrundskole: 61, bruttoindkomst: 70 };
const I_OMRAADET = { omraadeId: "korskaerparken" };

export const PLACER: readonly Forklaringssag[] = [
  {
    titel: "trin 4 efter egne tal",
    op: "placer",
    input: { afdeling: afdeling({ noegletal: EGNE_TAL, andelAnviste: 26 }), dato: "2024-03-01" },
  },
  {
    titel: "uoplyst: risikozonen mangler",
    op: "placer",
    input: {
      afdeling: afdeling({
        noegletal: { ...EGNE_TAL, udenTilknytning: 36, kunGrundskole: 30, bruttoindkomst: 90 },
        andelAnviste: 26,
      }),
      dato: "2024-03-01",
    },
  },
  {
    titel: "ét risikokriterium, antaget risikozone, andel mellem 24,9 og 25",
    op: "placer",
    input: {
      afdeling: afdeling({ noegletal: { ...EGNE_TAL, udenTilknytning: 36, kunGrundskole: 30 }, andelAnviste: "24.95" }),
      dato: PAA_DAGEN,
      aftale: ANTAGET,
    },
  },
  {
    titel: "behov mellem, under 20 pct.",
    op: "placer",
    input: {
      afdeling: afdeling({
        noegletal: { ...EGNE_TAL, udenTilknytning: 36, kunGrundskole: 56 },
        andelAnviste: { taeller: 1, naevner: 6 },
      }),
      dato: PAA_DAGEN,
      aftale: OPLYST,
    },
  },
  {
    titel: "områdetrappen trin 2: udsat område",
    op: "placer",
    input: {
      afdeling: afdeling(I_OMRAADET),
      omraade: omraade(liste("2025-12-01", { noegletal: { ...UDSATTE_TAL, doemte: { gange: 1 } } })),
      dato: PAA_DAGEN,
    },
  },
  {
    titel: "områdetrappen trin 1 med ét skærpet kriterium",
    op: "placer",
    input: {
      afdeling: afdeling(I_OMRAADET),
      omraade: omraade(liste("2025-12-01", { noegletal: { ...FOREBYGGELSE, kunGrundskole: 58 } })),
      dato: PAA_DAGEN,
      aftale: OPLYST,
    },
  },
  {
    titel: "områdetrappen trin 1, risikozonen ukendt",
    op: "placer",
    input: {
      afdeling: afdeling(I_OMRAADET),
      omraade: omraade(liste("2025-12-01", { noegletal: FOREBYGGELSE })),
      dato: PAA_DAGEN,
    },
  },
  {
    titel: "950-reglen",
    op: "placer",
    input: {
      afdeling: afdeling(I_OMRAADET),
      omraade: omraade(liste("2025-12-01", { antalBeboere: 951, noegletal: { ...UDSATTE_TAL, doemte: { gange: 1 } } })),
      dato: PAA_DAGEN,
    },
  },
  {
    titel: "området mangler",
    op: "placer",
    input: { afdeling: afdeling({ ...I_OMRAADET, noegletal: EGNE_TAL }), dato: PAA_DAGEN },
  },
  { titel: "ungdomsboliger", op: "placer", input: { afdeling: afdeling({ type: "ungdomsboliger" }), dato: PAA_DAGEN } },
];
