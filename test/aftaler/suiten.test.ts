/** The agreement printed as a document and read back: the same answer to every case of the suite as under its id. */
import { expect, it } from "vitest";
import { somDokument } from "../../src/afgoerelse/aftaledokument.js";
import { laesSager } from "../../src/konformitet/fixtures.js";
import { AFTALER } from "../../src/parametre/aftaler.js";
import { RAMMEAFTALEN_2024_2027 } from "../../src/parametre/rammeaftalen.js";
import { somJson } from "../../src/protokol/json.js";
import { OPERATIONER } from "../../src/protokol/operationer.js";
import { nogle } from "../omfang.js";

type Felter = Readonly<Record<string, unknown>>;

/** That of the id that stands there; Copenhagen's where none does. */
function dokumentFor(tekst: unknown): unknown {
  const aftale = tekst == null ? RAMMEAFTALEN_2024_2027 : AFTALER.get(String(tekst));
  return aftale === undefined ? tekst : JSON.parse(somJson(somDokument(aftale)));
}

/** A certificate is of its input, which is another. */
const UDEN_SVAR = ["attester", "verificer", "udpeg"];
const KRAEVER_AFTALE = ["kvoter", "tildel", "nybyggeri"];

function erFelter(v: unknown): v is Felter {
  return typeof v === "object" && v !== null && !Array.isArray(v);
}

/** Null where there is no place for an agreement, or where one must be given and is not. */
function medDokument(op: string, input: unknown): unknown {
  if (!erFelter(input) || UDEN_SVAR.includes(op)) return null;
  if (op === "forskel") {
    const [foer, efter] = [medDokument("placer", input["foer"]), medDokument("placer", input["efter"])];
    return foer === null || efter === null ? null : { ...input, foer, efter };
  }
  if ("op" in input) {
    const indre = medDokument(String(input["op"]), input["input"]);
    return indre === null ? null : { ...input, input: indre };
  }
  const aftale = input["aftale"] ?? (KRAEVER_AFTALE.includes(op) ? undefined : {});
  // A case of another agreement is none of this one's.
  return erFelter(aftale) && aftale["tekst"] === undefined
    ? { ...input, aftale: { ...aftale, tekst: dokumentFor(aftale["tekst"]) } }
    : null;
}

it("answers as it does under its id", () => {
  const sager = nogle(laesSager()).flatMap(({ id, op, input }) => {
    const anden = medDokument(op, input);
    return anden === null ? [] : [{ id, op, input, anden }];
  });
  expect(sager.length).toBeGreaterThan(20);
  for (const { id, op, input, anden } of sager)
    expect(somJson(OPERATIONER.get(op)?.(anden)), id).toBe(somJson(OPERATIONER.get(op)?.(input)));
});
