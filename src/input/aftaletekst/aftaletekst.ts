/** The form of an agreement document (aftaletekst): all that it prints, from JSON to what rules know. */
import * as z from "zod/mini";
import type { Aftaletekst } from "../../parametre/aftale.js";
import { dato, listeaf, navn, objekt } from "../felter.js";
import { ansoegere } from "./ansoegere.js";
import { type Form, felt, figur, hjemmel, maaske } from "./dele.js";
import { trapper } from "./trapper.js";

export const aftaletekst: Form<Aftaletekst> = objekt({
  id: felt(navn, "Aftalens id: små bogstaver, tal og bindestreger."),
  navn: felt(navn, "Aftalens navn, som det skal stå i et brev."),
  gaelder: felt(
    maaske(objekt({ fra: felt(dato, "Første dag."), til: felt(dato, "Sidste dag, medregnet.") })),
    "Løbetiden. Udeladt, når kilden ingen trykker; svarene bærer da et forbehold.",
  ),
  foelger: felt(maaske(navn), "Id på den aftale, som denne afløser."),
  kilder: z.exactOptional(
    felt(
      listeaf(
        objekt({
          kilde: felt(navn, "Navnet, som hjemlerne bruger."),
          udgiver: navn,
          udgivet: felt(maaske(dato), "Udeladt, når kilden er udateret."),
          laest: felt(navn, "Hvordan, og hvor meget af den."),
        }),
      ),
      "Det, aftalen er læst af.",
    ),
  ),
  fortolkninger: z.exactOptional(
    felt(
      z.record(
        navn,
        objekt({
          valg: felt(listeaf(navn).check(z.minLength(2)), "Svarene; det første gælder, hvor der intet vælges."),
          spoergsmaal: z.exactOptional(felt(navn, "Spørgsmålet i ord, når det er aftalens eget.")),
        }),
      ),
      "De spørgsmål, aftalen er åben om, hver under sit id.",
    ),
  ),
  trapper: maaske(trapper),
  andele: z.exactOptional(
    felt(
      objekt({ anvisning: figur, fleksibel: figur, hjemmel }),
      "Pct. af de ledige boliger, hvor aftalen trykker dem uden trapper; resten udlejes almindeligt.",
    ),
  ),
  ansoegere: maaske(ansoegere),
});
