/** What an agreement document asks of applicants (ansoegere). */
import * as z from "zod/mini";
import type { Ansoegerregler, Fleksibel } from "../../parametre/ansoegerregler.js";
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

const ord = {
  navn: felt(navn, "Kriteriet midt i en sætning."),
  krav: felt(navn, "Det, kriteriet kræver, som en sætning."),
};

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
  par: z.exactOptional(
    felt(
      objekt({
        samlevendeMaaneder: felt(antal, "Så mange måneder skal to have boet sammen; gifte er altid et par."),
        begge: felt(vilkaar, "Det, begge skal opfylde, når ingen af dem opfylder kravet alene."),
      }),
      "Hvor én voksen er nok: det, et par kan opfylde i stedet.",
    ),
  ),
  skoen: z.exactOptional(
    felt(
      listeaf(objekt({ tekst: navn, hjemmel: hjemler })),
      "Det, kilden overlader til et skøn: det siges og regnes ikke.",
    ),
  ),
  ord: z.exactOptional(
    felt(objekt({ ...ord, engelsk: z.exactOptional(objekt(ord)) }), "Kriteriet i aftalens egne ord."),
  ),
  hjemmel: hjemler,
});

const kriterier = felt(z.record(navn, kriterium), "Kriterierne under deres id.");

const id = felt(navn, "Id på et kriterium.");

/** Which criteria flexible letting asks. */
const fleksibel = felt(
  z.discriminatedUnion("art", [
    objekt({
      art: z.literal("skaerpet"),
      almindeligt: id,
      skaerpede: felt(listeaf(id), "Dem, som et trin kan skærpe."),
    }),
    objekt({
      art: z.literal("grupper"),
      grupper: felt(
        listeaf(
          objekt({
            id: felt(navn, "Gruppens id."),
            andel: felt(maaske(figur), "Pct. af de boliger, der udlejes fleksibelt."),
            kriterier: felt(listeaf(id), "Alle disse skal være opfyldt."),
          }),
        ).check(z.minLength(1)),
        "En husstand skal opfylde én gruppes kriterier.",
      ),
    }),
    objekt({
      art: z.literal("afdelinger"),
      afdelinger: felt(
        listeaf(
          objekt({
            navn: felt(navn, "Afdelingens navn."),
            kriterier: felt(listeaf(id), "Alle disse skal være opfyldt."),
            afskaaret: felt(z.boolean(), "Om listen over kriterier kan være længere, end kilden ved hånden viser."),
          }),
        ).check(z.minLength(1)),
        "Kriterierne for hver afdeling.",
      ),
    }),
  ]),
  "Hvilke kriterier der gælder ved fleksibel udlejning.",
) as unknown as Form<Fleksibel>;

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
    fleksibel,
  }),
  "Kravene til ansøgere. Udeladt siger aftalen intet om dem.",
);
