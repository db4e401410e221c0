/** `trappemodel aftaler`: the agreements in the package, and each of them as a document. */
import { somDokument } from "../afgoerelse/aftaledokument.js";
import { AFTALER } from "../parametre/aftaler.js";
import { somJson } from "../protokol/json.js";
import { brugsfejl } from "./fejludskrift.js";
import { type Afslutningskode, type Sprogvalg, type Stroemme, udfoer } from "./kommando.js";
import { skrivStroem } from "./udskrift.js";

/**
 * @param id of the one that is printed; without one their ids are listed, a line each
 * @returns 0; 2 for an id that there is not
 */
export function aftaler(
  id: string | undefined,
  { sprog }: Sprogvalg,
  { ud, fejl }: Stroemme,
): Promise<Afslutningskode> {
  return udfoer({ fejl, sprog }, async () => {
    await skrivStroem(ud, `${id === undefined ? [...AFTALER.keys()].join("\n") : dokument(id)}\n`);
    return 0;
  });
}

function dokument(id: string): string {
  const tekst = AFTALER.get(id);
  if (tekst === undefined) throw brugsfejl((ord) => ord.ukendtAftale(id, [...AFTALER.keys()]));
  return somJson(somDokument(tekst), 2);
}
