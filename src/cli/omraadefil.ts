/** A file of areas (omraadefil): one row for each area and list, so that an area is the rows with its id. */
import { grupperet } from "../kerne/grupper.js";
import { sammeform } from "../kerne/navn.js";
import type { Sti } from "../kerne/sti.js";
import { laesDato, laesHeltal, laesJaNej, laesOrdliste } from "./celler.js";
import { type Advarsel, type Besked, type Stedfejl, stedIFil, ugyldig } from "./fejludskrift.js";
import { type Felt, type Kolonne, samlet, stiTil } from "./kolonne.js";
import { stedFor, type Tabel, type Tabelraekke } from "./kolonner.js";
import { medDoemte, NOEGLETALSKOLONNER, proevDoemte } from "./noegletalskolonner.js";
import { cellested } from "./tabelfil.js";
import { tabelform } from "./tabelform.js";

const ID: Kolonne = { navn: "id", andreNavne: ["omraade", "omraadeId"], paakraevet: true };
const NAVN: Kolonne = { navn: "navn", andreNavne: ["omraadenavn"] };
const UDVIKLINGSPLAN: Kolonne = { navn: "udviklingsplan", laes: laesJaNej };
const LISTEDATO: Kolonne = { navn: "listedato", paakraevet: true, laes: laesDato };
/** Those of the area itself, of which each may stand in any of its rows, and says the same in all of them. */
const OMRAADETS = [ID, NAVN, UDVIKLINGSPLAN];

const OMRAADEKOLONNER: readonly Kolonne[] = [
  ...OMRAADETS,
  LISTEDATO,
  { navn: "antalBeboere", andreNavne: ["beboere"], laes: laesHeltal },
  ...NOEGLETALSKOLONNER,
  { navn: "udpeget", laes: laesOrdliste },
];

export const omraadeform = tabelform(OMRAADEKOLONNER, (tabel) => {
  // Rows of one id are one area; a row without an id is one on its own.
  const omraader = [...grupperet(tabel.raekker, (raekke) => sammenholdt(raekke, ID) ?? raekke).values()];
  return {
    raa: omraader.map(omraadeAf),
    fejl: omraader.flatMap((raekker) => [
      ...raekker.flatMap((raekke) => proevDoemte(tabel, raekke)),
      ...proevEnighed(tabel, raekker, NAVN, ({ FILFEJL }) => FILFEJL.andetNavn),
      ...proevEnighed(tabel, raekker, UDVIKLINGSPLAN, ({ FILFEJL }) => FILFEJL.andenUdviklingsplan),
    ]),
    advarsler: tabel.raekker.flatMap((raekke) => andetAar(tabel, raekke)),
    // A path is [area, "opgoerelser", list, ...] or a field of the area, which its first row states.
    sted: ([nr, felt, opgoerelse, ...resten]: Sti) => {
      const raekker = typeof nr === "number" ? omraader[nr] : undefined;
      const iOpgoerelse = felt === "opgoerelser" && typeof opgoerelse === "number";
      const fundet = raekker?.[iOpgoerelse ? opgoerelse : 0];
      if (fundet === undefined) return stedIFil(tabel.fil.kilde);
      return stedFor(tabel, fundet.raekke, iOpgoerelse || felt === undefined ? resten : [felt]);
    },
  };
});

function omraadeAf(raekker: readonly Tabelraekke[]): object {
  const erOmraadets = ({ kolonne }: Felt) => OMRAADETS.includes(kolonne);
  return {
    ...samlet(raekker.flatMap(({ felter }) => felter.filter(erOmraadets))),
    opgoerelser: raekker.map(({ felter }) => samlet(medDoemte(felter.filter((felt) => !erOmraadets(felt))))),
  };
}

/** What an area has one of, if any. */
function proevEnighed(
  tabel: Tabel,
  raekker: readonly Tabelraekke[],
  kolonne: Kolonne,
  besked: (ord: Parameters<Besked>[0]) => (linje: number) => string,
): readonly Stedfejl[] {
  const [foerste, ...resten] = raekker.filter((raekke) => sammenholdt(raekke, kolonne) !== undefined);
  if (foerste === undefined) return [];
  return resten
    .filter((raekke) => sammenholdt(raekke, kolonne) !== sammenholdt(foerste, kolonne))
    .flatMap(({ raekke }) => {
      const sted = stedFor(tabel, raekke, stiTil(kolonne));
      return sted === null ? [] : [ugyldig(sted, (ord) => besked(ord)(foerste.raekke.linje))];
    });
}

/** A heading that says a year, above figures of another year's list. */
function andetAar({ fil, fundne }: Tabel, raekke: Tabelraekke): readonly Advarsel[] {
  const liste = sammenholdt(raekke, LISTEDATO);
  return fundne.flatMap((en): readonly Advarsel[] => {
    const { aar } = en;
    if (aar === null || typeof liste !== "string" || liste.startsWith(String(aar))) return [];
    return [
      {
        ...cellested(fil, raekke.raekke, en),
        kode: "andet-aar",
        besked: ({ FILFEJL }) => FILFEJL.andetAar(aar, liste),
      },
    ];
  });
}

/** A value as it is held against another's. */
function sammenholdt({ felter }: Tabelraekke, kolonne: Kolonne): unknown {
  const vaerdi = felter.find((felt) => felt.kolonne === kolonne)?.vaerdi;
  return typeof vaerdi === "string" ? sammeform(vaerdi) : vaerdi;
}
