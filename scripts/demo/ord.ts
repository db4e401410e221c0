/** The reasons of a placement in plain words (ord), a line or so each. */
import { taltekst } from "../../src/cli/taltekst.js";
import type { Hjemmel, Sammenligning } from "../../src/kerne/begrundelse.js";
import type { Operator } from "../../src/kerne/tal.js";
import type { Udfald } from "../../src/kerne/trevaerdi.js";
import type { Omraadekriterium } from "../../src/parametre/kriterier.js";
import type { Placeringsbegrundelse } from "../../src/trappe/begrundelser.js";
import type { Placering } from "../../src/trappe/placering.js";

export const KRITERIEORD: Readonly<Record<Omraadekriterium, string>> = {
  beskaeftigelse: "no work or study (uden tilknytning)",
  dom: "convicted (dømte)",
  uddannelse: "basic school only (kun grundskole)",
  indkomst: "gross income (bruttoindkomst)",
  ikkeVestlige: "non-western (ikke-vestlige)",
};

export const OPERATORORD: Readonly<Record<Operator, string>> = {
  overstiger: "over",
  mindst: "at least",
  mindreEnd: "under",
};
const OMVENDT: Readonly<Record<Operator, string>> = { overstiger: "not over", mindst: "under", mindreEnd: "not under" };

const UDFALDSORD: Readonly<Record<Udfald, string>> = { opfyldt: "met", "ikke-opfyldt": "not met", uoplyst: "open" };
const TRAPPEORD = { omraadetrappen: "områdetrappen", afdelingstrappen: "afdelingstrappen" } as const;
const BEHOVSORD = { hoejt: "high (højt)", mellem: "middling (mellem)", lavt: "low (lavt)" } as const;

const VIAORD = {
  udpegning: "The area is on a list, so its departments stand on områdetrappen.",
  "950-regel": "With 1,000 residents the area would be on a list: it is placed as if it were (the 950 rule).",
  "egne-noegletal": "No list of an area decides; the department's own figures do:",
} as const;

export function trinIOrd({ udfald, trappe, trin }: Placering): string {
  return trappe === null || trin === null ? udfald : `${TRAPPEORD[trappe]}, trin ${trin}`;
}

/** @param mangler what is missing, as the reader knows it */
export function begrundelseIOrd({ begrundelse }: Placering, mangler: readonly string[]): readonly string[] {
  return [
    ...begrundelse.flatMap(iOrd),
    ...(mangler.length === 0 ? [] : [`What could decide it is missing (mangler): ${mangler.join(", ")}.`]),
  ];
}

/** Lines for a reader; a reason that says nothing new to one gives none. */
function iOrd(grund: Placeringsbegrundelse): readonly string[] {
  switch (grund.kode) {
    case "ikke-omfattet":
      return [`The agreement places no ${grund.type}.`];
    case "ingen-gaeldende-liste":
      return ["No list of the area is current."];
    case "omraade-mangler":
      return ["Nothing is known of the area."];
    case "officiel-liste":
      return [
        `The state's list of ${grund.listedato} has the area as: ` +
          `${grund.udpeget.length === 0 ? "on no list (ingen)" : grund.udpeget.join(", ")}.`,
      ];
    case "antal-beboere":
      return [
        "The area's figures:",
        maalt("residents (antal beboere)", grund.udfald, grund.sammenligning, kilder(grund.hjemmel)),
      ];
    case "omraadekriterium":
      return grund.saet === "61a"
        ? [maalt(KRITERIEORD[grund.kriterium], grund.udfald, grund.sammenligning, kilder(grund.hjemmel))]
        : [];
    case "udsatkriterium":
      return [maalt(KRITERIEORD[grund.kriterium], grund.udfald, grund.sammenligning, kilder(grund.hjemmel))];
    case "risikokriterium":
      return [maalt(KRITERIEORD[grund.kriterium], grund.udfald, grund.sammenligning, risikokilde(grund.sammenligning))];
    case "liste":
    case "beboertalsregel":
      return [];
    case "trappe":
      return grund.via === null ? [] : [VIAORD[grund.via]];
    case "behov":
      return [
        "The need for a better mix of residents (behov) is " +
          `${grund.behov === null ? "open (uoplyst)" : BEHOVSORD[grund.behov]}.`,
      ];
    case "anvisningsinterval": {
      const { vaerdi } = grund.sammenligning;
      if (vaerdi === null) return ["The share assigned by the municipality (andel anviste) is not given."];
      return [
        `The share assigned by the municipality (andel anviste) is ${taltekst(vaerdi, ".")} %: ` +
          `interval ${grund.interval ?? "open"}.`,
      ];
    }
    case "trin":
      return [`Together that is trin ${grund.trin} (${kilder(grund.hjemmel)}).`];
    case "skaerpet":
      if (grund.alle) return ["Every vacancy there is let by all four sharpened criteria (skærpede)."];
      return [
        grund.kriterier.length === 0
          ? "No criterion is certain to be sharpened (skærpet)."
          : `Sharpened (skærpede): ${grund.kriterier.join(", ")}.`,
      ];
  }
}

/** One figure against one limit, set in columns. */
function maalt(
  hvad: string,
  udfald: Udfald,
  { vaerdi, operator, graense, enhed }: Sammenligning,
  kilde: string,
): string {
  const enhedsord = { procent: " %", gange: " times" };
  const figur =
    vaerdi === null
      ? "unknown"
      : `${taltekst(vaerdi, ".", graense === null ? [] : [graense])}${enhed === "procent" || enhed === "gange" ? enhedsord[enhed] : ""}`;
  const forhold = udfald === "ikke-opfyldt" ? OMVENDT[operator] : OPERATORORD[operator];
  const graensen = graense === null ? "what?" : taltekst(graense, ".", vaerdi === null ? [] : [vaerdi]);
  const sammenlignet = `${figur}, ${forhold} ${graensen}${udfald === "uoplyst" ? "?" : ""}`;
  return `  ${UDFALDSORD[udfald].padEnd(8)}${hvad.padEnd(37)}${sammenlignet.padEnd(25)} ${kilde}`;
}

function risikokilde({ herkomst }: Sammenligning): string {
  return herkomst?.art === "antaget" ? "risk zone, assumed" : "risk zone";
}

function kilder(hjemmel: readonly Hjemmel[]): string {
  return hjemmel.map(({ kilde, sted }) => `${kilde} ${sted}`).join("; ");
}
