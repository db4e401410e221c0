#!/usr/bin/env node
/** The command line (cli): each command in its own file, loaded when it is called. */
import { Command, Option } from "commander";
import pakke from "../package.json" with { type: "json" };
import type { Placervalg } from "./cli/placer.js";

const program = new Command("trappemodel")
  .description("Rules of Copenhagen's letting agreement 2024-2027, on the command line.")
  .version(pakke.version)
  // 2 is wrong usage; 1 is left to faulty input.
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));

program
  .command("jsonl")
  .description("answer the JSON-lines protocol on standard input and output")
  .action(async () => {
    const { besvarLinjer } = await import("./cli/jsonl.js");
    await besvarLinjer(process.stdin, process.stdout);
  });

program
  .command("placer")
  .description("place departments on the two stairs, from files of areas and departments (CSV as spreadsheets save it, or JSON)")
  .requiredOption("--omraader <fil>", "the areas (områder): one row for each area and list")
  .requiredOption("--afdelinger <fil>", "the departments (afdelinger): one row for each")
  .option("--supplement <fil>", "what the agreement's text does not print, such as the risk zone (JSON)")
  .option("--fortolkning <id=valg...>", "a named interpretation (fortolkning) and the choice for it")
  .requiredOption("--dato <dag>", "the day on which the placement is to hold: 2026-12-01")
  .option("--ud <fil>", "write to this file, whole or not at all")
  .addOption(new Option("--format <format>", "the form of the result").choices(["csv", "json", "tabel"]))
  .action(async (valg: Placervalg) => {
    const { placer } = await import("./cli/placer.js");
    process.exitCode = await placer(valg, { ud: process.stdout, fejl: process.stderr });
  });

await program.parseAsync();
