/**
 * Explanations of households of three against the four sharpened criteria, given the decisions: microseconds each, and
 * the ratio to a hand-written minimum that prints the bare outcome and a line for each reason's code. Run it with `npm
 * run bench -- forklar`.
 */
import { forklarAfgjort } from "../src/afgoerelse/forklar.js";
import { afgoer, type Sag } from "../src/afgoerelse/sag.js";
import { laesAftale } from "../src/input/enkeltvis.js";
import { laesHusstand } from "../src/input/husstand.js";
import { dag } from "../src/kerne/dato.js";
import { kvartiler } from "./kvartiler.js";

const ANTAL = 2_000;
const DAGEN = dag("2026-11-24");
const AFTALE = laesAftale({
  supplement: { indkomstMinimum: [{ fra: "2025-12-01", beloeb: 25300 }], mindsteTimerPrUge: 25, seniorAlder: 65 },
});
const KRAV = {
  udlejningsform: "fleksibel",
  skaerpede: ["beskaeftigelse", "dom", "uddannelse", "indkomst"],
  omraadestatus: "udsat",
} as const;

/** Two adults and a child; every fourth household lacks a fact, every third is refused. */
function husstand(nr: number) {
  const voksen = (id: string, aar: number) => ({
    id: `${id}${nr}`,
    foedselsdato: `${aar}-05-17`,
    beskaeftigelse: { status: "i-arbejde", timerPrUge: nr % 3 === 0 ? 20 : 37, siden: "2019-08-01" },
    uddannelse: { status: "ingen" },
    uddannelsesniveau: { niveau: "over-grundskole", land: nr % 5 === 0 ? "udland" : "danmark", godkendt: true },
    ...(nr % 4 === 0 ? {} : { domme: nr % 7 === 0 ? [{ dato: "2025-05-03", lov: "straffeloven" }] : [] }),
    bruttoindtaegt: { aktuelPrMaaned: 25_000 + nr, forrigeAarPrMaaned: `${30_000 + nr}.5` },
  });
  return laesHusstand(
    { id: `h${nr}`, personer: [voksen("a", 1985), voksen("b", 1979), { id: `c${nr}`, foedselsdato: "2016-01-09" }] },
    DAGEN,
  );
}

const sager = Array.from(
  { length: ANTAL },
  (_, nr): Sag => ({ op: "vurder", husstand: husstand(nr), krav: KRAV, dato: DAGEN, aftale: AFTALE }),
);
const afgjorte = sager.map((sag) => ({ sag, afgjort: afgoer(sag) }));

/** As a caller takes one explanation after the other, and keeps none of them here. */
function alle(en: (sag: (typeof afgjorte)[number]) => string): number {
  let tegn = 0;
  for (const sag of afgjorte) tegn += en(sag).length;
  return tegn;
}

const minimum = kvartiler(25, () =>
  alle(
    ({ afgjort: { resultat } }) =>
      `${"udfald" in resultat ? resultat.udfald : ""}\n${resultat.begrundelse.map(({ kode, regel }) => `- ${kode} (${regel})`).join("\n")}`,
  ),
);
console.log(`${ANTAL} households of three; minimum ${((minimum.median / ANTAL) * 1000).toFixed(2)} us each`);
for (const sprog of ["da", "en"] as const) {
  for (const modtager of ["sagsbehandler", "borger"] as const) {
    const tid = kvartiler(25, () =>
      alle(({ sag, afgjort }) => forklarAfgjort(sag, afgjort, { sprog, modtager }).tekst),
    );
    const hver = (ms: number) => ((ms / ANTAL) * 1000).toFixed(1);
    console.log(
      `${sprog}, ${modtager}: median ${hver(tid.median)} us each (quartiles ${hver(tid.nedre)}-${hver(tid.oevre)}), ratio ${(tid.median / minimum.median).toFixed(1)}`,
    );
  }
}
