/** Of a child under 15 nothing but citizenship is asked, whichever way one asks about an assignment. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gange } from "../omfang.js";
import { resultat } from "../spoerg.js";
import { anvisningsinput } from "./vilkaarlig.js";
import { forbudsfelter, personfelter, uden } from "./vilkaarligPerson.js";

type Sti = readonly (string | number)[];

/** Born on the day, or fifteen years after it less a day. */
const ALDRE = ["0", "14"] as const;

function foedt(dato: string, alder: (typeof ALDRE)[number]): string {
  if (alder === "0") return dato;
  // The last day of the fourteenth year: the fifteenth birthday is tomorrow, on 1 March after 28 or 29 February.
  const i = new Date(`${dato}T00:00:00Z`);
  i.setUTCDate(i.getUTCDate() + 1);
  i.setUTCFullYear(i.getUTCFullYear() - 15);
  return i.toISOString().slice(0, 10);
}

/** A household as any other, and a child of whom anything may have been told. */
const medBarn = anvisningsinput.chain((input) =>
  fc
    .record({
      felter: uden({ ...personfelter(input.dato), ...forbudsfelter(input.dato) }),
      alder: fc.constantFrom(...ALDRE),
    })
    .map(({ felter, alder }) => {
      const barn = { ...felter, id: "barn", foedselsdato: foedt(input.dato, alder) };
      return { ...input, husstand: { ...input.husstand, personer: [barn, ...input.husstand.personer] } };
    }),
);

const barnets = (stier: readonly Sti[]): readonly string[] =>
  stier.filter((sti) => sti[1] === "personer" && sti[2] === 0).map((sti) => sti.slice(3).join("."));

const kun =
  (...navne: readonly string[]) =>
  (navn: string): boolean =>
    navne.includes(navn);

describe("a child under 15", () => {
  it("lacks nothing but citizenship, and nothing else is to be asked", () => {
    fc.assert(
      fc.property(medBarn, (input) => {
        const mangler = barnets(resultat("maaAnvises", input).mangler as readonly Sti[]);
        const saet = resultat("spoerg", { op: "maaAnvises", input })["saet"] as readonly (readonly Sti[])[];
        expect([...mangler, ...barnets(saet.flat())].filter((navn) => navn !== "statsborgerskab")).toEqual([]);
      }),
      { numRuns: gange(1000) },
    );
  });

  it("is read no further than its citizenship", () => {
    fc.assert(
      fc.property(medBarn, (input) => {
        const { laeste } = resultat("attester", { op: "maaAnvises", input });
        expect(
          barnets(laeste as readonly Sti[]).filter((navn) => !kun("id", "foedselsdato", "statsborgerskab")(navn)),
        ).toEqual([]);
      }),
      { numRuns: gange(400) },
    );
  });

  it("has no more than its citizenship to change, and its age", () => {
    fc.assert(
      fc.property(medBarn, (input) => {
        const { aendringer } = resultat("hvadSkalDerTil", { op: "maaAnvises", input });
        // On a later day it may be a child no longer.
        const idag = (aendringer as readonly { readonly felter: readonly Sti[]; readonly dato?: string }[]).filter(
          ({ dato }) => dato === undefined,
        );
        const deres = idag.flatMap(({ felter }) => felter);
        expect(barnets(deres).filter((navn) => !kun("foedselsdato", "statsborgerskab")(navn))).toEqual([]);
      }),
      { numRuns: gange(200) },
    );
  });

  it("is told of in no reason but the one about citizenship", () => {
    fc.assert(
      fc.property(medBarn, (input) => {
        const { begrundelse } = resultat("maaAnvises", input);
        const omBarnet = (begrundelse as readonly { readonly person?: string; readonly nr?: unknown }[]).flatMap(
          (en) => (en.person === "barn" ? [en.nr] : []),
        );
        expect(omBarnet.filter((nr) => nr !== 4)).toEqual([]);
      }),
      { numRuns: gange(400) },
    );
  });
});
