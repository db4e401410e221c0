/** A letter (brev) as Markdown and as HTML: an explanation, with what an authority writes around it. */
import type { Sagsop } from "../afgoerelse/sag.js";
import type { Sprog } from "../afgoerelse/tekst/sprog.js";
import type { Brevmangel } from "./tekst/da/brev.js";
import { SPROGENE } from "./tekst/sprogene.js";

/** What is the caller's to give; without any of it the letter is a draft. */
export interface Brevhoved {
  readonly dato: string | null;
  readonly afsender: string | null;
  /** Paragraphs (forvaltningsloven § 25). */
  readonly klagevejledning: string | null;
}

export interface Brev extends Brevhoved {
  readonly op: Sagsop;
  readonly sprog: Sprog;
  /** The caller's name for the case. */
  readonly sag: string | null;
  /** Markdown of headings, points and paragraphs, as `forklar` writes it. */
  readonly forklaring: string;
}

export function mangleriBrev({ dato, afsender, klagevejledning }: Brevhoved): readonly Brevmangel[] {
  return [
    ...(dato === null ? (["dato"] as const) : []),
    ...(afsender === null ? (["afsender"] as const) : []),
    ...(klagevejledning === null ? (["klagevejledning"] as const) : []),
  ];
}

export function brevtitel({ op, sprog }: Pick<Brev, "op" | "sprog">): string {
  return SPROGENE[sprog].svar.BREVTITLER[op];
}

export function somMarkdownbrev(brev: Brev): string {
  const { KLADDE, BREVSAG, KLAGE } = SPROGENE[brev.sprog].svar;
  const { dato, afsender, klagevejledning, sag, forklaring } = brev;
  const mangler = mangleriBrev(brev);
  return [
    ...(mangler.length === 0 ? [] : [`> **${undsluppet(KLADDE(mangler))}**`]),
    ...(afsender === null ? [] : afsnitI(afsender)),
    ...(dato === null ? [] : [dato]),
    ...(sag === null ? [] : [undsluppet(BREVSAG(sag))]),
    `# ${brevtitel(brev)}`,
    forklaring.trim(),
    ...(klagevejledning === null ? [] : [`## ${KLAGE}`, ...afsnitI(klagevejledning)]),
  ]
    .join("\n\n")
    .concat("\n");
}

/** A whole page, which loads nothing. */
export function somHtmlbrev(brev: Brev): string {
  const krop = somMarkdownbrev(brev)
    .trim()
    .split(/\n{2,}/)
    .map(blok)
    .join("\n");
  const titel = html(brevtitel(brev));
  return `<!doctype html>\n<html lang="${brev.sprog}">\n<head>\n<meta charset="utf-8">\n<title>${titel}</title>\n</head>\n<body>\n${krop}\n</body>\n</html>\n`;
}

function blok(tekst: string): string {
  const [, tegn = "", overskrift = ""] = /^(#{1,2}) (.*)$/s.exec(tekst) ?? [];
  if (overskrift !== "") return `<h${tegn.length}>${indhold(overskrift)}</h${tegn.length}>`;
  if (tekst.startsWith("> ")) return `<p role="note">${indhold(tekst.slice(2))}</p>`;
  if (!tekst.startsWith("- ")) return `<p>${indhold(tekst)}</p>`;
  const punkter = tekst.split("\n").map((linje) => `<li>${indhold(linje.slice(2))}</li>`);
  return `<ul>\n${punkter.join("\n")}\n</ul>`;
}

/** A paragraph is set off as a whole or not at all, and a sign with a backslash before it is itself. */
function indhold(tekst: string): string {
  const [, fremhaevet] = /^\*\*(.*)\*\*$/s.exec(tekst) ?? [];
  const ren = html((fremhaevet ?? tekst).replace(/\\([^\p{L}\p{N}\s])/gu, "$1"));
  return fremhaevet === undefined ? ren : `<strong>${ren}</strong>`;
}

const HTMLTEGN: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function html(tekst: string): string {
  return tekst.replace(/[&<>"]/g, (tegn) => HTMLTEGN[tegn] ?? tegn);
}

/** The caller's own paragraphs, in which no sign is Markdown. */
function afsnitI(tekst: string): readonly string[] {
  return tekst
    .split(/\r?\n(?:[^\S\n]*\r?\n)+/)
    .map((afsnit) => undsluppet(afsnit.trim()))
    .filter((afsnit) => afsnit !== "");
}

function undsluppet(tekst: string): string {
  return tekst.replace(/\s+/g, " ").replace(/[\\`*_[\]<>&~|#!$@{}^=]|^[-+>]|(?<=^\d+)[.)]/g, "\\$&");
}
