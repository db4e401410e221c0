/** What an agreement document prints of vacancies (ledighed). */
import * as z from "zod/mini";
import {
  BOLIGTYPER,
  type Boligart,
  type Ledighedsregler,
  PLADSER,
  UDLEJNINGSFORMER,
  VEJE,
} from "../../parametre/ledighedsregler.js";
import { antal, dato, listeaf, objekt, positivtAntal } from "../felter.js";
import { datering, type Form, felt, hjemmel, LAESNING, laesning, maaske, prTrin, trin } from "./dele.js";

const trinene = listeaf(trin);

const nienderegel = objekt({
  ...datering,
  vej: felt(
    z.enum([...VEJE, "hver-anden"]),
    "Hvis tur den niende bolig er; hver-anden: skiftevis kommunens og »ellers«.",
  ),
  ellers: felt(z.enum(UDLEJNINGSFORMER), "Sådan udlejes de niende boliger, som ikke er kommunens."),
  slutEfter: maaske(felt(z.literal("niende-trin1-slut"), "Den fortolkning, hvis valg er sidste dag.")),
  hjemmel,
});

const boligart: Form<Boligart> = felt(
  z.discriminatedUnion("art", [
    objekt({ art: z.literal("raekkefoelge") }),
    objekt({ art: z.literal("udfases") }),
    objekt({ art: z.literal("fast"), til: maaske(dato), stk7Nr4: z.boolean(), hjemmel }),
    objekt({ art: z.literal("ikke-omfattet"), laesning: felt(laesning, LAESNING), hjemmel }),
  ]),
  "Hvad boligtypen er for rækkefølgen.",
  "boligart",
);

type Boligtyper = Ledighedsregler["boligtyper"];

export const ledighed = felt(
  objekt({
    raekkefoelge: felt(
      objekt({
        laengde: felt(positivtAntal, "Antal pladser i rækkefølgen."),
        kendte: felt(prTrin(listeaf(z.enum(PLADSER))), "De rækkefølger på områdetrappen, som aftalen selv trykker."),
        proeves: felt(listeaf(dato), "En dag i hver periode, andelene prøves på."),
        overLoftet: felt(trinene, "Trin på afdelingstrappen, der må tilbydes mere end loftet."),
        hjemmel,
      }),
      "Rækkefølgen af ledige boliger.",
    ),
    udenAnvisning: felt(objekt({ trin: trinene, hjemmel }), "Trin på områdetrappen, kommunen ikke anviser til."),
    niende: felt(prTrin(listeaf(nienderegel)), "Den niende bolig for hvert trin på afdelingstrappen."),
    ekstra: felt(objekt({ trin: trinene, hjemmel }), "Trin på afdelingstrappen med ekstra levering."),
    loft: felt(
      objekt({ hoejst: antal, af: positivtAntal, hjemmel }),
      "Kommunen bruger højst så mange af så mange ledige boliger.",
    ),
    retur: objekt({ hjemmel }),
    tilbageholdelse: felt(
      objekt({ trin: trinene, efterBenyttede: positivtAntal, hjemmel }),
      "Trin, hvor en bolig kan holdes tilbage efter så mange benyttede tilbud i træk.",
    ),
    udfasning: objekt({
      afgoeresPr: felt(dato, "Den dag, hvis trin afgør udfasningen."),
      trin: prTrin(objekt({ fra: dato, hjemmel })),
    }),
    boligtyper: objekt(Object.fromEntries(BOLIGTYPER.map((type) => [type, boligart]))) as unknown as Form<Boligtyper>,
    nybyggeri: objekt({ hjemmel }),
  }),
  "Ledige boliger.",
);
