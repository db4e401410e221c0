/**
 * A reason of a placement as one short note for a cell (grundtekst): the criterion, the figure, the text's operator and
 * the limit.
 */
import type { Sammenligning } from "../kerne/begrundelse.js";
import type { Operator } from "../kerne/tal.js";
import type { Placeringsbegrundelse } from "../trappe/begrundelser.js";
import { taltekst } from "./taltekst.js";

const TEGN: Readonly<Record<Operator, string>> = { overstiger: ">", mindst: ">=", mindreEnd: "<" };

/**
 * @example
 * sammenligningstekst(sammenligning); // "44,6 > 40"
 */
export function sammenligningstekst(
  { vaerdi, operator, graense }: Sammenligning,
  decimaltegn: "," | "." = ",",
): string {
  const tal = (figur: Sammenligning["vaerdi"], mod: Sammenligning["vaerdi"]) =>
    figur === null ? "?" : taltekst(figur, decimaltegn, mod === null ? [] : [mod]);
  return `${tal(vaerdi, graense)} ${TEGN[operator]} ${tal(graense, vaerdi)}`;
}

export function grundtekst(grund: Placeringsbegrundelse): string {
  const maalt = "sammenligning" in grund ? sammenligningstekst(grund.sammenligning) : "";
  switch (grund.kode) {
    case "ikke-omfattet":
      return `ikke-omfattet: ${grund.type}`;
    case "ingen-gaeldende-liste":
    case "omraade-mangler":
      return grund.kode;
    case "officiel-liste":
      return `officiel-liste ${grund.listedato}: ${grund.udpeget.length === 0 ? "ingen" : grund.udpeget.join(", ")}`;
    case "antal-beboere":
      return `antal-beboere ${maalt}: ${grund.udfald}`;
    case "omraadekriterium": {
      const paragraf = `${grund.saet.slice(0, -1)} ${grund.saet.slice(-1)}`;
      return `omraade § ${paragraf} ${grund.kriterium} ${maalt}: ${grund.udfald}`;
    }
    case "liste":
      return `liste ${grund.liste}: ${grund.udfald}`;
    case "trappe":
      return `trappe: ${grund.trappe ?? "uoplyst"}`;
    case "beboertalsregel":
      return `950-regel ${maalt}`;
    case "udsatkriterium":
      return `udsat ${grund.kriterium} ${maalt}: ${grund.udfald}`;
    case "risikokriterium":
      return `risikozone ${grund.kriterium} ${maalt}: ${grund.udfald}`;
    case "behov":
      return `behov: ${grund.behov ?? "uoplyst"}`;
    case "anvisningsinterval":
      return `andelAnviste ${maalt}: ${grund.interval ?? "uoplyst"}`;
    case "trin":
      return `trin: ${grund.trin}`;
    case "skaerpet":
      return `skaerpede: ${grund.kriterier.length === 0 ? "ingen" : grund.kriterier.join(", ")}`;
  }
}
