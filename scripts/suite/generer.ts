/**
 * Every file that follows from others (genererede filer), by its path: the ledger, the schemas and the page of
 * coverage.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { laesSager } from "../../src/konformitet/fixtures.js";
import { daekningsside, type Klausul, regelfiler } from "./daekning.js";
import type { Linje } from "./linjer.js";
import { foert, type Register } from "./register.js";
import { fixtureskema, openapi, skemaer } from "./skemaer.js";

/** @param godkendt ids of cases that may differ from the ledger */
export function genererede(rod: string, godkendt: ReadonlySet<string> = new Set()): ReadonlyMap<string, string> {
  const sager = laesSager(join(rod, "fixtures"));
  const { version } = laesJson<{ readonly version: string }>(rod, "package.json");
  return new Map([
    ["fixtures/register.json", somTekst(foert(register(rod), sager, godkendt))],
    ["fixtures/skema.json", somTekst(fixtureskema())],
    ["docs/daekning.md", daekningsside(klausuler(rod), regelfiler(rod), sager, linjer(rod))],
    ...[...skemaer(sager)].map(([fil, skema]) => [`docs/skemaer/${fil}`, somTekst(skema)] as const),
    ["docs/skemaer/openapi.json", somTekst(openapi(version, sager))],
  ]);
}

export function register(rod: string): Register {
  return laesJson<Register>(rod, "fixtures/register.json");
}

export function klausuler(rod: string): readonly Klausul[] {
  return laesJson<readonly Klausul[]>(rod, "docs/klausuler.json");
}

export function linjer(rod: string): readonly Linje[] {
  return laesJson<readonly Linje[]>(rod, "docs/linjer.json");
}

function laesJson<T>(rod: string, fil: string): T {
  return JSON.parse(readFileSync(join(rod, fil), "utf8")) as T;
}

function somTekst(vaerdi: unknown): string {
  return `${JSON.stringify(vaerdi, null, 2)}\n`;
}
