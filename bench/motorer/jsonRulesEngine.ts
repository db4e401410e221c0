/**
 * json-rules-engine: one rule of conditions on the facts of a person; its operators take numbers, so days are numbers,
 * and who is refused is refused by one person.
 */
import { Engine } from "json-rules-engine";
import type { Raahusstand } from "../husstande.js";
import { iTal, type Motor, STUDIER } from "./motor.js";

const fakta = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });

const IKKE_STUDERENDE = fakta("art", "notIn", STUDIER);

const AFVIST = {
  conditions: {
    all: [
      fakta("foedt", "lessThanInclusive", 20111124),
      {
        any: [
          {
            all: [
              fakta("foedt", "lessThanInclusive", 20081124),
              fakta("foedt", "greaterThan", 19611124),
              IKKE_STUDERENDE,
              {
                any: [
                  fakta("status", "equal", "ingen"),
                  fakta("siden", "greaterThan", 20260824),
                  { all: [fakta("status", "equal", "i-arbejde"), fakta("timer", "lessThan", 25)] },
                ],
              },
            ],
          },
          fakta("domme", "greaterThan", 0),
          {
            all: [
              fakta("foedt", "lessThanInclusive", 19961124),
              fakta("foedt", "greaterThan", 19661124),
              {
                any: [
                  fakta("niveau", "notEqual", "over-grundskole"),
                  { all: [fakta("land", "notEqual", "danmark"), fakta("godkendt", "equal", false)] },
                ],
              },
            ],
          },
          {
            all: [
              fakta("foedt", "greaterThan", 19611124),
              IKKE_STUDERENDE,
              fakta("art", "notEqual", "grundskole"),
              { any: [fakta("aktuel", "lessThan", 25300), fakta("forrige", "lessThan", 25300)] },
            ],
          },
        ],
      },
    ],
  },
  event: { type: "afvist" },
};

const motor = new Engine([AFVIST]);

async function taget({ personer }: Raahusstand): Promise<boolean> {
  for (const person of personer) if ((await motor.run({ ...iTal(person) })).events.length > 0) return false;
  return true;
}

export const jsonRulesEngine: Motor = {
  pakke: "json-rules-engine",
  udtrykt: "a person's conditions; days as numbers, convictions counted and persons gone through by the adapter",
  async afgoer(husstande) {
    const svar: boolean[] = [];
    for (const husstand of husstande) svar.push(await taget(husstand));
    return svar;
  },
};
