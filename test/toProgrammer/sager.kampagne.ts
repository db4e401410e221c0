/** The cases of the suite, worked out by hand, put to the second programs as well: two programs give each answer. */
import { describe, expect, it } from "vitest";
import { laesSager, type Regelsag } from "../../src/konformitet/fixtures.js";
import { sammenlign } from "../../src/konformitet/sammenlign.js";
import { maaAnvises, ranger, vurder } from "../ansoeger/andetProgram.js";
import { kvoter, nybyggeri, tildel } from "../ledighed/andetProgram.js";

const PROGRAMMER = new Map<string, (input: never) => unknown>([
  ["vurder", (input) => ({ ok: true, result: vurder(input) })],
  ["ranger", (input) => ({ ok: true, result: ranger(input) })],
  ["maaAnvises", (input) => ({ ok: true, result: maaAnvises(input) })],
  ["kvoter", kvoter],
  ["nybyggeri", nybyggeri],
  ["tildel", tildel],
]);
/** The faults that the programs know: what an agreement and a ledger say, not the form of the input. */
const KENDTE_FEJL = new Set([
  "ugyldig-aftale",
  "aftale-ikke-gaeldende",
  "haendelser-ude-af-orden",
  "ukendt-bolig",
  "dobbelt-udfald",
  "dobbelt-bolig",
]);

/** They are written from Copenhagen's agreement, and know no other. */
function kendes({ id, op, forventet }: Regelsag): boolean {
  if (id.startsWith("aftaler.")) return false;
  if (forventet.ok) return PROGRAMMER.has(op);
  return ["kvoter", "nybyggeri", "tildel"].includes(op) && forventet.errors.every(({ code }) => KENDTE_FEJL.has(code));
}

/** The programs give no reasons, and their caveats are codes. */
function udenGrunde(forventet: Regelsag["forventet"]): Regelsag["forventet"] {
  if (!forventet.ok) return forventet;
  const { begrundelse: _, ...result } = forventet.result;
  return { ok: true, result };
}

const sager = laesSager().filter(kendes);

describe("the second programs", () => {
  it("know most of the cases of applicants and vacancies", () => expect(sager.length).toBeGreaterThan(450));

  it.each(sager.map((sag) => [sag.id, sag] as const))(
    "answer %s as it was worked out",
    (_, { op, input, forventet }) => {
      const svar: unknown = PROGRAMMER.get(op)?.(structuredClone(input) as never);
      expect(sammenlign(udenGrunde(forventet), JSON.parse(JSON.stringify(svar)))).toBeNull();
    },
  );
});
