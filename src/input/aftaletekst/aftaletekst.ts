/** The form of an agreement document (aftaletekst): all that it prints, from JSON to what rules know. */
import type { Aftaletekst } from "../../parametre/aftale.js";
import { dato, navn, objekt } from "../felter.js";
import { ansoegere } from "./ansoegere.js";
import { type Form, felt, maaske } from "./dele.js";
import { trapper } from "./trapper.js";

export const aftaletekst: Form<Aftaletekst> = objekt({
  id: felt(navn, "Aftalens id: små bogstaver, tal og bindestreger."),
  navn: felt(navn, "Aftalens navn, som det skal stå i et brev."),
  gaelder: felt(
    maaske(objekt({ fra: felt(dato, "Første dag."), til: felt(dato, "Sidste dag, medregnet.") })),
    "Løbetiden. Udeladt, når kilden ingen trykker; svarene bærer da et forbehold.",
  ),
  foelger: felt(maaske(navn), "Id på den aftale, som denne afløser."),
  trapper: maaske(trapper),
  ansoegere: maaske(ansoegere),
});
