/**
 * Figure 3 with one department in it (indplacering): the table, the department's dot, and under it how far each key
 * figure lies from its limits.
 */
import type { Sag } from "../afgoerelse/sag.js";
import type { Sprog, Tosproget } from "../afgoerelse/tekst/sprog.js";
import { afgjort } from "../kerne/muligheder.js";
import { minus, type Tal, tal } from "../kerne/tal.js";
import { type Anvisningsinterval, BEHOV, type Behov } from "../parametre/aftale.js";
import type { Afdeling } from "../trappe/afdeling.js";
import { maaltAndel } from "../trappe/anvisningsinterval.js";
import { placerAfdeling } from "../trappe/placerAfdeling.js";
import type { Placering } from "../trappe/placering.js";
import { Placeringsregel } from "../trappe/placeringsregel.js";
import { point, tegnAfstande } from "./afstande.js";
import { FED, kasse, LILLE, ramme, somNumber, tekst } from "./former.js";
import { ORD } from "./ord.js";
import { BLAEK, type Element, el, LYS, PAPIR, type Tegning } from "./svg.js";

const MARGEN = 24;
const LABEL = 190;
const KOLONNE = 150;
const RAEKKE = 78;
const TOP = 84;

export function tegnIndplacering(
  { afdeling, omraade, dato, aftale }: Omit<Sag<"placer">, "op">,
  sprog: Sprog,
): Tegning {
  const placering = placerAfdeling(afdeling, omraade, dato, aftale);
  const { behov, interval } = new Placeringsregel(aftale, dato).grund(afdeling, null);
  const { intervaller } = aftale.tekst.afdelingstrappe;
  const bruges = placering.trappe !== "omraadetrappen" && placering.udfald !== "ikke-omfattet";
  const andel = afdeling.andelAnviste === null ? null : maaltAndel(afdeling.andelAnviste, aftale);
  const raekker = intervaller.map((et, i) => ({
    et,
    loft: intervaller[i - 1]?.mindst ?? tal(100),
    mulig: interval.vaerdier.includes(et.id),
  }));
  const indhold: Element[] = [tekst(MARGEN, MARGEN + 8, svarord(afdeling, placering, sprog), "start", FED)];
  const [x0, y0] = [MARGEN + LABEL, MARGEN + TOP];
  indhold.push(
    tekst(x0, y0 - 34, BEHOVTITEL[sprog], "start", LILLE),
    tekst(MARGEN, y0 - 12, ANDELTITEL[sprog], "start", LILLE),
  );
  for (const [k, b] of BEHOV.entries())
    indhold.push(tekst(x0 + (k + 0.5) * KOLONNE, y0 - 12, ORD[sprog].BEHOVSORD[b], "middle", FED));
  for (const [r, { et, loft, mulig }] of raekker.entries()) {
    const y = y0 + r * RAEKKE;
    indhold.push(tekst(MARGEN, y + 24, intervalord(et, intervaller[r - 1], sprog)));
    if (bruges && mulig && andel !== null) indhold.push(...tilGraenserne(andel, et, intervaller[r - 1], y, sprog));
    for (const [k, b] of BEHOV.entries()) {
      const rammer = bruges && mulig && behov.vaerdier.includes(b);
      indhold.push(...celle(x0 + k * KOLONNE, y, et.trin[b], rammer, sprog));
      if (rammer)
        indhold.push(
          prik(
            x0 + (k + 0.5) * KOLONNE,
            prikhoejde(andel, et.mindst, loft, y),
            afgjort(behov) !== null && andel !== null,
          ),
        );
    }
  }
  const bund = y0 + raekker.length * RAEKKE;
  const note = bruges ? PRIK[sprog] : IKKE_BRUGT[sprog];
  indhold.push(tekst(MARGEN, bund + 22, note, "start", LILLE));
  const afstande = tegnAfstande(placering, MARGEN, bund + 56, sprog);
  return {
    titel: `${TITEL[sprog]}: ${afdelingsnavn(afdeling, sprog)}`,
    beskrivelse: [
      svarord(afdeling, placering, sprog),
      placeringsord(behov.vaerdier, andel, raekker, sprog),
      ...(bruges ? [] : [note]),
      ...afstande.ord,
    ],
    bredde: Math.max(x0 + BEHOV.length * KOLONNE, afstande.bredde) + MARGEN,
    hoejde: bund + 56 + afstande.hoejde + 12,
    indhold: [...indhold, ...afstande.indhold],
  };
}

const TITEL: Tosproget = {
  da: "Tabellen, der vælger trinnet på afdelingstrappen",
  en: "The table that chooses the step of afdelingstrappen",
};
const BEHOVTITEL: Tosproget = {
  da: "Behov for at styrke beboersammensætningen",
  en: "Need to strengthen the mix of residents (behov)",
};
const ANDELTITEL: Tosproget = { da: "Andel anviste", en: "Assigned share (andel anviste)" };
const TRIN: Tosproget = { da: "trin", en: "step" };
const PRIK: Tosproget = {
  da: "Prikken er afdelingen; dens højde er andelen i rækken. En ring: oplysninger mangler, og hver ring er mulig.",
  en: "The dot is the department; its height is the share within the row. A ring: facts are missing, and each ring is possible.",
};
const IKKE_BRUGT: Tosproget = {
  da: "Tabellen bruges ikke på denne afdeling.",
  en: "The table is not used for this department.",
};

function afdelingsnavn({ id, navn: kaldet }: Afdeling, sprog: Sprog): string {
  return ORD[sprog].navn(kaldet ?? id);
}

function svarord(afdeling: Afdeling, { udfald, trappe, trin }: Placering, sprog: Sprog): string {
  const hvem = afdelingsnavn(afdeling, sprog);
  if (udfald === "ikke-omfattet")
    return `${hvem}: ${sprog === "da" ? "ikke omfattet af aftalen" : "not in the agreement"}.`;
  if (trappe === null)
    return `${hvem}: ${sprog === "da" ? "trappe og trin er uoplyst" : "stair and step are undecided"}.`;
  const trinnet = trin === null ? (sprog === "da" ? "trin uoplyst" : "step undecided") : `${TRIN[sprog]} ${trin}`;
  return `${hvem}: ${ORD[sprog].TRAPPEORD[trappe]}, ${trinnet}.`;
}

function intervalord({ mindst }: Anvisningsinterval, over: Anvisningsinterval | undefined, sprog: Sprog): string {
  const [mindstord, underord, til] = sprog === "da" ? ["mindst", "under", "til"] : ["at least", "under", "to"];
  if (over === undefined) return `${mindstord} ${ORD[sprog].stoerrelse(mindst, "procent")}`;
  const under = `${underord} ${ORD[sprog].stoerrelse(over.mindst, "procent")}`;
  return mindst.taeller === 0 ? under : `${ORD[sprog].talord(mindst)} ${til} ${under}`;
}

/**
 * Exact differences to the borders of the row: upwards to the one that is not reached, downwards to the one that is.
 */
function tilGraenserne(
  andel: Tal,
  { mindst }: Anvisningsinterval,
  over: Anvisningsinterval | undefined,
  y: number,
  sprog: Sprog,
): readonly Element[] {
  const linjer = [
    ...(over === undefined
      ? []
      : [
          `↑ ${point(minus(over.mindst, andel), sprog)} ${sprog === "da" ? "op til" : "up to"} ${ORD[sprog].stoerrelse(over.mindst, "procent")}`,
        ]),
    ...(mindst.taeller === 0
      ? []
      : [
          `↓ ${point(minus(andel, mindst), sprog)} ${sprog === "da" ? "over" : "above"} ${ORD[sprog].stoerrelse(mindst, "procent")}`,
        ]),
  ];
  return linjer.map((linje, i) => tekst(MARGEN, y + 44 + i * 16, linje, "start", LILLE));
}

function celle(x: number, y: number, trin: number, ramt: boolean, sprog: Sprog): readonly Element[] {
  return [
    kasse(x, y, KOLONNE, RAEKKE, { fill: ramt ? LYS : PAPIR, stroke: BLAEK, "stroke-width": 1 }),
    ...(ramt ? [ramme(x + 3, y + 3, KOLONNE - 6, RAEKKE - 6, BLAEK, 2)] : []),
    tekst(x + 14, y + 26, `${TRIN[sprog]} ${trin}`, "start", ramt ? FED : {}),
  ];
}

function prikhoejde(andel: Tal | null, fra: Tal, til: Tal, y: number): number {
  if (andel === null) return y + RAEKKE / 2;
  const lav = somNumber(fra);
  const del = (somNumber(andel) - lav) / (somNumber(til) - lav);
  return y + RAEKKE - 13 - del * (RAEKKE - 26);
}

function prik(x: number, y: number, sikker: boolean): Element {
  return el("circle", {
    cx: x,
    cy: y,
    r: 7,
    fill: sikker ? BLAEK : PAPIR,
    stroke: BLAEK,
    "stroke-width": 2,
    ...(sikker ? {} : { "stroke-dasharray": "3 2" }),
  });
}

function placeringsord(
  behov: readonly Behov[],
  andel: Tal | null,
  raekker: readonly { readonly et: Anvisningsinterval; readonly mulig: boolean }[],
  sprog: Sprog,
): string {
  const eller = ORD[sprog].opremset(
    behov.map((b) => ORD[sprog].BEHOVSORD[b]),
    "eller",
  );
  const mulige = raekker.flatMap(({ et, mulig }, i) => (mulig ? [intervalord(et, raekker[i - 1]?.et, sprog)] : []));
  const andelord = andel === null ? (sprog === "da" ? "uoplyst" : "unknown") : ORD[sprog].stoerrelse(andel, "procent");
  return `${BEHOVTITEL[sprog]}: ${eller}. ${ANDELTITEL[sprog]}: ${andelord} (${ORD[sprog].opremset(mulige, "eller")}).`;
}
