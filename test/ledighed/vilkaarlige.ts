/**
 * Arbitrary ledgers: around the days on which rules change, with steps that change, forms left out, outcomes in any
 * order, and faults now and then.
 */
import fc from "fast-check";
import { laes } from "../../src/input/doer.js";
import { tildelingsdoer } from "../../src/input/tildel.js";
import { proevSkridt } from "../../src/ledighed/anvend.js";
import { start } from "../../src/ledighed/tilstand.js";
import { GRAENSEDAGE, gyldigAftale, maaske } from "./vilkaarligAftale.js";

const skaerpede = fc.subarray(["beskaeftigelse", "dom", "uddannelse", "indkomst"]);
const trin = fc.oneof(
  fc.record({ trappe: fc.constant("afdelingstrappen"), trin: fc.integer({ min: 1, max: 4 }) }),
  fc.record({
    trappe: fc.constant("omraadetrappen"),
    trin: fc.integer({ min: 1, max: 2 }),
    skaerpede: maaske(skaerpede),
  }),
);
const placeringer = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...GRAENSEDAGE), trin), { maxLength: 4, selector: ([fra]) => fra })
  .map((par) => par.map(([fra, paa]) => ({ fra, ...paa })));
/** Mostly one placement from before the agreement, and perhaps some more. */
const flestPlacerede = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(trin, placeringer).map(([foerste, andre]) => [...andre, { fra: "2023-01-01", ...foerste }]),
  },
  { weight: 1, arbitrary: placeringer },
);

const afdeling = fc.record(
  {
    id: fc.constant("afd"),
    type: fc.constant("familieboliger"),
    placeringer: flestPlacerede,
    fritagetForEkstraLevering: fc.boolean(),
    omfattetAfTilbageholdelse: fc.boolean(),
    trinPr20240101: maaske(fc.integer({ min: 1, max: 4 }), 2),
    udfasningFra: fc.option(fc.constantFrom("2025-06-01", "2026-01-01", "2026-03-01", "2027-01-01", "2028-06-01"), {
      nil: undefined,
      freq: 1,
    }),
    nybyggeri: maaske(
      fc.constantFrom(
        { antalBoliger: 60, reserverede: 10 },
        { antalBoliger: 10, reserverede: 10 },
        { antalBoliger: 30, reserverede: 0 },
        { antalBoliger: 9, reserverede: 4 },
        { antalBoliger: 50, reserverede: 2 },
      ),
      3,
    ),
  },
  { requiredKeys: ["id", "type", "placeringer"] },
);

const aabning = fc
  .record({
    position: fc.integer({ min: 0, max: 8 }),
    niende: fc.integer({ min: 0, max: 5 }),
    seneste: fc.array(fc.boolean(), { maxLength: 8 }),
    tilbud: fc.array(fc.constantFrom("benyttet", "benyttet", "returneret", "tilbageholdt"), { maxLength: 3 }),
  })
  .map((en) => ({ ...en, position: Math.min(en.position, en.seneste.length) }));

const skridt = fc.record({
  dage: fc.constantFrom(0, 0, 1, 3, 10, 20, 60),
  svar: fc.integer({ min: 0, max: 9 }),
  valg: fc.nat(),
  boligtype: fc.oneof(
    { weight: 8, arbitrary: fc.constant(undefined) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        "saerbolig",
        "delebolig-ung",
        "delebolig-flygtning",
        "reserveret",
        "ungdomsbolig",
        "aeldrebolig",
        "bofaellesskab",
      ),
    },
  ),
  undlad: fc.constantFrom(undefined, undefined, false, true),
  udfald: fc.constantFrom("benyttet", "benyttet", "benyttet", "returneret"),
  formaal: fc.constantFrom(undefined, undefined, "boligsocial", "genhusning", "genhusning", "udslusning"),
  vild: fc.integer({ min: 0, max: 400 }),
});

const STARTDAGE = [
  "2024-01-01",
  "2024-02-01",
  "2025-06-01",
  "2025-12-01",
  "2025-12-30",
  "2026-03-01",
  "2027-11-20",
  "2027-12-18",
];

interface Plan {
  readonly aftale: object;
  readonly afdeling: object;
  readonly aabning: object | undefined;
  readonly fra: string;
  readonly skridt: readonly {
    dage: number;
    svar: number;
    valg: number;
    boligtype: string | undefined;
    undlad: boolean | undefined;
    udfald: string;
    formaal: string | undefined;
    vild: number;
  }[];
}

/** @param vilde whether some events are faults */
export function regnskab(vilde: boolean, maxLength = 60): fc.Arbitrary<Plan & { haendelser: readonly object[] }> {
  return fc
    .record({
      aftale: gyldigAftale,
      afdeling,
      aabning: maaske(aabning, 2),
      fra: fc.constantFrom(...STARTDAGE),
      skridt: fc.array(skridt, { maxLength, size: "max" }),
    })
    .map((plan) => ({ ...plan, haendelser: haendelserFor(plan, vilde) }));
}

export function tildelinput({
  afdeling: afd,
  aabning: aab,
  aftale: aft,
  haendelser,
}: Plan & { haendelser: readonly object[] }) {
  return { afdeling: afd, ...(aab === undefined ? {} : { aabning: aab }), aftale: aft, haendelser };
}

/**
 * Ledgers of a department on trin 1 that withholds: most offers are answered at once and used, and the cap seldom
 * stops one, so that the fourth dwelling is really asked about.
 */
export function tilbageholdendeRegnskab(): fc.Arbitrary<Plan & { haendelser: readonly object[] }> {
  const paaTrin1 = fc
    .tuple(placeringer, fc.constantFrom(1, 1, 2))
    .map(([andre, nr]) => [
      { fra: "2023-01-01", trappe: "afdelingstrappen", trin: 1 },
      ...andre.filter(({ fra }) => fra > "2023-06-01").slice(0, nr - 1),
    ]);
  const roligt = fc.tuple(skridt, fc.integer({ min: 0, max: 9 })).map(([en, tal]) => ({
    ...en,
    dage: Math.min(en.dage, 20),
    boligtype: tal === 0 ? en.boligtype : undefined,
    undlad: tal === 1 ? en.undlad : undefined,
    udfald: tal === 2 ? en.udfald : "benyttet",
  }));
  return fc
    .record({
      aftale: fc.tuple(gyldigAftale, fc.constantFrom("advarer", "advarer", "stopper")).map(([en, virkning]) => ({
        ...en,
        fortolkninger: { ...en.fortolkninger, "loft-virkning": virkning },
      })),
      afdeling: afdeling.map(({ nybyggeri: _, ...en }) => ({ ...en, omfattetAfTilbageholdelse: true })),
      placeringer: paaTrin1,
      aabning: maaske(aabning, 2),
      fra: fc.constantFrom(...STARTDAGE),
      skridt: fc.array(roligt, { maxLength: 40, size: "max" }),
    })
    .map(({ placeringer: paa, ...plan }) => ({ ...plan, afdeling: { ...plan.afdeling, placeringer: paa } }))
    .map((plan) => ({ ...plan, haendelser: haendelserFor(plan, false) }));
}

/** The library is asked only which offers are open, so that most outcomes answer one. */
function haendelserFor(plan: Plan, vilde: boolean): readonly object[] {
  const {
    afdeling: afd,
    aabning: aab,
    aftale: aft,
  } = laes(tildelingsdoer, { afdeling: plan.afdeling, aabning: plan.aabning, aftale: plan.aftale, haendelser: [] });
  let tilstand = start(afd, aft, aab);
  let dag = plan.fra;
  const aabne: string[] = [];
  const ledige: string[] = [];
  const haendelser: object[] = [];
  for (const [nr, en] of plan.skridt.entries()) {
    const vild = vilde && en.vild < 5;
    dag = plusDage(dag, vild && en.vild === 0 ? -3 : en.dage);
    if (dag > "2027-12-31" && !(vilde && en.vild < 20)) dag = "2027-12-31";
    const svarer = en.svar < 4 && (aabne.length > 0 || vild);
    const bolig = vild
      ? `b\u00e9${en.valg % 6}`
      : svarer
        ? (aabne[en.valg % aabne.length] ?? "b\u00e90")
        : genbrug(ledige, en.valg, nr);
    // Now and then a dwelling is written in another way of Unicode: it is the same one.
    const skrevet = en.valg % 5 === 0 ? bolig.normalize("NFD") : bolig;
    const haendelse = svarer
      ? {
          type: "udfald",
          dato: dag,
          bolig: skrevet,
          udfald: en.udfald,
          ...(en.udfald === "benyttet" && en.formaal !== undefined ? { formaal: en.formaal } : {}),
        }
      : {
          type: "ledig",
          dato: dag,
          bolig: skrevet,
          ...(en.boligtype === undefined ? {} : { boligtype: en.boligtype }),
          ...(en.undlad === undefined ? {} : { undladTilbageholdelse: en.undlad }),
        };
    haendelser.push(haendelse);
    const [laest] = laesHaendelse(haendelse);
    const efter = laest === undefined ? null : proevSkridt(tilstand, laest);
    if (efter === null || "kode" in efter) continue;
    tilstand = efter.tilstand;
    for (const liste of [aabne, ledige]) if (liste.includes(bolig)) liste.splice(liste.indexOf(bolig), 1);
    (efter.tildeling?.udfald === "afventer" ? aabne : ledige).push(bolig);
  }
  return haendelser;
}

/** Now and then a dwelling that was vacant before, else a new one. */
function genbrug(ledige: readonly string[], valg: number, nr: number): string {
  const gammel = ledige[valg % (ledige.length * 3 + 1)];
  return gammel ?? `b\u00e9${nr}`;
}

function laesHaendelse(haendelse: object) {
  try {
    return laes(tildelingsdoer, {
      afdeling: { id: "x", type: "familieboliger", placeringer: [] },
      aftale: {},
      haendelser: [haendelse],
    }).haendelser;
  } catch {
    return [];
  }
}

function plusDage(dag: string, dage: number): string {
  return new Date(Date.parse(`${dag}T00:00:00Z`) + dage * 86_400_000).toISOString().slice(0, 10);
}
