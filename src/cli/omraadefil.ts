/** A file of areas (omraadefil): one row for each area and list, so that an area is the rows with its id. */
import type { Sti } from "../kerne/sti.js";
import { laesDato, laesHeltal, laesOrdliste } from "./celler.js";
import { type Csvraekke, csvform } from "./csv.js";
import { type Stedfejl, stedIFil, ugyldig } from "./fejludskrift.js";
import {
  type Felt,
  felterI,
  findKolonner,
  type Kolonne,
  type Kolonneplan,
  samlet,
  stedFor,
  stiTil,
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

/** A row with its fields, in the area that it belongs to. */
interface Opgoerelsesraekke {
  readonly raekke: Csvraekke;
  readonly felter: readonly Felt[];
}

export const omraaderFraCsv = csvform((fil) => {
  const plan = findKolonner(fil, OMRAADEKOLONNER);
  const omraader = grupperet(fil.raekker.map((raekke) => ({ raekke, felter: felterI(raekke, plan) })));
  return {
    raa: omraader.map(omraadeAf),
    fejl: [
      ...plan.fejl,
      ...omraader.flatMap((raekker) => [
        ...raekker.flatMap(({ raekke, felter }) => proevDoemte(plan, raekke, felter)),
        ...proevNavne(plan, raekker),
      ]),
    ],
    // A path is [area, "opgoerelser", list, ...] or a field of the area, which its first row states.
    sted: ([nr, felt, opgoerelse, ...resten]: Sti) => {
      const raekker = typeof nr === "number" ? omraader[nr] : undefined;
      const iOpgoerelse = felt === "opgoerelser" && typeof opgoerelse === "number";
      const fundet = raekker?.[iOpgoerelse ? opgoerelse : 0];
      if (fundet === undefined) return stedIFil(fil.kilde);
      return stedFor(plan, fundet.raekke, iOpgoerelse || felt === undefined ? resten : [felt]);
    },
  };
});

/** Rows of one id are one area; a row without an id is one on its own. */
function grupperet(raekker: readonly Opgoerelsesraekke[]): readonly (readonly Opgoerelsesraekke[])[] {
  const efterId = new Map<unknown, Opgoerelsesraekke[]>();
  for (const en of raekker) {
    const id = vaerdiI(en, ID) ?? en;
    const foer = efterId.get(id);
    if (foer === undefined) efterId.set(id, [en]);
    else foer.push(en);
  }
  return [...efterId.values()];
}

function omraadeAf(raekker: readonly Opgoerelsesraekke[]): object {
  const navn = raekker.map((en) => vaerdiI(en, NAVN)).find((et) => et !== undefined);
  const foerste = raekker[0];
  const id = foerste === undefined ? undefined : vaerdiI(foerste, ID);
  return {
    ...(id === undefined ? {} : { id }),
    ...(navn === undefined ? {} : { navn }),
    opgoerelser: raekker.map(({ felter }) =>
      samlet(medDoemte(felter.filter(({ kolonne }) => kolonne !== ID && kolonne !== NAVN))),
    ),
  };
}

/** An area has one name, if any. */
function proevNavne(plan: Kolonneplan, raekker: readonly Opgoerelsesraekke[]): readonly Stedfejl[] {
  const [foerste, ...resten] = raekker.filter((en) => vaerdiI(en, NAVN) !== undefined);
  if (foerste === undefined) return [];
  return resten
    .filter((en) => vaerdiI(en, NAVN) !== vaerdiI(foerste, NAVN))
    .flatMap(({ raekke }): readonly Stedfejl[] => {
      const sted = stedFor(plan, raekke, stiTil(NAVN));
      const besked = `the area has another name on line ${foerste.raekke.linje}`;
      return sted === null ? [] : [ugyldig(sted, besked)];
    });
}

function vaerdiI({ felter }: Opgoerelsesraekke, kolonne: Kolonne): unknown {
  return felter.find((felt) => felt.kolonne === kolonne)?.vaerdi;
}
