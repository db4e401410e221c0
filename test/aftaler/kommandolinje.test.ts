/** Agreements on the command line: listed, printed, and named for what is asked. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { somDokument } from "../../src/afgoerelse/aftaledokument.js";
import { aftaler } from "../../src/cli/aftaler.js";
import { vurder } from "../../src/cli/vurder.js";
import { RAMMEAFTALEN_2024_2027 } from "../../src/parametre/rammeaftalen.js";
import { koer, mappeMed } from "../cli/koersel.js";

class Opsamler extends Writable {
  tekst = "";
  override _write(bid: Buffer, _: string, faerdig: () => void) {
    this.tekst += String(bid);
    faerdig();
  }
}

function stroemme() {
  return { ud: new Opsamler(), fejl: new Opsamler() };
}

describe("aftaler", () => {
  it("lists the agreements in the package, a line each", async () => {
    const til = stroemme();
    expect(await aftaler(undefined, {}, til)).toBe(0);
    expect(til.ud.tekst.split("\n")).toContain("rammeaftalen-2024-2027");
    expect(til.ud.tekst.endsWith("\n")).toBe(true);
  });

  it("prints one of them as its document", async () => {
    const til = stroemme();
    expect(await aftaler("rammeaftalen-2024-2027", {}, til)).toBe(0);
    expect(JSON.parse(til.ud.tekst)).toEqual(somDokument(RAMMEAFTALEN_2024_2027));
  });

  it("knows no other id", async () => {
    const til = stroemme();
    expect(await aftaler("lilleby", { sprog: "da" }, til)).toBe(2);
    expect([til.ud.tekst, til.fejl.tekst]).toEqual(["", expect.stringContaining("»lilleby«")]);
  });
});

describe("--aftale", () => {
  const FILER = {
    "omraader.csv": "id;listedato\n",
    "afdelinger.csv": "id;type;udenTilknytning;kunGrundskole;andelAnviste\na;familieboliger;41;61;26\n",
  };
  const { trapper } = somDokument(RAMMEAFTALEN_2024_2027) as { readonly trapper: { readonly afdelingstrappe: object } };

  it("names one of the package, or a file", async () => {
    expect((await koer(FILER, { aftale: "rammeaftalen-2024-2027" })).kode).toBe(0);
    const seks = {
      ...somDokument(RAMMEAFTALEN_2024_2027),
      id: "lilleby",
      trapper: {
        ...trapper,
        afdelingstrappe: {
          ...trapper.afdelingstrappe,
          intervaller: [
            { id: "mindst-25", mindst: "25", trin: { hoejt: 6, mellem: 4, lavt: 1 } },
            { id: "under-25", mindst: "0", trin: { hoejt: 3, mellem: 2, lavt: 1 } },
          ],
        },
      },
    };
    const fil = join(mappeMed({ "aftale.json": JSON.stringify(seks) }), "aftale.json");
    const { kode, ud, fejl } = await koer(FILER, { aftale: fil, format: "json" });
    expect([kode, fejl]).toEqual([0, []]);
    expect(JSON.parse(ud)).toMatchObject({ placeringer: [{ trin: 6 }] });
    writeFileSync(fil, JSON.stringify({ ...seks, trapper: { ...trapper, hjemmel: "nej" } }, null, 2));
    const broek = await koer(FILER, { aftale: fil });
    expect([broek.kode, broek.fejl.join()]).toEqual([1, expect.stringContaining("aftale.json")]);
  });

  it("takes the place of what a question names itself", async () => {
    const spoergsmaal = {
      husstand: { id: "h", personer: [{ id: "p", foedselsdato: "1990-01-01", alderspension: true }] },
      krav: { udlejningsform: "fleksibel" },
      dato: "2026-01-01",
      aftale: { tekst: "lilleby" },
    };
    const fil = join(mappeMed({ "s.json": JSON.stringify(spoergsmaal) }), "s.json");
    const [uden, med] = [stroemme(), stroemme()];
    expect(await vurder([fil], { json: true }, uden)).toBe(1);
    expect(await vurder([fil], { json: true, aftale: "rammeaftalen-2024-2027" }, med)).toBe(0);
    expect(JSON.parse(med.ud.tekst)).toMatchObject({ udfald: "opfyldt" });
  });
});
