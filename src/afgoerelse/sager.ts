/**
 * The operations that decide a case (sager): the four decisions that one can ask about, and the four about quotas, turns
 * and lists. An entry says all that is to be known of its operation behind the door.
 */
import { laesteFakta as personensFakta } from "../ansoeger/andreValg.js";
import { Anvisningsproeve, maaHusstandAnvises } from "../ansoeger/maaAnvises.js";
import { rangerAnsoegninger } from "../ansoeger/rangerAnsoegninger.js";
import { Husstandsproeve, vurderHusstand } from "../ansoeger/vurderHusstand.js";
import type { Vurderingsregel } from "../ansoeger/vurderingsregel.js";
import type { Sti } from "../kerne/sti.js";
import { kvoterPaa } from "../ledighed/andele.js";
import { nybyggeriFor } from "../ledighed/nybyggeri.js";
import { tildelLedige } from "../ledighed/tildelLedige.js";
import { gaeldendeListe } from "../omraade/gaeldendeListe.js";
import { udpegOmraade } from "../omraade/udpegOmraade.js";
import { LISTER } from "../parametre/omraaderegler.js";
import { listeForPlacering } from "../trappe/omraadetrappen.js";
import { placerAfdeling } from "../trappe/placerAfdeling.js";
import type { Kvotesag, Nybyggerisag, Rangeringssag, Tildelingssag } from "./egneSager.js";
import { fortroligAnvisning } from "./fortroligt/anvisning.js";
import { fortroligVurdering } from "./fortroligt/vurdering.js";
import { type Anvisningssag, omAnvisning } from "./om/anvisning.js";
import { omPlacering, type Placeringssag } from "./om/placering.js";
import { omUdpegning, type Udpegningssag } from "./om/udpegning.js";
import { omVurdering, type Vurderingssag } from "./om/vurdering.js";
import {
  antal,
  broek,
  dag,
  ellerNull,
  en,
  kriterieudfald,
  liste,
  naestetur,
  par,
  placering,
  pladser,
  pr,
  sandt,
  tekst,
  tildeling,
  udfald,
} from "./resultatform.js";
import { INTET_OMTALT, SOM_DET_STAAR, sagstype } from "./sagstype.js";

export const SAGER = {
  udpeg: sagstype({
    afgoer: ({ omraade, dato }: Udpegningssag) => udpegOmraade(omraade, dato),
    dag: ({ dato }) => dato,
    bindende: {
      status: en(...LISTER, "ingen", "uoplyst"),
      betegnelse: ellerNull(tekst),
      listedato: ellerNull(dag),
      grundlag: en("officiel", "beregnet", null),
      lister: pr(LISTER, udfald),
      kriterier: kriterieudfald,
      kriterier61b: ellerNull(kriterieudfald),
      alleneBeboertal: sandt,
    },
    attest: SOM_DET_STAAR,
    laest: null,
    omtale: ({ omraade, dato }) => ({
      ...INTET_OMTALT,
      omraade,
      opgoerelse: gaeldendeListe(omraade, dato)?.opgoerelse ?? null,
    }),
    hovedsag: ({ status }) => status,
    om: omUdpegning,
  }),
  placer: sagstype({
    afgoer: ({ afdeling, omraade, dato, aftale }: Placeringssag) => placerAfdeling(afdeling, omraade, dato, aftale),
    dag: ({ dato }) => dato,
    bindende: placering,
    attest: SOM_DET_STAAR,
    laest: null,
    omtale: ({ omraade, dato, aftale }) => ({
      ...INTET_OMTALT,
      omraade,
      opgoerelse: omraade === null ? null : (listeForPlacering(omraade, dato, aftale)?.opgoerelse ?? null),
    }),
    hovedsag: ({ udfald, trappe, trin }) => ({ udfald, trappe, trin }),
    om: omPlacering,
  }),
  kvoter: sagstype({
    afgoer: ({ trin, dato, fritaget, aftale }: Kvotesag) => kvoterPaa(trin, dato, fritaget, aftale),
    dag: ({ dato }) => dato,
    bindende: {
      anvisning: ellerNull(broek),
      fleksibel: ellerNull(broek),
      almindelig: ellerNull(broek),
      pladser: ellerNull(pladser),
      loft: ellerNull(broek),
    },
    attest: { ...SOM_DET_STAAR, uddrag: egneGrupper },
    laest: null,
    omtale: () => INTET_OMTALT,
    om: null,
  }),
  tildel: sagstype({
    afgoer: ({ afdeling, aabning, haendelser, aftale }: Tildelingssag) =>
      tildelLedige(afdeling, aabning, haendelser, aftale),
    dag: ({ haendelser }) => haendelser.at(-1)?.dato ?? null,
    bindende: {
      tildelinger: ellerNull(liste(tildeling)),
      optaelling: ellerNull(pr(["ledige", "tilbudt", "benyttet", "returneret", "afventer"], antal)),
      naeste: ellerNull(naestetur),
    },
    attest: {
      ...SOM_DET_STAAR,
      upersonligt: ({ tildelinger }) => ({
        tildelinger: tildelinger?.map(({ bolig: _, dato: __, ...tur }) => tur) ?? null,
      }),
    },
    laest: null,
    omtale: () => INTET_OMTALT,
    om: null,
  }),
  nybyggeri: sagstype({
    afgoer: ({ nybyggeri, trin, dato, aftale }: Nybyggerisag) => nybyggeriFor(nybyggeri, trin, dato, aftale),
    dag: ({ dato }) => dato,
    bindende: { anvisning: ellerNull(broek), begraenset: ellerNull(sandt) },
    attest: SOM_DET_STAAR,
    laest: null,
    omtale: () => INTET_OMTALT,
    om: null,
  }),
  vurder: sagstype({
    afgoer: ({ husstand, krav, dato, aftale }: Vurderingssag) => vurderHusstand(husstand, krav, dato, aftale),
    dag: ({ dato }) => dato,
    bindende: {
      udfald,
      kriterier: liste(par({ id: tekst, udfald, personer: liste(par({ person: tekst, udfald })) })),
    },
    attest: {
      ...SOM_DET_STAAR,
      uddrag: egneGrupper,
      upersonligt: ({ kriterier }) => ({ kriterier: kriterier.map(({ id, udfald }) => ({ id, udfald })) }),
      // The same is concluded of the household.
      samledeGrunde: ({ begrundelse }) => begrundelse.filter((grund) => !("person" in grund)),
    },
    laest: ({ husstand, krav, dato, aftale }) => {
      const { andre, regel } = new Husstandsproeve(krav, dato, aftale);
      return [...hosPersoner(["husstand"], andre.laesteFakta(husstand)), ...parret(regel, ["husstand"])];
    },
    omtale: ({ husstand, krav: { omraadestatus } }) => ({ ...INTET_OMTALT, husstande: [husstand], omraadestatus }),
    hovedsag: ({ udfald }) => udfald,
    fortroligt: fortroligVurdering,
    om: omVurdering,
  }),
  ranger: sagstype({
    afgoer: ({ ansoegninger, krav, dato, aftale }: Rangeringssag) =>
      rangerAnsoegninger(ansoegninger, krav, dato, aftale),
    dag: ({ dato }) => dato,
    bindende: {
      liste: liste(par({ husstand: tekst, udfald })),
      foerste: ellerNull(tekst),
      uoplysteForan: liste(tekst),
    },
    attest: {
      ...SOM_DET_STAAR,
      // The assessment of each household is a result of its own.
      uddrag: ({ liste, foerstePrGruppe }) => ({
        liste: liste.map((en) => ({ husstand: en.husstand, udfald: en.udfald, ...egneGrupper(en) })),
        ...(foerstePrGruppe === undefined ? {} : { foerstePrGruppe }),
      }),
      // Places (from 0) on the list.
      upersonligt: ({ liste, foerste, foerstePrGruppe, uoplysteForan }) => {
        const plads = (id: string): number => liste.findIndex(({ husstand }) => husstand === id);
        const pladsEllerNull = (id: string | null) => (id === null ? null : plads(id));
        const prGruppe = Object.entries(foerstePrGruppe ?? {}).map(([gruppe, id]) => [gruppe, pladsEllerNull(id)]);
        return {
          liste: liste.map((en) => ({ udfald: en.udfald, ...egneGrupper(en) })),
          ...(foerstePrGruppe === undefined ? {} : { foerstePrGruppe: Object.fromEntries(prGruppe) }),
          foerste: pladsEllerNull(foerste),
          uoplysteForan: uoplysteForan.map(plads),
        };
      },
      // Those of a list are followed by those of each household on it.
      grunde: ({ begrundelse, liste }) => [
        ...begrundelse,
        ...liste.flatMap(({ husstand, vurdering }) => vurdering.begrundelse.map((grund) => ({ ...grund, husstand }))),
      ],
    },
    laest: ({ ansoegninger, krav, dato, aftale }) => {
      const { regel, andre } = new Husstandsproeve(krav, dato, aftale);
      const { regler } = andre;
      return ansoegninger.flatMap(({ husstand }, nr) => [
        ["ansoegninger", nr, "opnoteret"],
        ["ansoegninger", nr, "husstand", "id"],
        ...parret(regel, ["ansoegninger", nr, "husstand"]),
        ...hosPersoner(
          ["ansoegninger", nr, "husstand"],
          husstand.personer.map((person) => personensFakta(person, regler)),
        ),
      ]);
    },
    omtale: ({ ansoegninger }) => ({ ...INTET_OMTALT, husstande: ansoegninger.map(({ husstand }) => husstand) }),
    om: null,
  }),
  maaAnvises: sagstype({
    afgoer: ({ husstand, sted, dato, aftale }: Anvisningssag) => maaHusstandAnvises(husstand, sted, dato, aftale),
    dag: ({ dato }) => dato,
    bindende: {
      udfald: en("tilladt", "forbudt", "uoplyst"),
      grund: en("aftale", "lov", null),
      kraeverVurdering: sandt,
      forbud: liste(par({ person: tekst, nr: en(1, 2, 3, 4, 5, 6, 7, "ydelse") })),
    },
    attest: {
      ...SOM_DET_STAAR,
      upersonligt: ({ forbud }) => ({ forbud: [...new Set(forbud.map(({ nr }) => nr))].map((nr) => ({ nr })) }),
    },
    laest: ({ husstand, sted, dato, aftale }) => {
      const proeve = new Anvisningsproeve(sted, dato, aftale);
      return hosPersoner(
        ["husstand"],
        husstand.personer.map((person) => proeve.laesteFakta(person)),
      );
    },
    omtale: ({ husstand, sted: { omraadestatus } }) => ({ ...INTET_OMTALT, husstande: [husstand], omraadestatus }),
    hovedsag: ({ udfald }) => udfald,
    fortroligt: fortroligAnvisning,
    om: omAnvisning,
  }),
};

/** Where an agreement has groups they bind, too. */
function egneGrupper<G>({ grupper }: { readonly grupper?: G }): { readonly grupper?: G } {
  return grupper === undefined ? {} : { grupper };
}

/** Of persons it is the conditions that tell. */
function hosPersoner(sti: Sti, fakta: readonly ReadonlySet<string>[]): readonly Sti[] {
  return fakta.flatMap((navne, nr) => [...navne].map((navn) => [...sti, "personer", nr, navn]));
}

/** Who is a couple, where a criterion asks. */
function parret({ kriterier }: Vurderingsregel, husstand: Sti): readonly Sti[] {
  return kriterier.some(({ par }) => par !== undefined) ? [[...husstand, "par"]] : [];
}
