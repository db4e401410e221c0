/**
 * How far a department's key figures lie from the limits that they are held against (afstande), each on a line of its
 * own.
 */
import type { Sprog, Tosproget } from "../afgoerelse/tekst/sprog.js";
import type { Sammenligning } from "../kerne/begrundelse.js";
import { minus, opfylder, sammenlign, type Tal } from "../kerne/tal.js";
import type { Udfald } from "../kerne/trevaerdi.js";
import { KRITERIER, type Kriterium } from "../parametre/kriterier.js";
import type { Placering } from "../trappe/placering.js";
import { FED, LILLE, somNumber, streg, tekst } from "./former.js";
import { ORD } from "./ord.js";
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

export function tegnAfstande({ begrundelse }: Placering, x: number, y: number, sprog: Sprog): Afstande {
  const maalinger = (kriterium: Kriterium): readonly Maaling[] =>
    begrundelse.flatMap((grund): readonly Maaling[] => {
      if (grund.kode === "udsatkriterium" && grund.kriterium === kriterium)
        return [{ art: "lov", udfald: grund.udfald, sammenligning: grund.sammenligning }];
      if (grund.kode === "risikokriterium" && grund.kriterium === kriterium && grund.regel === "trappe.behov")
        return [{ art: "zone", udfald: grund.udfald, sammenligning: grund.sammenligning }];
      return [];
    });
  const raekker = KRITERIER.map((kriterium) => ({ kriterium, egne: maalinger(kriterium) })).filter(
    ({ egne }) => egne.length > 0,
  );
  if (raekker.length === 0) return { indhold: [], ord: [], bredde: 0, hoejde: 0 };
  return {
    indhold: [
      tekst(x, y, OVERSKRIFT[sprog], "start", FED),
      ...raekker.flatMap(({ kriterium, egne }, i) => raekke(kriterium, egne, x, y + 14 + i * RAEKKE, sprog)),
    ],
    ord: raekker.map(
      ({ kriterium, egne }) =>
        `${ORD[sprog].KRITERIENAVN[kriterium]}: ${egne.map((en) => afstandsord(en, sprog)).join("; ")}.`,
    ),
    bredde: x + ORD_X + 410,
    hoejde: 14 + raekker.length * RAEKKE,
  };
}

const OVERSKRIFT: Tosproget = {
  da: "Nøgletallenes afstand til grænserne",
  en: "How far the key figures lie from the limits",
};

function raekke(
  kriterium: Kriterium,
  egne: readonly Maaling[],
  x: number,
  y: number,
  sprog: Sprog,
): readonly Element[] {
  const vaerdi = egne[0]?.sammenligning.vaerdi ?? null;
  const { fra, til } = udsnit(egne, vaerdi);
  const paa = (tal: Tal) => x + SKALA.x + (SKALA.bredde * (somNumber(tal) - fra)) / (til - fra);
  const midt = y + 26;
  return [
    tekst(x, midt + 4, ORD[sprog].KRITERIENAVN[kriterium].replace(/ \(.*/, "")),
    streg(`M${x + SKALA.x} ${midt}h${SKALA.bredde}`),
    ...egne.flatMap(({ art, sammenligning: { graense } }) =>
      graense === null ? [] : maerke(art, paa(graense), midt, ORD[sprog].talord(graense)),
    ),
    ...(vaerdi === null ? [] : [el("circle", { cx: paa(vaerdi), cy: midt, r: 5.5, fill: BLAEK })]),
    ...egne.map((en, i) =>
      tekst(x + ORD_X, y + (egne.length === 1 ? 30 : 20) + i * 18, afstandsord(en, sprog), "start", LILLE),
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

function afstandsord({ art, udfald, sammenligning }: Maaling, sprog: Sprog): string {
  const { vaerdi, graense, operator, enhed } = sammenligning;
  const hvad = GRAENSEORD[art][sprog];
  if (graense === null) return `${hvad}: ${UKENDT[sprog]}`;
  const grundord = `${hvad} ${OPERATORORD[operator][sprog]} ${kort(graense, enhed, sprog)}`;
  if (vaerdi === null) return `${grundord}: ${VAERDI_UKENDT[sprog]}`;
  return `${grundord}: ${kort(vaerdi, enhed, sprog)}, ${forskelord(vaerdi, graense, enhed, sprog)} – ${UDFALD[udfald][sprog]}`;
}

function forskelord(vaerdi: Tal, graense: Tal, enhed: Sammenligning["enhed"], sprog: Sprog): string {
  if (sammenlign(vaerdi, graense) === 0) return sprog === "da" ? "netop på grænsen" : "on the limit itself";
  const over = opfylder(vaerdi, "overstiger", graense);
  const forskel = over ? minus(vaerdi, graense) : minus(graense, vaerdi);
  const afstand = enhed === "procent" ? point(forskel, sprog) : kort(forskel, enhed, sprog);
  return `${afstand} ${over ? (sprog === "da" ? "over" : "above") : sprog === "da" ? "under" : "below"}`;
}

/** Percentage points. */
export function point(forskel: Tal, sprog: Sprog): string {
  const en = forskel.taeller === 1 && forskel.naevner === 1;
  return `${ORD[sprog].talord(forskel)} ${sprog === "da" || en ? "point" : "points"}`;
}

/** Multiples of the national average without the words for it. */
function kort(vaerdi: Tal, enhed: Sammenligning["enhed"], sprog: Sprog): string {
  const ord = ORD[sprog].stoerrelse(vaerdi, enhed);
  return enhed === "gange" ? ord.replace(/ (landsgennemsnittet|the national average)$/, "") : ord;
}

const GRAENSEORD: Readonly<Record<Maaling["art"], Tosproget>> = {
  lov: { da: "§ 61 a", en: "§ 61 a" },
  zone: { da: "risikozonen (R)", en: "risk zone (R)" },
};
const OPERATORORD = {
  overstiger: { da: "over", en: "over" },
  mindst: { da: "mindst", en: "at least" },
  mindreEnd: { da: "under", en: "under" },
} as const;
const UDFALD: Readonly<Record<Udfald, Tosproget>> = {
  opfyldt: { da: "opfyldt", en: "met" },
  "ikke-opfyldt": { da: "ikke opfyldt", en: "not met" },
  uoplyst: { da: "uoplyst", en: "undecided" },
};
const UKENDT: Tosproget = { da: "grænsen er ikke oplyst", en: "the limit is not stated" };
const VAERDI_UKENDT: Tosproget = { da: "tallet er uoplyst", en: "the figure is unknown" };
