/**
 * Writes every file that follows from others: the ledger of the suite, the schemas, the page of coverage, and the
 * site's pages and figures. A case that is not what the ledger has is refused, unless its id is given: `npm run
 * generate -- <id>`. Files that no longer follow from anything are named.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { laesSager } from "../src/konformitet/fixtures.js";
import { sitefiler } from "./site/generer.js";
import { genererede, register } from "./suite/generer.js";
import { brud } from "./suite/register.js";

const rod = join(import.meta.dirname, "..");
const godkendt = new Set(process.argv.slice(2));

if (!existsSync(join(rod, "fixtures/register.json"))) writeFileSync(join(rod, "fixtures/register.json"), "{}\n");
const aendrede = brud(register(rod), laesSager(join(rod, "fixtures"))).filter(
  (en) => !godkendt.has(en.split(" ")[0] ?? ""),
);
if (aendrede.length > 0) {
  console.error([...aendrede, "name the ids whose cases were meant to change"].join("\n"));
  process.exitCode = 1;
} else {
  const filer = new Map([...genererede(rod, godkendt), ...sitefiler(rod)]);
  for (const [fil, tekst] of filer) {
    mkdirSync(dirname(join(rod, fil)), { recursive: true });
    writeFileSync(join(rod, fil), tekst);
  }
  for (const mappe of ["docs/skemaer", "docs/regler", "docs/figurer"])
    for (const fil of readdirSync(join(rod, mappe)))
      if (!filer.has(`${mappe}/${fil}`)) console.error(`${mappe}/${fil} follows from nothing any more`);
}
