/** Households and waiting lists whose explanations are reviewed. */
import { ALLE_FIRE, ANTAGET, type Forklaringssag, OPLYST, PAA_DAGEN } from "./forklaringsgrundlag.js";

export const KARIN = {
  id: "karin",
  foedselsdato: "1985-04-17",
  beskaeftigelse: { status: "i-arbejde", timerPrUge: 37, siden: "2019-08-01" },
  uddannelse: { status: "ingen" },
  alderspension: false,
  uddannelsesniveau: { niveau: "over-grundskole", land: "danmark" },
  domme: [],
  bruttoindtaegt: { aktuelPrMaaned: 31250, forrigeAarPrMaaned: "30480.5" },
};
export const OMAR = {
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
export const vurder = (titel: string, h: object, krav: object = SKAERPET, aftale: object = OPLYST): Forklaringssag => ({
  titel,
  op: "vurder",
  input: { husstand: h, krav, dato: PAA_DAGEN, aftale },
});

export const VURDER: readonly Forklaringssag[] = [
  vurder("tre personer, afslag på alle fire skærpede", husstand(KARIN, OMAR, IDA)),
  vurder("én person opfylder det hele", husstand(KARIN)),
  vurder("én person, alt uoplyst", husstand({ id: "p1", foedselsdato: "1985-04-17" }), SKAERPET, {}),
  vurder("almindelig udlejning", husstand(KARIN, IDA), { udlejningsform: "almindelig" }),
  vurder(
    "almindelige fleksible kriterier: én er nok",
    husstand({ ...OMAR, domme: null }, { id: "gerda", foedselsdato: "1950-02-28", alderspension: true }),
    FLEKSIBEL,
  ),
  vurder(
    "hverken arbejde, uddannelse eller alderspension",
    husstand({ ...OMAR, beskaeftigelse: { status: "ingen" } }),
    FLEKSIBEL,
  ),
  vurder(
    "job på vej, senior og elev",
    husstand(
      { ...KARIN, beskaeftigelse: { status: "i-arbejde", timerPrUge: 37, siden: "2027-01-15" } },
      { id: "ole", foedselsdato: "1955-01-01" },
    ),
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

const ansoegning = (opnoteret: string, id: string, ...personer: object[]) => ({
  opnoteret,
  husstand: { id, personer },
});
const ranger = (titel: string, ansoegninger: readonly object[], krav: object = SKAERPET): Forklaringssag => ({
  titel,
  op: "ranger",
  input: { ansoegninger, krav, dato: PAA_DAGEN, aftale: OPLYST },
});

export const RANGER: readonly Forklaringssag[] = [
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
  ranger("almindelig udlejning", [ansoegning("2012-06-01", "h-1", OMAR), ansoegning("2015-09-30", "h-3", KARIN)], {
    udlejningsform: "almindelig",
  }),
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

const DOEMT_OG_LOESLADT = {
  ...UDEN_GRUNDE,
  loesladt: { dato: "2026-08-01", doemt: true, institution: "kriminalforsorgen", handleplan: true },
  ydelser: [{ type: "foertidspension", fra: "2020-01-01" }],
};

export const MAA_ANVISES: readonly Forklaringssag[] = [
  anvis("forbudt efter aftalen", [UDEN_GRUNDE], UDSAT_STED),
  anvis("forbudt efter aftalen, og loven ville også forbyde det", [DOEMT_OG_LOESLADT], UDSAT_STED),
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
  anvis("stk. 9 mod aftalen, aftalen lagt til grund", [UDEN_GRUNDE], UDSAT_STED, {
    undtagelse: "stk-9",
    aftale: { fortolkninger: { "stk-9-paa-trin-2": "forbudt" } },
  }),
  anvis("stk. 7 og en ungdomsbolig", [DOEMT_OG_LOESLADT], FOREBYGGELSESSTED, { boligtype: "ungdomsbolig" }),
  anvis("stk. 8 undtager området", [UDEN_GRUNDE, { ...UDEN_GRUNDE, id: "bo" }], FOREBYGGELSESSTED, {
    undtagelse: "stk-8",
  }),
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
  anvis(
    "udsat område uden for aftalens tid",
    [{ ...UDEN_GRUNDE, ydelser: [{ type: "foertidspension", fra: "2020-01-01" }] }],
    UDSAT_STED,
    {
      dato: "2023-05-01",
    },
  ),
  anvis("950-reglen", [UDEN_GRUNDE], { trappe: "omraadetrappen", trin: 2, omraadestatus: "ingen" }),
];
