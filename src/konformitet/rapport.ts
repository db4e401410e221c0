/**
 * Reports of a run (rapport) as texts: for a terminal, JUnit XML, JSON, and the endpoint form of a shields.io badge.
 */
import { grupperet } from "../kerne/grupper.js";
import { erBestaaet, optael, type Rapport, type Sagsresultat } from "./koersel.js";
import { RAPPORTORD, type Rapportord } from "./rapportord.js";
import type { Forskel } from "./sammenlign.js";

const VISTE_FEJL = 40;
const VIST_VAERDI = 300;

export function terminaltekst(rapport: Rapport, ord: Rapportord): string {
  const { resultater, brud, udenOperationer, ms } = rapport;
  const fejlede = resultater.filter(({ udfald }) => udfald === "fejlet");
  const { bestaaet, fejlet, sprungetOver } = optael(rapport);
  return [
    ...fejlede.slice(0, VISTE_FEJL).flatMap((resultat) => fejltekst(resultat, ord)),
    ...(fejlede.length > VISTE_FEJL ? [ord.flereFejlede(fejlede.length - VISTE_FEJL), ""] : []),
    ...brud.slice(0, VISTE_FEJL).map(({ art, linje }) => ord.brud(ord.brudene[art], synligt(linje))),
    ...(udenOperationer.length > 0 ? [ord.udenOperationer(udenOperationer.join(", "))] : []),
    ...(bestaaet + fejlet === 0 ? [ord.intetProevet] : []),
    ord.optalt(resultater.length, bestaaet, fejlet, sprungetOver, (ms / 1000).toFixed(1)),
    "",
  ].join("\n");
}

function fejltekst(resultat: Sagsresultat, ord: Rapportord): readonly string[] {
  const { sag } = resultat;
  return [
    ord.fejlet(sag.id),
    `  ${sag.titel} (${sag.op}, ${sag.dag}, ${sag.klausuler.join(", ")})`,
    `  ${grund(resultat, ord)}`,
    "",
  ];
}

function grund({ forskel, hindring }: Sagsresultat, ord: Rapportord): string {
  if (forskel !== null) return forskelstekst(forskel, ord);
  return hindring === null ? "" : ord.hindring(hindring);
}

function forskelstekst({ sti, forventet, faaet }: Forskel, ord: Rapportord): string {
  return ord.forskel(`/${sti.join("/")}`, vaerdi(forventet, ord), vaerdi(faaet, ord));
}

function vaerdi(vaerdi: unknown, { intet }: Rapportord): string {
  const tekst = vaerdi === undefined ? intet : JSON.stringify(vaerdi);
  return tekst.length > VIST_VAERDI ? `${tekst.slice(0, VIST_VAERDI)}...` : tekst;
}

/** A program's own words, without the control characters that a terminal would obey. */
function synligt(tekst: string): string {
  return tekst.replace(/\p{C}/gu, "?");
}

export function jsontekst(rapport: Rapport): string {
  const { kommando, resultater, udenOperationer, brud, ms } = rapport;
  const sager = resultater.map(({ sag, udfald, forskel, hindring, ms: tid }) => ({
    id: sag.id,
    regel: sag.regel,
    klausuler: sag.klausuler,
    udfald,
    ...(forskel === null ? {} : { forskel }),
    ...(hindring === null ? {} : { besked: RAPPORTORD.hindring(hindring) }),
    ms: Math.round(tid * 1000) / 1000,
  }));
  const gennemfoert = erBestaaet(rapport);
  const alt = { kommando, gennemfoert, ...optael(rapport), udenOperationer, brud, ms: Math.round(ms), sager };
  return `${JSON.stringify(alt, null, 2)}\n`;
}

/** @see https://shields.io/badges/endpoint-badge */
export function badgetekst(rapport: Rapport): string {
  const { bestaaet, fejlet, sprungetOver } = optael(rapport);
  const color = !erBestaaet(rapport) ? "red" : sprungetOver > 0 ? "yellowgreen" : "brightgreen";
  const message = `${bestaaet}/${bestaaet + fejlet}${sprungetOver > 0 ? ` (${sprungetOver} skipped)` : ""}`;
  return `${JSON.stringify({ schemaVersion: 1, label: "trappemodel", message, color, isError: fejlet > 0 })}\n`;
}

/** One suite a rule, one test a case; what the program printed against the protocol is a suite of its own. */
export function junittekst(rapport: Rapport): string {
  const { resultater, brud, ms } = rapport;
  const { fejlet, sprungetOver } = optael(rapport);
  const antal = { tests: resultater.length + brud.length, failures: fejlet + brud.length, skipped: sprungetOver };
  const suiter = [
    ...[...grupperet(resultater, ({ sag }) => sag.regel)].map(([regel, egne]) => testsuite(regel, egne)),
    ...(brud.length > 0 ? [protokolsuite(brud)] : []),
  ];
  const felter = { name: "trappemodel konformitet", ...antal, time: sekunder(ms) };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", felter, paaLinjer(suiter))}\n`;
}

function protokolsuite(brud: Rapport["brud"]): string {
  const proever = brud.map(({ art, linje }) => {
    const failure = element("failure", { message: RAPPORTORD.brudene[art] }, xml(linje));
    return element("testcase", { classname: "protokol", name: RAPPORTORD.brudene[art] }, failure);
  });
  return element("testsuite", { name: "protokol", tests: brud.length, failures: brud.length }, paaLinjer(proever));
}

function testsuite(name: string, resultater: readonly Sagsresultat[]): string {
  const { fejlet: failures, sprungetOver: skipped } = optael({ resultater });
  const time = sekunder(resultater.reduce((sum, { ms }) => sum + ms, 0));
  const felter = { name, tests: resultater.length, failures, skipped, time };
  return element("testsuite", felter, paaLinjer(resultater.map(testcase)));
}

function testcase(resultat: Sagsresultat): string {
  const { sag, udfald, ms } = resultat;
  const message = grund(resultat, RAPPORTORD);
  const indhold = {
    bestaaet: "",
    fejlet: element("failure", { message }, xml(sag.hvorfor)),
    "sprunget-over": element("skipped", { message }, ""),
  };
  const felter = { classname: sag.regel, name: `${sag.titel} (${sag.id})`, time: sekunder(ms) };
  return element("testcase", felter, indhold[udfald]);
}

function element(navn: string, felter: Readonly<Record<string, string | number>>, indhold: string): string {
  const attributter = Object.entries(felter).map(([felt, vaerdi]) => ` ${felt}="${xml(String(vaerdi))}"`);
  const begyndelse = `<${navn}${attributter.join("")}`;
  return indhold === "" ? `${begyndelse}/>` : `${begyndelse}>${indhold}</${navn}>`;
}

function paaLinjer(elementer: readonly string[]): string {
  return `\n${elementer.join("\n")}\n`;
}

function sekunder(ms: number): string {
  return (ms / 1000).toFixed(3);
}

const TEGN: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Characters that XML 1.0 cannot hold at all become question marks. */
function xml(tekst: string): string {
  return tekst
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "?")
    .replace(/[&<>"\t\n\r]/g, (tegn) => TEGN[tegn] ?? tegn);
}
