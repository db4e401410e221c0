/** The waiting list in words. A citizen is told of places in the line only: the other households are none of theirs. */
import type { Rangbegrundelse } from "../../ansoeger/begrundelser.js";
import type { Rangering } from "../../ansoeger/rangerAnsoegninger.js";
import type { Udfald } from "../../kerne/trevaerdi.js";
import { kriterieliste } from "./kriterieord.js";
import type { Kontekst } from "./sprogene.js";

export function ranggrund(om: Rangbegrundelse, { ord: { RANGTEKSTER: ord } }: Kontekst): string {
  if (om.kode === "raekkefoelge") return ord.raekkefoelge;
  const { husstand, uoplysteForan: antal } = om;
  if (husstand === null) return antal === 0 ? ord.ingen : ord.ingenSikker(antal);
  return ord.foerste + (antal === 0 ? "" : ord.uoplysteForan(antal));
}

export function rangudfald(
  { liste, foerste, uoplysteForan }: Rangering,
  { ord: { RANGUDFALD: ord }, borger }: Kontekst,
): readonly string[] {
  if (liste.length === 0) return [ord.tom];
  // Where others come before it who may meet what is asked as well, nothing is offered yet.
  const sikker = uoplysteForan.length === 0;
  if (foerste === null) return [sikker ? ord.ingen : ord.uoplyst];
  const plads = liste.findIndex(({ husstand }) => husstand === foerste) + 1;
  if (borger) return [sikker ? ord.tilbydesNr(plads) : ord.nrErSikker(plads)];
  return sikker ? [ord.tilbydes(foerste, plads)] : [ord.erSikker(foerste, plads), ord.foerst(uoplysteForan)];
}

/** The list itself: every household with what it fails on, or numbers alone. */
export function rangliste({ liste }: Rangering, k: Kontekst): readonly string[] {
  const { RANGLISTE: ord, RANGUDFALDSORD } = k.ord;
  if (!k.borger)
    return liste.map(({ husstand, opnoteret, udfald, vurdering }, nr) => {
      const afgoerende = vurdering.kriterier.filter((kriterium) => kriterium.udfald === udfald).map(({ id }) => id);
      return ord.plads(nr + 1, husstand, opnoteret, RANGUDFALDSORD[udfald](kriterieliste(afgoerende, k)));
    });
  if (liste.length === 0) return [];
  const antal = (udfald: Udfald) => liste.filter((en) => en.udfald === udfald).length;
  return [
    ord.antal(liste.length, {
      opfyldt: antal("opfyldt"),
      "ikke-opfyldt": antal("ikke-opfyldt"),
      uoplyst: antal("uoplyst"),
    }),
  ];
}
