/** JSON and JSON lines as sources (jsonfil), with the line that each path of keys leads to. */
import type { Sti } from "../kerne/sti.js";
import { type Besked, type Sted, type Stedfejl, stedIFil } from "./fejludskrift.js";
import { jsonlinjer, linjeMedFejl } from "./jsonlinjer.js";
import { tekstform, ulaeselig } from "./kilde.js";

const KODE = "ugyldig-json";
const UTF8: Besked = ({ FILFEJL }) => FILFEJL.jsonUdenUtf8;

export const fraJson = tekstform(KODE, UTF8, (fil, tekst) => {
  const linjeFor = jsonlinjer(tekst);
  try {
    const raa: unknown = JSON.parse(tekst);
    return { raa, fejl: [], sted: (sti) => sted(fil, linjeFor(sti), sti) };
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
      raa.push(JSON.parse(linje));
      linjer.push(i + 1);
    } catch {
      fejl.push({ ...stedIFil(fil, i + 1), kode: KODE, besked: ({ FILFEJL }) => FILFEJL.linjeIkkeJson });
    }
  }
  return { raa, fejl, sted: ([nr, ...resten]) => sted(fil, linjer[Number(nr)] ?? null, resten) };
});

function sted(fil: string, linje: number | null, sti: Sti): Sted {
  return { ...stedIFil(fil, linje), sti: sti.length === 0 ? null : `/${sti.join("/")}` };
}
