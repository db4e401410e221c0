/**
 * Certificates of households of three against the four sharpened criteria, in microseconds each, and as a ratio to what
 * no certificate can do without: its canonical JSON written and summed by the platform's own means. Run it with `npm
 * run bench -- attest`.
 */
import { createHash } from "node:crypto";
import { pakkehash } from "../src/afgoerelse/attestaftale.js";
import { attest } from "../src/afgoerelse/attester.js";
import { certifikatFor } from "../src/afgoerelse/certifikat.js";
import { type Kanonisk, kanonisk } from "../src/afgoerelse/kanonisk.js";
import { laesteFakta } from "../src/afgoerelse/laesteFakta.js";
import { parametersum } from "../src/afgoerelse/parametre.js";
import { afgoer, type Sag } from "../src/afgoerelse/sag.js";
import { sum } from "../src/afgoerelse/sum.js";
import { attestdoer } from "../src/input/attest.js";
import { laes } from "../src/input/doer.js";
import { RAMMEAFTALEN_2024_2027 } from "../src/parametre/rammeaftalen.js";
import { OPERATIONER } from "../src/protokol/operationer.js";
import { kvartiler } from "./kvartiler.js";
import { tilfaeldige } from "./tilfaeldige.js";

const ANTAL = 1_000;
const SAMLET = { minimal: false, salt: null };
const MINIMAL = { minimal: true, salt: "k2v9x7q4m1z8w3b6" };

/** Two adults and a child each. */
function inputs(antal: number): readonly object[] {
  const t = tilfaeldige(11);
  const mellem = (fra: number, til: number): number => fra + Math.floor(t() * (til - fra + 1));
  const dato = (fra: number, til: number): string =>
    `${mellem(fra, til)}-${String(mellem(1, 12)).padStart(2, "0")}-${String(mellem(1, 28)).padStart(2, "0")}`;
  const voksen = (id: string) => ({
    id,
    foedselsdato: dato(1962, 2004),
    beskaeftigelse: { status: "i-arbejde", timerPrUge: mellem(20, 37), siden: dato(2010, 2025) },
    uddannelse: { status: "ingen" },
    underUddannelseForrigeAar: false,
    uddannelsesniveau: { niveau: "over-grundskole", land: "danmark" },
    domme: t() < 0.1 ? [{ dato: dato(2015, 2025), lov: "straffeloven" }] : [],
    bruttoindtaegt: { aktuelPrMaaned: mellem(20_000, 45_000), forrigeAarPrMaaned: mellem(20_000, 45_000) },
  });
  return Array.from({ length: antal }, (_, i) => ({
    husstand: { id: `h${i}`, personer: [voksen("a"), voksen("b"), { id: "c", foedselsdato: dato(2012, 2025) }] },
    krav: {
      udlejningsform: "fleksibel",
      skaerpede: ["beskaeftigelse", "dom", "uddannelse", "indkomst"],
      omraadestatus: "udsat",
    },
    dato: "2026-11-24",
    aftale: { supplement: { indkomstMinimum: [{ fra: "2025-12-01", beloeb: 25_300 }], mindsteTimerPrUge: 25 } },
  }));
}

function laest(input: object): Kanonisk {
  const dets = kanonisk(input);
  if (dets === null) throw new Error("the input has no canonical form");
  return dets;
}

const alle = inputs(ANTAL);
const sager: readonly { readonly sag: Sag; readonly input: object }[] = alle.map((input) => ({
  sag: laes(attestdoer, { op: "vurder", input }).sag.sag,
  input,
}));
const certifikater = sager.map(({ sag, input }) => attest(sag, laest(input), SAMLET));
const verificer = OPERATIONER.get("verificer");
const attester = OPERATIONER.get("attester");
if (verificer === undefined || attester === undefined) throw new Error("the operations are missing");
const ok = certifikater.every((certifikat, i) =>
  JSON.stringify(verificer({ certifikat, input: alle[i] })).includes('"svar":"ok"'),
);
if (!ok) throw new Error("a certificate does not stand up");
const tegn = Math.round(certifikater.reduce((sum, en) => sum + JSON.stringify(en).length, 0) / ANTAL);

const hver = (arbejde: (nr: number) => unknown) =>
  kvartiler(31, () => {
    for (let i = 0; i < ANTAL; i++) arbejde(i);
  });
const sagen = (i: number) => sager[i] as (typeof sager)[number];
const summet = (vaerdi: unknown) => createHash("sha256").update(JSON.stringify(vaerdi)).digest("hex");

const afgjorte = sager.map(({ sag }) => afgoer(sag));
const grundlag = {
  aftale: { hash: pakkehash(RAMMEAFTALEN_2024_2027), id: RAMMEAFTALEN_2024_2027.id, navn: RAMMEAFTALEN_2024_2027.navn },
  parametre: parametersum(),
};
const attesteret = (i: number) => {
  const { sag, input } = sagen(i);
  return certifikatFor(sag, afgjorte[i] as (typeof afgjorte)[number], { input: sum(laest(input).tekst) }, grundlag);
};

const minimum = hver((i) => summet(alle[i]) + summet(certifikater[i]));
console.log(
  `${ANTAL} households of three, ${tegn} characters a certificate; minimum ${((minimum.median / ANTAL) * 1000).toFixed(1)} us each`,
);
for (const [hvad, tid] of [
  ["the decision alone", hver((i) => afgoer(sagen(i).sag))],
  ["a decision certified", hver(attesteret)],
  ["decided and certified", hver((i) => attest(sagen(i).sag, laest(sagen(i).input), SAMLET))],
  ["decided and certified, minimal", hver((i) => attest(sagen(i).sag, laest(sagen(i).input), MINIMAL))],
  ["the facts that were read", hver((i) => laesteFakta(sagen(i).sag, laest(sagen(i).input).vaerdi))],
  ["read, decided, certified and reported on", hver((i) => attester({ op: "vurder", input: alle[i] }))],
  ["verified", hver((i) => verificer({ certifikat: certifikater[i], input: alle[i] }))],
] as const) {
  const us = (ms: number) => ((ms / ANTAL) * 1000).toFixed(1);
  console.log(
    `${hvad}: median ${us(tid.median)} us (quartiles ${us(tid.nedre)}-${us(tid.oevre)}), ratio ${(tid.median / minimum.median).toFixed(2)}`,
  );
}
