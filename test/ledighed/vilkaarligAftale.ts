/** Arbitrary agreements, with orders left out or broken, and arbitrary questions about a step. */
import fc from "fast-check";
import { aftaledoer } from "../../src/input/aftale.js";
import { LEDIGHEDENS } from "./andet-program/grundlag.js";

/** Days on which, or next to which, a rule changes. */
export const GRAENSEDAGE = [
  "2024-01-01",
  "2024-07-01",
  "2025-12-31",
  "2026-01-01",
  "2026-01-02",
  "2026-08-15",
  "2027-01-01",
  "2027-12-21",
  "2027-12-22",
  "2023-06-01",
];

const ordener = {
  afdelingstrappen: {
    "1": [
      [
        "anvisning",
        "almindelig",
        "almindelig",
        "anvisning",
        "fleksibel",
        "almindelig",
        "anvisning",
        "almindelig",
        "niende",
      ],
      [
        "anvisning",
        "anvisning",
        "anvisning",
        "anvisning",
        "anvisning",
        "almindelig",
        "almindelig",
        "almindelig",
        "niende",
      ],
    ],
    "2": [
      [
        "fleksibel",
        "anvisning",
        "almindelig",
        "almindelig",
        "fleksibel",
        "anvisning",
        "almindelig",
        "ekstra",
        "niende",
      ],
      ["ekstra", "ekstra", "fleksibel", "anvisning", "almindelig", "anvisning", "fleksibel", "almindelig", "niende"],
    ],
    "3": [
      [
        "fleksibel",
        "anvisning",
        "fleksibel",
        "almindelig",
        "fleksibel",
        "anvisning",
        "fleksibel",
        "fleksibel",
        "niende",
      ],
      [
        "anvisning",
        "anvisning",
        "fleksibel",
        "fleksibel",
        "fleksibel",
        "fleksibel",
        "almindelig",
        "almindelig",
        "niende",
      ],
    ],
    "4": [
      [
        "fleksibel",
        "fleksibel",
        "fleksibel",
        "fleksibel",
        "anvisning",
        "fleksibel",
        "fleksibel",
        "fleksibel",
        "niende",
      ],
      [
        "anvisning",
        "anvisning",
        "fleksibel",
        "fleksibel",
        "fleksibel",
        "fleksibel",
        "fleksibel",
        "fleksibel",
        "niende",
      ],
    ],
  },
  omraadetrappen: {
    "1": [
      [
        "fleksibel",
        "fleksibel",
        "anvisning",
        "fleksibel",
        "fleksibel",
        "fleksibel",
        "anvisning",
        "fleksibel",
        "fleksibel",
      ],
      [
        "anvisning",
        "anvisning",
        "anvisning",
        "anvisning",
        "fleksibel",
        "fleksibel",
        "fleksibel",
        "fleksibel",
        "fleksibel",
      ],
    ],
  },
} as const;

const form = fc.constantFrom("almindelig", "fleksibel");
/** Left out now and then. */
export const maaske = <T>(arb: fc.Arbitrary<T>, vaegt = 12) => fc.option(arb, { nil: undefined, freq: vaegt });

const supplement = fc.record(
  {
    oprindelse: fc.constantFrom("oplyst", "antaget"),
    raekkefoelge: fc.record({
      afdelingstrappen: fc.record({
        "1": maaske(fc.constantFrom(...ordener.afdelingstrappen["1"])),
        "2": maaske(fc.constantFrom(...ordener.afdelingstrappen["2"])),
        "3": maaske(fc.constantFrom(...ordener.afdelingstrappen["3"])),
        "4": maaske(fc.constantFrom(...ordener.afdelingstrappen["4"])),
      }),
      omraadetrappen: fc.record({ "1": maaske(fc.constantFrom(...ordener.omraadetrappen["1"])) }),
    }),
    udlejningsformVedRetur: maaske(
      fc.record({
        afdelingstrappen: fc.record({ "1": maaske(form), "2": maaske(form), "3": maaske(form), "4": maaske(form) }),
        omraadetrappen: fc.record({ "1": maaske(fc.constant("fleksibel")) }),
      }),
    ),
    udlejningsformVedFritagelse: maaske(form),
  },
  { requiredKeys: ["raekkefoelge"] },
);

const fortolkninger = fc.record(
  Object.fromEntries(Object.entries(LEDIGHEDENS).map(([id, valgene]) => [id, fc.constantFrom(...valgene)])),
  { requiredKeys: [] },
);

/** Orders drawn apart from each other: about half of these break a check of one step against the next. */
const aftale = fc.record({ supplement, fortolkninger });

export const gyldigAftale = aftale.filter((en) => aftaledoer.sammenhaeng(en).length === 0);

const etTrin = fc.oneof(
  fc.record({ trappe: fc.constant("afdelingstrappen"), trin: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ trappe: fc.constant("omraadetrappen"), trin: fc.integer({ min: 1, max: 2 }) }),
);
const dato = fc.constantFrom(
  "2023-12-31",
  ...GRAENSEDAGE.filter((dag) => dag >= "2024-01-01"),
  "2027-12-31",
  "2028-01-01",
);
const antalBoliger = fc.integer({ min: 1, max: 70 });

export const kvoteinput = fc
  .tuple(etTrin, fc.record({ dato, aftale: gyldigAftale, fritagetForEkstraLevering: fc.boolean() }))
  .map(([paa, en]) => ({ ...paa, ...en }));

export const nybyggeriinput = fc
  .tuple(etTrin, antalBoliger, fc.nat(), fc.constantFrom(1, 3, 5), fc.record({ dato, aftale: gyldigAftale }))
  .map(([paa, boliger, tal, del, en]) => ({
    ...paa,
    ...en,
    antalBoliger: boliger,
    reserverede: del === 1 ? boliger : tal % (Math.floor(boliger / del) + 1),
  }));

/** Orders at random: a slot here and there changed in sound ones, or slots from nothing at all. */
const plads = fc.constantFrom("anvisning", "almindelig", "fleksibel", "ekstra", "niende");
const forstyrret = (orden: readonly string[]) =>
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: 8 }), plads), { maxLength: 3 })
    .map((rettelser) => orden.map((gammel, i) => rettelser.findLast(([plads_]) => plads_ === i)?.[1] ?? gammel));
const raadOrden = (orden: readonly string[]) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constant(orden) },
    { weight: 6, arbitrary: forstyrret(orden) },
    { weight: 1, arbitrary: fc.array(plads, { minLength: 7, maxLength: 11 }) },
    { weight: 1, arbitrary: fc.constant([...orden, "niende"]) },
  );

export const raaAftale = fc.record({
  supplement: fc.record({
    raekkefoelge: fc.record({
      afdelingstrappen: fc.record({
        "1": maaske(raadOrden(ordener.afdelingstrappen["1"][0]), 4),
        "2": maaske(raadOrden(ordener.afdelingstrappen["2"][0]), 4),
        "3": maaske(raadOrden(ordener.afdelingstrappen["3"][0]), 4),
        "4": maaske(raadOrden(ordener.afdelingstrappen["4"][0]), 4),
      }),
      omraadetrappen: fc.record({ "1": maaske(raadOrden(ordener.omraadetrappen["1"][0]), 4) }),
    }),
    udlejningsformVedRetur: fc.record({
      omraadetrappen: fc.record({ "1": fc.constantFrom("fleksibel", "fleksibel", "fleksibel", "almindelig") }),
    }),
    udlejningsformVedFritagelse: maaske(form),
  }),
});
