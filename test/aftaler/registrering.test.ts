/** A document is looked through once, and known by its sum for the rest of the run. */
import { describe, expect, it } from "vitest";
import { dokumenthash, somDokument } from "../../src/afgoerelse/aftaledokument.js";
import { RAMMEAFTALEN_2024_2027 } from "../../src/parametre/rammeaftalen.js";
import { koersel } from "../../src/protokol/jsonl.js";

const LILLEBY = { ...somDokument(RAMMEAFTALEN_2024_2027), id: "lilleby", navn: "Lilleby 2024-2027" };
const SUM = dokumenthash(LILLEBY);

function spoerg(svar: ReturnType<typeof koersel>, op: string, input: unknown) {
  const { ok, result, errors } = JSON.parse(svar(JSON.stringify({ id: "1", op, input })) ?? "null");
  return ok
    ? result
    : errors.map(({ code, path }: { code: string; path: readonly string[] }) => [code, path.join("/")]);
}

const placering = (tekst: unknown) => ({
  afdeling: {
    id: "x",
    type: "familieboliger",
    noegletal: { udenTilknytning: 41, kunGrundskole: 61 },
    andelAnviste: 26,
  },
  dato: "2024-03-01",
  aftale: { tekst },
});
const UKENDT = [["ugyldig-aftale", "aftale/tekst"]];

describe("op aftale", () => {
  it("names the document by its sum, and makes it known by that", () => {
    const svar = koersel();
    expect(spoerg(svar, "placer", placering(`sha256:${SUM}`))).toEqual(UKENDT);
    expect(spoerg(svar, "aftale", { tekst: LILLEBY })).toEqual({
      id: "lilleby",
      navn: "Lilleby 2024-2027",
      hash: SUM,
      fund: [],
      begrundelse: [],
      forbehold: [],
      fortolkninger: {},
      mangler: [],
    });
    expect(spoerg(svar, "placer", placering(`sha256:${SUM}`))).toMatchObject({ trin: 4 });
    expect(spoerg(koersel(), "placer", placering(`sha256:${SUM}`))).toEqual(UKENDT);
  });

  it("tells every fault of a broken one, which stays unknown", () => {
    const svar = koersel();
    const broek = { ...LILLEBY, gaelder: { fra: "2028-01-01", til: "2027-01-01" } };
    const fund = [{ alvor: "fejl", kode: "ugyldig-aftale", sti: ["tekst", "gaelder", "til"] }];
    expect(spoerg(svar, "aftale", { tekst: broek })).toMatchObject({ id: "lilleby", hash: dokumenthash(broek), fund });
    expect(spoerg(svar, "placer", placering(`sha256:${dokumenthash(broek)}`))).toEqual(UKENDT);
    expect(spoerg(svar, "aftale", { tekst: { navn: "010190-1234" } })).toMatchObject({ id: null, navn: null });
  });

  it.each([undefined, null, "rammeaftalen-2024-2027", [], 3])("refuses what is no document: %j", (tekst) => {
    expect(spoerg(koersel(), "aftale", { tekst })).toEqual([["ugyldig-aftale", "tekst"]]);
  });

  it("certifies and verifies a decision that names it by its sum", () => {
    const svar = koersel();
    spoerg(svar, "aftale", { tekst: LILLEBY });
    const input = placering(`sha256:${SUM}`);
    const { certifikat } = spoerg(svar, "attester", { op: "placer", input });
    expect(certifikat.aftale).toEqual({ id: "lilleby", navn: "Lilleby 2024-2027", hash: SUM });
    expect(spoerg(svar, "verificer", { certifikat, input })).toMatchObject({ svar: "ok" });
  });
});
