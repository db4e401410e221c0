/**
 * `npm run demo`: real areas with published figures, and a made-up portfolio on the two stairs, with the reasons for
 * three departments.
 */
import { fileURLToPath } from "node:url";
import omraader from "../fixtures/data/offentliggjorte-omraader.json" with { type: "json" };
import { fejludskrift } from "../src/cli/fejludskrift.js";
import { laesPlacerinput } from "../src/cli/placerinput.js";
import { manglertekst } from "../src/cli/placerudskrift.js";
import { tabel } from "../src/cli/tabel.js";
import { ordFor } from "../src/cli/tekst/sprogene.js";
import { laesOmraade } from "../src/input/enkeltvis.js";
import type { Laestportefoelje } from "../src/input/portefoelje.js";
import { dag } from "../src/kerne/dato.js";
import { udpegOmraade } from "../src/omraade/udpegOmraade.js";
import { type Portefoelje, placerPortefoelje } from "../src/trappe/placerPortefoelje.js";
import { forbeholdIOrd } from "./demo/forbehold.js";
import { begrundelseIOrd, trinIOrd } from "./demo/ord.js";
import { trappetegning } from "./demo/trappetegning.js";

const DAGEN = "2026-12-01";
/** One by the 950 rule, one on a border between two intervals, one that a missing figure leaves open. */
const BEGRUNDES = ["opdigtet-10", "opdigtet-20", "opdigtet-39"];

function offentliggjorte(): string {
  const overskrifter = ["område", "list of", "the list says", "by its figures", "missing (mangler)"];
  const raekker = omraader.flatMap(({ omraade, paaListen }) =>
    omraade.opgoerelser.map(({ listedato }) => {
      const { status, mangler } = udpegOmraade(laesOmraade(omraade), dag(listedato));
      return [omraade.navn, listedato, paaListen.betegnelse, status, mangler.map((sti) => sti.at(-1)).join(", ")];
    }),
  );
  return [
    tabel(overskrifter, raekker),
    "",
    "Until 2018 there was one list: an area on it has the status parallelsamfund. What is missing was",
    "not published; opgoerelser are the lists of the four years before (omdannelsesomraade takes five).",
  ].join("\n");
}

async function eksempel(): Promise<Laestportefoelje> {
  const filer = {
    omraader: data("eksempel-omraader.csv"),
    afdelinger: data("eksempel-afdelinger.csv"),
    supplement: data("supplement-eksempel.json"),
  };
  const { input, fejl } = await laesPlacerinput({ ...filer, dato: DAGEN });
  if (input === null) throw new Error(`the demo's own data are faulty: ${fejludskrift(fejl, ordFor("en").koersel)}`);
  return input;
}

function data(fil: string): string {
  return fileURLToPath(new URL(`../fixtures/data/${fil}`, import.meta.url));
}

function trapper({ antal }: Portefoelje): string {
  const { omraadetrappen, afdelingstrappen, uoplyst, ikkeOmfattet } = antal;
  return [
    trappetegning([
      { navn: "områdetrappen", antal: Object.values(omraadetrappen) },
      { navn: "afdelingstrappen", antal: Object.values(afdelingstrappen) },
    ]),
    "",
    `On no step: ${uoplyst} for want of a figure (uoplyst), ${ikkeOmfattet} not in the agreement (ikke omfattet).`,
  ].join("\n");
}

function begrundelser({ placeringer }: Portefoelje, input: Laestportefoelje): string {
  return placeringer
    .flatMap((placering, i) => {
      if (!BEGRUNDES.includes(placering.afdeling)) return [];
      const mangler = placering.mangler.map((sti) => manglertekst(sti, input));
      const overskrift = `${placering.afdeling} ${input.afdelinger[i]?.navn ?? ""}: ${trinIOrd(placering)}`;
      return [[overskrift, ...begrundelseIOrd(placering, mangler)].join("\n  ")];
    })
    .join("\n\n");
}

function afsnit(overskrift: string, indhold: string): string {
  return `${overskrift}\n${"═".repeat(overskrift.length)}\n${indhold}\n`;
}

const input = await eksempel();
const portefoelje = placerPortefoelje(input.afdelinger, input.omraader, input.dato, input.aftale);
process.stdout.write(
  [
    afsnit("Real areas, by their published key figures (nøgletal)", offentliggjorte()),
    afsnit(
      `A made-up portfolio (portefølje) on ${DAGEN}: ${input.afdelinger.length} departments, no real ones`,
      trapper(portefoelje),
    ),
    afsnit("Why: three of the departments (begrundelse)", begrundelser(portefoelje, input)),
    afsnit("What these results rest on (forbehold)", forbeholdIOrd(portefoelje, input.aftale, input.dato)),
  ].join("\n"),
);
