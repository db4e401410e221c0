/** The order of nine of every step, in each period of the ninth dwelling (raekkefoelge): figure 4. */

import { type Dag, plusDage } from "../kerne/dato.js";
import type { Trin } from "../ledighed/ledighedsafdeling.js";
import { nienderegel } from "../ledighed/niende.js";
import { pladsveje } from "../ledighed/pladsveje.js";
import { raekkefoelgeFor } from "../ledighed/raekkefoelge.js";
import { type Plads, type Trappe, type Trappeaftale, trinPaa } from "../parametre/aftale.js";
import {
  FED,
  type Firkant,
  LILLE,
  moenstre,
  noegle,
  RUDERAEKKE,
  type Rude,
  ramme,
  rude,
  tekst,
  trappenavn,
} from "./former.js";
import type { Ord } from "./ord.js";
import { type Element, ROED, type Tegning } from "./svg.js";

const RUDE = 36;
const LABEL = 88;
const MARGEN = 24;
const RAEKKE = 56;
const MELLEMRUM = 36;

/** So long the order of nine goes each way of the ninth. */
interface Periode {
  readonly fra: Dag;
  /** Null where the agreement prints no last day. */
  readonly til: Dag | null;
}

/** A slot as it stands in a period: whose it is, or by turns one's and another's. */
type Felt =
  | { readonly rude: Rude; readonly niende: boolean }
  | { readonly skift: readonly [Rude, Rude]; readonly niende: true };

export function tegnRaekkefoelge(aftale: Trappeaftale, ord: Ord, id: string): Tegning {
  const perioder = perioderAf(aftale);
  const rudernes = aftale.tekst.trapper.ledighed.raekkefoelge.laengde * RUDE;
  const xer = perioder.map((_, i) => MARGEN + LABEL + i * (rudernes + MELLEMRUM));
  const indhold: Element[] = [moenstre(id)];
  const beskrivelse: string[] = [];
  let y = MARGEN + 10;
  for (const [i, periode] of perioder.entries())
    indhold.push(tekst(xer[i] ?? 0, y, periodeord(periode, ord), "start", FED));
  for (const trappe of ["afdelingstrappen", "omraadetrappen"] as const) {
    y += 32;
    indhold.push(tekst(MARGEN, y, trappenavn(trappe), "start", FED));
    y += 14;
    for (const trin of oppefra(trappe, aftale)) {
      const trinord = `${ord.TRINORD} ${trin.trin}`;
      indhold.push(tekst(MARGEN, y + RUDE / 2 + 5, trinord));
      for (const [i, periode] of perioder.entries()) {
        const felter = felterFor(trin, periode.fra, aftale);
        indhold.push(...felter.flatMap((felt, nr) => tegnFelt(felt, (xer[i] ?? 0) + nr * RUDE, y, id)));
        const felterne = felter.map((felt) => feltord(felt, ord)).join(", ");
        beskrivelse.push(`${trappenavn(trappe)}, ${trinord}, ${periodeord(periode, ord)}: ${felterne}.`);
      }
      y += RAEKKE;
    }
  }
  const noter = [ord.RAEKKEFOELGEFIGUR.niende, ...slutnote(aftale, perioder, ord), oprindelsesnote(aftale, ord)];
  indhold.push(...noegle(RUDERAEKKE, MARGEN, y + 4, ord, id));
  indhold.push(...noter.map((note, nr) => tekst(MARGEN, y + 48 + nr * 18, note, "start", LILLE)));
  return {
    titel: ord.RAEKKEFOELGEFIGUR.titel,
    beskrivelse: [...beskrivelse, ...noter],
    bredde: Math.max(760, (xer.at(-1) ?? 0) + rudernes + MARGEN),
    hoejde: y + 48 + noter.length * 18 + 8,
    indhold,
  };
}

function perioderAf({
  tekst: {
    gaelder,
    trapper: { ledighed },
  },
}: Trappeaftale): readonly Periode[] {
  const egne = Object.values(ledighed.niende).flatMap((regler) => regler.map(({ fra }) => fra));
  const begyndelser = new Set([...(gaelder === null ? ledighed.raekkefoelge.proeves : [gaelder.fra]), ...egne]);
  const dage = [...begyndelser].filter((dag) => gaelder === null || (gaelder.fra <= dag && dag <= gaelder.til)).sort();
  return dage.map((fra, i) => {
    const naeste = dage[i + 1];
    return { fra, til: naeste === undefined ? (gaelder?.til ?? null) : plusDage(naeste, -1) };
  });
}

function periodeord({ fra, til }: Periode, ord: Ord): string {
  return til === null ? `${ord.datoord(fra)} –` : `${ord.datoord(fra)} – ${ord.datoord(til)}`;
}

/** The highest step first, as on a stair. */
function oppefra(trappe: Trappe, { tekst }: Trappeaftale): readonly Trin[] {
  return [...trinPaa(trappe, tekst)].reverse().map((trin) => ({ trappe, trin }));
}

function felterFor(trin: Trin, dato: Dag, aftale: Trappeaftale): readonly Felt[] {
  const pladser = raekkefoelgeFor(trin, aftale) ?? ukendte(trin, dato, aftale);
  return pladser.map((plads) => (plads === "niende" ? niende(trin, dato, aftale) : { rude: plads, niende: false }));
}

/** The text tells of the ninth even where nobody has given the order. */
function ukendte(trin: Trin, dato: Dag, aftale: Trappeaftale): readonly (Plads | "ukendt")[] {
  const { laengde } = aftale.tekst.trapper.ledighed.raekkefoelge;
  return Array.from({ length: laengde }, (_, i) =>
    i === laengde - 1 && nienderegel(trin, dato, aftale) !== null ? "niende" : "ukendt",
  );
}

function niende(trin: Trin, dato: Dag, aftale: Trappeaftale): Felt {
  const [foerst, saa] = pladsveje("niende", trin, dato, false, aftale).veje;
  return saa == null ? { rude: foerst ?? "ukendt", niende: true } : { skift: [foerst ?? "ukendt", saa], niende: true };
}

function tegnFelt(felt: Felt, x: number, y: number, id: string): readonly Element[] {
  const indre = "skift" in felt ? delt(felt.skift, x, y, id) : rude(felt.rude, firkant(x, y, RUDE), id);
  if (!felt.niende) return indre;
  return [
    ...indre,
    ramme(firkant(x + 2, y + 2, RUDE - 4), ROED, 1.5),
    ramme(firkant(x - 1.5, y - 1.5, RUDE + 3), ROED, 3),
    tekst(x + RUDE / 2, y - 5, "9", "middle", { ...FED, ...LILLE, fill: ROED }),
  ];
}

/** One above the other, the first one on top. */
function delt([foerst, saa]: readonly [Rude, Rude], x: number, y: number, id: string): readonly Element[] {
  const halv = { x, bredde: RUDE, hoejde: RUDE / 2 };
  return [...rude(foerst, { ...halv, y }, id), ...rude(saa, { ...halv, y: y + RUDE / 2 }, id)];
}

function firkant(x: number, y: number, side: number): Firkant {
  return { x, y, bredde: side, hoejde: side };
}

function feltord(felt: Felt, ord: Ord): string {
  const { denNiende, skiftevis } = ord.RAEKKEFOELGEFIGUR;
  if ("skift" in felt) {
    const [foerst, saa] = felt.skift;
    return denNiende(skiftevis(ord.RUDEORD[foerst], ord.RUDEORD[saa]));
  }
  return felt.niende ? denNiende(ord.RUDEORD[felt.rude]) : ord.RUDEORD[felt.rude];
}

/** A last day that lies within the last period. */
function slutnote(
  {
    tekst: {
      trapper: { ledighed },
    },
    fortolkninger,
  }: Trappeaftale,
  perioder: readonly Periode[],
  ord: Ord,
): readonly string[] {
  const slut = fortolkninger["niende-trin1-slut"];
  if (slut === perioder.at(-1)?.til) return [];
  return Object.entries(ledighed.niende)
    .filter(([, regler]) => regler.some(({ slutEfter }) => slutEfter !== null))
    .map(([trin]) => ord.RAEKKEFOELGEFIGUR.slut(trin, slut));
}

function oprindelsesnote({ supplement: { oprindelse, raekkefoelge } }: Trappeaftale, ord: Ord): string {
  const { ikkeOplyst, antaget, oplyst } = ord.RAEKKEFOELGEFIGUR;
  if (Object.values(raekkefoelge).every((trin) => Object.keys(trin).length === 0)) return ikkeOplyst;
  return oprindelse === "antaget" ? antaget : oplyst;
}
