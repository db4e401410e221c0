/**
 * All data that decide (parametre), gathered as they stand in their files, and their check sum: a figure changed
 * anywhere changes it.
 */
import * as aftale from "../parametre/aftale.js";
import * as ansoegerregler from "../parametre/ansoegerregler.js";
import * as anvisningsforbud from "../parametre/anvisningsforbud.js";
import * as doemtegraenser from "../parametre/doemtegraenser.js";
import * as fortolkninger from "../parametre/fortolkninger.js";
import * as kriterier from "../parametre/kriterier.js";
import * as ledighedsregler from "../parametre/ledighedsregler.js";
import * as omraaderegler from "../parametre/omraaderegler.js";
import * as rammeaftalen from "../parametre/rammeaftalen.js";
import * as rammeaftalensAnsoegere from "../parametre/rammeaftalensAnsoegere.js";
import * as rammeaftalensLedighed from "../parametre/rammeaftalensLedighed.js";
import { type Json, ordnet, skrevet } from "./kanonisk.js";
import { sum } from "./sum.js";

/** By the names of their files. */
const FILER = {
  aftale,
  ansoegerregler,
  anvisningsforbud,
  doemtegraenser,
  fortolkninger,
  kriterier,
  ledighedsregler,
  omraaderegler,
  rammeaftalen,
  rammeaftalensAnsoegere,
  rammeaftalensLedighed,
};

export const PARAMETERFILER: readonly string[] = Object.keys(FILER);

/** The data of every file; what computes is left out. */
export function parametre(): Json {
  return ordnet(Object.fromEntries(Object.entries(FILER).map(([fil, indhold]) => [fil, data(indhold)])));
}

function data(fil: object): object {
  return Object.fromEntries(Object.entries(fil).filter(([, vaerdi]) => typeof vaerdi !== "function"));
}

let kendt: string | null = null;

/** Their sum, worked out once. */
export function parametersum(): string {
  kendt ??= sum(skrevet(parametre()));
  return kendt;
}
