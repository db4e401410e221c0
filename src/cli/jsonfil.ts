/** JSON and JSON lines as sources (jsonfil), with the line that each path of keys leads to. */
import type { Sti } from "../kerne/sti.js";
import { dobbelteNavne } from "../protokol/dobbelteNavne.js";
import { type Besked, type Sted, type Stedfejl, stedIFil } from "./fejludskrift.js";
import { jsonlinjer, linjeMedFejl } from "./jsonlinjer.js";
import { tekstform, ulaeselig } from "./kilde.js";

const KODE = "ugyldig-json";
const UTF8: Besked = ({ FILFEJL }) => FILFEJL.jsonUdenUtf8;

export const fraJson = tekstform(KODE, UTF8, (fil, tekst) => {
  const linjeFor = jsonlinjer(tekst);
  try {
    const raa: unknown = JSON.parse(tekst);
    return { raa, fejl: dobbelte(tekst, raa, fil, (linje) => linje), sted: (sti) => sted(fil, linjeFor(sti), sti) };
  } catch (fejl) {
    if (!(fejl instanceof SyntaxError)) throw fejl;
    const besked: Besked = ({ FILFEJL }) => FILFEJL.ikkeJson;
    return ulaeselig({ ...stedIFil(fil, linjeMedFejl(tekst)), kode: KODE, besked });
  }
});

/** An element of a list on each line; blank lines are skipped. */
export const fraJsonlinjer = tekstform(KODE, UTF8, (fil, tekst) => {
  const raa: unknown[] = [];
  const linjer: number[] = [];
  const fejl: Stedfejl[] = [];
  for (const [i, linje] of tekst.split(/\r\n?|\n/).entries()) {
    if (linje.trim() === "") continue;
    try {
      const laest: unknown = JSON.parse(linje);
      raa.push(laest);
      linjer.push(i + 1);
      fejl.push(...dobbelte(linje, laest, fil, () => i + 1));
    } catch {
      fejl.push({ ...stedIFil(fil, i + 1), kode: KODE, besked: ({ FILFEJL }) => FILFEJL.linjeIkkeJson });
    }
  }
  return { raa, fejl, sted: ([nr, ...resten]) => sted(fil, linjer[Number(nr)] ?? null, resten) };
});

/** Names with a civil registration number are left to the door, which finds each of them. */
function dobbelte(tekst: string, raa: unknown, fil: string, iFilen: (linje: number) => number): readonly Stedfejl[] {
  return dobbelteNavne(tekst, raa).flatMap(({ kode, sti, linje }) =>
    kode === "cpr-nummer"
      ? []
      : [{ ...sted(fil, iFilen(linje), sti), kode, besked: ({ FILFEJL }) => FILFEJL.dobbeltNavn }],
  );
}

function sted(fil: string, linje: number | null, sti: Sti): Sted {
  return { ...stedIFil(fil, linje), sti: sti.length === 0 ? null : `/${sti.join("/")}` };
}
