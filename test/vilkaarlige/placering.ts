/** Arbitrary inputs of `udpeg`, `placer` and `portefoelje`, crowded around the limits and with facts left out. */
import fc from "fast-check";

// biome-ignore format: one line a period
const LISTEDATOER = [
  "2010-10-01", "2013-10-01", "2014-02-01", "2015-12-01", "2016-12-01", "2017-12-01", "2018-11-30", "2018-12-01", "2019-12-01", "2020-12-01",
  "2021-11-30", "2021-12-01", "2022-12-01", "2023-12-01", "2024-12-01", "2025-01-01", "2025-12-01", "2026-06-01", "2026-12-01",
];

/** Sometimes absent, sometimes null, mostly there. */
function valgfri<T>(arb: fc.Arbitrary<T>, vaegt = 4): fc.Arbitrary<T | null | undefined> {
  return fc.oneof(
    { weight: vaegt, arbitrary: arb },
    { weight: 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
}

const omkring = (...graenser: number[]) =>
  fc.constantFrom(...graenser.flatMap((g) => [g - 0.1, g, g + 0.1].map((v) => Math.round(v * 10) / 10)));

const doemte = fc.oneof(
  fc.constantFrom<unknown>(0, 1.44, 1.45, 1.94, 1.97, 1.98, 2.03, 2.26, 2.27, 2.7, 2.71, "3.45", {
    taeller: 2,
    naevner: 100,
  }),
  fc.record({ andel: fc.constantFrom(0, 1.1, 2.2, "3.3", 2.75), landsgennemsnit: fc.constantFrom(1.1, "1.1") }),
  fc.record({ gange: fc.constantFrom<number | string>(0, 1.9, 2, 2.4, 2.5, 2.6, 2.9, 3, "3.1") }),
);

/** Weights of a fact that is given against one that is left out: as often as not is something open, or seldom. */
const AABENT = 4;
const OPLYST = 60;

const noegletalMed = (vaegt: number) =>
  fc.record(
    {
      udenTilknytning: valgfri(
        fc.oneof(
          omkring(30, 35, 40),
          fc.constantFrom<unknown>(0, 100, { taeller: 2, naevner: 5 }, "40.00000000000000000001"),
        ),
        vaegt,
      ),
      doemte: valgfri(doemte, vaegt),
      kunGrundskole: valgfri(fc.oneof(omkring(50, 55, 60), fc.constantFrom(0, 100)), vaegt),
      bruttoindkomst: valgfri(
        fc.oneof(omkring(55, 60, 65), fc.constantFrom<unknown>(0, 120, { taeller: 11, naevner: 20 })),
        vaegt,
      ),
      ikkeVestlige: valgfri(omkring(30, 50), vaegt),
    },
    vaegt === OPLYST ? {} : { requiredKeys: [] },
  );

/** All well above or below, so that several lists in a row come out alike. */
const klareNoegletal = fc.constantFrom(
  { udenTilknytning: 45, doemte: { gange: 1 }, kunGrundskole: 65, bruttoindkomst: 50, ikkeVestlige: 60 },
  { udenTilknytning: 45, doemte: 3, kunGrundskole: 65, bruttoindkomst: 50, ikkeVestlige: 60 },
  { udenTilknytning: 20, doemte: { gange: 1 }, kunGrundskole: 20, bruttoindkomst: 90, ikkeVestlige: 10 },
);

const beboere = fc.constantFrom(0, 949, 950, 951, 999, 1000, 1001, 2500);

function udpeget(listedato: string): fc.Arbitrary<string[]> {
  const navne = ["udsat", "parallelsamfund", ...(listedato >= "2018-12-01" ? ["omdannelsesomraade"] : [])];
  const muligheder: fc.Arbitrary<string[]>[] = [fc.constant([]), fc.subarray(navne)];
  if (listedato >= "2021-12-01") muligheder.push(fc.constant(["forebyggelsesomraade"]));
  return fc.oneof(...muligheder);
}

const opgoerelse = (listedato: string, vaegt = AABENT) =>
  fc.record(
    {
      listedato: fc.constant(listedato),
      antalBeboere: valgfri(beboere, vaegt + 2),
      noegletal: valgfri(fc.oneof(noegletalMed(vaegt), klareNoegletal), 2 * vaegt),
      udpeget: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: udpeget(listedato) }),
    },
    { requiredKeys: vaegt === OPLYST ? ["listedato", "antalBeboere", "noegletal"] : ["listedato"] },
  );

export function omraade(
  id = "o",
  datoer: readonly string[] = LISTEDATOER,
): fc.Arbitrary<{ id: string; opgoerelser: unknown[] }> {
  return fc
    .oneof(
      fc.subarray([...datoer], { maxLength: Math.min(3, datoer.length) }),
      fc.subarray([...datoer], { minLength: Math.min(4, datoer.length) }),
    )
    .chain((valgte) => fc.tuple(...valgte.map(opgoerelse)))
    .chain((opgoerelser) => fc.shuffledSubarray(opgoerelser, { minLength: opgoerelser.length }))
    .chain((opgoerelser) =>
      valgfri(fc.boolean(), 1).map((udviklingsplan) => ({
        id,
        ...(udviklingsplan === undefined ? {} : { udviklingsplan }),
        opgoerelser,
      })),
    );
}

const KLAR = { udenTilknytning: 45, doemte: { gange: 1 }, kunGrundskole: 65, bruttoindkomst: 50, ikkeVestlige: 60 };

/** An area whose figures are given, on the day of one of its lists; the four years before are mostly alike. */
const oplystOmraade = (listedato: string): fc.Arbitrary<{ id: string; opgoerelser: unknown[] }> => {
  const foer = [1, 2, 3, 4].map((aar) => `${Number(listedato.slice(0, 4)) - aar}-12-01`);
  const ens = (dag: string) => fc.constant({ listedato: dag, antalBeboere: 1500, noegletal: KLAR });
  return fc
    .tuple(
      opgoerelse(listedato, OPLYST),
      ...foer.map((dag) =>
        fc.oneof({ weight: 6, arbitrary: ens(dag) }, { weight: 1, arbitrary: opgoerelse(dag, OPLYST) }),
      ),
    )
    .chain((alle) => fc.tuple(fc.constant(alle), fc.boolean(), fc.constantFrom(0, 1, 4, 4)))
    .map(([[nyeste, ...aeldre], udviklingsplan, antal]) => ({
      id: "o",
      udviklingsplan,
      opgoerelser: [nyeste, ...aeldre.slice(0, antal)],
    }));
};

const udpegetPaaDagen = fc
  .constantFrom(...LISTEDATOER)
  .chain((dato) => fc.record({ omraade: oplystOmraade(dato), dato: fc.constant(dato) }));

const udpegetEnDag = fc.record({
  omraade: omraade(),
  dato: fc.constantFrom(
    ...LISTEDATOER,
    "2016-05-01",
    "2022-12-31",
    "2023-01-01",
    "2024-01-01",
    "2025-01-01",
    "2025-06-01",
    "2026-01-01",
    "2027-01-01",
    "2028-01-02",
  ),
});
export const udpegningsinput = fc.oneof(udpegetEnDag, udpegetPaaDagen);

const risikozoneMed = (vaegt: number) =>
  fc.record(
    {
      fra: fc.constantFrom("2024-01-01", "2025-06-01", "2020-01-01"),
      kendtTil: valgfri(fc.constantFrom("2025-12-31", "2027-12-31")),
      beskaeftigelse: valgfri(fc.constantFrom(0, 30, 35, 40), vaegt),
      dom: valgfri(fc.constantFrom(0, 1.5, 2, 2.5, 3), vaegt),
      uddannelse: valgfri(fc.constantFrom(0, 55, 60), vaegt),
      indkomst: valgfri(fc.constantFrom(55, 60, 130), vaegt),
    },
    { requiredKeys: vaegt === OPLYST ? ["fra", "beskaeftigelse", "dom", "uddannelse", "indkomst"] : ["fra"] },
  );

/** The interpretations that a placement may turn on. */
export const placeringsvalg = {
  "et-risikokriterium": ["lavt", "mellem", "uafklaret"],
  anvisningsandel: ["uafrundet", "en-decimal"],
  "indplacering-fra": ["listedato", "1-januar"],
  "950-kraever-tidligere-udpegning": ["nej", "ja"],
} as const;

const fortolkninger = fc.record(
  Object.fromEntries(
    Object.entries(placeringsvalg).map(([id, valgene]) => [id, valgfri(fc.constantFrom<string>(...valgene))]),
  ),
  { requiredKeys: [] },
);

export const aftale = fc.record(
  {
    supplement: valgfri(
      fc.record(
        {
          oprindelse: valgfri(fc.constantFrom("oplyst", "antaget")),
          risikozone: valgfri(fc.uniqueArray(risikozoneMed(AABENT), { selector: ({ fra }) => fra, maxLength: 2 })),
        },
        { requiredKeys: [] },
      ),
    ),
    fortolkninger: valgfri(fortolkninger),
  },
  { requiredKeys: [] },
);

const andelAnviste = fc.constantFrom<unknown>(
  0,
  19.9,
  19.94,
  19.95,
  19.99,
  20,
  24.9,
  24.94,
  24.95,
  "24.99",
  25,
  25.1,
  100,
  { taeller: 1, naevner: 4 },
  { taeller: 1, naevner: 5 },
);

export function afdeling(
  id = "a",
  omraadeId: fc.Arbitrary<string | undefined> = fc.constantFrom("o", undefined),
  vaegt = AABENT,
) {
  return fc.record(
    {
      id: fc.constant(id),
      type: fc.oneof(
        { weight: 12, arbitrary: fc.constant("familieboliger") },
        { weight: 1, arbitrary: fc.constantFrom("ungdomsboliger", "aeldreboliger") },
      ),
      omraadeId,
      noegletal: valgfri(noegletalMed(vaegt), 2 * vaegt),
      andelAnviste: valgfri(andelAnviste, vaegt),
    },
    { requiredKeys: vaegt === OPLYST ? ["id", "type", "noegletal", "andelAnviste"] : ["id", "type"] },
  );
}

const AFTALEDAGE = [
  "2024-01-01",
  "2024-01-02",
  "2025-01-01",
  "2025-06-01",
  "2026-01-01",
  "2026-06-01",
  "2026-12-01",
  "2027-01-01",
  "2027-12-31",
];
const NYE_LISTER = [
  "2017-12-01",
  "2020-12-01",
  "2022-12-01",
  "2023-12-01",
  "2024-12-01",
  "2025-01-01",
  "2025-12-01",
  "2026-12-01",
];

const aabenPlacering = fc
  .record({
    afdeling: afdeling(),
    omraade: omraade("o", NYE_LISTER),
    dato: fc.constantFrom(...AFTALEDAGE),
    aftale: valgfri(aftale),
    medOmraade: fc.boolean(),
  })
  .map(({ medOmraade, omraade: o, ...resten }) =>
    resten.afdeling.omraadeId === "o" && medOmraade ? { ...resten, omraade: o } : resten,
  );

/** Figures, limits and a list of the year given, most of them. */
const oplystPlacering = fc
  .constantFrom(...AFTALEDAGE)
  .chain((dato) => {
    const liste = fc.constantFrom(`${Number(dato.slice(0, 4)) - 1}-12-01`, ...(dato.endsWith("-12-01") ? [dato] : []));
    return fc.record({
      afdeling: afdeling("a", fc.constantFrom("o", undefined), OPLYST),
      omraade: liste.chain(oplystOmraade),
      dato: fc.constant(dato),
      aftale: fc.record({
        supplement: fc.record({
          oprindelse: fc.constantFrom("oplyst", "antaget"),
          risikozone: risikozoneMed(OPLYST).map((zone) => [zone]),
        }),
        fortolkninger,
      }),
    });
  })
  .map(({ omraade: o, ...resten }) => (resten.afdeling.omraadeId === "o" ? { ...resten, omraade: o } : resten));

export const placeringsinput = fc.oneof(aabenPlacering, oplystPlacering);
