/**
 * A department's ledger as a strip over time (regnskab): each vacancy with its turn and what came of it, and under it
 * how many count towards the cap.
 */

import type { Sag } from "../afgoerelse/sag.js";
import { aarstal } from "../kerne/dato.js";
import { anvend } from "../ledighed/anvend.js";
import { taellerMedILoftet } from "../ledighed/loft.js";
import { aarsopgoerelser } from "../ledighed/opgoerelse.js";
import type { Tildeling } from "../ledighed/tildeling.js";
import { start, type Tilstand } from "../ledighed/tilstand.js";
import type { Trappeaftale } from "../parametre/aftale.js";
import { VEJE } from "../parametre/ledighedsregler.js";
import { FED, kasse, LILLE, moenstre, noegle, RUDERAEKKE, rude, streg, tekst } from "./former.js";
import type { Ord } from "./ord.js";
import { BLAEK, type Element, ROED, type Tegning } from "./svg.js";

const FELT = 24;
const HVER_LINJE = 27;
const LABEL = 64;
const MARGEN = 24;
const STABEL = 9;
const LINJE = 136;

/** One vacancy, with the dwellings that counted towards the cap once it was offered, or not. */
interface Ledighed {
  readonly tildeling: Tildeling;
  readonly taeller: number;
}

/** A ledger with the department and the agreement that it is kept under. */
type Regnskab = Omit<Sag<"tildel">, "op">;

export function tegnRegnskab(regnskab: Regnskab, ord: Ord, id: string): Tegning {
  const { afdeling, aftale } = regnskab;
  const ledige = ledighederI(regnskab);
  const { hoejst, af } = aftale.tekst.trapper.ledighed.loft;
  const figurens = ord.REGNSKABSFIGUR;
  const loftlinje = figurens.loft(hoejst, af);
  const linjer = linjerAf(ledige);
  const indhold: Element[] = [moenstre(id)];
  for (const [i, { aar, foerste, felter }] of linjer.entries()) {
    const y = MARGEN + i * LINJE;
    if (foerste) indhold.push(tekst(MARGEN, y + 40, String(aar), "start", FED));
    indhold.push(...felter.flatMap((ledig, nr) => felt(ledig, MARGEN + LABEL + nr * FELT, y, hoejst, id)));
    indhold.push(...loft(y, felter.length, hoejst));
  }
  const bund = MARGEN + Math.max(linjer.length, 1) * LINJE;
  if (linjer.length === 0) indhold.push(tekst(MARGEN, MARGEN + 40, figurens.ingen));
  const vejene = RUDERAEKKE.filter((rude) => VEJE.some((vej) => vej === rude));
  indhold.push(...noegle(vejene, MARGEN, bund, ord, id));
  indhold.push(
    ...[...figurens.tegn, loftlinje].map((note, i) => tekst(MARGEN, bund + 42 + i * 18, note, "start", LILLE)),
  );
  return {
    titel: `${figurens.titel} ${ord.navn(afdeling.navn ?? afdeling.id)}`,
    beskrivelse: [...aarsord(ledige, aftale, ord), ...ledige.map((en) => ledigord(en, ord)), loftlinje],
    bredde: MARGEN + LABEL + HVER_LINJE * FELT + MARGEN,
    hoejde: bund + 90,
    indhold,
  };
}

/**
 * The ledger is entered event by event, so that the cap is measured as it stood on each day, by the measure in force.
 */
function ledighederI({ afdeling, aabning, haendelser, aftale }: Regnskab): readonly Ledighed[] {
  const ledige: Ledighed[] = [];
  let tilstand = start(afdeling, aftale, aabning);
  for (const haendelse of haendelser) {
    const skridt = anvend(tilstand, haendelse);
    const { tildeling, nr } = skridt;
    if (tildeling !== null) {
      const foer = ledige[nr];
      const taeller = foer?.taeller ?? talt(tilstand, tildeling, aftale);
      ledige[nr] = { tildeling, taeller };
    }
    tilstand = skridt.tilstand;
  }
  return ledige.filter((en) => en !== undefined);
}

function talt(foer: Tilstand, { position, dato, udfald }: Tildeling, aftale: Trappeaftale): number {
  if (position === null) return 0;
  return taellerMedILoftet(foer, { dato, position: position - 1 }, aftale).length + (udfald === "afventer" ? 1 : 0);
}

interface Linje {
  readonly aar: number;
  readonly foerste: boolean;
  readonly felter: readonly Ledighed[];
}

/** A line for each year, and more where one does not hold it. */
function linjerAf(ledige: readonly Ledighed[]): readonly Linje[] {
  const aarene = [...new Set(ledige.map(({ tildeling }) => aarstal(tildeling.dato)))];
  return aarene.flatMap((aar) => {
    const egne = ledige.filter(({ tildeling }) => aarstal(tildeling.dato) === aar);
    return Array.from({ length: Math.ceil(egne.length / HVER_LINJE) }, (_, i) => ({
      aar,
      foerste: i === 0,
      felter: egne.slice(i * HVER_LINJE, (i + 1) * HVER_LINJE),
    }));
  });
}

const UDFALDSTEGN = { benyttet: "✓", returneret: "↩", afventer: "…" } as const;
const IKKE_TILBUDT: readonly Tildeling["aarsag"][] = ["tilbageholdt", "loft", "nybyggeri"];
const GULV = 104;

function felt(
  { tildeling: { tur, udfald, aarsag, position }, taeller }: Ledighed,
  x: number,
  y: number,
  hoejst: number,
  id: string,
): readonly Element[] {
  const tegn = udfald === null ? (IKKE_TILBUDT.includes(aarsag) ? "✕" : "") : UDFALDSTEGN[udfald];
  return [
    ...(tegn === "" ? [] : [tekst(x + FELT / 2, y + 14, tegn, "middle", FED)]),
    ...rude(tur ?? "ukendt", { x, y: y + 22, bredde: FELT, hoejde: FELT }, id),
    ...(position === null ? [streg(`M${x + 3} ${y + 51}h${FELT - 6}`, { "stroke-width": 3 })] : []),
    ...Array.from({ length: taeller }, (_, nr) =>
      kasse(
        x + 4,
        y + GULV - (nr + 1) * STABEL,
        FELT - 8,
        STABEL - 2,
        nr < hoejst ? { fill: "#7a7a7a" } : { fill: ROED, stroke: BLAEK, "stroke-width": 2 },
      ),
    ),
  ];
}

function loft(y: number, antal: number, hoejst: number): readonly Element[] {
  const [venstre, bredde] = [MARGEN + LABEL, antal * FELT];
  return [
    streg(`M${venstre - 6} ${y + GULV - hoejst * STABEL - 2}h${bredde + 12}`, {
      "stroke-dasharray": "6 4",
      "stroke-width": 1.5,
    }),
    tekst(venstre - 10, y + GULV - hoejst * STABEL + 2, String(hoejst), "end", LILLE),
    streg(`M${venstre} ${y + GULV}h${bredde}`),
  ];
}

function aarsord(ledige: readonly Ledighed[], aftale: Trappeaftale, ord: Ord): readonly string[] {
  const { ingen, aaret } = ord.REGNSKABSFIGUR;
  if (ledige.length === 0) return [ingen];
  const tildelinger = ledige.map(({ tildeling }) => tildeling);
  return aarsopgoerelser(tildelinger, aftale).map(aaret);
}

function ledigord({ tildeling: { dato, bolig, position, tur, udfald }, taeller }: Ledighed, ord: Ord): string {
  const { plads, udenPlads, udenVej, taeller: iLoftet } = ord.REGNSKABSFIGUR;
  const vej = [position === null ? udenPlads : plads(position), tur ?? udenVej, ...(udfald === null ? [] : [udfald])];
  return `${dato}, ${ord.navn(bolig)}: ${vej.join(", ")}; ${iLoftet}: ${taeller}.`;
}
