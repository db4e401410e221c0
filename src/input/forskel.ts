/** The input of `forskel`: each side of it may be of an agreement of its own. */
import type { Trappetekst } from "../parametre/aftale.js";
import { RAMMEAFTALEN_2024_2027 } from "../parametre/rammeaftalen.js";
import { aftaledagTil, valgfriAftaleTil } from "./aftale.js";
import { doerAf } from "./doerAf.js";
import { efterAftalerne, medTrapper } from "./efterAftalen.js";
import { portefoeljedele } from "./portefoelje.js";

const sidedoerTil = (tekst: Trappetekst) => doerAf({ dato: aftaledagTil(tekst), aftale: valgfriAftaleTil(tekst) });

const doerTil = medTrapper((foer) =>
  medTrapper((efter) =>
    doerAf({ ...portefoeljedele(foer, efter), foer: sidedoerTil(foer), efter: sidedoerTil(efter) }),
  ),
);

export const forskelsdoer = efterAftalerne(
  ([foer = RAMMEAFTALEN_2024_2027, efter = foer]) => doerTil(foer)?.(efter) ?? null,
  [
    ["foer", "aftale"],
    ["efter", "aftale"],
  ],
);
