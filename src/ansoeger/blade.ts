/** The leaves of conditions (blade), each kind bound to a day and an agreement. Part of rule `ansoeger.personsvar`. */
import { sammeform } from "../kerne/navn.js";
import { FAKTA, type Faktum, ordFor } from "../parametre/fakta.js";
import type { Blad } from "../parametre/vilkaar.js";
import { fyldt, iAlderen, over } from "./alder.js";
import type { Bundetblad, Grundlag } from "./bundet.js";
import { doemt } from "./dom.js";
import { etBlad } from "./etBlad.js";
import { senest } from "./iArbejde.js";
import { loesladt } from "./loesladelse.js";
import { maalt } from "./maalt.js";
import { ophaevet } from "./ophaevelse.js";
import { ydelseBlandt, ydelsePaaDagen, ydelsesmaaneder } from "./ydelser.js";
import { ydelseUnder } from "./ydelseUnder.js";

/** No name is empty, so that it is another than any that a text has. */
const INTET_NAVN = "";

export function bladPaa(blad: Blad, grundlag: Grundlag): Bundetblad {
  switch (blad.art) {
    case "ja":
      return etBlad(blad, FAKTA[blad.faktum], (sandt) => sandt, [true, false]);
    case "blandt": {
      const faktum: Faktum<string> = FAKTA[blad.faktum];
      const ordene = blad.ord.map(sammeform);
      return etBlad(blad, faktum, (ord) => ordene.includes(sammeform(ord)), ordFor(faktum) ?? [...ordene, INTET_NAVN]);
    }
    case "maalt":
      return maalt(blad, grundlag);
    case "senest":
      return senest(blad, grundlag);
    case "fyldt":
      return fyldt(blad, grundlag);
    case "over":
      return over(blad, grundlag);
    case "i-alderen":
      return iAlderen(blad, grundlag);
    case "doemt":
      return doemt(blad, grundlag);
    case "loesladt":
      return loesladt(blad, grundlag);
    case "ophaevet":
      return ophaevet(blad, grundlag);
    case "ydelsesmaaneder":
      return ydelsesmaaneder(blad, grundlag);
    case "ydelse-paa-dagen":
      return ydelsePaaDagen(blad, grundlag);
    case "ydelse-blandt":
      return ydelseBlandt(blad, grundlag);
    case "ydelse-under":
      return ydelseUnder(blad, grundlag);
  }
}
