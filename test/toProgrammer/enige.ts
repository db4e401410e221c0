/** The library and a second program on arbitrary inputs of one operation: they must agree on every line (enige). */
import fc from "fast-check";
import { expect } from "vitest";
import { svarPaaLinje } from "../../src/protokol/jsonl.js";
import { bindende } from "./bindende.js";
import { Hyppighed } from "./hyppighed.js";

const VIS = process.env["LINJER"] !== undefined;

export const biblioteket = (op: string, input: unknown): unknown =>
  JSON.parse(svarPaaLinje(JSON.stringify({ id: "1", op, input })) ?? "null");

/** How often everything occurred; shown where the number of lines was asked for. */
export function vis(hyppighed: Hyppighed, navn: string): Hyppighed {
  if (VIS) console.log(hyppighed.tekst(navn));
  return hyppighed;
}

/**
 * @param andet the whole answer of the second program to the input as it stands in a line of JSON
 * @param antal how many lines
 */
export function enige(
  op: string,
  vilkaarlige: fc.Arbitrary<unknown>,
  andet: (input: never) => unknown,
  antal: number,
): Hyppighed {
  const hyppighed = new Hyppighed();
  fc.assert(
    fc.property(vilkaarlige, (vilkaarlig) => {
      const input = JSON.parse(JSON.stringify(vilkaarlig)) as never;
      const svar = biblioteket(op, input);
      hyppighed.tael(svar);
      expect(bindende(op, svar)).toEqual(bindende(op, andet(input)));
    }),
    { numRuns: antal },
  );
  return vis(hyppighed, op);
}
