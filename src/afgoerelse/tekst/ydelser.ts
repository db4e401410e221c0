/** Benefits in words (ydelser), where one of them is enough. */
import type { Ydelsestype } from "../../parametre/fakta.js";
import type { Ordbog } from "./sprogene.js";

const STYKKER: Readonly<Partial<Record<Ydelsestype, string>>> = { kontanthjaelp: "1", "kontanthjaelp-16-2": "2" };

/** @param efterReformen whether kontanthjælp is told by its paragraphs */
export function ydelsesliste(
  ydelser: readonly Ydelsestype[],
  efterReformen: boolean,
  { YDELSER, opremset }: Pick<Ordbog, "YDELSER" | "opremset">,
): string {
  const stykker = efterReformen ? ydelser.flatMap((ydelse) => STYKKER[ydelse] ?? []) : [];
  const andre = efterReformen ? ydelser.filter((ydelse) => STYKKER[ydelse] === undefined) : ydelser;
  const navne = andre.map((ydelse) =>
    ydelse === "kontanthjaelp-16-2" ? YDELSER.efterParagraf16("2") : YDELSER[ydelse],
  );
  const samlet = stykker.length === 0 ? [] : [YDELSER.efterParagraf16(opremset(stykker, "eller"))];
  return opremset([...samlet, ...navne], "eller");
}
