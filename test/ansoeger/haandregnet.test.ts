/** Cases worked out by hand from the text, with the outcome that the text gives. */
import { describe, expect, it } from "vitest";
import { OPERATIONER } from "../../src/protokol/operationer.js";
import { bindende } from "../toProgrammer/bindende.js";
import haandregnet from "./haandregnet.json" with { type: "json" };

describe("cases worked by hand", () => {
  it("there are some of every operation", () => {
    for (const op of ["vurder", "ranger", "maaAnvises"])
      expect(haandregnet.filter((sag) => sag.op === op).length).toBeGreaterThan(5);
  });

  it.each(haandregnet.map((sag) => [sag.navn, sag] as const))("%s", (_, { op, input, forventet }) => {
    const svar = OPERATIONER.get(op)?.(input);
    if (svar?.ok !== true) throw new Error(JSON.stringify(svar));
    const result = "forbehold" in forventet ? svar.result : { ...svar.result, forbehold: undefined };
    expect(bindende(op, { ok: true, result })).toEqual(bindende(op, { ok: true, result: forventet }));
  });
});
