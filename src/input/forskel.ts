/** The input of `forskel`: each side of it may be of an agreement of its own. */

import * as z from "zod/mini";
import { ugyldigt } from "../kerne/fejl.js";
import type { Aftaletekst, Ansoegertekst } from "../parametre/aftale.js";
import { HUSSTAND } from "../parametre/husstand.js";
import { RAMMEAFTALEN_2024_2027 } from "../parametre/rammeaftalen.js";
import { aftaledagTil, valgfriAftaleTil } from "./aftale.js";
import { gentagelser, iHver, under } from "./doer.js";
import { doerAf, liste, valgfri } from "./doerAf.js";
import { efterAftalerne, harAnsoegere, harTrapper } from "./efterAftalen.js";
import { erObjekt, listeaf } from "./felter.js";
import { husstandsdoer } from "./husstand.js";
import { portefoeljedele } from "./portefoelje.js";
import { sammenhaengFor } from "./sammenhaeng.js";
import { kravdoer, kravdoerTil } from "./vurder.js";

const sidedoerTil = (tekst: Aftaletekst) => doerAf({ dato: aftaledagTil(tekst), aftale: valgfriAftaleTil(tekst) });

function doerMed(portefoelje: ReturnType<typeof portefoeljedele>, foer: Aftaletekst, efter: Aftaletekst) {
  return doerAf(
    {
      ...portefoelje,
      husstande: valgfri(liste(husstandsdoer())),
      krav: valgfri(harAnsoegere(foer) && harAnsoegere(efter) ? kravdoerTil(deres(foer, efter)) : kravdoer),
      foer: sidedoerTil(foer),
      efter: sidedoerTil(efter),
    },
    ({ husstande, foer: side }, fejl) => [
      ...fejl.afdelinger,
      ...fejl.omraader,
      ...under(
        ["husstande"],
        [
          ...gentagelser(
            husstande,
            ({ id }) => id,
            (_, nr) => ugyldigt([nr, "id"], "this household stands twice"),
          ),
          ...iHver(husstande, (husstand) => sammenhaengFor(HUSSTAND, husstand, side?.dato)),
        ],
      ),
      ...fejl.krav,
      ...fejl.foer,
      ...fejl.efter,
    ],
  );
}

/** What is asked can name what one of the two asks by: a department, or sharpened criteria. */
function deres(foer: Ansoegertekst, efter: Ansoegertekst): Ansoegertekst {
  const [til] = [foer, efter].filter(({ ansoegere }) => ansoegere.fleksibel.art === "afdelinger");
  return til ?? (foer.ansoegere.fleksibel.art === "skaerpet" ? foer : efter);
}

/** Households can be compared where there are no stairs; departments cannot. */
const INGEN = { afdelinger: listeaf(z.never()), omraader: listeaf(z.never()) } as unknown as ReturnType<
  typeof portefoeljedele
>;

export const forskelsdoer = efterAftalerne(
  ([foer = RAMMEAFTALEN_2024_2027, efter = foer], input) => {
    const husstande = erObjekt(input) && input["husstande"] != null;
    if (husstande && !(harAnsoegere(foer) && harAnsoegere(efter))) return null;
    if (harTrapper(foer) && harTrapper(efter)) return doerMed(portefoeljedele(foer, efter), foer, efter);
    const afdelinger = erObjekt(input) ? input["afdelinger"] : undefined;
    const ingen = Array.isArray(afdelinger) && afdelinger.length === 0;
    return husstande && ingen ? doerMed(INGEN, foer, efter) : null;
  },
  [
    ["foer", "aftale"],
    ["efter", "aftale"],
  ],
);
