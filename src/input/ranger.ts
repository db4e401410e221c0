/** The input of `ranger`. */
import { ugyldigt } from "../kerne/fejl.js";
import { valgfriAftale } from "./aftale.js";
import { gentagelser, iHver, under } from "./doer.js";
import { type Domaene, doerAf, liste } from "./doerAf.js";
import { dato } from "./felter.js";
import { husstandsdoer, proevHusstand } from "./husstand.js";
import { ikkeEfter } from "./sammenhaeng.js";
import { kravdoer } from "./vurder.js";

const ansoegning = doerAf({ opnoteret: dato, husstand: husstandsdoer() });

export type Rangeringsinput = Domaene<typeof rangeringsdoer>;

export const rangeringsdoer = doerAf(
  { ansoegninger: liste(ansoegning), krav: kravdoer, dato, aftale: valgfriAftale() },
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
);
