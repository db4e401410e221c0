/** `trappemodel ranger`: a waiting list from a file, in order of seniority, with everyone's answer. */
import { type Ansoegning, type Rangering, rangerAnsoegninger } from "../ansoeger/rangerAnsoegninger.js";
import { type Rangeringsinput, rangeringsdoer } from "../input/ranger.js";
import { aldersadvarsler } from "./advarsler.js";
import { synligt } from "./fejludskrift.js";
import type { Afslutningskode, Stroemme } from "./kommando.js";
import { forbeholdstekst } from "./placerudskrift.js";
import { besvarFiler, type Svarvalg } from "./spoergsmaal.js";
import { tabel } from "./tabel.js";
import type { Svarord } from "./tekst/sprogene.js";
import { manglertekst } from "./vurderingstekst.js";

export function ranger(filer: readonly string[], valg: Svarvalg, stroemme: Stroemme): Promise<Afslutningskode> {
  return besvarFiler(filer, valg, stroemme, {
    doer: rangeringsdoer,
    besvar: ({ ansoegninger, krav, dato, aftale }) => rangerAnsoegninger(ansoegninger, krav, dato, aftale),
    bemaerk: ({ ansoegninger, dato }) =>
      ansoegninger.flatMap(({ husstand }, nr) => aldersadvarsler(husstand, dato, ["ansoegninger", nr, "husstand"])),
    tekst: (rangering, input, ord) => rangeringstekst(rangering, input, ord, stroemme.ud.columns),
  });
}

function rangeringstekst(
  { liste, foerste, uoplysteForan, forbehold }: Rangering,
  { ansoegninger }: Rangeringsinput,
  ord: Svarord,
  bredde: number | undefined,
): string {
  const pladser = new Map(ansoegninger.map((en, plads) => [en.husstand.id, plads]));
  const raekker = liste.map(({ husstand, udfald, opnoteret, vurdering }, nr) => {
    const plads = pladser.get(husstand) ?? 0;
    const bemaerkning = bemaerk(vurdering, ansoegninger[plads], plads, ord);
    return [String(nr + 1), opnoteret, husstand, ord.VURDERINGSUDFALD[udfald], bemaerkning];
  });
  const { RANGKOLONNER: navne, RANGERING: om } = ord;
  const kolonner = [{ tal: navne.nr }, navne.opnoteret, navne.husstand, navne.udfald, navne.bemaerk];
  return [
    tabel(kolonner, raekker, bredde),
    "",
    foerste === null ? om.ingen : om.foerst(synligt(foerste)),
    ...(uoplysteForan.length === 0 ? [] : [om.afklares(uoplysteForan.map(synligt).join(", "))]),
    ...forbehold.map((et) => ord.FORBEHOLD(forbeholdstekst(et, ord))),
  ].join("\n");
}

/** What is missing of an open household; the criteria that failed of a refused one, with those who failed them. */
function bemaerk(
  { mangler, kriterier }: Rangering["liste"][number]["vurdering"],
  ansoegning: Ansoegning | undefined,
  plads: number,
  ord: Svarord,
): string {
  if (ansoegning !== undefined && mangler.length > 0) {
    return mangler.map((sti) => manglertekst(sti, ansoegning.husstand, ["ansoegninger", plads, "husstand"])).join(", ");
  }
  return kriterier
    .filter(({ udfald }) => udfald === "ikke-opfyldt")
    .map(
      ({ id, personer }) =>
        `${ord.kriterium(id)} (${personer.flatMap((en) => (en.udfald === "ikke-opfyldt" ? [en.person] : [])).join(", ")})`,
    )
    .join(", ");
}
