/** What an agreement document asks of applicants (ansoegere). */
import * as z from "zod/mini";
import { ANSOEGERKRITERIER, type Ansoegerregler } from "../../parametre/ansoegerregler.js";
import type { Kriterieregel } from "../../parametre/kriterieregel.js";
import { antal, listeaf, navn, objekt } from "../felter.js";
import { datering, type Form, felt, figur, hjemler, hjemmel, maaske } from "./dele.js";
import { vilkaar } from "./vilkaar.js";

const undtagelse = objekt({
  grund: z.enum(["beboer", "under-uddannelse"]),
  naar: vilkaar,
  regel: felt(navn, "Reglens id i biblioteket, fx ansoeger.personsvar."),
  hjemmel: hjemler,
  enkeltvis: z.exactOptional(hjemler),
});

const kriterium: Form<Kriterieregel> = objekt({
  hvem: felt(
    z.enum(["enVoksen", "alleTilflyttere"]),
    "Om én voksen er nok, eller alle, der flytter ind, skal opfylde det.",
  ),
  alder: felt(
    objekt({ fra: antal, til: maaske(antal) }),
    "Fyldte år, begge medregnet; uden »til« er der ingen øvre grænse.",
  ),
  undtaget: felt(listeaf(undtagelse), "Hvem i alderen der ikke spørges alligevel."),
  krav: vilkaar,
  hjemmel: hjemler,
});

const kriterier = objekt(Object.fromEntries(ANSOEGERKRITERIER.map((id) => [id, kriterium]))) as unknown as Form<
  Ansoegerregler["kriterier"]
>;

export const ansoegere: Form<Ansoegerregler> = felt(
  objekt({
    anciennitet: hjemmel,
    venteliste: hjemmel,
    foerst: hjemmel,
    aldre: hjemler,
    loven: objekt({ paaListe: hjemmel, ellers: hjemmel }),
    mindsteindkomst: maaske(
      felt(
        objekt({ beloeb: listeaf(objekt({ ...datering, beloeb: figur })), hjemmel }),
        "De mindste bruttoindtægter om måneden, som aftalen trykker, i kr.",
      ),
    ),
    kriterier,
  }),
  "Kravene til ansøgere. Udeladt siger aftalen intet om dem.",
);
