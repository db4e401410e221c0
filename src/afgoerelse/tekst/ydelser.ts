/** Benefits in words (ydelser), where one of them is enough. */
import type { Ydelsestype } from "../../parametre/fakta.js";
import type { Ydelsesslags } from "../../parametre/vilkaar.js";
import type { Ordbog } from "./sprogene.js";

const STYKKER: Readonly<Partial<Record<Ydelsestype, string>>> = { kontanthjaelp: "1", "kontanthjaelp-16-2": "2" };

/** @param efterReformen whether kontanthjælp is told by its paragraphs */
export function ydelsesliste(
  ydelser: readonly Ydelsesslags[],
  efterReformen: boolean,
  { YDELSER, FORLOEBSORD, opremset }: Pick<Ordbog, "YDELSER" | "FORLOEBSORD" | "opremset">,
): string {
  const stykke = (en: Ydelsesslags) => (typeof en === "string" ? STYKKER[en] : undefined);
  const stykker = efterReformen ? ydelser.flatMap((en) => stykke(en) ?? []) : [];
  const andre = efterReformen ? ydelser.filter((en) => stykke(en) === undefined) : ydelser;
  const navn = (en: Ydelsestype) => (en === "kontanthjaelp-16-2" ? YDELSER.efterParagraf16("2") : YDELSER[en]);
  const navne = andre.map((en) => (typeof en === "string" ? navn(en) : `${navn(en.ydelse)} ${FORLOEBSORD[en.under]}`));
  const samlet = stykker.length === 0 ? [] : [YDELSER.efterParagraf16(opremset(stykker, "eller"))];
  return opremset([...samlet, ...navne], "eller");
}
