import { describe, expect, it } from "vitest";
import { tabel } from "../../src/cli/tabel.js";

describe("tabel", () => {
  const kolonner = ["område", { tal: "trin" }, "bemærk"];

  it("sets columns by the width of what is seen, Danish letters composed or not", () => {
    expect(
      tabel(kolonner, [
        ["Sønderå".normalize("NFD"), "1", ""],
        ["Æ", "12", "a"],
      ]),
    ).toBe(["område   trin  bemærk", "───────  ────  ──────", "Sønderå     1", "Æ          12  a"].join("\n"));
  });

  it("folds the last column alone when the line is too short, and puts a row's own line breaks on one line", () => {
    const smal = tabel(kolonner, [["a\nb", "1", "et langt ord efter et andet langt ord"]], 35);
    expect(smal.split("\n").map((linje) => linje.length)).toSatisfy((laengder: readonly number[]) =>
      laengder.every((laengde) => laengde <= 35),
    );
    expect(smal).toContain("a b        1  et langt ord efter");
  });
});
