/** `trappemodel vurder`: households from files, assessed against what the turn asks. */
import { vurderHusstand } from "../ansoeger/vurderHusstand.js";
import { vurderingsdoer } from "../input/vurder.js";
import { aldersadvarsler } from "./advarsler.js";
import type { Afslutningskode, Stroemme } from "./kommando.js";
import { besvarFiler, type Svarvalg } from "./spoergsmaal.js";
import { vurderingstekst } from "./vurderingstekst.js";

export function vurder(filer: readonly string[], valg: Svarvalg, stroemme: Stroemme): Promise<Afslutningskode> {
  return besvarFiler(filer, valg, stroemme, {
    doer: vurderingsdoer,
    besvar: ({ husstand, krav, dato, aftale }) => vurderHusstand(husstand, krav, dato, aftale),
    bemaerk: ({ husstand, dato }) => aldersadvarsler(husstand, dato, ["husstand"]),
    tekst: (vurdering, { husstand }, ord) => vurderingstekst(vurdering, husstand, ord),
  });
}
