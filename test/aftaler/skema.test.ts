/** The published schema of a document: what the library prints fits it, and what breaks the form does not. */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { expect, it } from "vitest";
import { somDokument } from "../../src/afgoerelse/aftaledokument.js";
import { AFTALER } from "../../src/parametre/aftaler.js";

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
formats.default(ajv);
const passer = ajv.compile(JSON.parse(readFileSync("docs/skemaer/aftaletekst.json", "utf8")));

it.each([...AFTALER.values()])("$id fits it", (tekst) => {
  passer(somDokument(tekst));
  expect(passer.errors).toBeNull();
});

it.each<readonly [felter: object, hvad: string]>([
  [{ nvn: "x" }, "an unknown key"],
  [{ navn: "" }, "an empty name"],
  [{ gaelder: { fra: "2024-01-01" } }, "a term without an end"],
  [{ ansoegere: [] }, "a list in the place of an object"],
])("%j, $1, does not", (felter) => {
  const [tekst] = AFTALER.values();
  expect(tekst && passer({ ...somDokument(tekst), ...felter })).toBe(false);
});

it("says in words what the fields are", () => {
  const { properties, $defs } = JSON.parse(readFileSync("docs/skemaer/aftaletekst.json", "utf8"));
  for (const navn of ["id", "navn", "gaelder", "foelger"]) expect(properties[navn].description, navn).toBeDefined();
  expect($defs.vilkaar.description).toContain("vilkår");
  expect($defs.hjemmel.description).toBeDefined();
});
