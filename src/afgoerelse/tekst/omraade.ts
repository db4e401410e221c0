/** A designation in words: its outcome and its reasons. */
import type { Omraadebegrundelse } from "../../omraade/begrundelser.js";
import { regelFor } from "../../omraade/listetilstand.js";
import type { Udpegning } from "../../omraade/udpegOmraade.js";
import { DOEMTEGRAENSER } from "../../parametre/doemtegraenser.js";
import { type Liste, OMRAADEREGLER, type Omraaderegel } from "../../parametre/omraaderegler.js";
import { stort } from "./former.js";
import { kriteriesaetning } from "./noegletal.js";
import type { Kontekst } from "./sprogene.js";

/** @param omraade the name of the area */
export function udpegningsudfald(omraade: string, udpegning: Udpegning, k: Kontekst): readonly string[] {
  const { status, listedato, betegnelse, grundlag, alleneBeboertal, mangler } = udpegning;
  const ord = k.ord.UDPEGNING;
  const beboertal = alleneBeboertal ? [ord.aleneBeboertal] : [];
  if (status === "uoplyst" || listedato === null) return [ord.uoplyst(omraade), ...beboertal];
  const paaGrundlag = grundlag === null ? [] : [ord.grundlag[grundlag]];
  if (status === "ingen") return [ord.ingen(omraade, listedato), ...paaGrundlag, ...beboertal];
  const dengang = betegnelse === OMRAADEREGLER.at(-1)?.betegnelser[status] ? null : betegnelse;
  const udpeget = ord.udpeget(omraade, status, listedato, dengang);
  return [udpeget, ...paaGrundlag, ...(mangler.length > 0 ? [ord.aaben] : []), ...beboertal];
}

export function omraadegrund(om: Omraadebegrundelse, k: Kontekst): string {
  const ord = k.ord.OMRAADETEKSTER;
  switch (om.kode) {
    case "ingen-gaeldende-liste":
      return ord.ingenListe(om.dato);
    case "officiel-liste":
      return ord.officiel(om.listedato, om.udpeget);
    case "antal-beboere":
      return omBeboere(om, k);
    case "omraadekriterium": {
      const navn = stort(k.ord.KRITERIENAVN[om.kriterium]) + ord.kriterium[om.saet];
      return `${navn}: ${kriteriesaetning(om.kriterium, om.sammenligning, om.udfald, k)}${modListensGraense(om, k)}`;
    }
    case "liste": {
      const paa = om.udfald === "opfyldt" ? ord.paaListen : ord.maaskePaaListen;
      return paa(om.liste, definition(om.liste, k));
    }
  }
}

/** The rule of the day of the list. */
function regel({ opgoerelse }: Kontekst): Omraaderegel | null {
  return opgoerelse === null ? null : regelFor(opgoerelse.listedato);
}

/** The residents, and with them the rule that the criteria after it belong to. */
function omBeboere(
  { sammenligning: { vaerdi, graense }, udfald }: Extract<Omraadebegrundelse, { readonly kode: "antal-beboere" }>,
  k: Kontekst,
): string {
  const ord = k.ord.OMRAADETEKSTER;
  const udsat = regel(k)?.udsat;
  const krav =
    graense === null || udsat === undefined ? "" : ord.udsatKrav(graense, udsat.mindst, udsat.kriterier.length);
  return (vaerdi === null ? ord.beboereUkendt : ord.beboere(vaerdi)) + krav + ord.beboereNok[udfald];
}

/** Where no multiple is known: the share of convicted that was given, and the limit that was published for the list. */
function modListensGraense(
  {
    kriterium,
    sammenligning: { vaerdi, enhed },
    udfald,
  }: Extract<Omraadebegrundelse, { readonly kode: "omraadekriterium" }>,
  { opgoerelse, ord }: Kontekst,
): string {
  if (kriterium !== "dom" || vaerdi !== null || enhed !== "gange" || udfald === "uoplyst") return "";
  const doemte = opgoerelse?.noegletal.doemte;
  const publiceret = DOEMTEGRAENSER.find(({ listedato }) => listedato === opgoerelse?.listedato);
  if (doemte?.art !== "andel" || publiceret === undefined) return "";
  return ord.OMRAADETEKSTER.doemteModGraensen(doemte.andel, publiceret.gange, publiceret.andel);
}

/** What puts an area on a list, by the rule of its day. */
function definition(liste: Liste, k: Kontekst): string {
  const [ord, efter] = [k.ord.OMRAADETEKSTER, regel(k)];
  switch (liste) {
    case "udsat":
      return "";
    case "parallelsamfund":
      return efter?.parallelsamfund === "samme-liste" ? ord.eneListe : ord.parallelsamfund;
    case "omdannelsesomraade":
      return ord.omdannelsesomraade(efter?.omdannelsesomraade?.lister ?? 0);
    case "forebyggelsesomraade":
      return ord.forebyggelsesomraade(efter?.forebyggelsesomraade?.mindst ?? 0);
  }
}
