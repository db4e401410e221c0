/** A decision under an agreement of the caller's: its certificate names it, and holds with the document in the input. */
import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { describe, expect, it } from "vitest";
import { somDokument } from "../../src/afgoerelse/aftaledokument.js";
import type { Certifikat } from "../../src/afgoerelse/certifikat.js";
import { RAMMEAFTALEN_2024_2027 } from "../../src/parametre/rammeaftalen.js";
import { OPERATIONER } from "../../src/protokol/operationer.js";

const LILLEBY = { ...somDokument(RAMMEAFTALEN_2024_2027), id: "lilleby", navn: "Lilleby 2024-2027" };
const ANDEN = { ...LILLEBY, navn: "Lilleby, en anden" };

function inputUnder(tekst: unknown) {
  const afdeling = { id: "x", type: "familieboliger", noegletal: { udenTilknytning: 41, kunGrundskole: 61 } };
  return { afdeling: { ...afdeling, andelAnviste: 26 }, dato: "2024-03-01", aftale: { tekst } };
}

function svar(op: string, input: unknown): unknown {
  const givet = OPERATIONER.get(op)?.(input);
  return givet?.ok === true ? givet.result : givet;
}

function attest(tekst: unknown, minimal = false): Certifikat {
  const { certifikat } = svar("attester", { op: "placer", input: inputUnder(tekst), minimal }) as {
    readonly certifikat: Certifikat;
  };
  return certifikat;
}

const sha256 = (dokument: object) =>
  createHash("sha256")
    .update(canonicalize(dokument) ?? "")
    .digest("hex");

describe("a certificate under a document", () => {
  it.each([false, true])("names it by the sum of its canonical bytes, minimal: %s", (minimal) => {
    const { aftale } = attest(LILLEBY, minimal);
    expect(aftale).toEqual({ id: "lilleby", navn: "Lilleby 2024-2027", hash: sha256(LILLEBY) });
  });

  it.each([false, true])("holds with the document in the input, minimal: %s", (minimal) => {
    const certifikat = attest(LILLEBY, minimal);
    expect(svar("verificer", { certifikat, input: inputUnder(LILLEBY) })).toMatchObject({ svar: "ok" });
    for (const andet of [ANDEN, "rammeaftalen-2024-2027", undefined])
      expect(svar("verificer", { certifikat, input: inputUnder(andet) })).not.toMatchObject({ svar: "ok" });
    expect(svar("verificer", { certifikat, input: inputUnder(ANDEN) })).toMatchObject({ svar: "aendret-input" });
  });

  it("is another than that of the id, whose document it may be", () => {
    const [efterId, efterDokument] = ["rammeaftalen-2024-2027", somDokument(RAMMEAFTALEN_2024_2027)].map((tekst) =>
      attest(tekst),
    );
    expect(efterId?.aftale).toEqual(efterDokument?.aftale);
    expect(efterId?.input).not.toBe(efterDokument?.input);
  });
});
