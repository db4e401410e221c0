/** Arbitrary persons, crowded around the limits of a day, with facts left out. */
import fc from "fast-check";

const ARTER = ["grundskole", "fgu", "ungdomsuddannelse", "videregaaende", "elev-laerling", "andet"];

function plusDage(dato: string, antal: number): string {
  const dag = new Date(`${dato}T00:00:00Z`);
  dag.setUTCDate(dag.getUTCDate() + antal);
  return dag.toISOString().slice(0, 10);
}

function foerMaaneder(dato: string, maaneder: number): string {
  const dag = new Date(`${dato.slice(0, 7)}-01T00:00:00Z`);
  dag.setUTCMonth(dag.getUTCMonth() - maaneder);
  const sidste = new Date(Date.UTC(dag.getUTCFullYear(), dag.getUTCMonth() + 1, 0)).getUTCDate();
  return `${dag.toISOString().slice(0, 8)}${String(Math.min(sidste, Number(dato.slice(8)))).padStart(2, "0")}`;
}

/** Mostly there, sometimes absent, sometimes null. */
export function valgfri<T>(arb: fc.Arbitrary<T>, vaegt = 4): fc.Arbitrary<T | null | undefined> {
  return fc.oneof(
    { weight: vaegt, arbitrary: arb },
    { weight: 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
}

/** Around an event so many months before the day, a day to each side, and never after `til`. */
function omkring(dato: string, maaneder: readonly number[], til = "2199-12-31"): fc.Arbitrary<string> {
  return fc.constantFrom(
    ...maaneder.flatMap((m) =>
      [-1, 0, 1, 2].map((d) => plusDage(foerMaaneder(dato, m), d)).filter((dag) => dag <= til),
    ),
  );
}

function foedselsdato(dato: string): fc.Arbitrary<string> {
  const aar = Number(dato.slice(0, 4));
  const aldre = [15, 15, 18, 30, 60, 65, 67].flatMap((alder) =>
    [-1, 0, 1].map((d) => plusDage(`${aar - alder}${dato.slice(4) === "-02-29" ? "-02-28" : dato.slice(4)}`, d)),
  );
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...aldre) },
    {
      weight: 4,
      arbitrary: fc.constantFrom("1990-05-05", "1980-02-29", "2004-02-29", "1965-01-01", "1940-01-01", "2015-01-01"),
    },
  );
}

const INDTAEGTER = [-500, "-0.01", 0, 22903, 22904, "22903.99", 23700, 24599, 24600, 25299, 25300, 40000];

export function personfelter(dato: string) {
  return {
    foedselsdato: foedselsdato(dato),
    beboerIAfdelingen: fc.oneof(
      { weight: 6, arbitrary: fc.constant(undefined) },
      { weight: 2, arbitrary: fc.constantFrom(true, false, null) },
    ),
    beskaeftigelse: valgfri(
      fc.record(
        {
          status: fc.constantFrom("i-arbejde", "i-arbejde", "selvstaendig", "fleksjob", "fleksjob", "ingen"),
          timerPrUge: valgfri(fc.constantFrom(0, 24.9, 25, "25.01", 37)),
          siden: valgfri(
            fc.oneof(
              { weight: 2, arbitrary: omkring(dato, [3, 0, -1, -2]) },
              { weight: 1, arbitrary: fc.constantFrom("2015-01-01") },
            ),
          ),
        },
        { requiredKeys: ["status"] },
      ),
    ),
    uddannelse: valgfri(
      fc.record(
        { status: fc.constantFrom("i-gang", "ingen", "ingen"), art: valgfri(fc.constantFrom(...ARTER)) },
        { requiredKeys: ["status"] },
      ),
    ),
    underUddannelseForrigeAar: valgfri(fc.boolean(), 2),
    alderspension: valgfri(fc.constantFrom(false, false, true)),
    uddannelsesniveau: valgfri(
      fc.record(
        {
          niveau: fc.constantFrom("over-grundskole", "over-grundskole", "grundskole"),
          land: valgfri(fc.constantFrom("danmark", "udland")),
          godkendt: valgfri(fc.boolean()),
        },
        { requiredKeys: ["niveau"] },
      ),
      8,
    ),
    domme: valgfri(
      fc.array(
        fc.record({
          dato: fc.constantFrom(
            ...[0, 2, 3].map((aar) => `${Number(dato.slice(0, 4)) - aar}-01-01`),
            ...[1, 3].map((aar) => `${Number(dato.slice(0, 4)) - aar}-12-31`),
          ),
          lov: fc.constantFrom("straffeloven", "vaabenloven", "euforiserende-stoffer", "anden", "anden"),
        }),
        { maxLength: 1 },
      ),
      8,
    ),
    bruttoindtaegt: valgfri(
      fc.record(
        {
          aktuelPrMaaned: valgfri(fc.constantFrom(...INDTAEGTER)),
          forrigeAarPrMaaned: valgfri(fc.constantFrom(...INDTAEGTER)),
        },
        { requiredKeys: [] },
      ),
      8,
    ),
  };
}

/** Education as the exemption of § 59, stk. 6, nr. 4, asks for it: under way more often than not. */
export const studier = valgfri(
  fc.record(
    { status: fc.constantFrom("i-gang", "i-gang", "ingen"), art: valgfri(fc.constantFrom(...ARTER, "videregaaende")) },
    { requiredKeys: ["status"] },
  ),
);

/** Grounds of § 59, mostly harmless so that an open one can decide. */
export function forbudsfelter(dato: string) {
  return {
    loesladt: valgfri(
      fc.oneof(
        { weight: 3, arbitrary: fc.constant<unknown>(false) },
        {
          weight: 2,
          arbitrary: fc.record({
            dato: omkring(dato, [0, 6], dato),
            doemt: fc.boolean(),
            institution: fc.constantFrom("kriminalforsorgen", "anden"),
            handleplan: fc.boolean(),
          }),
        },
      ),
      10,
    ),
    ophaevetForGroveOvertraedelser: valgfri(
      fc.oneof(
        { weight: 3, arbitrary: fc.constant<unknown>(false) },
        { weight: 1, arbitrary: fc.record({ dato: omkring(dato, [0, 6], dato) }) },
      ),
      10,
    ),
    statsborgerskab: valgfri(fc.constantFrom("dansk-eu-eoes-schweiz", "dansk-eu-eoes-schweiz", "andet"), 8),
    ydelser: valgfri(ydelser(dato), 10),
  };
}

const YDELSER = [
  "kontanthjaelp",
  "uddannelseshjaelp",
  "selvforsoergelses-og-hjemrejseydelse",
  "overgangsydelse",
  "dagpenge",
  "sygedagpenge",
  "ressourceforloebsydelse",
  "foertidspension",
];

/** Up to three periods, many of them meeting end to end or beginning on the first of a month. */
function ydelser(dato: string): fc.Arbitrary<unknown> {
  const maaned = (m: number): string => `${foerMaaneder(dato, m).slice(0, 7)}-01`;
  const graenser = [25, 24, 23, 12, 7, 6, 5, 3, 1, 0]
    .flatMap((m) => [plusDage(maaned(m), -1), maaned(m), plusDage(maaned(m), 1)])
    .concat("2025-06-30", "2025-07-01", dato);
  const periode = fc
    .record({
      type: fc.constantFrom(...YDELSER, "kontanthjaelp", "kontanthjaelp-16-2"),
      a: fc.constantFrom(...graenser),
      b: fc.constantFrom(...graenser),
      aaben: fc.boolean(),
      forloeb: fc.constantFrom("jobafklaring", "jobafklaring", "ressourceforloeb", undefined, null),
    })
    .map(({ type, a, b, aaben, forloeb }) => {
      const [foerste, sidste] = a < b ? [a, b] : [b, a];
      const fra = type === "kontanthjaelp-16-2" && foerste < "2025-07-01" ? "2025-07-01" : foerste;
      return {
        type,
        fra,
        ...(aaben || sidste < fra ? {} : { til: sidste }),
        ...(type === "ressourceforloebsydelse" ? { forloeb } : {}),
      };
    });
  const fortsat = periode.chain((foerste) =>
    fc
      .record({
        type: fc.constantFrom("kontanthjaelp", "kontanthjaelp-16-2", "overgangsydelse", "uddannelseshjaelp"),
        til: fc.constantFrom(...graenser),
      })
      .map(({ type, til }) => {
        const fra = "til" in foerste && foerste.til !== undefined ? plusDage(foerste.til, 1) : "2025-07-01";
        const lovlig = type === "kontanthjaelp-16-2" && fra < "2025-07-01" ? "overgangsydelse" : type;
        return til < fra ? [foerste, { type: lovlig, fra }] : [foerste, { type: lovlig, fra, til }];
      }),
  );
  // Just the months that a test asks for, or a day less, perhaps with another benefit from the reform on.
  const lang = fc
    .record({
      type: fc.constantFrom("kontanthjaelp", "kontanthjaelp", ...YDELSER),
      fra: fc.constantFrom(...[24, 6].flatMap((m) => [maaned(m), maaned(m), plusDage(maaned(m), 1)])),
      til: fc.constantFrom(undefined, undefined, plusDage(maaned(0), -1), plusDage(maaned(0), -2)),
      efter: fc.constantFrom(undefined, "kontanthjaelp", "kontanthjaelp-16-2"),
    })
    .map(({ type, fra, til, efter }) => {
      const sidste = til === undefined ? {} : { til };
      if (efter === undefined || fra >= "2025-07-01" || dato <= "2025-07-31") return [{ type, fra, ...sidste }];
      return [
        { type, fra, til: "2025-06-30" },
        { type: efter, fra: "2025-07-01", ...sidste },
      ];
    })
    .filter((perioder) => perioder.every(({ fra, til }) => til === undefined || fra <= til));
  return fc.oneof(fc.constant([]), fc.array(periode, { maxLength: 2 }), fortsat, lang);
}

export function uden(felter: Readonly<Record<string, fc.Arbitrary<unknown>>>) {
  return fc
    .record(felter)
    .map((person) => Object.fromEntries(Object.entries(person).filter(([, vaerdi]) => vaerdi !== undefined)));
}
