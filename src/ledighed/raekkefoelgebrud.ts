/** The checks on an order of nine (raekkefoelgebrud). Rule `ledighed.raekkefoelgebrud`. */
import type { Dag } from "../kerne/dato.js";
import type { Fejl } from "../kerne/fejl.js";
import { broek, opfylder } from "../kerne/tal.js";
import { type Plads, TRAPPER, type Trappe, type Trappeaftale } from "../parametre/aftale.js";
import { type Kvote, kvoteAf } from "./kvote.js";
import type { Trin } from "./ledighedsafdeling.js";
import { formVedRetur, raekkefoelgeFor, raekkefoelgesti, retursti } from "./raekkefoelge.js";

interface KendtTrin extends Trin {
  readonly pladser: readonly Plads[];
}

/**
 * Every break of the text's rules on the orders of nine: the picture is not printed, but what it must be like is.
 *
 * @returns faults `ugyldig-aftale`, at the misplaced slot or else at the step (of two steps, the higher)
 * @see clauses TM-3, F4-1, LO-2, LO-5, OT-5
 */
export function raekkefoelgebrud(aftale: Trappeaftale): readonly Fejl[] {
  return TRAPPER.flatMap((trappe) => {
    const kendte = kendteTrin(trappe, aftale);
    const hele = kendte.filter((trin) => formbrud(trin, aftale).length === 0);
    return [
      ...kendte.flatMap((trin) => formbrud(trin, aftale)),
      ...returbrud(trappe, aftale),
      ...(trappe === "afdelingstrappen" ? hele.flatMap((trin) => andelsbrud(trin, aftale)) : []),
      ...hele.slice(1).flatMap((trin, i) => trappebrud(hele[i] ?? trin, trin, aftale)),
    ];
  });
}

function kendteTrin(trappe: Trappe, aftale: Trappeaftale): readonly KendtTrin[] {
  const numre = new Set(
    [
      ...Object.keys(aftale.supplement.raekkefoelge[trappe]),
      ...Object.keys(aftale.tekst.trapper.ledighed.raekkefoelge.kendte),
    ].map(Number),
  );
  return [...numre]
    .sort((a, b) => a - b)
    .flatMap((trin) => {
      const pladser = raekkefoelgeFor({ trappe, trin }, aftale);
      return pladser === null ? [] : [{ trappe, trin, pladser }];
    });
}

/**
 * Nine slots, and each kind of slot where the text has it: what may be said of an order by itself.
 *
 * @param trin a step with its order; a slot that nobody can read is undefined
 */
export function formbrud(
  trin: Trin & { readonly pladser: readonly (Plads | undefined)[] },
  aftale: Trappeaftale,
): readonly Fejl[] {
  const { laengde } = aftale.tekst.trapper.ledighed.raekkefoelge;
  const ekstraPaa = aftale.tekst.trapper.ledighed.ekstra.trin;
  const paaAfdelingstrappen = trin.trappe === "afdelingstrappen";
  const paaPlads = (plads: Plads | undefined, i: number): string | null => {
    if (plads === undefined) return null;
    const sidst = i === laengde - 1;
    if (paaAfdelingstrappen && sidst && plads !== "niende") return "the last slot is niende";
    if (plads === "niende" && !(paaAfdelingstrappen && sidst))
      return "niende is the last slot on afdelingstrappen and no other";
    if (plads === "ekstra" && !(paaAfdelingstrappen && ekstraPaa.includes(trin.trin))) {
      return `an extra delivery belongs on trin ${ekstraPaa.join(", ")} of afdelingstrappen only`;
    }
    return !paaAfdelingstrappen && plads === "almindelig" ? "on omraadetrappen no dwelling is let almindelig" : null;
  };
  return [
    ...(trin.pladser.length === laengde
      ? []
      : [brud(raekkefoelgesti(trin), `an order has ${laengde} slots, this one ${trin.pladser.length}`)]),
    ...trin.pladser.flatMap((plads, i) => {
      const besked = paaPlads(plads, i);
      return besked === null ? [] : [brud([...raekkefoelgesti(trin), i], besked)];
    }),
  ];
}

/** "På områdetrappen er fleksibel udlejning obligatorisk", of returned dwellings too. */
function returbrud(trappe: Trappe, aftale: Trappeaftale): readonly Fejl[] {
  if (trappe !== "omraadetrappen") return [];
  return Object.keys(aftale.supplement.udlejningsformVedRetur[trappe]).flatMap((nr) => {
    const trin = { trappe, trin: Number(nr) };
    return formVedRetur(trin, aftale) === "almindelig"
      ? [brud(retursti(trin), "on omraadetrappen no dwelling is let almindelig")]
      : [];
  });
}

/** "Kan få tilbudt mere end hver 3.": steps that may go above the cap need not, and others and exempted ones never do. */
function andelsbrud({ pladser, ...trin }: KendtTrin, aftale: Trappeaftale): readonly Fejl[] {
  const { ekstra, loft, raekkefoelge } = aftale.tekst.trapper.ledighed;
  const { hoejst, af } = loft;
  const over = (fritaget: boolean) =>
    raekkefoelge.proeves.some((dato) =>
      opfylder(kvoteAf(pladser, trin, dato, fritaget, aftale)("anvisning"), "overstiger", broek(hoejst, af)),
    );
  const maaOver = raekkefoelge.overLoftet.includes(trin.trin);
  const fejl: Fejl[] = [];
  const brudt = (besked: string) => fejl.push(brud(raekkefoelgesti(trin), besked));
  if (!maaOver && over(false)) brudt(`trin ${trin.trin} never offers more than ${hoejst} of ${af}`);
  if (ekstra.trin.includes(trin.trin) && over(true))
    brudt(`without the extra delivery trin ${trin.trin} never offers more than ${hoejst} of ${af}`);
  return fejl;
}

/**
 * "Andelen af fleksibel udlejning stiger, og andelen af kommunal anvisning falder, jo højere på trappen en afdeling
 * er."
 */
function trappebrud(lavere: KendtTrin, hoejere: KendtTrin, aftale: Trappeaftale): readonly Fejl[] {
  const kvote = (trin: KendtTrin, dato: Dag): Kvote => kvoteAf(trin.pladser, trin, dato, false, aftale);
  const skridt = `from trin ${lavere.trin} to trin ${hoejere.trin}`;
  const perioder = aftale.tekst.trapper.ledighed.raekkefoelge.proeves.map((dato) => ({
    foer: kvote(lavere, dato),
    efter: kvote(hoejere, dato),
  }));
  const fejl: Fejl[] = [];
  if (perioder.some(({ foer, efter }) => opfylder(efter("anvisning"), "overstiger", foer("anvisning"))))
    fejl.push(brud(raekkefoelgesti(hoejere), `anvisning rises ${skridt}`));
  if (perioder.some(({ foer, efter }) => opfylder(efter("fleksibel"), "mindreEnd", foer("fleksibel"))))
    fejl.push(brud(raekkefoelgesti(hoejere), `fleksibel falls ${skridt}`));
  return fejl;
}

function brud(sti: Fejl["sti"], besked: string): Fejl {
  return { kode: "ugyldig-aftale", sti, besked };
}
