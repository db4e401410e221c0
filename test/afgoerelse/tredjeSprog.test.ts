/**
 * A made-up third language, with an x for every letter of the Danish words. What can still be read in an explanation is
 * said outside the languages, and must be no more than places in a source, and ids of rules and of interpretations.
 */
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { SPROGENE } from "../../src/afgoerelse/tekst/sprogene.js";
import type { Begrundelsesdel } from "../../src/kerne/begrundelse.js";
import { resultat } from "../spoerg.js";
import { FORKLARINGSSAGER } from "./forklaringssager.js";
import { forklarligeSager } from "./saetninger.js";
import { ulaeselig } from "./ulaeselig.js";

beforeAll(() => {
  const ulaeseligt = ulaeselig(SPROGENE.da) as typeof SPROGENE.da;
  vi.spyOn(SPROGENE, "da", "get").mockReturnValue(ulaeseligt);
});
afterAll(() => {
  vi.restoreAllMocks();
});

const ordI = (tekst: string) => tekst.match(/\p{L}+/gu) ?? [];

describe("a third language", () => {
  it.each(["borger", "sagsbehandler"] as const)("leaves no word of another to a %s", (modtager) => {
    const fremmede = new Set<string>();
    for (const { op, input } of [...forklarligeSager, ...FORKLARINGSSAGER]) {
      const { tekst, begrundelse, fortolkninger } = resultat("forklar", { op, input, sprog: "da", modtager });
      const navne = (begrundelse as readonly Begrundelsesdel<string>[]).map(({ regel, hjemmel }) => [regel, hjemmel]);
      // A letter that leaves criteria out cites the act for them all the same.
      const egne = new Set(ordI(JSON.stringify([navne, fortolkninger, "§ 60, stk. 4"])));
      expect(ordI(String(tekst)).some((ord) => /^x+$/i.test(ord))).toBe(true);
      for (const ord of ordI(String(tekst))) if (!/^x+$/i.test(ord) && !egne.has(ord)) fremmede.add(ord);
    }
    expect([...fremmede]).toEqual([]);
  });
});
