/** json-logic-engine: the whole rule, compiled to a function. */
import { LogicEngine } from "json-logic-engine";
import { type Motor, STUDIER } from "./motor.js";

const v = (felt: string) => ({ var: felt });
const ikke = (udtryk: unknown) => ({ "!": [udtryk] });
const senere = (felt: string, dag: string) => ({ ">": [v(felt), dag] });
const STUDERER = { in: [v("uddannelse.art"), STUDIER] };

const PERSON = {
  or: [
    senere("foedselsdato", "2011-11-24"),
    {
      and: [
        {
          or: [
            senere("foedselsdato", "2008-11-24"),
            ikke(senere("foedselsdato", "1961-11-24")),
            STUDERER,
            {
              and: [
                { "!==": [v("beskaeftigelse.status"), "ingen"] },
                ikke({ "==": [v("beskaeftigelse.siden"), null] }),
                ikke(senere("beskaeftigelse.siden", "2026-08-24")),
                {
                  or: [
                    { "!==": [v("beskaeftigelse.status"), "i-arbejde"] },
                    { ">=": [v("beskaeftigelse.timerPrUge"), 25] },
                  ],
                },
              ],
            },
          ],
        },
        { none: [v("domme"), { and: [{ ">=": [v("dato"), "2024-01-01"] }, { "!==": [v("lov"), "anden"] }] }] },
        {
          or: [
            senere("foedselsdato", "1996-11-24"),
            ikke(senere("foedselsdato", "1966-11-24")),
            {
              and: [
                { "===": [v("uddannelsesniveau.niveau"), "over-grundskole"] },
                { or: [{ "===": [v("uddannelsesniveau.land"), "danmark"] }, v("uddannelsesniveau.godkendt")] },
              ],
            },
          ],
        },
        {
          or: [
            ikke(senere("foedselsdato", "1961-11-24")),
            STUDERER,
            { "===": [v("uddannelse.art"), "grundskole"] },
            {
              and: [
                { ">=": [v("bruttoindtaegt.aktuelPrMaaned"), 25300] },
                { ">=": [v("bruttoindtaegt.forrigeAarPrMaaned"), 25300] },
              ],
            },
          ],
        },
      ],
    },
  ],
};

const taget = new LogicEngine().build({ all: [v("personer"), PERSON] });

export const jsonLogic: Motor = {
  pakke: "json-logic-engine",
  udtrykt: "all of it, compiled",
  afgoer: (husstande) => husstande.map((husstand) => taget(husstand) === true),
};
