/** The input of `ranger`. */
import { ugyldigt } from "../kerne/fejl.js";
import { valgfriAftaleTil } from "./aftale.js";
import { gentagelser, iHver, under } from "./doer.js";
import { type Domaene, doerAf, liste } from "./doerAf.js";
import { efterAftalen, medAnsoegere } from "./efterAftalen.js";
import { dato } from "./felter.js";
import { husstandsdoer, proevHusstand } from "./husstand.js";
import { ikkeEfter } from "./sammenhaeng.js";
import { kravdoerTil } from "./vurder.js";

const ansoegning = doerAf({ opnoteret: dato, husstand: husstandsdoer() });

export type Rangeringsinput = Domaene<typeof rangeringsdoer>;

export const rangeringsdoerTil = medAnsoegere((tekst) =>
  doerAf(
    { ansoegninger: liste(ansoegning), krav: kravdoerTil(tekst), dato, aftale: valgfriAftaleTil(tekst) },
    ({ ansoegninger, dato: dag }, fejl) => [
      ...under(
        ["ansoegninger"],
        [
          ...gentagelser(
            ansoegninger,
            (en) => en.husstand?.id,
            (_, nr) => ugyldigt([nr, "husstand", "id"], "this household stands twice"),
          ),
          ...iHver(ansoegninger, (en) => [
            ...ikkeEfter(en.opnoteret, dag, ["opnoteret"], "registered"),
            ...proevHusstand(en, dag),
          ]),
        ],
      ),
      ...fejl.krav,
      ...fejl.aftale,
    ],
  ),
);

export const rangeringsdoer = efterAftalen(rangeringsdoerTil);
