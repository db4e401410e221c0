/** Cases worked by hand from the text of the rules; they hold what must come out, never how. */
import { describe, expect, it } from "vitest";
import { OPERATIONER } from "../../src/protokol/operationer.js";
import { bindende } from "../toProgrammer/bindende.js";
import tilfaelde from "./haandregnet.json" with { type: "json" };

describe("worked by hand", () => {
  it("has cases", () => expect(tilfaelde.length).toBeGreaterThan(150));

  it.each(tilfaelde.map((et) => [et.navn, et] as const))("%s", (_, { op, input, forventet }) => {
    expect(bindende(op, OPERATIONER.get(op)?.(input))).toEqual(bindende(op, forventet));
  });
});
