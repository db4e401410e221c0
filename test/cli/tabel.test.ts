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

  it("cuts nothing where words are longer than the line: ids that begin alike are told apart", () => {
    const id = (ende: string) => `boligorganisationen-nordvest-omraade-${ende}`;
    const raekker = ["syd", "vest"].map((ende) => [id(ende), "3", `mangler: ${id(ende)}-2025: dom`]);
    const smal = tabel(kolonner, raekker, 60);
    expect(smal.split("\n").every((linje) => linje.length <= 60)).toBe(true);
    expect(smal).not.toContain("…");
    const linjer = smal.split("\n").slice(2);
    const udenMellemrum = (tekster: readonly string[]) => tekster.join("").replace(/\s/g, "");
    expect(udenMellemrum(linjer.map((linje) => linje.slice(smal.indexOf("bemærk"))))).toBe(
      udenMellemrum(raekker.map((raekke) => raekke.at(-1) ?? "")),
    );
    expect(linjer.map((linje) => linje.slice(0, smal.indexOf("trin")).trim()).join("")).toBe(id("syd") + id("vest"));
  });
});
