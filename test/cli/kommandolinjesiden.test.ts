/** The page about the command line: it names every command, and its examples run. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { program } from "../../src/cli/program.js";
import { mappeMed } from "./koersel.js";
import { trappemodel } from "./program.js";

const ROD = join(import.meta.dirname, "../..");
const SIDE = readFileSync(join(ROD, "docs/kommandolinje.md"), "utf8");
const data = (navn: string) => readFileSync(join(ROD, "fixtures/data", navn));
const SUPPLEMENT = data("supplement-eksempel.json");

const HUSSTAND = { id: "h", personer: [{ id: "karin", foedselsdato: "1985-06-15" }] };
const KRAV = { udlejningsform: "fleksibel", skaerpede: [], omraadestatus: "udsat" };
const SPOERGSMAAL = { krav: KRAV, dato: "2026-12-01" };
const PLACERET = { fra: "2024-01-01", trappe: "afdelingstrappen", trin: 1 };
const BREV = { op: "vurder", sag: "1", input: { husstand: HUSSTAND, ...SPOERGSMAAL } };

const FILER = {
  "omraader.csv": data("eksempel-omraader.csv"),
  "afdelinger.csv": data("eksempel-afdelinger.csv"),
  "supplement.json": SUPPLEMENT,
  "aftale.json": `{"supplement":${SUPPLEMENT.toString("utf8")}}`,
  "afdeling.json": JSON.stringify({ id: "a", type: "familieboliger", placeringer: [PLACERET] }),
  "regnskab.csv": "type;dato;bolig\nledig;01-02-2026;b1\n",
  "husstand.json": JSON.stringify({ husstand: HUSSTAND, ...SPOERGSMAAL }),
  "venteliste.json": JSON.stringify({
    ansoegninger: [{ husstand: HUSSTAND, opnoteret: "2020-01-01" }],
    ...SPOERGSMAAL,
  }),
  "afgoerelse.json": JSON.stringify(BREV),
  "afgoerelser.jsonl": `${JSON.stringify(BREV)}\n${JSON.stringify({ ...BREV, sag: "2" })}\n`,
  "klage.txt": "Du kan klage.",
};

it("names every command", () => {
  for (const { commands } of [program("da"), program("en")])
    for (const kommando of commands)
      expect(SIDE, kommando.name()).toMatch(new RegExp(`^## .*\`trappemodel ${kommando.name()}\``, "m"));
});

/** A program that is asked, and one that draws with a package beside, have tests of their own. */
const EKSEMPLER = [...SIDE.matchAll(/^trappemodel .*$/gm)]
  .map(([linje]) => linje.split(" > ")[0] ?? "")
  .filter((linje) => !/^trappemodel (konformitet|tjeneste|jsonl)|\.png/.test(linje));

it("has examples that run", () => {
  const mappe = mappeMed(FILER);
  expect(EKSEMPLER.length).toBeGreaterThan(11);
  for (const linje of EKSEMPLER) {
    const argumenter = [...linje.matchAll(/"([^"]*)"|(\S+)/g)].map(([, citat, ord]) => citat ?? ord ?? "");
    const { status, stderr } = trappemodel(mappe, ...argumenter.slice(1));
    expect({ linje, status, stderr: status === 0 ? "" : stderr }).toEqual({ linje, status: 0, stderr: "" });
  }
}, 180_000);
