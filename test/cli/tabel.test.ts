import { describe, expect, it } from "vitest";
import { tabel, taltekst } from "../../src/cli/tabel.js";
import { broek, tal } from "../../src/kerne/tal.js";

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

describe("taltekst", () => {
  it("writes exact decimals, and rounds to four of them", () => {
    expect(["0", "24.95", "100", "1.98", "0.05"].map((tekst) => taltekst(tal(tekst), ","))).toEqual([
      "0",
      "24,95",
      "100",
      "1,98",
      "0,05",
    ]);
    expect(taltekst(broek(200, 3), ".")).toBe("66.6667");
    expect(taltekst(broek(1, 3), ",")).toBe("0,3333");
  });
});
