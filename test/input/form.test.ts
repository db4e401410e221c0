/** The full check and the short way in follow from the same form: field by field, and for fields that are made up. */
import { describe, expect, it } from "vitest";
import { laes } from "../../src/input/doer.js";
import { erNavn } from "../../src/input/felter.js";
import { husstandsdoer, sundHusstand } from "../../src/input/husstand.js";
import { laeserFor, SIDSTE_DAG, Tvivl } from "../../src/input/laeser.js";
import { LITERALER } from "../../src/input/personliteraler.js";
import { sammenhaengFor } from "../../src/input/sammenhaeng.js";
import { skemaFor } from "../../src/input/skema.js";
import { dag } from "../../src/kerne/dato.js";
import { Trappefejl } from "../../src/kerne/fejl.js";
import {
  DAG,
  dagen,
  type Feltform,
  haendelse,
  JA_NEJ,
  liste,
  maaske,
  NAVN,
  objekt,
  ord,
  TAL,
} from "../../src/kerne/form.js";
import { PERSON } from "../../src/parametre/fakta.js";
import { HUSSTAND } from "../../src/parametre/husstand.js";

const DAGEN = dag("2026-11-24");

type Sti = readonly (string | number)[];

/** A sound value, with every field told. */
function god(form: Feltform): unknown {
  switch (form.form) {
    case "navn":
      return "a";
    case "navnepar":
      return ["a", "b"];
    case "ja-nej":
      return true;
    case "ord":
      return form.ord[0];
    case "tal":
      return 12.5;
    case "dag":
      return "2026-01-31";
    case "objekt":
      return Object.fromEntries(
        Object.entries(form.felter).map(([navn, felt]) => [navn, "kunVed" in felt ? null : god(felt)]),
      );
    case "liste":
      return [god(form.af)];
    case "haendelse":
    case "maaske":
    case "altid":
      return god(form.af);
  }
}

/** The forms of all places in a value of the form. */
function steder(form: Feltform, sti: Sti = []): readonly (readonly [Sti, Feltform])[] {
  const her = [sti, form] as const;
  switch (form.form) {
    case "objekt":
      return [her, ...Object.entries(form.felter).flatMap(([navn, felt]) => steder(felt, [...sti, navn]))];
    case "liste":
      return [her, ...steder(form.af, [...sti, 0])];
    case "haendelse":
    case "maaske":
    case "altid":
      return [her, ...steder(form.af, sti).slice(1)];
    default:
      return [her];
  }
}

const SKAEVE: readonly unknown[] = [
  undefined,
  null,
  true,
  false,
  0,
  -1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  "",
  "x",
  "010190-1234",
  "12.5",
  "-0.5",
  "2026-02-29",
  "2026-11-25",
  "2199-12-31",
  [],
  [undefined],
  {},
  { ukendt: 1 },
];

function aendret(vaerdi: unknown, [noegle, ...resten]: Sti, ny: unknown): unknown {
  if (noegle === undefined) return ny;
  const kopi: object = Array.isArray(vaerdi) ? [...vaerdi] : { ...(vaerdi as object) };
  Reflect.set(kopi, noegle, aendret(Reflect.get(kopi, noegle), resten, ny));
  return kopi;
}

/** What the full check says, and what it leads to. */
function fuldt(form: Feltform, vaerdi: unknown): unknown {
  const doer = {
    form: skemaFor(form),
    sammenhaeng: (delvis: unknown) => sammenhaengFor(form, delvis, DAGEN),
    indlaes: (hel: unknown) => laeserFor(form, { literaler: LITERALER, erNavn })(hel, SIDSTE_DAG),
  };
  try {
    return laes(doer, vaerdi);
  } catch (fejl) {
    if (fejl instanceof Trappefejl) return fejl;
    throw fejl;
  }
}

/** The value by the short way; the doubt, when there is one. */
function kort(form: Feltform, vaerdi: unknown): unknown {
  try {
    return laeserFor(form, { literaler: LITERALER, erNavn })(vaerdi, DAGEN);
  } catch (tvivl) {
    if (tvivl instanceof Tvivl) return tvivl;
    throw tvivl;
  }
}

function holderSammen(form: Feltform, vaerdi: unknown): void {
  const helt = fuldt(form, vaerdi);
  if (helt instanceof Trappefejl) expect(kort(form, vaerdi)).toBeInstanceOf(Tvivl);
  else expect(kort(form, vaerdi)).toEqual(helt);
}

describe("each field of a household", () => {
  const voksne = ["a", "b"].map((id) => ({ ...(god(PERSON) as object), id, foedselsdato: "1990-01-31" }));
  const husstand = { ...(god(HUSSTAND) as object), personer: voksne };

  it("is read, and told of no fault, when it is sound", () => {
    expect(sundHusstand(husstand, DAGEN)).toEqual(laes(husstandsdoer(), husstand));
    expect(steder(HUSSTAND).length).toBeGreaterThan(35);
  });

  it.each(steder(HUSSTAND))("%j: the short way doubts exactly what the full check finds a fault in", (sti) => {
    for (const ny of SKAEVE) holderSammen(HUSSTAND, aendret(husstand, sti, ny));
    holderSammen(HUSSTAND, aendret(husstand, [...sti, "ukendt"], 1));
  });
});

describe("a field that is made up", () => {
  const FORM = objekt({
    ...PERSON.felter,
    kaeledyr: maaske(liste(objekt({ art: ord(["hund", "kat"]), koebt: dagen("bought"), vaegt: maaske(TAL) }))),
    hegn: maaske(haendelse(objekt({ sat: DAG, hoejt: JA_NEJ }))),
    kaldenavn: NAVN,
  });
  const en = god(FORM);

  it("reaches the check, its fit and the short way from its form alone", () => {
    expect(kort(FORM, en)).toMatchObject({
      kaeledyr: [{ art: "hund", koebt: "2026-01-31", vaegt: { taeller: 25, naevner: 2 } }],
      hegn: { sat: "2026-01-31", hoejt: true },
      kaldenavn: "a",
    });
    expect(kort(FORM, aendret(en, ["kaeledyr"], undefined))).toMatchObject({ kaeledyr: null });
    expect(
      fuldt(FORM, aendret(aendret(en, ["kaeledyr", 0, "art"], "ko"), ["kaeledyr", 0, "koebt"], "2026-11-25")),
    ).toMatchObject({
      fejl: [
        { sti: ["kaeledyr", 0, "art"], kode: "ugyldigt-input" },
        { sti: ["kaeledyr", 0, "koebt"], besked: "bought after the day of the question" },
      ],
    });
  });

  it.each(steder(FORM))("%j: both agree on it", (sti) => {
    for (const ny of SKAEVE) holderSammen(FORM, aendret(en, sti, ny));
  });
});
