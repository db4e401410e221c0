/** Benefits in words (ydelser), where one of them is enough. */
import type { Ydelsestype } from "../../parametre/fakta.js";

interface Ydelsesord {
  readonly eller: (led: readonly string[]) => string;
  readonly navne: Readonly<Record<Exclude<Ydelsestype, "kontanthjaelp-16-2">, string>>;
  /** Since the reform each paragraph of § 16 counts on its own. */
  readonly efterParagraf16: (stk: string) => string;
}

const STYKKER: Readonly<Partial<Record<Ydelsestype, string>>> = { kontanthjaelp: "1", "kontanthjaelp-16-2": "2" };

export function ydelsesliste({ eller, navne, efterParagraf16 }: Ydelsesord) {
  const alle: Readonly<Record<Ydelsestype, string>> = { ...navne, "kontanthjaelp-16-2": efterParagraf16("2") };
  /** @param efterReformen whether kontanthjælp is told by its paragraphs */
  return (ydelser: readonly Ydelsestype[], efterReformen: boolean): string => {
    const stykker = efterReformen ? ydelser.flatMap((ydelse) => STYKKER[ydelse] ?? []) : [];
    const andre = efterReformen ? ydelser.filter((ydelse) => STYKKER[ydelse] === undefined) : ydelser;
    return eller([
      ...(stykker.length === 0 ? [] : [efterParagraf16(eller(stykker))]),
      ...andre.map((ydelse) => alle[ydelse]),
    ]);
  };
}
