/** Facts of a person with their values in words (faktaoplysninger). */
import type { Faktumoplysning } from "../../ansoeger/begrundelser.js";
import { erDag } from "../../kerne/dato.js";
import { formI } from "../../kerne/form.js";
import { somTal, type Talvaerdi } from "../../kerne/tal.js";
import { LOVE, PERSON, YDELSER } from "../../parametre/fakta.js";
import type { Kontekst } from "./sprogene.js";
import { ydelsesliste } from "./ydelser.js";

/** "ugentlig arbejdstid: 30 timer om ugen"; null of what is not known, or has no value in words. */
export function faktumord({ faktum, vaerdi }: Faktumoplysning, k: Kontekst): string | null {
  const hvad = navnPaa(faktum, k);
  const hvordan = vaerdiord(faktum, vaerdi, k);
  return hvad === null || hvordan === null ? null : `${hvad}: ${hvordan}`;
}

/** The status of work and education is told as the fact itself. */
function navnPaa([navn = "", del]: readonly string[], { ord }: Kontekst): string | null {
  const navne: Readonly<Record<string, string>> = ord.FAKTANAVNE;
  return (del === undefined ? undefined : navne[`${navn}.${del}`]) ?? navne[navn] ?? null;
}

function vaerdiord(sti: readonly string[], vaerdi: unknown, { ord }: Kontekst): string | null {
  const form = formI(PERSON, sti)?.form;
  if (vaerdi === null || vaerdi === undefined) return null;
  if (typeof vaerdi === "boolean") return vaerdi ? ord.JA_NEJ.ja : ord.JA_NEJ.nej;
  if (form === "tal" && erTalvaerdi(vaerdi)) return ord.stoerrelse(somTal(vaerdi), "timer pr. uge");
  if (Array.isArray(vaerdi))
    return vaerdi.length === 0 ? ord.JA_NEJ.ingen : ord.opremset(vaerdi.map((en: unknown) => postord(en, ord)));
  if (typeof vaerdi !== "string") return null;
  if (form === "dag" && erDag(vaerdi)) return ord.datoord(vaerdi);
  const ordene: Readonly<Record<string, string>> = ord.FAKTAVAERDIER;
  return form === "ord" ? (ordene[vaerdi] ?? vaerdi) : vaerdi;
}

function erTalvaerdi(vaerdi: unknown): vaerdi is Talvaerdi {
  return typeof vaerdi === "number" || (typeof vaerdi === "object" && vaerdi !== null && "taeller" in vaerdi);
}

/** A benefit with its days, or a conviction with its own. */
function postord(post: unknown, ord: Kontekst["ord"]): string {
  const felter: Readonly<Record<string, unknown>> = typeof post === "object" && post !== null ? { ...post } : {};
  const dag = (navn: string) => (typeof felter[navn] === "string" ? ord.datoord(felter[navn]) : null);
  const [type, dato] = [felter["type"], dag("dato")];
  const ydelse = YDELSER.find((en) => en === type);
  if (ydelse !== undefined) return ord.PERIODE(ydelsesliste([ydelse], false, ord), dag("fra") ?? "", dag("til"));
  const lov = LOVE.find((en) => en === felter["lov"]);
  return lov === undefined ? "" : `${ord.LOVNAVN[lov]} ${dato ?? ""}`;
}
