/** Quotas, new buildings and ledgers whose explanations are reviewed. */
import { ANTAGET, afdeling, type Forklaringssag, OPLYST, PAA_DAGEN, SUPPLEMENT } from "./forklaringsgrundlag.js";

const kvoter = (titel: string, input: object, aftale: object = OPLYST): Forklaringssag => ({
  titel,
  op: "kvoter",
  input: { dato: PAA_DAGEN, aftale, ...input },
});

export const KVOTER: readonly Forklaringssag[] = [
  kvoter("trin 1", { trappe: "afdelingstrappen", trin: 1 }),
  kvoter(
    "trin 2 med fritagelse, antaget",
    { trappe: "afdelingstrappen", trin: 2, fritagetForEkstraLevering: true },
    ANTAGET,
  ),
  kvoter("trin 4: hver anden niende", { trappe: "afdelingstrappen", trin: 4 }),
  kvoter("områdetrappen trin 2", { trappe: "omraadetrappen", trin: 2 }, {}),
  kvoter("ukendt rækkefølge", { trappe: "afdelingstrappen", trin: 3 }, {}),
  kvoter(
    "trin 2, udlejningsform ved fritagelse mangler",
    { trappe: "afdelingstrappen", trin: 2, fritagetForEkstraLevering: true },
    {
      supplement: { ...SUPPLEMENT, udlejningsformVedFritagelse: null },
    },
  ),
  kvoter("trin 1 efter den 21. december 2027", { trappe: "afdelingstrappen", trin: 1, dato: "2027-12-24" }),
];

const nybyg = (
  titel: string,
  antalBoliger: number,
  reserverede: number,
  trin: number,
  aftale: object = OPLYST,
): Forklaringssag => ({
  titel,
  op: "nybyggeri",
  input: { antalBoliger, reserverede, trappe: "afdelingstrappen", trin, dato: PAA_DAGEN, aftale },
});

export const NYBYGGERI: readonly Forklaringssag[] = [
  nybyg("60 boliger, 10 reserverede", 60, 10, 1),
  nybyg("ingen reserverede", 60, 0, 1),
  nybyg("alle reserverede", 12, 12, 1),
  nybyg("over en tredjedel reserveret, antaget", 1200, 500, 1, ANTAGET),
  nybyg("begrænser ikke på trin 4", 60, 2, 4),
  nybyg("ukendt rækkefølge", 60, 10, 3, {}),
  nybyg("én bolig", 1, 0, 1),
  nybyg("én bolig, reserveret", 1, 1, 1),
];

export const ledig = (dato: string, bolig: string, mere: object = {}) => ({ type: "ledig", dato, bolig, ...mere });
const svar = (dato: string, bolig: string, udfald: string) => ({ type: "udfald", dato, bolig, udfald });
export const tildel = (
  titel: string,
  trin: object,
  haendelser: readonly object[],
  mere: { afdeling?: object; aabning?: object; aftale?: object } = {},
): Forklaringssag => ({
  titel,
  op: "tildel",
  input: {
    afdeling: afdeling({ placeringer: [{ fra: "2024-01-01", ...trin }], ...mere.afdeling }),
    haendelser,
    aftale: mere.aftale ?? OPLYST,
    ...(mere.aabning === undefined ? {} : { aabning: mere.aabning }),
  },
});
export const AFD = (trin: number) => ({ trappe: "afdelingstrappen", trin });

export const TILDEL: readonly Forklaringssag[] = [
  tildel("trin 1: tilbudt, benyttet, retur og ventelisten", AFD(1), [
    ledig("2026-01-05", "12, 3. tv."),
    ledig("2026-02-01", "14, st."),
    svar("2026-02-03", "12, 3. tv.", "benyttet"),
    ledig("2026-03-01", "16, 1."),
    ledig("2026-04-01", "18, 2."),
    svar("2026-04-09", "18, 2.", "returneret"),
  ]),
  tildel("loftet og en fortolkning", AFD(1), [ledig("2026-01-05", "a 1")], {
    aabning: {
      position: 6,
      niende: 2,
      seneste: [true, false, false, true, false, true, false, false],
      tilbud: ["benyttet", "returneret", "benyttet"],
    },
  }),
  tildel("tilbageholdt", AFD(1), [ledig("2026-01-05", "a 1"), ledig("2026-02-05", "a 2")], {
    afdeling: { omfattetAfTilbageholdelse: true },
    aabning: {
      position: 3,
      niende: 2,
      seneste: [true, false, false, false],
      tilbud: ["benyttet", "benyttet", "benyttet"],
    },
  }),
  tildel(
    "trin 2: ekstra levering med fritagelse, og den niende",
    AFD(2),
    [ledig("2026-01-05", "a 1"), ledig("2026-02-05", "a 2"), ledig("2026-02-06", "a 3")],
    {
      afdeling: { fritagetForEkstraLevering: true },
      aabning: { position: 7, niende: 1, seneste: [false, false, false, false, false, true, false], tilbud: [] },
    },
  ),
  tildel("boliger uden for rækkefølgen", AFD(3), [
    ledig("2025-01-05", "s 1", { boligtype: "saerbolig" }),
    ledig("2026-01-05", "s 2", { boligtype: "delebolig-ung" }),
    ledig("2026-01-06", "f 1", { boligtype: "delebolig-flygtning" }),
    ledig("2026-01-07", "r 1", { boligtype: "reserveret" }),
    ledig("2026-01-08", "u 1", { boligtype: "ungdomsbolig" }),
  ]),
  tildel("områdetrappen trin 2", { trappe: "omraadetrappen", trin: 2 }, [ledig("2026-01-05", "a 1")], { aftale: {} }),
  tildel(
    "områdetrappen trin 1 med skærpede kriterier",
    { trappe: "omraadetrappen", trin: 1, skaerpede: ["indkomst"] },
    [ledig("2026-01-05", "a 1"), ledig("2026-01-06", "f 1", { boligtype: "delebolig-flygtning" })],
  ),
  tildel("ukendt rækkefølge", AFD(4), [ledig("2026-01-05", "a 1")], { aftale: {} }),
  tildel(
    "nybyggeri med reserverede boliger",
    AFD(1),
    [ledig("2026-01-05", "a 1"), ledig("2026-02-05", "a 2"), ledig("2026-02-07", "a 3"), ledig("2026-02-08", "a 4")],
    {
      afdeling: { nybyggeri: { antalBoliger: 60, reserverede: 15 } },
    },
  ),
  tildel("ingen hændelser", AFD(1), []),
];
