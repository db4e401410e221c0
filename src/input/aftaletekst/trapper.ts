/** What an agreement document prints of its stairs (trapper). */
import * as z from "zod/mini";
import { AFDELINGSTYPER, type Trapperegler } from "../../parametre/aftale.js";
import { listeaf, navn, objekt, positivtAntal } from "../felter.js";
import { type Form, felt, figur, hjemmel, prTrin, trin } from "./dele.js";
import { ledighed } from "./ledighed.js";

const behov = objekt({ mindst: positivtAntal, hjemmel });

const interval = objekt({
  id: felt(navn, "Intervallets navn."),
  mindst: felt(figur, "Den mindste andel anviste i procent; rækken når op til den foregående."),
  trin: objekt({ hoejt: trin, mellem: trin, lavt: trin }),
});

const afdelingstrappe = objekt({
  hoejt: felt(behov, "Højt behov: så mange kriterier efter § 61 a er opfyldt."),
  mellem: felt(behov, "Mellem behov: så mange risikogrænser er overskredet."),
  lavt: objekt({ hjemmel }),
  intervaller: felt(
    listeaf(interval).check(z.minLength(1)),
    "Tabellens rækker, højeste andel først; den sidste er mindst 0.",
  ),
  hjemmel,
});

const omraadetrappe = objekt({
  trin: objekt({ omdannelsesomraade: trin, parallelsamfund: trin, udsat: trin, forebyggelsesomraade: trin }),
  fuldtSkaerpede: felt(listeaf(trin), "Trin, hvor alle skærpede kriterier gælder."),
  beboertalsregel: objekt({ operator: z.enum(["overstiger", "mindst", "mindreEnd"]), graense: figur, hjemmel }),
  hjemmel: prTrin(hjemmel),
  helhed: hjemmel,
});

export const trapper: Form<Trapperegler> = felt(
  objekt({
    omfatter: felt(listeaf(z.enum(AFDELINGSTYPER)), "De slags afdelinger, der står på en trappe."),
    ikkeOmfattet: objekt({ familieboliger: hjemmel, ungdomsboliger: hjemmel, aeldreboliger: hjemmel }),
    udeladtEfterLaesning: felt(listeaf(z.enum(AFDELINGSTYPER)), "De af dem, det er læst om og ikke står udtrykkeligt."),
    hjemmel,
    afdelingstrappe,
    omraadetrappe,
    ledighed,
  }),
  "Aftalens to trapper. Udeladt siger aftalen intet om trapper.",
);
