/** Every explanation of the fixtures of the project is whole. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SAGSOPS } from "../../src/afgoerelse/sag.js";
import { holderHosAlle } from "./helForklaring.js";

describe("every explanation", () => {
  const mapper = readdirSync("fixtures", { withFileTypes: true }).filter(
    (post) => post.isDirectory() && post.name !== "data",
  );
  const filer = mapper.flatMap(({ name }) =>
    readdirSync(join("fixtures", name))
      .filter((fil) => fil.endsWith(".json"))
      .map((fil) => join("fixtures", name, fil)),
  );

  it("has fixtures to explain", () => {
    expect(filer.length).toBeGreaterThan(30);
  });

  it.each(filer)("of %s is whole", (fil) => {
    const { sager } = JSON.parse(readFileSync(fil, "utf8")) as {
      sager: { op: string; input: unknown; forventet: { ok: boolean } }[];
    };
    for (const { op, input, forventet } of sager) {
      if (SAGSOPS.some((en) => en === op)) expect(holderHosAlle(op, input)).toBe(forventet.ok);
    }
  });
});
