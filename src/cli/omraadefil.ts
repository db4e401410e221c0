/** A file of areas (omraadefil): one row for each area and list, so that an area is the rows with its id. */
import { grupperet } from "../kerne/grupper.js";
import type { Sti } from "../kerne/sti.js";
import { laesDato, laesHeltal, laesOrdliste } from "./celler.js";
import { csvform } from "./csv.js";
import { type Besked, type Stedfejl, stedIFil, ugyldig } from "./fejludskrift.js";
import {
  type Felt,
  type Kolonne,
  laesTabel,
  samlet,
  stedFor,
  stiTil,
  type Tabel,
  type Tabelraekke,
} from "./kolonner.js";
import { medDoemte, NOEGLETALSKOLONNER, proevDoemte } from "./noegletalskolonner.js";

const ID: Kolonne = { navn: "id", andreNavne: ["omraade", "omraadeId"], paakraevet: true };
const NAVN: Kolonne = { navn: "navn", andreNavne: ["omraadenavn"] };

const OMRAADEKOLONNER: readonly Kolonne[] = [
  ID,
  NAVN,
  { navn: "listedato", paakraevet: true, laes: laesDato },
  { navn: "antalBeboere", andreNavne: ["beboere"], laes: laesHeltal },
  ...NOEGLETALSKOLONNER,
  { navn: "udpeget", laes: laesOrdliste },
];

export const omraaderFraCsv = csvform((fil) => {
  const tabel = laesTabel(fil, OMRAADEKOLONNER);
  // Rows of one id are one area; a row without an id is one on its own.
  const omraader = [...grupperet(tabel.raekker, (raekke) => vaerdiI(raekke, ID) ?? raekke).values()];
  return {
    raa: omraader.map(omraadeAf),
    fejl: [
      ...tabel.fejl,
      ...omraader.flatMap((raekker) => [
        ...raekker.flatMap((raekke) => proevDoemte(tabel, raekke)),
        ...proevNavne(tabel, raekker),
      ]),
    ],
    // A path is [area, "opgoerelser", list, ...] or a field of the area, which its first row states.
    sted: ([nr, felt, opgoerelse, ...resten]: Sti) => {
      const raekker = typeof nr === "number" ? omraader[nr] : undefined;
      const iOpgoerelse = felt === "opgoerelser" && typeof opgoerelse === "number";
      const fundet = raekker?.[iOpgoerelse ? opgoerelse : 0];
      if (fundet === undefined) return stedIFil(fil.kilde);
      return stedFor(tabel, fundet.raekke, iOpgoerelse || felt === undefined ? resten : [felt]);
    },
  };
});

function omraadeAf(raekker: readonly Tabelraekke[]): object {
  const erOmraadets = ({ kolonne }: Felt) => kolonne === ID || kolonne === NAVN;
  return {
    ...samlet(raekker.flatMap(({ felter }) => felter.filter(erOmraadets))),
    opgoerelser: raekker.map(({ felter }) => samlet(medDoemte(felter.filter((felt) => !erOmraadets(felt))))),
  };
}

/** An area has one name, if any. */
function proevNavne(tabel: Tabel, raekker: readonly Tabelraekke[]): readonly Stedfejl[] {
  const [foerste, ...resten] = raekker.filter((raekke) => vaerdiI(raekke, NAVN) !== undefined);
  if (foerste === undefined) return [];
  const besked: Besked = ({ FILFEJL }) => FILFEJL.andetNavn(foerste.raekke.linje);
  return resten
    .filter((raekke) => vaerdiI(raekke, NAVN) !== vaerdiI(foerste, NAVN))
    .flatMap(({ raekke }) => {
      const sted = stedFor(tabel, raekke, stiTil(NAVN));
      return sted === null ? [] : [ugyldig(sted, besked)];
    });
}

function vaerdiI({ felter }: Tabelraekke, kolonne: Kolonne): unknown {
  return felter.find((felt) => felt.kolonne === kolonne)?.vaerdi;
}
