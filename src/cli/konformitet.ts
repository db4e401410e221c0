/** `trappemodel konformitet`: the reference suite against any program that speaks the protocol. */
import { Fixturefejl, laesSager, type Regelsag } from "../konformitet/fixtures.js";
import { erBestaaet, koer } from "../konformitet/koersel.js";
import { badgetekst, jsontekst, junittekst, terminaltekst } from "../konformitet/rapport.js";
import { type Del, laesDel, udvaelg } from "../konformitet/udvalg.js";
import { Brugsfejl, brugsfejl, synligt } from "./fejludskrift.js";
import { bjaelke, fremgang } from "./fremgang.js";
import { type Afslutningskode, type Sprogvalg, type Stroemme, udfoer } from "./kommando.js";
import { ordFor } from "./tekst/sprogene.js";
import { skrivBesked, skrivFil } from "./udskrift.js";

export interface Konformitetsvalg extends Sprogvalg {
  readonly cmd: string;
  readonly tag?: readonly string[];
  readonly regel?: readonly string[];
  readonly klausul?: readonly string[];
  readonly del?: string;
  /** Seconds. */
  readonly frist: string;
  readonly fixtures?: string;
  readonly junit?: string;
  readonly json?: string;
  readonly badge?: string;
}

/**
 * Runs the suite, writes the reports that are asked for, and shows the first difference of each case that failed.
 *
 * @returns 0 when the program passed, 1 when it did not, 2 when the command cannot run as it was given
 */
export function konformitet(valg: Konformitetsvalg, { ud, fejl }: Stroemme): Promise<Afslutningskode> {
  const { FREMGANG, RAPPORTORD } = ordFor(valg.sprog).koersel;
  return udfoer({ fejl, sprog: valg.sprog }, async () => {
    if (valg.cmd.trim() === "") throw brugsfejl((ord) => ord.udenKommando);
    const frist = laesFrist(valg.frist);
    const sager = valgteSager(valg);
    const fremdrift = fremgang(fejl);
    const vedSag = (antal: number) => fremdrift.vis(`${bjaelke(antal, sager.length)} ${FREMGANG.sager}`);
    const rapport = await koer({ kommando: valg.cmd, sager, frist, vedSag });
    fremdrift.slut();
    if (rapport.ikkeStartet !== null)
      throw brugsfejl((ord) => ord.ingenProgram, synligt(rapport.ikkeStartet.fejltekst));
    if (valg.junit !== undefined) await skrivFil(valg.junit, junittekst(rapport));
    if (valg.json !== undefined) await skrivFil(valg.json, jsontekst(rapport));
    if (valg.badge !== undefined) await skrivFil(valg.badge, badgetekst(rapport));
    await skrivBesked(ud, terminaltekst(rapport, RAPPORTORD));
    return erBestaaet(rapport) ? 0 : 1;
  });
}

function laesFrist(tekst: string): number {
  const sekunder = Number(tekst);
  if (!(sekunder > 0 && sekunder <= 3600)) throw brugsfejl((ord) => ord.frist(tekst));
  return sekunder * 1000;
}

function valgteSager(valg: Konformitetsvalg): readonly Regelsag[] {
  const del = valg.del === undefined ? null : delI(valg.del);
  const alle = sagerI(valg.fixtures);
  const sager = udvaelg(alle, { tags: valg.tag ?? [], regler: valg.regel ?? [], klausuler: valg.klausul ?? [], del });
  if (sager.length === 0) throw brugsfejl((ord) => ord.ingenSager(alle.length));
  return sager;
}

function delI(tekst: string): Del {
  const del = laesDel(tekst);
  if (del === null) throw brugsfejl((ord) => ord.del(tekst));
  return del;
}

function sagerI(mappe: string | undefined): readonly Regelsag[] {
  try {
    return laesSager(mappe);
  } catch (fejl) {
    if (fejl instanceof Fixturefejl) throw new Brugsfejl(() => fejl.message);
    throw brugsfejl((ord) => ord.kanIkkeLaeseSager(mappe), fejl);
  }
}
