/**
 * How far a department's key figures lie from the limits that they are held against (afstande), each on a line of its
 * own.
 */

import type { Sammenligning } from "../kerne/begrundelse.js";
import { minus, opfylder, sammenlign, type Tal, tal } from "../kerne/tal.js";
import type { Udfald } from "../kerne/trevaerdi.js";
import { KRITERIER, type Kriterium } from "../parametre/kriterier.js";
import type { Placering } from "../trappe/placering.js";
import { FED, LILLE, somNumber, streg, tekst } from "./former.js";
import type { Ord } from "./ord.js";
import { BLAEK, type Element, el } from "./svg.js";

const RAEKKE = 62;
const SKALA = { x: 150, bredde: 200 };
const ORD_X = 372;

interface Maaling {
  readonly art: "lov" | "zone";
  readonly udfald: Udfald;
  readonly sammenligning: Sammenligning;
}

export interface Afstande {
  readonly indhold: readonly Element[];
  readonly ord: readonly string[];
  readonly bredde: number;
  readonly hoejde: number;
}

export function tegnAfstande({ begrundelse }: Placering, x: number, y: number, ord: Ord): Afstande {
  const maalinger = (kriterium: Kriterium): readonly Maaling[] =>
    begrundelse.flatMap((grund): readonly Maaling[] => {
      if (!("kriterium" in grund) || grund.kriterium !== kriterium) return [];
      if (grund.kode === "udsatkriterium") return [{ art: "lov", ...grund }];
      return grund.kode === "risikokriterium" && grund.regel === "trappe.behov" ? [{ art: "zone", ...grund }] : [];
    });
  const raekker = KRITERIER.map((kriterium) => ({ kriterium, egne: maalinger(kriterium) })).filter(
    ({ egne }) => egne.length > 0,
  );
  if (raekker.length === 0) return { indhold: [], ord: [], bredde: 0, hoejde: 0 };
  return {
    indhold: [
      tekst(x, y, ord.AFSTANDSFIGUR.overskrift, "start", FED),
      ...raekker.flatMap(({ kriterium, egne }, i) => raekke(kriterium, egne, x, y + 14 + i * RAEKKE, ord)),
    ],
    ord: raekker.map(
      ({ kriterium, egne }) => `${ord.KRITERIENAVN[kriterium]}: ${egne.map((en) => afstandsord(en, ord)).join("; ")}.`,
    ),
    bredde: x + ORD_X + 450,
    hoejde: 14 + raekker.length * RAEKKE,
  };
}

function raekke(kriterium: Kriterium, egne: readonly Maaling[], x: number, y: number, ord: Ord): readonly Element[] {
  const vaerdi = egne[0]?.sammenligning.vaerdi ?? null;
  const { fra, til } = udsnit(egne, vaerdi);
  const paa = (tal: Tal) => x + SKALA.x + (SKALA.bredde * (somNumber(tal) - fra)) / (til - fra);
  const midt = y + 26;
  return [
    tekst(x, midt + 4, ord.KRITERIENAVN[kriterium].replace(/ \(.*/, "")),
    streg(`M${x + SKALA.x} ${midt}h${SKALA.bredde}`),
    ...egne.flatMap(({ art, sammenligning: { graense } }) =>
      graense === null ? [] : maerke(art, paa(graense), midt, ord.talord(graense)),
    ),
    ...(vaerdi === null ? [] : [el("circle", { cx: paa(vaerdi), cy: midt, r: 5.5, fill: BLAEK })]),
    ...egne.map((en, i) =>
      tekst(x + ORD_X, y + (egne.length === 1 ? 30 : 20) + i * 18, afstandsord(en, ord), "start", LILLE),
    ),
  ];
}

/**
 * The part of the scale around the limits: as much of it as the figure needs, and a quarter of the highest limit at the
 * least.
 */
function udsnit(egne: readonly Maaling[], vaerdi: Tal | null): { readonly fra: number; readonly til: number } {
  const graenser = egne.flatMap(({ sammenligning: { graense } }) => (graense === null ? [] : [somNumber(graense)]));
  const alle = vaerdi === null ? graenser : [...graenser, somNumber(vaerdi)];
  const [lavest, hoejest] = [Math.min(...alle), Math.max(...alle)];
  const luft = Math.max(0.25 * (hoejest - lavest), 0.1 * Math.max(...graenser), 0.01);
  return { fra: lavest - luft, til: hoejest + luft };
}

/** The act's limit as a whole line with its letter above, the zone's as a broken one with its letter below. */
function maerke(art: Maaling["art"], x: number, midt: number, graense: string): readonly Element[] {
  const [afbrudt, bogstav, ned] = art === "lov" ? [{}, "§", -15] : [{ "stroke-dasharray": "4 3" }, "R", 24];
  return [
    streg(`M${x} ${midt - 12}v24`, { "stroke-width": 2, ...afbrudt }),
    tekst(x, midt + ned, `${bogstav} ${graense}`, "middle", LILLE),
  ];
}

function afstandsord({ art, udfald, sammenligning }: Maaling, ord: Ord): string {
  const { vaerdi, graense, operator, enhed } = sammenligning;
  const figurens = ord.AFSTANDSFIGUR;
  if (graense === null) return `${figurens[art]}: ${figurens.udenGraense}`;
  const grundord = `${figurens[art]} ${figurens.operator[operator]} ${kort(graense, enhed, ord)}`;
  if (vaerdi === null) return `${grundord}: ${figurens.udenVaerdi}`;
  const forskel = forskelord(vaerdi, graense, enhed, ord);
  return `${grundord}: ${kort(vaerdi, enhed, ord, graense)}, ${forskel} – ${figurens.udfald[udfald]}`;
}

function forskelord(vaerdi: Tal, graense: Tal, enhed: Sammenligning["enhed"], ord: Ord): string {
  const { paaGraensen, point, over, under } = ord.AFSTANDSFIGUR;
  if (sammenlign(vaerdi, graense) === 0) return paaGraensen;
  const overstiger = opfylder(vaerdi, "overstiger", graense);
  const forskel = overstiger ? minus(vaerdi, graense) : minus(graense, vaerdi);
  return `${enhed === "procent" ? point(forskel) : kort(forskel, enhed, ord, NUL)} ${overstiger ? over : under}`;
}

const NUL = tal(0);

/** Multiples of the national average without the words for it. */
function kort(vaerdi: Tal, enhed: Sammenligning["enhed"], ord: Ord, mod: Tal | null = null): string {
  const stoerrelse = ord.stoerrelse(vaerdi, enhed, mod);
  return enhed === "gange" ? stoerrelse.replace(ord.AFSTANDSFIGUR.landsgennemsnit, "") : stoerrelse;
}
