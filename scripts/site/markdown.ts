/** Markdown for the site (markdown): lists, tables, and an expected answer in a cell. */

import type { Forventet } from "../../src/konformitet/fixtures.js";
import { FORTOLKNINGER } from "../../src/parametre/fortolkninger.js";
import type { Punkt } from "./vilkaarsord.js";

/** Lists within lists; an interpretation that is named leads to where it is told of. */
export function liste(punkter: readonly Punkt[], dybde = 0): readonly string[] {
  return punkter.flatMap(({ navn, tekst, under }) => [
    `${"  ".repeat(dybde)}- ${navn === null ? "" : `**${navn}**: `}${medLinks(tekst)}${under.length === 0 ? "" : ":"}`,
    ...liste(under, dybde + 1),
  ]);
}

function medLinks(tekst: string): string {
  return tekst.replace(/»([\w-]+)«/g, (ord, id: string) =>
    id in FORTOLKNINGER ? `[\`${id}\`](/fortolkninger.md#${id.replace(/^\d/, "_$&")})` : ord,
  );
}

export function tabel(overskrifter: readonly string[], raekker: readonly (readonly string[])[]): readonly string[] {
  return [
    `| ${overskrifter.join(" | ")} |`,
    `|${overskrifter.map(() => "---").join("|")}|`,
    ...raekker.map((raekke) => `| ${raekke.map(iCelle).join(" | ")} |`),
  ];
}

function iCelle(tekst: string): string {
  return tekst.replaceAll("|", "\\|").replaceAll("\n", " ");
}

/** Words from the data, which are no markup. */
export function celle(tekst: string): string {
  return tekst.replaceAll("<", "&lt;").replaceAll("{{", "{ {");
}

/** What the reader of a table wants to see of an answer; the file has it whole. */
const LAENGST = 140;

export function svartekst(forventet: Forventet): string {
  if (!forventet.ok) return `fejl: ${[...new Set(forventet.errors.map(({ code }) => `\`${code}\``))].join(", ")}`;
  const dele = Object.entries(forventet.result).flatMap(([felt, vaerdi]) => {
    const kort = kortVaerdi(vaerdi);
    return kort === null ? [] : [`${felt}: ${kort}`];
  });
  const valgt: string[] = [];
  for (const del of dele)
    if ([...valgt, del].join("; ").length <= LAENGST || valgt.length === 0) valgt.push(del.slice(0, LAENGST));
  const tekst = valgt.join("; ") + (valgt.length < dele.length ? " …" : "");
  return `\`${tekst.replaceAll("`", "'")}\``;
}

/** Null for what says nothing: the empty, and what is not there. */
function kortVaerdi(vaerdi: unknown): string | null {
  if (vaerdi === null || vaerdi === false) return null;
  if (typeof vaerdi !== "object") return String(vaerdi);
  if (Array.isArray(vaerdi))
    return vaerdi.length === 0
      ? null
      : vaerdi.map((en: unknown) => (Array.isArray(en) ? en.join(".") : (kortVaerdi(en) ?? ""))).join(", ");
  const felter = Object.entries(vaerdi as Readonly<Record<string, unknown>>);
  const { taeller, naevner } = vaerdi as { readonly taeller?: unknown; readonly naevner?: unknown };
  if (taeller !== undefined && naevner !== undefined) return `${String(taeller)}/${String(naevner)}`;
  return felter.length === 0
    ? null
    : felter
        .flatMap(([felt, en]) => {
          const kort = kortVaerdi(en);
          return kort === null ? [] : [`${felt} ${kort}`];
        })
        .join(" ");
}
