/** What speaks for each choice of an interpretation: all of them told, to the clerk alone, with the words of the texts. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ukendteSteder } from "../../scripts/suite/daekning.js";
import { klausuler } from "../../scripts/suite/generer.js";
import { fortolkningsgrund, fortolkningsord } from "../../src/afgoerelse/tekst/fortolkninger.js";
import { SPROGENE } from "../../src/afgoerelse/tekst/sprogene.js";
import { laesSager } from "../../src/konformitet/fixtures.js";
import { CITATER } from "../../src/parametre/citater.js";
import { FORTOLKNINGER } from "../../src/parametre/fortolkninger.js";
import { rammeaftalen } from "../../src/parametre/rammeaftalen.js";
import { resultat } from "../spoerg.js";

const citater = Object.values(CITATER).flatMap((valg) => Object.values(valg).flat());

describe("what speaks for each choice", () => {
  it.each(Object.entries(FORTOLKNINGER))("%s", (id, valg) => {
    for (const [sprog, ord] of Object.entries(SPROGENE))
      for (const et of valg) expect(fortolkningsgrund(id, et, ord), `${sprog}: ${et}`).toMatch(/^[\p{Lu}»"].{20}/u);
    expect(valg.some((et) => (CITATER[id]?.[et] ?? []).length > 0)).toBe(true);
  });

  it("is another thing for each choice", () => {
    for (const { FORTOLKNINGSGRUNDE } of Object.values(SPROGENE)) {
      const alle = Object.values(FORTOLKNINGSGRUNDE).flatMap((valg) => Object.values(valg));
      expect(new Set(alle).size).toBe(alle.length);
    }
  });

  it("quotes acts by places that are clauses, and no more than a few words at a time", () => {
    expect(
      ukendteSteder(
        klausuler(join(import.meta.dirname, "../..")),
        citater.map(({ hjemmel }) => hjemmel),
      ),
    ).toEqual([]);
    for (const { ord } of citater) expect(ord.split(" ").length, ord).toBeLessThanOrEqual(20);
  });

  it("is not told of an agreement of a caller's own, whose choices are", () => {
    const denne = rammeaftalen();
    const dens = { ...denne, tekst: { ...denne.tekst, id: "lilleby-2026-2029" } };
    const fortalt = (aftale: typeof denne) =>
      fortolkningsord({ trinskifte: "forfra" }, { ord: SPROGENE.da, borger: false, aftale, omraadestatus: null });
    expect(fortalt(dens)).toEqual([
      "Aftalen siger ikke, om rækkefølgen på ni boliger løber videre, når afdelingen skifter trin. Her begynder den forfra. (trinskifte: forfra)",
    ]);
    expect(fortalt(denne)[0]).toContain("For forfra taler:");
  });

  it("is told to the clerk with the choice in force, and not to the citizen", () => {
    const sag = laesSager().find(({ id }) => id.endsWith("/delvist-skaerpet-de-skaerpede-erstatter"));
    const tekst = (modtager: string, sprog: string) =>
      String(resultat("forklar", { op: "vurder", input: sag?.input, sprog, modtager })["tekst"]);
    expect(tekst("sagsbehandler", "da")).toContain(
      "Her træder de skærpede kriterier i stedet for dem. (delvist-skaerpet: erstatter) For supplerer taler: Udgangspunktet",
    );
    expect(tekst("sagsbehandler", "da")).toContain(
      "For erstatter taler: Et udgangspunkt viger, hvor der er sagt noget andet, og de skærpede kriterier er netop sagt for " +
        "de forhold, der er en udfordring (aftalen, Områdetrappen, trin 1: »udlejes efter skærpede kriterier ift. de kriterier, som udgør en udfordring«).",
    );
    expect(tekst("sagsbehandler", "en")).toContain("In favour of erstatter: A starting point");
    for (const sprog of ["da", "en"]) expect(tekst("borger", sprog)).not.toMatch(/erstatter|In favour of|taler:/);
  });
});
