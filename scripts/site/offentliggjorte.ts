/** The page of what was published of the state's lists (offentliggjorte): how many areas, and the figures of some. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { datoord } from "../../src/afgoerelse/tekst/da/former.js";
import { dag } from "../../src/kerne/dato.js";
import { NOEGLETAL, type Noegletalsnavn } from "../../src/parametre/kriterier.js";
import { LISTER, type Liste } from "../../src/parametre/omraaderegler.js";
import { tabel } from "./markdown.js";
import { GENERERET } from "./regelsider.js";

interface Listeantal {
  readonly listedato: string;
  /** Null where the act of that day knew no such list. */
  readonly antal: Readonly<Record<Liste, number | null>>;
  readonly kilde: string;
}

interface OffentliggjortOmraade {
  readonly kommune: string;
  readonly omraade: {
    readonly navn: string;
    readonly opgoerelser: readonly {
      readonly listedato: string;
      readonly antalBeboere?: number;
      readonly noegletal: { readonly [Navn in Noegletalsnavn]?: string };
    }[];
  };
  readonly paaListen: { readonly betegnelse: string };
  readonly kilder: readonly { readonly adresse: string }[];
}

/** Today's names of the lists; what an area was called on the day stands with the area. */
const LISTEORD: Readonly<Record<Liste, string>> = {
  udsat: "udsatte områder",
  parallelsamfund: "parallelsamfund",
  omdannelsesomraade: "omdannelsesområder",
  forebyggelsesomraade: "forebyggelsesområder",
};

const NOEGLETALSORD: Readonly<Record<Noegletalsnavn, string>> = {
  udenTilknytning: "uden tilknytning, pct.",
  doemte: "dømte, pct.",
  kunGrundskole: "kun grundskole, pct.",
  bruttoindkomst: "bruttoindkomst, pct. af regionens",
  ikkeVestlige: "fra ikkevestlige lande, pct.",
};

export function offentliggjortside(rod: string): string {
  const antal: readonly Listeantal[] = laes(rod, "antal-paa-listerne.json");
  const omraader: readonly OffentliggjortOmraade[] = laes(rod, "offentliggjorte-omraader.json");
  return [
    "# Offentliggjorte lister og tal",
    "",
    GENERERET,
    "",
    "Hvad der er offentliggjort om statens lister og er brugt i prøverne. Hvad der ikke blev offentliggjort, er ikke " +
      "udfyldt. Filerne er `fixtures/data/antal-paa-listerne.json` og `fixtures/data/offentliggjorte-omraader.json`.",
    "",
    "## Antal områder på listerne",
    "",
    ...tabel(
      ["liste", ...LISTER.map((liste) => LISTEORD[liste]), "kilde"],
      antal.map(({ listedato, antal, kilde }) => [
        datoord(dag(listedato)),
        ...LISTER.map((liste) => antal[liste]?.toString() ?? "fandtes ikke"),
        kildeord(kilde),
      ]),
    ),
    "",
    "Et område tæller med på de mildere lister, som dets egen hører under: et omdannelsesområde er også et " +
      "parallelsamfund og et udsat område. Før den 1. december 2021 hed de to strengeste lister noget andet.",
    "",
    "## Områder med offentliggjorte nøgletal",
    "",
    ...tabel(
      ["område", "liste", "stod på listen som", "beboere", ...NOEGLETAL.map((navn) => NOEGLETALSORD[navn]), "kilder"],
      omraader.flatMap(({ kommune, omraade, paaListen, kilder }) =>
        omraade.opgoerelser.map(({ listedato, antalBeboere, noegletal }) => [
          `${omraade.navn} (${kommune})`,
          datoord(dag(listedato)),
          paaListen.betegnelse,
          antalBeboere?.toLocaleString("da-DK") ?? "",
          ...NOEGLETAL.map((navn) => noegletal[navn]?.replace(".", ",") ?? ""),
          kilder.map(({ adresse }) => kildeord(adresse)).join(", "),
        ]),
      ),
    ),
    "",
  ].join("\n");
}

/** An address by the name of its site. */
function kildeord(kilde: string): string {
  return kilde.startsWith("https://")
    ? `[${new URL(kilde).hostname.replace("www.", "")}](${encodeURI(decodeURI(kilde))})`
    : kilde;
}

function laes<T>(rod: string, fil: string): T {
  return JSON.parse(readFileSync(join(rod, "fixtures/data", fil), "utf8")) as T;
}
