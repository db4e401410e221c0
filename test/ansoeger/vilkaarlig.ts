/** Arbitrary inputs of `vurder`, `ranger` and `maaAnvises`, crowded around the limits, with facts left out. */
import fc from "fast-check";
import { forbudsfelter, personfelter, studier, uden, valgfri } from "./vilkaarligPerson.js";

/**
 * Days with something to them: month ends, 29 February, both sides of 1 December and of New Year, and days outside the
 * agreement.
 */
export const DAGE = [
  "2026-11-24",
  "2024-02-29",
  "2026-02-28",
  "2026-03-01",
  "2025-12-15",
  "2026-01-01",
  "2026-12-31",
  "2027-05-31",
  "2023-06-01",
  "2028-02-29",
];

export function husstand(
  dato: string,
  med: "vurdering" | "anvisning",
  id = "h",
  hoejst = 3,
): fc.Arbitrary<{ id: string; personer: Record<string, unknown>[] }> {
  const alle = personfelter(dato);
  const felter: Record<string, fc.Arbitrary<unknown>> = med === "vurdering"
    ? alle
    : { foedselsdato: alle.foedselsdato, uddannelse: studier, ...forbudsfelter(dato) };
  return fc
    .array(uden(felter), { minLength: 1, maxLength: hoejst })
    .map((personer) => ({ id, personer: personer.map((person, nr) => ({ id: `p${nr}`, ...person })) }));
}

const KRITERIER = ["beskaeftigelse", "dom", "uddannelse", "indkomst"];
const STATUSSER = ["udsat", "parallelsamfund", "omdannelsesomraade", "forebyggelsesomraade", "ingen"];

export const krav = fc
  .record({
    fleksibel: fc.boolean(),
    skaerpede: fc.oneof(fc.constant(KRITERIER), fc.subarray(KRITERIER)),
    omraadestatus: valgfri(fc.constantFrom(...STATUSSER), 1),
    ogsaaTom: fc.boolean(),
  })
  .map(({ fleksibel, skaerpede, omraadestatus, ogsaaTom }) => ({
    udlejningsform: fleksibel || skaerpede.length > 0 ? "fleksibel" : "almindelig",
    ...(skaerpede.length > 0 || ogsaaTom ? { skaerpede } : {}),
    ...(omraadestatus === undefined ? {} : { omraadestatus }),
  }));

export const aftale = fc.record(
  {
    supplement: valgfri(
      fc.record(
        {
          oprindelse: fc.constantFrom("oplyst", "antaget"),
          indkomstMinimum: valgfri(
            fc.constantFrom(
              [
                { fra: "2023-12-01", beloeb: 23700 },
                { fra: "2024-12-01", beloeb: 24600 },
                { fra: "2025-12-01", beloeb: 25300, kendtTil: "2026-11-30" },
              ],
              [{ fra: "2022-12-01", beloeb: 0, kendtTil: "2026-01-31" }],
              [{ fra: "2026-01-01", beloeb: 24600 }],
              [{ fra: "2025-01-01", beloeb: 24600, kendtTil: "2025-12-31" }],
            ),
          ),
          mindsteTimerPrUge: valgfri(fc.constantFrom(25, 25, 0, "25.01"), 8),
          seniorAlder: valgfri(fc.constantFrom(60, 65, 0)),
          jobstartSenestMaaneder: valgfri(fc.constantFrom(0, 1, 2)),
        },
        { requiredKeys: [] },
      ),
    ),
    fortolkninger: valgfri(
      fc.record(
        {
          "delvist-skaerpet": valgfri(fc.constantFrom("supplerer", "erstatter")),
          "interne-flytninger": valgfri(fc.constantFrom("undtaget", "omfattet")),
          "fleksjob-timer": valgfri(fc.constantFrom("timekrav", "uden-timekrav")),
          "indkomst-forrige-aar": valgfri(fc.constantFrom("dagens-beloeb", "aarets-beloeb")),
          "uddannelsessoegende-forrige-aar": valgfri(fc.constantFrom("kraeves", "undtaget")),
          uddannelsesbegreb: valgfri(fc.constantFrom("snaevert", "bredt")),
          "senior-skaerpet": valgfri(fc.constantFrom("nej", "ja")),
          "stk-9-paa-trin-2": valgfri(fc.constantFrom("tilladt", "forbudt")),
          "ydelser-foer-reformen": valgfri(fc.constantFrom("medregnes", "kun-kontanthjaelp", "medregnes-ikke")),
          ydelsesmaaned: valgfri(fc.constantFrom("hele", "paabegyndte")),
        },
        { requiredKeys: [] },
      ),
    ),
  },
  { requiredKeys: [] },
);

export const vurderingsinput = fc
  .constantFrom(...DAGE)
  .chain((dato) => fc.record({ husstand: husstand(dato, "vurdering"), krav, dato: fc.constant(dato), aftale }));

export const rangeringsinput = fc.constantFrom(...DAGE).chain((dato) =>
  fc.record({
    ansoegninger: fc
      .array(
        fc.record({
          opnoteret: fc.constantFrom("2020-01-01", "2020-01-02", "2021-05-05"),
          husstand: husstand(dato, "vurdering", "h", 2),
        }),
        {
          maxLength: 4,
        },
      )
      .map((alle) => alle.map((en, nr) => ({ ...en, husstand: { ...en.husstand, id: `h${nr}` } }))),
    krav,
    dato: fc.constant(dato),
    aftale,
  }),
);

const STEDER = [
  { trappe: "afdelingstrappen", omraadestatus: "ingen" },
  { trappe: "omraadetrappen", trin: 1, omraadestatus: "ingen" },
  { trappe: "omraadetrappen", trin: 2, omraadestatus: "ingen" },
  { trappe: "omraadetrappen", trin: 2, omraadestatus: "udsat" },
  { trappe: "omraadetrappen", trin: 2, omraadestatus: "omdannelsesomraade" },
  { trappe: "omraadetrappen", trin: 1, omraadestatus: "forebyggelsesomraade" },
  { trappe: "omraadetrappen", trin: 1, omraadestatus: "forebyggelsesomraade" },
  { trappe: "omraadetrappen", trin: 1, omraadestatus: "forebyggelsesomraade" },
];

export const ANVISNINGSDAGE = [
  "2026-11-24",
  "2024-02-29",
  "2025-06-30",
  "2025-07-01",
  "2025-12-31",
  "2026-01-01",
  "2026-03-31",
  "2027-07-01",
  "2023-08-31",
  "2028-02-29",
  "2028-08-30",
];

export const anvisningsinput = fc.constantFrom(...ANVISNINGSDAGE).chain((dato) =>
  fc
    .record({
      // One person more often than not: what decides of one is seldom hidden by another.
      husstand: fc.constantFrom(1, 1, 3).chain((hoejst) => husstand(dato, "anvisning", "h", hoejst)),
      sted: fc.constantFrom(...STEDER),
      dato: fc.constant(dato),
      undtagelse: fc.oneof(
        { weight: 5, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.constantFrom("stk-8", "stk-9", null) },
      ),
      boligtype: fc.oneof(
        { weight: 8, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.constantFrom("familiebolig", "ungdomsbolig", "aeldrebolig", null) },
      ),
      aftale,
    })
    .map(({ sted, undtagelse, boligtype, ...resten }) => ({
      ...resten,
      ...sted,
      ...(undtagelse === undefined ? {} : { undtagelse }),
      ...(boligtype === undefined ? {} : { boligtype }),
    })),
);

/**
 * Two to four persons who are sound but for their income, education, residence and the amount: what is unknown of one
 * bears on what is missing of another.
 */
export const beloebsinput = fc.constantFrom("2026-11-24", "2026-12-15", "2025-12-15", "2024-02-29").chain((dato) => {
  const en = uden({
    foedselsdato: fc.constantFrom("1985-01-01", "1985-01-01", "1950-01-01", "2009-01-01"),
    beboerIAfdelingen: fc.constantFrom(undefined, undefined, undefined, null, true),
    beskaeftigelse: fc.constantFrom(
      { status: "i-arbejde", siden: "2010-01-01" },
      { status: "i-arbejde", siden: "2010-01-01" },
      { status: "ingen" },
      { status: "i-arbejde" },
      undefined,
    ),
    uddannelse: fc.constantFrom(
      { status: "ingen" },
      { status: "ingen" },
      { status: "i-gang" },
      { status: "i-gang", art: "grundskole" },
      { status: "i-gang", art: "fgu" },
      undefined,
    ),
    underUddannelseForrigeAar: fc.constantFrom(true, false, undefined),
    alderspension: fc.constantFrom(false, false, undefined),
    uddannelsesniveau: fc.constant({ niveau: "over-grundskole", land: "danmark" }),
    domme: fc.constantFrom([], [], [], undefined),
    bruttoindtaegt: fc.record(
      {
        aktuelPrMaaned: fc.constantFrom(-1, 0, 20000, 24000, 26000, undefined),
        forrigeAarPrMaaned: fc.constantFrom(-1, 0, 20000, 24000, 26000, undefined),
      },
      { requiredKeys: [] },
    ),
  });
  return fc.record({
    husstand: fc
      .array(en, { minLength: 1, maxLength: 4 })
      .map((personer) => ({ id: "h", personer: personer.map((person, nr) => ({ id: `p${nr}`, ...person })) })),
    krav: fc
      .constantFrom(["indkomst"], ["beskaeftigelse", "indkomst"], ["dom", "indkomst"], KRITERIER)
      .map((skaerpede) => ({ udlejningsform: "fleksibel", skaerpede })),
    dato: fc.constant(dato),
    aftale: fc.record({
      supplement: fc.constantFrom(
        {},
        {},
        { indkomstMinimum: [{ fra: "2025-12-01", beloeb: 24000, kendtTil: "2026-11-30" }] },
        { indkomstMinimum: [{ fra: "2024-12-01", beloeb: 0, kendtTil: "2025-12-01" }] },
      ),
      fortolkninger: fc.record({
        "delvist-skaerpet": fc.constantFrom("supplerer", "erstatter"),
        "indkomst-forrige-aar": fc.constantFrom("dagens-beloeb", "aarets-beloeb"),
        "uddannelsessoegende-forrige-aar": fc.constantFrom("kraeves", "undtaget"),
      }),
    }),
  });
});
