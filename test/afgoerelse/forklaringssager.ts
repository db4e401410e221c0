/** Cases whose explanations are reviewed (forklaringssager): for each operation the outcomes and reasons that a clerk meets, with names that need care. */
import type { Sag } from "../../src/afgoerelse/sag.js";

export interface Forklaringssag {
  readonly titel: string;
  readonly op: Sag["op"];
  readonly input: unknown;
}

const ALLE_FIRE = ["beskaeftigelse", "dom", "uddannelse", "indkomst"];
const PAA_DAGEN = "2026-11-24";

const RAEKKEFOELGER = {
  "1": ["anvisning", "almindelig", "almindelig", "anvisning", "fleksibel", "almindelig", "anvisning", "almindelig", "niende"],
  "2": ["fleksibel", "anvisning", "almindelig", "almindelig", "fleksibel", "anvisning", "almindelig", "ekstra", "niende"],
  "3": ["fleksibel", "anvisning", "fleksibel", "almindelig", "fleksibel", "anvisning", "fleksibel", "fleksibel", "niende"],
  "4": ["fleksibel", "fleksibel", "fleksibel", "fleksibel", "anvisning", "fleksibel", "fleksibel", "fleksibel", "niende"],
};

const SUPPLEMENT = {
  risikozone: [{ fra: "2024-01-01", beskaeftigelse: 35, dom: 2.5, uddannelse: 55, indkomst: 60 }],
  raekkefoelge: {
    afdelingstrappen: RAEKKEFOELGER,
    omraadetrappen: { "1": ["fleksibel", "fleksibel", "anvisning", "fleksibel", "fleksibel", "fleksibel", "anvisning", "fleksibel", "fleksibel"] },
  },
  udlejningsformVedRetur: {
    afdelingstrappen: { "1": "almindelig", "2": "almindelig", "3": "fleksibel", "4": "fleksibel" },
    omraadetrappen: { "1": "fleksibel" },
  },
  udlejningsformVedFritagelse: "almindelig",
  indkomstMinimum: [{ fra: "2025-12-01", beloeb: 25300 }],
  mindsteTimerPrUge: 25,
  seniorAlder: 67,
  jobstartSenestMaaneder: 2,
};
const OPLYST = { supplement: { oprindelse: "oplyst", ...SUPPLEMENT } };
const ANTAGET = { supplement: { oprindelse: "antaget", ...SUPPLEMENT } };

const UDSATTE_TAL = { udenTilknytning: 44.6, doemte: 1.94, kunGrundskole: 67.4, bruttoindkomst: 61.8, ikkeVestlige: 49.4 };
const liste = (listedato: string, mere: object = {}) => ({ listedato, antalBeboere: 1913, noegletal: UDSATTE_TAL, ...mere });
const omraade = (...opgoerelser: object[]) => ({ id: "korskaerparken", navn: "Korskærparken", opgoerelser });
const FOREBYGGELSE = { udenTilknytning: 31, doemte: { gange: 2 }, kunGrundskole: 30, bruttoindkomst: 90, ikkeVestlige: 31 };

const UDPEG: readonly Forklaringssag[] = [
  {
    titel: "udsat efter beregning, dømte mod listens egen grænse",
    op: "udpeg",
    input: { omraade: omraade(liste("2018-12-01")), dato: "2018-12-01" },
  },
  {
    titel: "officielt parallelsamfund, som tallene ikke giver",
    op: "udpeg",
    input: {
      omraade: omraade(liste("2024-12-01", { noegletal: { ...UDSATTE_TAL, doemte: { gange: "1.5" } }, udpeget: ["parallelsamfund"] })),
      dato: PAA_DAGEN.replace("2026", "2025"),
    },
  },
  {
    titel: "kun antallet af beboere mangler",
    op: "udpeg",
    input: {
      omraade: omraade(liste("2025-12-01", { antalBeboere: 987, noegletal: { ...UDSATTE_TAL, doemte: { andel: "3.299", landsgennemsnit: 1.1 } } })),
      dato: PAA_DAGEN,
    },
  },
  { titel: "ingen gældende liste", op: "udpeg", input: { omraade: omraade(liste("2018-12-01")), dato: PAA_DAGEN } },
  {
    titel: "uoplyst: tal mangler",
    op: "udpeg",
    input: {
      omraade: omraade(liste("2025-12-01", { antalBeboere: null, noegletal: { udenTilknytning: { taeller: 1, naevner: 3 }, kunGrundskole: 60 } })),
      dato: PAA_DAGEN,
    },
  },
  { titel: "forebyggelsesområde", op: "udpeg", input: { omraade: omraade(liste("2025-12-01", { noegletal: FOREBYGGELSE })), dato: PAA_DAGEN } },
  {
    titel: "ghettoområde efter reglen fra 2014",
    op: "udpeg",
    input: { omraade: omraade(liste("2014-02-01", { noegletal: { ...UDSATTE_TAL, ikkeVestlige: 60, doemte: "2.71" } })), dato: "2014-03-01" },
  },
  {
    titel: "parallelsamfund, måske omdannelsesområde",
    op: "udpeg",
    input: { omraade: omraade(liste("2025-12-01", { noegletal: { ...UDSATTE_TAL, ikkeVestlige: 55, doemte: { gange: 1 } } })), dato: PAA_DAGEN },
  },
  { titel: "på ingen liste", op: "udpeg", input: { omraade: omraade(liste("2025-12-01", { udpeget: [], noegletal: {} })), dato: PAA_DAGEN } },
];

const EGNE_TAL = { udenTilknytning: 41, doemte: { gange: 1 }, kunGrundskole: 61, bruttoindkomst: 70 };
const afdeling = (mere: object) => ({ id: "afd-12", navn: "Solbakken", type: "familieboliger", ...mere });
const I_OMRAADET = { omraadeId: "korskaerparken" };

const PLACER: readonly Forklaringssag[] = [
  { titel: "trin 4 efter egne tal", op: "placer", input: { afdeling: afdeling({ noegletal: EGNE_TAL, andelAnviste: 26 }), dato: "2024-03-01" } },
  {
    titel: "uoplyst: risikozonen mangler",
    op: "placer",
    input: {
      afdeling: afdeling({ noegletal: { ...EGNE_TAL, udenTilknytning: 36, kunGrundskole: 30, bruttoindkomst: 90 }, andelAnviste: 26 }),
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
      afdeling: afdeling({ noegletal: { ...EGNE_TAL, udenTilknytning: 36, kunGrundskole: 56 }, andelAnviste: { taeller: 1, naevner: 6 } }),
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
    input: { afdeling: afdeling(I_OMRAADET), omraade: omraade(liste("2025-12-01", { noegletal: FOREBYGGELSE })), dato: PAA_DAGEN },
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
  { titel: "området mangler", op: "placer", input: { afdeling: afdeling({ ...I_OMRAADET, noegletal: EGNE_TAL }), dato: PAA_DAGEN } },
  { titel: "ungdomsboliger", op: "placer", input: { afdeling: afdeling({ type: "ungdomsboliger" }), dato: PAA_DAGEN } },
];

const KARIN = {
  id: "karin",
  foedselsdato: "1985-04-17",
  beskaeftigelse: { status: "i-arbejde", timerPrUge: 37, siden: "2019-08-01" },
  uddannelse: { status: "ingen" },
  alderspension: false,
  uddannelsesniveau: { niveau: "over-grundskole", land: "danmark" },
  domme: [],
  bruttoindtaegt: { aktuelPrMaaned: 31250, forrigeAarPrMaaned: "30480.5" },
};
const OMAR = {
  id: "omar",
  foedselsdato: "1982-11-02",
  beskaeftigelse: { status: "fleksjob", timerPrUge: 20, siden: "2026-10-01" },
  uddannelse: { status: "ingen" },
  alderspension: false,
  uddannelsesniveau: { niveau: "over-grundskole", land: "udland", godkendt: false },
  domme: [{ dato: "2025-05-03", lov: "straffeloven" }],
  bruttoindtaegt: { aktuelPrMaaned: 22904, forrigeAarPrMaaned: 25300 },
};
const IDA = { id: "ida", foedselsdato: "2014-01-09" };
const husstand = (...personer: object[]) => ({ id: "h-2026-117", personer });
const SKAERPET = { udlejningsform: "fleksibel", skaerpede: ALLE_FIRE, omraadestatus: "udsat" };
const FLEKSIBEL = { udlejningsform: "fleksibel" };
const vurder = (titel: string, h: object, krav: object = SKAERPET, aftale: object = OPLYST): Forklaringssag => ({
  titel,
  op: "vurder",
  input: { husstand: h, krav, dato: PAA_DAGEN, aftale },
});

const VURDER: readonly Forklaringssag[] = [
  vurder("tre personer, afslag på alle fire skærpede", husstand(KARIN, OMAR, IDA)),
  vurder("én person opfylder det hele", husstand(KARIN)),
  vurder("én person, alt uoplyst", husstand({ id: "p1", foedselsdato: "1985-04-17" }), SKAERPET, {}),
  vurder("almindelig udlejning", husstand(KARIN, IDA), { udlejningsform: "almindelig" }),
  vurder(
    "almindelige fleksible kriterier: én er nok",
    husstand({ ...OMAR, domme: null }, { id: "gerda", foedselsdato: "1950-02-28", alderspension: true }),
    FLEKSIBEL,
  ),
  vurder("hverken arbejde, uddannelse eller folkepension", husstand({ ...OMAR, beskaeftigelse: { status: "ingen" } }), FLEKSIBEL),
  vurder(
    "job på vej, senior og elev",
    husstand({ ...KARIN, beskaeftigelse: { status: "i-arbejde", timerPrUge: 37, siden: "2027-01-15" } }, { id: "ole", foedselsdato: "1955-01-01" }),
    FLEKSIBEL,
  ),
  vurder(
    "delvist skærpet, studerende og beboer",
    husstand(
      { ...KARIN, beboerIAfdelingen: true },
      { id: "per", foedselsdato: "2003-03-03", uddannelse: { status: "i-gang", art: "videregaaende" } },
    ),
    {
      udlejningsform: "fleksibel",
      skaerpede: ["dom", "indkomst"],
      omraadestatus: "omdannelsesomraade",
    },
    ANTAGET,
  ),
  vurder(
    "domme uden for udsat område, kursus tæller ikke",
    husstand({
      ...OMAR,
      beskaeftigelse: { status: "ingen" },
      uddannelse: { status: "i-gang", art: "andet" },
      uddannelsesniveau: { niveau: "grundskole" },
    }),
    {
      udlejningsform: "fleksibel",
      skaerpede: ALLE_FIRE,
    },
  ),
];

const ansoegning = (opnoteret: string, id: string, ...personer: object[]) => ({ opnoteret, husstand: { id, personer } });
const ranger = (titel: string, ansoegninger: readonly object[], krav: object = SKAERPET): Forklaringssag => ({
  titel,
  op: "ranger",
  input: { ansoegninger, krav, dato: PAA_DAGEN, aftale: OPLYST },
});

const RANGER: readonly Forklaringssag[] = [
  ranger("afslag, uafklaret, så den første", [
    ansoegning("2012-06-01", "h-1", OMAR),
    ansoegning("2013-02-11", "h-2", { ...KARIN, domme: null }),
    ansoegning("2015-09-30", "h-3", KARIN),
  ]),
  ranger("den første står først", [ansoegning("2012-06-01", "h-3", KARIN), ansoegning("2015-09-30", "h-1", OMAR)]),
  ranger("ingen opfylder", [ansoegning("2012-06-01", "h-1", OMAR)]),
  ranger("kun uafklarede", [
    ansoegning("2012-06-01", "h-1", { ...KARIN, bruttoindtaegt: null }),
    ansoegning("2012-06-01", "h-2", { ...KARIN, domme: null }),
  ]),
  ranger("tom liste", []),
  ranger("almindelig udlejning", [ansoegning("2012-06-01", "h-1", OMAR), ansoegning("2015-09-30", "h-3", KARIN)], { udlejningsform: "almindelig" }),
];

const anvis = (titel: string, personer: readonly object[], sted: object, mere: object = {}): Forklaringssag => ({
  titel,
  op: "maaAnvises",
  input: { husstand: husstand(...personer), dato: PAA_DAGEN, ...sted, ...mere },
});
const UDSAT_STED = { trappe: "omraadetrappen", trin: 2, omraadestatus: "udsat" };
const FOREBYGGELSESSTED = { trappe: "omraadetrappen", trin: 1, omraadestatus: "forebyggelsesomraade" };
const UDEN_GRUNDE = {
  id: "anna",
  foedselsdato: "1990-01-01",
  loesladt: false,
  ophaevetForGroveOvertraedelser: false,
  statsborgerskab: "dansk-eu-eoes-schweiz",
  ydelser: [],
};

const MAA_ANVISES: readonly Forklaringssag[] = [
  anvis("forbudt efter aftalen", [UDEN_GRUNDE], UDSAT_STED),
  anvis(
    "forbudt efter loven, to personer",
    [
      { ...UDEN_GRUNDE, statsborgerskab: "andet", uddannelse: { status: "ingen" } },
      { ...UDEN_GRUNDE, id: "bo", ophaevetForGroveOvertraedelser: { dato: "2026-08-01" } },
    ],
    FOREBYGGELSESSTED,
  ),
  anvis("tilladt på afdelingstrappen", [UDEN_GRUNDE], { trappe: "afdelingstrappen", omraadestatus: "ingen" }),
  anvis("uoplyst i forebyggelsesområde", [{ id: "anna", foedselsdato: "1990-01-01" }], FOREBYGGELSESSTED),
  anvis("stk. 9 mod aftalen", [UDEN_GRUNDE], UDSAT_STED, { undtagelse: "stk-9" }),
  anvis("stk. 8 undtager området", [UDEN_GRUNDE, { ...UDEN_GRUNDE, id: "bo" }], FOREBYGGELSESSTED, { undtagelse: "stk-8" }),
  anvis(
    "ydelser før og efter reformen",
    [
      {
        ...UDEN_GRUNDE,
        ydelser: [
          { type: "overgangsydelse", fra: "2025-01-01", til: "2025-06-30" },
          { type: "kontanthjaelp-16-2", fra: "2025-07-01" },
        ],
      },
    ],
    FOREBYGGELSESSTED,
    {
      dato: "2025-09-15",
    },
  ),
  anvis("udsat område uden for aftalens tid", [{ ...UDEN_GRUNDE, ydelser: [{ type: "foertidspension", fra: "2020-01-01" }] }], UDSAT_STED, {
    dato: "2023-05-01",
  }),
  anvis("950-reglen", [UDEN_GRUNDE], { trappe: "omraadetrappen", trin: 2, omraadestatus: "ingen" }),
];

const kvoter = (titel: string, input: object, aftale: object = OPLYST): Forklaringssag => ({
  titel,
  op: "kvoter",
  input: { dato: PAA_DAGEN, aftale, ...input },
});

const KVOTER: readonly Forklaringssag[] = [
  kvoter("trin 1", { trappe: "afdelingstrappen", trin: 1 }),
  kvoter("trin 2 med fritagelse, antaget", { trappe: "afdelingstrappen", trin: 2, fritagetForEkstraLevering: true }, ANTAGET),
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

const nybyg = (titel: string, antalBoliger: number, reserverede: number, trin: number, aftale: object = OPLYST): Forklaringssag => ({
  titel,
  op: "nybyggeri",
  input: { antalBoliger, reserverede, trappe: "afdelingstrappen", trin, dato: PAA_DAGEN, aftale },
});

const NYBYGGERI: readonly Forklaringssag[] = [
  nybyg("60 boliger, 10 reserverede", 60, 10, 1),
  nybyg("ingen reserverede", 60, 0, 1),
  nybyg("alle reserverede", 12, 12, 1),
  nybyg("over en tredjedel reserveret, antaget", 1200, 500, 1, ANTAGET),
  nybyg("begrænser ikke på trin 4", 60, 2, 4),
  nybyg("ukendt rækkefølge", 60, 10, 3, {}),
];

const ledig = (dato: string, bolig: string, mere: object = {}) => ({ type: "ledig", dato, bolig, ...mere });
const svar = (dato: string, bolig: string, udfald: string) => ({ type: "udfald", dato, bolig, udfald });
const tildel = (
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
const AFD = (trin: number) => ({ trappe: "afdelingstrappen", trin });

const TILDEL: readonly Forklaringssag[] = [
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
    aabning: { position: 3, niende: 2, seneste: [true, false, false, false], tilbud: ["benyttet", "benyttet", "benyttet"] },
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
  tildel("områdetrappen trin 1 med skærpede kriterier", { trappe: "omraadetrappen", trin: 1, skaerpede: ["indkomst"] }, [
    ledig("2026-01-05", "a 1"),
    ledig("2026-01-06", "f 1", { boligtype: "delebolig-flygtning" }),
  ]),
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

const SKADELIG = "# <script>alert(1)</script> [x](https://ond.dk) **fed** `kode` | www.ond.dk @nogen\n- liste ‮»slut«";

/** Ids that would be markup, a sentence of their own, or invisible. */
export const SKADELIGE: readonly Forklaringssag[] = [
  vurder("skadelige id'er", {
    id: SKADELIG,
    personer: [
      { ...OMAR, id: SKADELIG },
      { ...KARIN, id: "1. liste" },
    ],
  }),
  tildel("skadelige boliger", AFD(1), [ledig("2026-01-05", SKADELIG)], { afdeling: { navn: SKADELIG } }),
];

export const FORKLARINGSSAGER: readonly Forklaringssag[] = [
  ...UDPEG,
  ...PLACER,
  ...VURDER,
  ...RANGER,
  ...MAA_ANVISES,
  ...KVOTER,
  ...NYBYGGERI,
  ...TILDEL,
];
