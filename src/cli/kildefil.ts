/** Files of input (kildefil), read in the form that their names tell. */
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { brugsfejl } from "./fejludskrift.js";
import { fraJson, fraJsonlinjer } from "./jsonfil.js";
import type { Filform, Kilde } from "./kilde.js";

/**
 * @param fraCsv what it is where its name does not say that it is JSON
 * @throws Brugsfejl for a file that cannot be read
 */
export function laesKilde(fil: string, fraCsv: Filform): Promise<Kilde> {
  return laesSom(erJson(fil) ? fraJson : fraCsv, fil);
}

/**
 * The same of a file that may be JSON lines too.
 *
 * @throws Brugsfejl for a file that cannot be read
 */
export function laesRaekkekilde(fil: string, fraCsv: Filform): Promise<Kilde> {
  return har(fil, [".jsonl", ".ndjson"]) ? laesSom(fraJsonlinjer, fil) : laesKilde(fil, fraCsv);
}

/** @throws Brugsfejl for a file that cannot be read */
export function laesJson(fil: string): Promise<Kilde> {
  return laesSom(fraJson, fil);
}

export function erJson(fil: string): boolean {
  return har(fil, [".json"]);
}

function har(fil: string, endelser: readonly string[]): boolean {
  return endelser.includes(extname(fil).toLowerCase());
}

async function laesSom(form: Filform, fil: string): Promise<Kilde> {
  let indhold: Buffer;
  try {
    indhold = await readFile(fil);
  } catch (fejl) {
    throw brugsfejl((ord) => ord.kanIkkeLaese(fil), fejl);
  }
  return form(fil, indhold);
}
