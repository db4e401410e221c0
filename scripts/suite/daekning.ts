/**
 * Coverage of the texts (daekning): each clause of the agreement and of the acts with its rules, their files and the
 * cases that rest on it; and what is missing.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Hjemmel } from "../../src/kerne/begrundelse.js";
import type { Regelsag, Tag } from "../../src/konformitet/fixtures.js";
import { AFTALER } from "../../src/parametre/aftaler.js";
import { type Linje, linjeafsnit } from "./linjer.js";

export interface Klausul {
  readonly id: string;
  /** The text: AK, or an act by the name that answers cite it by. */
  readonly kilde: string;
  readonly sted: string;
  /** A `forbehold` is a rule that others apply: a result says so in a caveat, and computes nothing more. */
  readonly type: "regel" | "forbehold" | "definition" | "hensigt" | "organisatorisk";
  /** What it says, in a few words of our own. */
  readonly ord: string;
  /** The same in Danish. */
  readonly dansk: string;
  /** The rules that rest on it. */
  readonly regler: readonly string[];
  /** Why nothing, or no more, is computed from it. */
  readonly grund?: string;
}

/** The stages whose rules stand in the text; the last stage is about decisions, whatever they rest on. */
const TRIN = ["omraade", "trappe", "ledighed", "ansoeger"] as const;

/** What a text itself asks of applicants is data, and stands among the figures. */
const MAPPER = [
  "src/parametre",
  "src/parametre/ansoeger",
  "src/parametre/aftaler",
  ...TRIN.map((trin) => `src/${trin}`),
];

/** The file that says "Rule `<id>`", by the id, which no other file may say. */
export function regelfiler(rod: string): ReadonlyMap<string, string> {
  const hjem = new Map<string, string>();
  for (const fil of filerI(rod)) {
    const id = /\bRule `([a-zA-Z.]+)`/.exec(readFileSync(join(rod, fil), "utf8"))?.[1];
    if (id === undefined) continue;
    if (hjem.has(id)) throw new RangeError(`both ${hjem.get(id)} and ${fil} say that they are rule ${id}`);
    hjem.set(id, fil);
  }
  return hjem;
}

/** All files of a rule: the one that it is, and those that say "Part of rule `<id>`". */
export function filerOm(regel: string, rod: string): readonly string[] {
  const naevner = new RegExp(`\\b[Rr]ule \`${regel}\``);
  return filerI(rod).filter((fil) => naevner.test(readFileSync(join(rod, fil), "utf8")));
}

function filerI(rod: string): readonly string[] {
  return MAPPER.flatMap((mappe) =>
    readdirSync(join(rod, mappe))
      .filter((fil) => fil.endsWith(".ts"))
      .map((fil) => `${mappe}/${fil}`),
  );
}

/** What a result can show: that it is done, or that somebody else is to do it. */
function vises({ type }: Klausul): boolean {
  return type === "regel" || type === "forbehold";
}

/** The places of acts that answers cite and that are no clause. An agreement's places are headings of its text. */
export function ukendteSteder(klausuler: readonly Klausul[], hjemler: readonly Hjemmel[]): readonly string[] {
  const kendte = new Set(klausuler.map(({ kilde, sted }) => `${kilde}, ${sted}`));
  const aftaler = [...AFTALER.values()].flatMap(({ kilder = [] }) => kilder.map(({ kilde }) => kilde));
  const steder = hjemler.filter(({ kilde }) => kilde !== "AK" && !aftaler.includes(kilde));
  const citerede = new Set(steder.map(({ kilde, sted }) => `${kilde}, ${sted}`));
  return [...citerede].filter((sted) => !kendte.has(sted));
}

/** Whatever breaks the bond between texts, rules and cases. */
export function huller(
  klausuler: readonly Klausul[],
  regler: ReadonlyMap<string, string>,
  sager: readonly Regelsag[],
): readonly string[] {
  const kendte = new Set(klausuler.map(({ id }) => id));
  const medKlausul = new Set(klausuler.flatMap((klausul) => klausul.regler));
  const brugte = new Set(sager.flatMap((sag) => sag.klausuler));
  return [
    ...klausuler
      .filter((klausul) => vises(klausul) && klausul.regler.length === 0)
      .map(({ id }) => `clause ${id} has no rule`),
    ...klausuler
      .filter((klausul) => vises(klausul) && !brugte.has(klausul.id))
      .map(({ id }) => `clause ${id} has no case`),
    ...klausuler
      .filter(({ type, grund }) => type !== "regel" && grund === undefined)
      .map(({ id }) => `clause ${id} is not computed, and no reason is given`),
    ...[...medKlausul].filter((regel) => !regler.has(regel)).map((regel) => `no file says that it is rule ${regel}`),
    ...[...regler]
      .filter(([regel]) => !medKlausul.has(regel))
      .map(([regel, fil]) => `rule ${regel} (${fil}) rests on no clause`),
    ...[...regler]
      .filter(([regel, fil]) => !regelstier(regel).includes(fil))
      .map(([regel, fil]) => `rule ${regel} stands in ${fil}`),
    ...[...new Set(sager.map(({ regel }) => regel))]
      .filter((regel) => !regler.has(regel))
      .map((regel) => `the cases of ${regel} test no rule`),
    ...sager.flatMap(({ id, klausuler }) =>
      klausuler
        .filter((klausul) => !kendte.has(klausul))
        .map((klausul) => `${id} rests on ${klausul}, which is no clause`),
    ),
  ];
}

/** Where a rule may have its home: its id is its path, within the library or among the figures. */
export function regelstier(regel: string): readonly string[] {
  const sti = regel.replace(".", "/");
  if (sti.startsWith("aftaler/")) return [`src/parametre/${sti}.ts`];
  return [`src/${sti}.ts`, ...(sti.startsWith("ansoeger/") ? [`src/parametre/${sti}.ts`] : [])];
}

/** The texts in the order of the page; each has clauses of its own. */
const TEKSTER: readonly (readonly [kilde: string, navn: string])[] = [
  ["AK", "The agreement in short"],
  ["ABL", "Almenboligloven, as consolidated in LBK 207/2026"],
  ["LBK 1171/2024", "Almenboligloven before the reform of benefits (LBK 1171/2024)"],
  ["LOV 2157/2021", "Almenboligloven as amended from the list of 1 December 2021 (LOV 2157/2021)"],
  ["LOV 1322/2018", "Almenboligloven as amended from the list of 1 December 2018 (LOV 1322/2018)"],
  ["LOV 1609/2013", "Almenboligloven as amended from 2014 (LOV 1609/2013)"],
  ["LOV 1610/2010", "Almenboligloven as amended from 2011 (LOV 1610/2010)"],
  ["BEK 977/2024", "The order on letting (BEK 977/2024)"],
];

/** What a case is about, whatever its clause. */
const TAGORD: Readonly<Record<Tag, string>> = {
  hovedregel: "the plain rule",
  graense: "the text's own operator at a limit: below it, on it, above it",
  uoplyst: "facts that are unknown, which of them matter, and which do not",
  "eksakt-tal": "exact numbers, where a binary fraction would decide otherwise",
  dato: "calendar days, ages and months",
  fortolkning: "each choice of an interpretation",
  "virkelige-data": "figures that the state has published",
  antaget: "assumed figures, and the caveat for them",
  fejl: "faults of the input, with all their paths",
};

export function daekningsside(
  klausuler: readonly Klausul[],
  hjem: ReadonlyMap<string, string>,
  sager: readonly Regelsag[],
  linjer: readonly Linje[],
): string {
  const ukendt = klausuler.find(({ kilde }) => TEKSTER.every(([en]) => en !== kilde));
  if (ukendt !== undefined) throw new RangeError(`${ukendt.id} is of ${ukendt.kilde}, which is no text of the page`);
  const antalFra = (er: (kilde: string) => boolean) => klausuler.filter(({ kilde }) => er(kilde)).length;
  return [
    "# Coverage of the texts (dækning)",
    "",
    "<!-- Generated by `npm run generate` from klausuler.json, linjer.json and the fixtures. Do not edit. -->",
    "",
    `The agreement in short has ${antalFra((kilde) => kilde === "AK")} clauses; what is used of the acts, with their ` +
      `older wordings, has ${antalFra((kilde) => kilde !== "AK")}. ${klausuler.filter(vises).length} of them are rules. ` +
      `Each rule of the texts ends in code and in cases of the [reference suite](konformitet.md): ${sager.length} ` +
      "cases in all. A check fails when a rule of the texts has no code or no case, when code rests on no clause, when " +
      "a case does, and when an answer cites a place of an act that is no clause. What a clause says is told in words " +
      "of our own; the texts themselves are binding.",
    "",
    ...TEKSTER.flatMap(([kilde, navn]) =>
      tekstafsnit(
        navn,
        klausuler.filter((klausul) => klausul.kilde === kilde),
        hjem,
        sager,
      ),
    ),
    ...linjeafsnit(linjer, hjem, sager),
    "## What goes for all of them",
    "",
    "No clause says how a figure is read or what an unknown fact means; these cases hold it.",
    "",
    "| cases about | tag | cases |",
    "|---|---|---|",
    ...Object.entries(TAGORD).map(
      ([tag, ord]) => `| ${ord} | \`${tag}\` | ${sager.filter(({ tags }) => tags.some((en) => en === tag)).length} |`,
    ),
    "",
    "## Cases of each rule",
    "",
    "| rule | file | cases |",
    "|---|---|---|",
    ...[...new Set(sager.map(({ regel }) => regel))].map((regel) => {
      const fil = hjem.get(regel);
      const antal = sager.filter((sag) => sag.regel === regel).length;
      return `| \`${regel}\` | [${fil}](../${fil}) | [${antal}](../fixtures/${regel.replace(".", "/")}.json) |`;
    }),
    "",
  ].join("\n");
}

function tekstafsnit(
  navn: string,
  klausuler: readonly Klausul[],
  hjem: ReadonlyMap<string, string>,
  sager: readonly Regelsag[],
): readonly string[] {
  const andre = klausuler.filter((klausul) => !vises(klausul));
  const forbehold = klausuler.filter(({ type }) => type === "forbehold");
  return [
    `## ${navn}`,
    "",
    "| clause | place | what it says | rules | cases |",
    "|---|---|---|---|---|",
    ...klausuler
      .filter(vises)
      .map(
        (klausul) =>
          `| ${klausul.id} | ${klausul.sted} | ${klausul.ord} | ${links(klausul, hjem)} | ${antal(klausul, sager)} |`,
      ),
    "",
    ...forbehold.flatMap(({ id, grund }) => [`${id} ends in a caveat. ${grund}`, ""]),
    ...(andre.length === 0
      ? []
      : [
          `### ${navn}: no rules`,
          "",
          "Some of them date or name what a rule uses; then the rule stands beside them.",
          "",
          "| clause | place | kind | what it says | why nothing more is computed | rules |",
          "|---|---|---|---|---|---|",
          ...andre.map(
            (klausul) =>
              `| ${klausul.id} | ${klausul.sted} | ${klausul.type} | ${klausul.ord} | ${klausul.grund ?? ""} ` +
              `| ${links(klausul, hjem)} |`,
          ),
          "",
        ]),
  ];
}

function links({ regler }: Klausul, hjem: ReadonlyMap<string, string>): string {
  return regler.map((regel) => `[${regel}](../${hjem.get(regel)})`).join(", ");
}

/** How many cases rest on the clause, by file. */
function antal({ id }: Klausul, sager: readonly Regelsag[]): string {
  const egne = sager.filter(({ klausuler }) => klausuler.includes(id));
  const filer = [...new Set(egne.map(({ regel }) => regel))];
  return filer
    .map(
      (regel) =>
        `[${egne.filter((sag) => sag.regel === regel).length}](../fixtures/${regel.replace(".", "/")}.json "${regel}")`,
    )
    .join(" + ");
}
