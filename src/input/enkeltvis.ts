/** Single things through the door (enkeltvis), for callers who build an input from parts of their own. */
import type * as z from "zod/mini";
import type { Aabning, Haendelse } from "../ledighed/haendelse.js";
import type { Ledighedsafdeling } from "../ledighed/ledighedsafdeling.js";
import type { Omraade } from "../omraade/omraade.js";
import type { Aftale, Ansoegertekst, Trappetekst } from "../parametre/aftale.js";
import type { Afdeling } from "../trappe/afdeling.js";
import { afdelingsdoer } from "./afdeling.js";
import { heltAftaledoer } from "./aftale.js";
import { type Doer, laes } from "./doer.js";
import type { Laesevalg } from "./laesevalg.js";
import { omraadedoer } from "./omraade.js";
import { aabningsdoer, haendelsesdoer, ledighedsafdelingsdoer } from "./tildel.js";

/** What it has read it knows again, and takes as it is: a figure once read has no form at the door. */
function laeserAf<S extends z.ZodMiniType, T extends object>(doer: Doer<S, T>) {
  const laeste = new WeakSet<object>();
  const erLaest = (input: unknown): input is T => typeof input === "object" && input !== null && laeste.has(input);
  return (input: unknown, valg: Laesevalg): T => {
    if (erLaest(input)) return input;
    const laest = laes(doer, input, valg);
    laeste.add(laest);
    return laest;
  };
}

const afdelingen = laeserAf(afdelingsdoer);
const omraadet = laeserAf(omraadedoer);
const aftalen = laeserAf(heltAftaledoer);
const ledighedsafdelingen = laeserAf(ledighedsafdelingsdoer);
const haendelsen = laeserAf(haendelsesdoer);

/**
 * A department from anything at all.
 *
 * @throws Trappefejl with every fault
 * @example
 * laesAfdeling({ id: "a", type: "familieboliger", noegletal: { udenTilknytning: 41 }, andelAnviste: "26.5" });
 */
export function laesAfdeling(input: unknown, valg: Laesevalg = {}): Afdeling {
  return afdelingen(input, valg);
}

/**
 * An area from anything at all.
 *
 * @throws Trappefejl with every fault
 * @example
 * laesOmraade({ id: "o", opgoerelser: [{ listedato: "2025-12-01", antalBeboere: 1913 }] });
 */
export function laesOmraade(input: unknown, valg: Laesevalg = {}): Omraade {
  return omraadet(input, valg);
}

/**
 * The agreement with a supplement and choices from anything at all.
 *
 * @throws Trappefejl with every fault, and `aftalen-siger-intet` for one without stairs or criteria of applicants
 * @example
 * laesAftale({ fortolkninger: { "et-risikokriterium": "mellem" } });
 */
export function laesAftale(input: unknown, valg: Laesevalg = {}): Aftale<Trappetekst & Ansoegertekst> {
  return aftalen(input, valg);
}

/**
 * A department with the steps that it has stood on, for `start` and `tildelLedige`, from anything at all.
 *
 * @throws Trappefejl with every fault
 * @example
 * laesLedighedsafdeling({ id: "a", type: "familieboliger", placeringer: [{ fra: "2024-01-01", trappe: "afdelingstrappen", trin: 1 }] });
 */
export function laesLedighedsafdeling(input: unknown, valg: Laesevalg = {}): Ledighedsafdeling {
  return ledighedsafdelingen(input, valg);
}

/**
 * An event of a ledger, for `anvend` and `tildelLedige`, from anything at all. How it fits the events before it is for
 * them to say.
 *
 * @throws Trappefejl with every fault
 * @example
 * laesHaendelse({ type: "ledig", dato: "2026-03-01", bolig: "12, 3. tv." });
 */
export function laesHaendelse(input: unknown, valg: Laesevalg = {}): Haendelse {
  return haendelsen(input, valg);
}

/**
 * What went before a ledger, for `start` and `tildelLedige`, from anything at all.
 *
 * @throws Trappefejl with every fault
 * @example
 * laesAabning({ position: 1, niende: 0, seneste: [true], tilbud: ["benyttet"] });
 */
export function laesAabning(input: unknown): Aabning {
  return laes(aabningsdoer, input);
}
