#!/usr/bin/env node
/** The command line (cli). */
import { program } from "./cli/program.js";
import { ordFor, sprogI } from "./cli/tekst/sprogene.js";
import { erPladsmangel } from "./input/medPlads.js";

const sprog = sprogI(process.argv.slice(2));
try {
  await program(sprog).parseAsync();
} catch (fejl) {
  if (!erPladsmangel(fejl)) throw fejl;
  process.stderr.write(`${ordFor(sprog).koersel.BRUGSFEJL.forStort}\n`);
  process.exitCode = 2;
}
