/** Letters: whom they go to, what they say, and what a letter system is told of them. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { brev } from "../../src/cli/brev.js";
import { mappeMed } from "./koersel.js";

class Opsamler extends Writable {
  tekst = "";
  override _write(bid: unknown, _: BufferEncoding, faerdig: () => void): void {
    this.tekst += String(bid);
    faerdig();
  }
}

const PERSON = {
  foedselsdato: "1985-06-15",
  beskaeftigelse: { status: "i-arbejde", timerPrUge: 37, siden: "2015-01-01" },
  domme: [],
};
const VURDER = {
  op: "vurder",
  sag: "2026-0147",
  input: {
    husstand: {
      id: "h",
      personer: [
        { id: "karin", ...PERSON },
        { id: "bo", ...PERSON },
        { id: "ida", foedselsdato: "2015-01-01" },
      ],
    },
    krav: { udlejningsform: "fleksibel", skaerpede: ["dom"], omraadestatus: "udsat" },
    dato: "2026-12-01",
  },
};
const PLACER = { op: "placer", input: { afdeling: { id: "a<b>", type: "ungdomsboliger" }, dato: "2026-12-01" } };

async function skriv(afgoerelser: unknown, valg: Partial<Parameters<typeof brev>[1]> = {}, navn = "afgoerelser.json") {
  const tekst = typeof afgoerelser === "string" ? afgoerelser : JSON.stringify(afgoerelser);
  const mappe = mappeMed({
    [navn]: tekst,
    "klage.txt": "Du kan klage inden 4 uger.\n\n<b>Skriv</b> til Ankestyrelsen.",
  });
  const [ud, fejl] = [new Opsamler(), new Opsamler()];
  const klage = valg.klagevejledning === undefined ? {} : { klagevejledning: join(mappe, valg.klagevejledning) };
  const kode = await brev(
    [join(mappe, navn)],
    { format: "md", ...valg, ...klage, ud: join(mappe, "breve") },
    { ud, fejl },
  );
  const breve = join(mappe, "breve");
  const filer = existsSync(breve) ? readdirSync(breve).sort() : [];
  const laes = (fil: string) => readFileSync(join(breve, fil), "utf8");
  return { kode, ud: ud.tekst, fejl: fejl.tekst, filer, laes, mappe };
}

const HELE = { dato: "2026-12-02", afsender: "Udlejningen\n\nNørregade 1", klagevejledning: "klage.txt" };

describe("trappemodel brev", () => {
  it("writes to every grown person of the household, with what a letter system needs beside it", async () => {
    const { kode, filer, laes, ud } = await skriv(VURDER, HELE);
    expect(kode).toBe(0);
    expect(ud).toMatch(/^2 letters \(breve\) in .*breve\n$/);
    expect(filer).toEqual(["0001-1.json", "0001-1.md", "0001-2.json", "0001-2.md"]);
    expect(JSON.parse(laes("0001-2.json"))).toEqual({
      modtager: { person: "bo" },
      titel: "Opfyldelse af kriterierne for boligen",
      dato: "2026-12-02",
      sag: "2026-0147",
      afsender: "Udlejningen\n\nNørregade 1",
      op: "vurder",
      sprog: "da",
      kladdeMangler: [],
    });
    const tekst = laes("0001-1.md");
    expect(tekst).toMatch(
      /^Udlejningen\n\nNørregade 1\n\n2026-12-02\n\nSag: 2026-0147\n\n# Opfyldelse af kriterierne for boligen\n\n\*\*/,
    );
    expect(tekst).toContain("\n\n## Hvorfor?\n\n- ");
    expect(tekst).toMatch(
      /\n## Klagevejledning\n\nDu kan klage inden 4 uger\.\n\n\\<b\\>Skriv\\<\/b\\> til Ankestyrelsen\.\n$/,
    );
    expect(tekst).not.toContain("KLADDE");
  });

  it("marks as a draft what lacks a date, a sender or guidance on complaint, and says which", async () => {
    const { laes, ud } = await skriv(PLACER, { dato: "2026-12-02" });
    expect(ud).toContain("1 of them drafts");
    expect(laes("0001-1.md")).toMatch(
      /^> \*\*KLADDE\. Brevet kan ikke sendes: det mangler en afsender og en klagevejledning \(forvaltningsloven § 25\)\.\*\*\n/,
    );
    expect(JSON.parse(laes("0001-1.json"))).toMatchObject({
      modtager: "borger",
      sag: null,
      kladdeMangler: ["afsender", "klagevejledning"],
    });
  });

  it("writes HTML in which no name is markup", async () => {
    const { filer, laes } = await skriv({ ...PLACER, sprog: "en" }, { ...HELE, format: "html", afsender: "A & B <x>" });
    expect(filer).toEqual(["0001-1.html", "0001-1.json"]);
    const side = laes("0001-1.html");
    expect(side).toContain('<html lang="en">');
    expect(side).toContain("<h1>The department&#39;s placement on the stairs</h1>".replace("&#39;", "'"));
    expect(side).toContain("<p>A &amp; B &lt;x&gt;</p>");
    expect(side).toContain("<h2>Why?</h2>\n<ul>\n<li>");
    expect(side).toContain("<p>&lt;b&gt;Skriv&lt;/b&gt; til Ankestyrelsen.</p>");
    expect(side).not.toMatch(/<b>|<x>|\\/);
  });

  it("reads a list, and one on each line, and writes to the recipient that each names", async () => {
    const alle = [PLACER, { ...VURDER, modtager: { person: "bo" } }, { ...VURDER, modtager: "borger" }];
    const liste = await skriv(alle, HELE);
    expect(liste.filer.filter((fil) => fil.endsWith(".md"))).toEqual(["0001-1.md", "0002-1.md", "0003-1.md"]);
    const linjer = await skriv(alle.map((en) => JSON.stringify(en)).join("\n"), HELE, "afgoerelser.jsonl");
    expect(linjer.filer.map(linjer.laes)).toEqual(liste.filer.map(liste.laes));
  });

  it("writes no letter where one is at fault, and repeats no civil registration number", async () => {
    const { kode, fejl, filer } = await skriv([PLACER, { ...VURDER, modtager: { person: "ida" } }], HELE);
    expect({ kode, filer }).toEqual({ kode: 1, filer: [] });
    expect(fejl).toContain("afgoerelser.json:1: /1/modtager/person: ugyldigt-input: nobody under 18 gets a letter");
    expect(await skriv({ ...PLACER, sag: "010190-1234" })).toMatchObject({ kode: 2, filer: [] });
    expect(await skriv(PLACER, { dato: "i dag" })).toMatchObject({ kode: 2, filer: [] });
  });

  it("does not write over a folder", async () => {
    const { mappe } = await skriv(PLACER);
    writeFileSync(join(mappe, "breve/min.txt"), "");
    const [ud, fejl] = [new Opsamler(), new Opsamler()];
    expect(
      await brev([join(mappe, "afgoerelser.json")], { format: "md", ud: join(mappe, "breve") }, { ud, fejl }),
    ).toBe(2);
    expect(fejl.tekst).toContain("the folder is not empty");
  });
});
