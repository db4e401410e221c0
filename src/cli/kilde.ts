/** A source of input (kilde): its raw objects for the door, its own faults, and where in it a path leads. */
import type { Fejlkode } from "../kerne/fejl.js";
import type { Sti } from "../kerne/sti.js";
import { type Advarsel, type Besked, type Sted, type Stedfejl, stedIFil } from "./fejludskrift.js";
import { erRegneark } from "./regneark.js";
import type { Filvalg } from "./tabelvalg.js";
import { foersteLinjeUdenUtf8, somUtf8 } from "./utf8.js";

/** A year in a heading: of that year are the figures below it. */
export interface Overskriftsaar {
  readonly aar: number;
  readonly sted: Sted;
}

export interface Kilde {
  readonly raa: unknown;
  readonly fejl: readonly Stedfejl[];
  /** What was noticed while it was read, and stops nothing. */
  readonly advarsler?: readonly Advarsel[];
  /** The years that headings say, where it has headings. */
  readonly aar?: readonly Overskriftsaar[];
  /** @returns null for a fault that is reported already */
  readonly sted: (sti: Sti) => Sted | null;
}

/** From the bytes of a file to a source. */
export type Filform = (fil: string, indhold: Uint8Array, valg: Filvalg) => Kilde | Promise<Kilde>;

/** A form of texts: bytes that are no UTF-8 are at fault by this code and message, and a byte-order mark is nothing. */
export function tekstform(kode: Fejlkode, besked: Besked, laesTekst: (fil: string, tekst: string) => Kilde): Filform {
  return (fil, indhold) => {
    if (erRegneark(indhold))
      return ulaeselig({ ...stedIFil(fil), kode, besked: ({ FILFEJL }) => FILFEJL.regnearkSomJson });
    if (indhold.length === 0)
      return ulaeselig({ ...stedIFil(fil), kode, besked: ({ FILFEJL }) => FILFEJL.tomJson, ubrugelig: true });
    const tekst = somUtf8(indhold);
    return tekst === null
      ? ulaeselig({ ...stedIFil(fil, foersteLinjeUdenUtf8(indhold)), kode, besked })
      : laesTekst(fil, tekst.replace(/^\uFEFF/, ""));
  };
}

export function ulaeselig(fejl: Stedfejl): Kilde {
  return { raa: undefined, fejl: [fejl], sted: () => null };
}
