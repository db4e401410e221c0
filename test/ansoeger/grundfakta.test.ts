/** What a ground that holds tells: the day, or which of two tests was met and in which months. */
import { describe, expect, it } from "vitest";
import { resultat } from "../spoerg.js";

const UDEN = {
  id: "p",
  foedselsdato: "1990-01-01",
  loesladt: false,
  ophaevetForGroveOvertraedelser: false,
  statsborgerskab: "dansk-eu-eoes-schweiz",
  ydelser: [],
};

const grundeFor = (person: object, dato: string, sprog = "da") => {
  const input = {
    husstand: { id: "h", personer: [{ ...UDEN, ...person }] },
    trappe: "omraadetrappen",
    trin: 1,
    omraadestatus: "forebyggelsesomraade",
    dato,
  };
  const { begrundelse } = resultat("maaAnvises", input);
  const gaelder = begrundelse.filter((om) => "udfald" in om && om.udfald === "opfyldt");
  const tekst = String(resultat("forklar", { op: "maaAnvises", input, sprog, modtager: "borger" })["tekst"]);
  return { gaelder, tekst };
};

describe("a ground that holds", () => {
  it("tells of two tests the one that was met, with its months", () => {
    const { gaelder, tekst } = grundeFor({ ydelser: [{ type: "kontanthjaelp", fra: "2024-03-01" }] }, "2026-03-10");
    expect(gaelder).toMatchObject([
      { nr: "ydelse", modtaget: { ydelser: ["kontanthjaelp"], maaneder: 24, fra: "2024-03-01", til: "2026-02-28" } },
    ]);
    expect(tekst).toContain(
      "Du har fået kontanthjælp i 24 hele kalendermåneder, marts 2024 til februar 2026, uden afbrydelse.",
    );
  });

  it("names the benefits that the months cannot do without, and others not", () => {
    const ydelser = [
      { type: "overgangsydelse", fra: "2025-02-01", til: "2025-06-30" },
      { type: "kontanthjaelp-16-2", fra: "2025-07-01" },
      { type: "sygedagpenge", fra: "2025-07-15" },
    ];
    const { gaelder } = grundeFor({ ydelser }, "2025-09-30");
    expect(gaelder).toMatchObject([
      { modtaget: { ydelser: ["kontanthjaelp-16-2", "overgangsydelse"], fra: "2025-03-01", til: "2025-08-31" } },
    ]);
  });

  it.each([
    [
      { loesladt: { dato: "2026-08-01", doemt: true, institution: "kriminalforsorgen", handleplan: true } },
      { nr: 1, haendt: "2026-08-01" },
      "Du er dømt og blev den 1. august 2026, altså inden for de seneste seks måneder, løsladt",
    ],
    [
      { ophaevetForGroveOvertraedelser: { dato: "2026-07-31" } },
      { nr: 3, haendt: "2026-07-31" },
      "Du fik den 31. juli 2026, altså inden for de seneste seks måneder, dit lejemål ophævet",
    ],
  ])("tells the day of %o", (person, grund, saetning) => {
    const { gaelder, tekst } = grundeFor(person, "2026-11-24");
    expect(gaelder).toMatchObject([grund]);
    expect(tekst).toContain(saetning);
  });
});
