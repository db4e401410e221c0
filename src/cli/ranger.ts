/** `trappemodel ranger`: a waiting list from a file, in order of seniority, with everyone's answer. */
import { type Ansoegning, type Rangering, rangerAnsoegninger } from "../ansoeger/rangerAnsoegninger.js";
import { type Rangeringsinput, rangeringsdoer } from "../input/ranger.js";
import type { Afslutningskode, Stroemme } from "./kommando.js";
import { forbeholdstekst } from "./placerudskrift.js";
import { besvarFiler, type Svarvalg } from "./spoergsmaal.js";
import { tabel } from "./tabel.js";
import { manglertekst, udfaldstekst } from "./vurderingstekst.js";

export function ranger(filer: readonly string[], valg: Svarvalg, stroemme: Stroemme): Promise<Afslutningskode> {
  return besvarFiler(filer, valg, stroemme, {
    doer: rangeringsdoer,
    besvar: ({ ansoegninger, krav, dato, aftale }) => rangerAnsoegninger(ansoegninger, krav, dato, aftale),
    tekst: (rangering, input) => rangeringstekst(rangering, input, stroemme.ud.columns),
  });
}

const KOLONNER = [{ tal: "nr" }, "opnoteret", "husstand", "udfald", "bemærk"];

function rangeringstekst(
  { liste, foerste, uoplysteForan, forbehold }: Rangering,
  { ansoegninger }: Rangeringsinput,
  bredde: number | undefined,
): string {
  const pladser = new Map(ansoegninger.map((en, plads) => [en.husstand.id, plads]));
  const raekker = liste.map(({ husstand, udfald, opnoteret, vurdering }, nr) => {
    const plads = pladser.get(husstand) ?? 0;
    return [String(nr + 1), opnoteret, husstand, udfaldstekst(udfald), bemaerk(vurdering, ansoegninger[plads], plads)];
  });
  return [
    tabel(KOLONNER, raekker, bredde),
    "",
    foerste === null ? "ingen opfylder kravene" : `tilbydes først: ${foerste}`,
    ...(uoplysteForan.length === 0 ? [] : [`afklares først: ${uoplysteForan.join(", ")}`]),
    ...forbehold.map((et) => `forbehold: ${forbeholdstekst(et)}`),
  ].join("\n");
}

/** What is missing of an open household; the criteria that failed of a refused one, with those who failed them. */
function bemaerk(
  { mangler, kriterier }: Rangering["liste"][number]["vurdering"],
  ansoegning: Ansoegning | undefined,
  plads: number,
): string {
  if (ansoegning !== undefined && mangler.length > 0) {
    return mangler.map((sti) => manglertekst(sti, ansoegning.husstand, ["ansoegninger", plads, "husstand"])).join(", ");
  }
  return kriterier
    .filter(({ udfald }) => udfald === "ikke-opfyldt")
    .map(
      ({ id, personer }) =>
        `${id} (${personer.flatMap((en) => (en.udfald === "ikke-opfyldt" ? [en.person] : [])).join(", ")})`,
    )
    .join(", ");
}
