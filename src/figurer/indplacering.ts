/**
 * Figure 3 with one department in it (indplacering): the table, the department's dot, and under it how far each key
 * figure lies from its limits.
 */

import type { Sag } from "../afgoerelse/sag.js";
import { afgjort } from "../kerne/muligheder.js";
import { minus, type Tal, tal } from "../kerne/tal.js";
import { type Anvisningsinterval, BEHOV, type Behov } from "../parametre/aftale.js";
import type { Afdeling } from "../trappe/afdeling.js";
import { maaltAndel } from "../trappe/anvisningsinterval.js";
import { placerAfdeling } from "../trappe/placerAfdeling.js";
import type { Placering } from "../trappe/placering.js";
import { Placeringsregel } from "../trappe/placeringsregel.js";
import { tegnAfstande } from "./afstande.js";
import { FED, kasse, LILLE, ramme, somNumber, tekst } from "./former.js";
import type { Ord } from "./ord.js";
import { BLAEK, type Element, el, LYS, PAPIR, type Tegning } from "./svg.js";

const MARGEN = 24;
const LABEL = 190;
const KOLONNE = 150;
const RAEKKE = 78;
const TOP = 84;

/** A row of the table, with the one above it, and whether the department may stand in it. */
interface Raekke {
  readonly mindst: Tal;
  readonly over: Tal | null;
  readonly trin: Anvisningsinterval["trin"];
  readonly mulig: boolean;
}

export function tegnIndplacering({ afdeling, omraade, dato, aftale }: Omit<Sag<"placer">, "op">, ord: Ord): Tegning {
  const placering = placerAfdeling(afdeling, omraade, dato, aftale);
  const { behov, interval } = new Placeringsregel(aftale, dato).grund(afdeling, null);
  const bruges = placering.trappe !== "omraadetrappen" && placering.udfald !== "ikke-omfattet";
  const andel = afdeling.andelAnviste === null ? null : maaltAndel(afdeling.andelAnviste, aftale);
  const raekker = aftale.tekst.trapper.afdelingstrappe.intervaller.map(
    ({ id, mindst, trin }, nr, alle): Raekke => ({
      mindst,
      over: alle[nr - 1]?.mindst ?? null,
      trin,
      mulig: interval.vaerdier.includes(id),
    }),
  );

  const [x0, y0] = [MARGEN + LABEL, MARGEN + TOP];
  const sikker = afgjort(behov) !== null && andel !== null;
  const tegnRaekke = (raekke: Raekke, nr: number): readonly Element[] => {
    const y = y0 + nr * RAEKKE;
    const mulig = bruges && raekke.mulig;
    return [
      tekst(MARGEN, y + 24, intervalord(raekke, ord)),
      ...(mulig && andel !== null ? tilGraenserne(andel, raekke, y, ord) : []),
      ...BEHOV.flatMap((b, k) => {
        const ramt = mulig && behov.vaerdier.includes(b);
        const x = x0 + k * KOLONNE;
        const prikken = ramt ? [prik(x + KOLONNE / 2, prikhoejde(andel, raekke, y), sikker)] : [];
        return [...celle(x, y, raekke.trin[b], ramt, ord), ...prikken];
      }),
    ];
  };

  const figurens = ord.INDPLACERINGSFIGUR;
  const svar = svarord(afdeling, placering, ord);
  const bund = y0 + raekker.length * RAEKKE;
  const note = bruges ? figurens.prik : figurens.ikkeBrugt;
  const afstande = tegnAfstande(placering, MARGEN, bund + 56, ord);
  return {
    titel: `${figurens.titel}: ${afdelingsnavn(afdeling, ord)}`,
    beskrivelse: [svar, placeringsord(behov.vaerdier, andel, raekker, ord), ...(bruges ? [] : [note]), ...afstande.ord],
    bredde: Math.max(x0 + BEHOV.length * KOLONNE, afstande.bredde) + MARGEN,
    hoejde: bund + 56 + afstande.hoejde + 12,
    indhold: [
      tekst(MARGEN, MARGEN + 8, svar, "start", FED),
      tekst(x0, y0 - 34, figurens.behov, "start", LILLE),
      tekst(MARGEN, y0 - 12, figurens.andel, "start", LILLE),
      ...BEHOV.map((b, k) => tekst(x0 + (k + 0.5) * KOLONNE, y0 - 12, ord.BEHOVSORD[b], "middle", FED)),
      ...raekker.flatMap(tegnRaekke),
      tekst(MARGEN, bund + 22, note, "start", LILLE),
      ...afstande.indhold,
    ],
  };
}

function afdelingsnavn({ id, navn: kaldet }: Afdeling, ord: Ord): string {
  return ord.navn(kaldet ?? id);
}

function svarord(afdeling: Afdeling, { udfald, trappe, trin }: Placering, ord: Ord): string {
  const { ikkeOmfattet, udenTrappe, udenTrin } = ord.INDPLACERINGSFIGUR;
  const hvem = afdelingsnavn(afdeling, ord);
  if (udfald === "ikke-omfattet") return `${hvem}: ${ikkeOmfattet}.`;
  if (trappe === null) return `${hvem}: ${udenTrappe}.`;
  return `${hvem}: ${ord.TRAPPEORD[trappe]}, ${trin === null ? udenTrin : `${ord.TRINORD} ${trin}`}.`;
}

function intervalord({ mindst, over }: Raekke, ord: Ord): string {
  const figurens = ord.INDPLACERINGSFIGUR;
  if (over === null) return figurens.mindst(mindst);
  return mindst.taeller === 0 ? figurens.under(over) : figurens.mellem(mindst, over);
}

/**
 * Exact differences to the borders of the row: upwards to the one that is not reached, downwards to the one that is.
 */
function tilGraenserne(andel: Tal, { mindst, over }: Raekke, y: number, ord: Ord): readonly Element[] {
  const linje = (pil: string, afstand: Tal, retning: string, graense: Tal) =>
    `${pil} ${ord.AFSTANDSFIGUR.point(afstand)} ${retning} ${ord.stoerrelse(graense, "procent")}`;
  const linjer = [
    ...(over === null ? [] : [linje("↑", minus(over, andel), ord.INDPLACERINGSFIGUR.opTil, over)]),
    ...(mindst.taeller === 0 ? [] : [linje("↓", minus(andel, mindst), ord.INDPLACERINGSFIGUR.over, mindst)]),
  ];
  return linjer.map((en, i) => tekst(MARGEN, y + 44 + i * 16, en, "start", LILLE));
}

function celle(x: number, y: number, trin: number, ramt: boolean, ord: Ord): readonly Element[] {
  return [
    kasse(x, y, KOLONNE, RAEKKE, { fill: ramt ? LYS : PAPIR, stroke: BLAEK, "stroke-width": 1 }),
    ...(ramt ? [ramme({ x: x + 3, y: y + 3, bredde: KOLONNE - 6, hoejde: RAEKKE - 6 }, BLAEK, 2)] : []),
    tekst(x + 14, y + 26, `${ord.TRINORD} ${trin}`, "start", ramt ? FED : {}),
  ];
}

function prikhoejde(andel: Tal | null, { mindst, over }: Raekke, y: number): number {
  if (andel === null) return y + RAEKKE / 2;
  const lav = somNumber(mindst);
  const del = (somNumber(andel) - lav) / (somNumber(over ?? tal(100)) - lav);
  return y + RAEKKE - 13 - del * (RAEKKE - 26);
}

function prik(cx: number, cy: number, sikker: boolean): Element {
  const fill = sikker ? BLAEK : PAPIR;
  const brudt = sikker ? {} : { "stroke-dasharray": "3 2" };
  return el("circle", { cx, cy, r: 7, fill, stroke: BLAEK, "stroke-width": 2, ...brudt });
}

function placeringsord(behov: readonly Behov[], andel: Tal | null, raekker: readonly Raekke[], ord: Ord): string {
  const figurens = ord.INDPLACERINGSFIGUR;
  const eller = (led: readonly string[]) => ord.opremset(led, "eller");
  const behovet = eller(behov.map((b) => ord.BEHOVSORD[b]));
  // Its lower border it may reach, so that only the upper one can be shown too near.
  const graense = raekker.find(({ mulig }) => mulig)?.over ?? null;
  const andelen = andel === null ? figurens.udenAndel : ord.stoerrelse(andel, "procent", graense);
  const intervaller = eller(raekker.filter(({ mulig }) => mulig).map((raekke) => intervalord(raekke, ord)));
  return `${figurens.behov}: ${behovet}. ${figurens.andel}: ${andelen} (${intervaller}).`;
}
