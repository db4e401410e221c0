/**
 * The measurements as a page (rapport): figures, ratios to the floor of the same run, and beside each target whether it
 * was met in that run.
 */
import { hvorfor } from "./hvorfor.js";
import type { Kvartiler } from "./kvartiler.js";
import {
  findes,
  forhold,
  type Maalinger,
  type Maalt,
  midterste,
  type Sammenligning,
  type Tjeneste,
} from "./maalinger.js";

const NAVNE: Readonly<Record<string, string>> = {
  gulv: "the floor: a hand-written function, a bare yes or no",
  bart: "the library: the bare outcome",
  gemt: "the library: every person's answer to every criterion kept, reasons set out when read",
  udlagt: "the library: every reason set out in full",
  kontrolleret: "the library: read, checked, and all answers kept",
  haandlaest: "the floor of reading: read, checked and copied by hand, a bare yes or no",
  kontrolleretUdlagt: "the library: read, checked, and every reason set out in full",
};

function tid(ns: number): string {
  return ns < 10_000
    ? `${ns.toFixed(0)} ns`
    : ns < 10_000_000
      ? `${(ns / 1_000).toFixed(1)} us`
      : `${(ns / 1e6).toFixed(1)} ms`;
}

function kvartiler({ nedre, median, oevre }: Kvartiler): string {
  return `${tid(median)} (${tid(nedre)} to ${tid(oevre)})`;
}

function tabel(hoved: readonly string[], raekker: readonly (readonly string[])[]): string {
  return [hoved, hoved.map(() => "---"), ...raekker].map((raekke) => `| ${raekke.join(" | ")} |`).join("\n");
}

function tider(maalt: readonly Maalt[], navne: Readonly<Record<string, string>> = {}): string {
  const gulv = findes(maalt, "gulv");
  return tabel(
    ["what", "each, median (quartiles)", "times the floor"],
    maalt.map(({ navn, hver }) => [navne[navn] ?? navn, kvartiler(hver), (hver.median / gulv).toFixed(2)]),
  );
}

/** The one whose bare outcome is the middle one beside its floor. */
function midtersteAf(sammenligninger: readonly Sammenligning[]): Sammenligning {
  const bart = ({ maalt }: Sammenligning) => findes(maalt, "bart") / findes(maalt, "gulv");
  return midterste(sammenligninger.toSorted((a, b) => bart(a) - bart(b)));
}

export function tjenesteafsnit(maalt: Tjeneste): string {
  const { forbindelser, besvaret, tabt, ms, kerne, median, langsomme, belastning } = maalt;
  const iSekundet = (tid: number) => Math.round((besvaret / tid) * 1000).toLocaleString("en");
  return `## The service

\`trappemodel tjeneste\`, asked on ${forbindelser} connections at once, each with the next question as soon as the last is answered: the suite's questions that have an answer, in turn, and every answer held against the right one. ${besvaret.toLocaleString("en")} were answered in ${(ms / 1000).toFixed(1)} s and ${tabt} lost. It took ${(kerne / 1000).toFixed(1)} s of one core for them: **a core holds ${iSekundet(kerne)} a second**. On this machine, where who asks and whoever else is at work take their part, it was ${iSekundet(ms)} a second, half of them within ${median.toFixed(1)} ms and 99 in 100 within ${langsomme.toFixed(1)} ms; its load average was ${belastning} when this began.
`;
}

/** A target, the figure, and whether it was met; of several processes the middle one counts. */
function maalene({ sammenligninger, spoergsmaal, opstarter, stoerrelser }: Maalinger): string {
  const hurtigste = ({ maalt, motorer }: Sammenligning) =>
    Math.min(...motorer.map(({ pakke }) => findes(maalt, pakke)));
  const beside = (
    hvad: string,
    taeller: (en: Sammenligning) => number,
    naevner: string,
    maal: number,
    mindst = false,
  ) => {
    const ordnet = forhold(sammenligninger, taeller, naevner);
    const cifre = (tal: number | undefined) => (tal ?? Number.NaN).toFixed(maal < 10 ? 2 : 1);
    const midt = midterste(ordnet);
    return linje(
      hvad,
      `${maal}`,
      `${cifre(midt)} (${cifre(ordnet[0])} to ${cifre(ordnet.at(-1))})`,
      mindst ? midt >= maal : midt <= maal,
    );
  };
  const gange = (hvad: string, navn: string, maal: number) =>
    beside(`${hvad}, times the floor`, ({ maalt }) => findes(maalt, navn), "gulv", maal);
  const kerne = (stoerrelser[0]?.gzip ?? Number.NaN) / 1000;
  return tabel(
    ["target", "limit", "here", "met"],
    [
      gange("bare outcomes", "bart", 2.5),
      beside(
        "the fastest engine's bare yes or no, times the library with all answers kept",
        hurtigste,
        "gemt",
        1,
        true,
      ),
      beside(
        "read, checked and all answers kept, times the same by hand",
        ({ maalt }) => findes(maalt, "kontrolleret"),
        "haandlaest",
        1.5,
      ),
      linje(
        "what is missing of a household of three, nothing known",
        "1 ms",
        `${spoergsmaal.mangler.toFixed(2)} ms`,
        spoergsmaal.mangler < 1,
      ),
      ...(["hvadSkalDerTil", "spoerg"] as const).map((navn) => {
        const { gange: hvor, id } = spoergsmaal.vaerst[navn];
        const dearest = `${hvor.toFixed(0)} (${id})`;
        return linje(
          `\`${navn}\`, times the decision in full, the dearest case of the suite`,
          "200",
          dearest,
          hvor <= 200,
        );
      }),
      ...(["hvad", "spoerg"] as const).map((navn) => {
        const [otte, toogtredive] = spoergsmaal.voksne;
        const hvor = (toogtredive?.[navn] ?? Number.NaN) / (otte?.[navn] ?? Number.NaN);
        const hvad = navn === "hvad" ? "hvadSkalDerTil" : navn;
        return linje(`\`${hvad}\` of 32 refused adults, times that of 8`, "6", hvor.toFixed(1), hvor <= 6);
      }),
      linje("every rule without validation, gzip", "15 kB", `${kerne.toFixed(1)} kB`, kerne <= 15),
      linje(
        "import and first decision, with validation",
        "60 ms",
        `${opstarter.med.iAlt.median.toFixed(1)} ms`,
        opstarter.med.iAlt.median <= 60,
      ),
      linje(
        "import and first decision, without",
        "10 ms",
        `${opstarter.uden.iAlt.median.toFixed(1)} ms`,
        opstarter.uden.iAlt.median <= 10,
      ),
    ],
  );
}

function linje(hvad: string, maal: string, faaet: string, naaet: boolean): readonly string[] {
  return [hvad, maal, faaet, naaet ? "yes" : "**no**"];
}

export function rapport(maalinger: Maalinger): string {
  const { maskine, versioner, sammenligninger, andre, stroem, tjeneste, opstarter, stoerrelser } = maalinger;
  const sammenligning = midtersteAf(sammenligninger);
  const ms = ({ nedre, median, oevre }: Kvartiler) =>
    `${median.toFixed(1)} ms (${nedre.toFixed(1)} to ${oevre.toFixed(1)})`;
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
  return `# Measurements (målinger)

\`npm run build && npm run measure\` measures everything again and writes this page. Here: ${maskine}.

${maalene(maalinger)}

Of a comparison in ${sammenligninger.length} processes the figure is the middle one, with the least and the greatest.

## About the limits

${hvorfor(maalinger)}

## One decision, side by side

The process in the middle. Households of three against the four sharpened criteria: ${sammenligning.antal} made-up households (seed ${sammenligning.froe}; ${sammenligning.taget} are let in), the same for everyone, in one process, ${sammenligning.runder} rounds in shuffled order. Everybody agreed on every household before anything was timed.

${tider(sammenligning.maalt, NAVNE)}

The library's answers carry reasons, legal basis and missing facts, in three values and exact figures; the floor and the engines give a bare yes or no.

${tabel(
  ["engine", "version", "what its language says, and what the adapter does"],
  versioner.map(({ pakke, version, udtrykt }) => [pakke, version, udtrykt]),
)}

## Growing numbers

${tabel(
  ["households", "floor, each", "bare, each", "times the floor", "reasons kept, each", "times the floor"],
  andre.stoerrelser.map(({ antal, maalt }) => {
    const [gulv, bart, gemt] = ["gulv", "bart", "gemt"].map((navn) => findes(maalt, navn)) as [number, number, number];
    return [
      antal.toLocaleString("en"),
      tid(gulv),
      tid(bart),
      (bart / gulv).toFixed(2),
      tid(gemt),
      (gemt / gulv).toFixed(2),
    ];
  }),
)}

${stroem.antal.toLocaleString("en")} households one after the other, each read, checked, assessed and every reason set out (${stroem.begrundelser.toLocaleString("en")} reasons), in ${(stroem.ms / 1000).toFixed(1)} s, the making of them with it: the process held ${mb(stroem.foer)} before, ${stroem.rss.map(mb).join(", ")} on the way, and ${mb(stroem.maksRss)} at most.

## Placement and the ledger

${andre.afdelinger.toLocaleString("en")} departments outside the areas, with every reason; the floor gives the bare step.

${tider(andre.placering, { gulv: "the floor", bibliotek: "the library, with reasons", kontrolleret: "the library: read, checked, with reasons" })}

A ledger of ${andre.haendelser.toLocaleString("en")} events, each vacancy with its turn and reasons; the floor gives the bare turns.

${tider(andre.ledighed, { gulv: "the floor", bibliotek: "the library, with reasons" })}

${tjenesteafsnit(tjeneste)}
## To begin

In a new process each time, ${"`import`"} and then the first decision about a household:

${tabel(
  ["what", "import", "import and first decision"],
  [
    ["the package, with validation", ms(opstarter.med.import), ms(opstarter.med.iAlt)],
    ["one rule, without", ms(opstarter.uden.import), ms(opstarter.uden.iAlt)],
  ],
)}

What a bundler (esbuild, minified) makes of an import, with all that it depends on:

${tabel(
  ["import", "minified", "gzip"],
  stoerrelser.map(({ navn, raa, gzip }) => [navn, `${(raa / 1000).toFixed(1)} kB`, `${(gzip / 1000).toFixed(1)} kB`]),
)}
`;
}
