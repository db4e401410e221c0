#!/usr/bin/env node
/** The command line (cli): each command in its own file, loaded when it is called. */
import { Command } from "commander";
import pakke from "../package.json" with { type: "json" };

const program = new Command("trappemodel")
  .description("Rules of Copenhagen's letting agreement 2024-2027, on the command line.")
  .version(pakke.version);

program
  .command("jsonl")
  .description("answer the JSON-lines protocol on standard input and output")
  .action(async () => {
    const { besvarLinjer } = await import("./cli/jsonl.js");
    await besvarLinjer(process.stdin, process.stdout);
  });

await program.parseAsync();
