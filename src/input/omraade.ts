/** The form of areas and key figures, and how their parts fit (omraade). */
import * as z from "zod/mini";
import { type Dag, dag } from "../kerne/dato.js";
import { type Fejl, ugyldigt, ugyldigtHvis } from "../kerne/fejl.js";
import { type Noegletal, type Omraade, type Opgoerelse, UKENDTE_NOEGLETAL } from "../omraade/omraade.js";
import { LISTER, type Liste } from "../parametre/omraaderegler.js";
import { type Delvis, type Doer, gentagelser, iHver, under } from "./doer.js";
import { andel, antal, dato, doemte, forholdstal, navn, objekt } from "./felter.js";
import { indlaesAndel, indlaesDoemte } from "./tal.js";

export const noegletal = objekt({
  udenTilknytning: z.nullish(andel),
  doemte: z.nullish(doemte),
  kunGrundskole: z.nullish(andel),
  bruttoindkomst: z.nullish(forholdstal),
  ikkeVestlige: z.nullish(andel),
});

const opgoerelse = objekt({
  listedato: dato,
  antalBeboere: z.nullish(antal),
  noegletal: z.nullish(noegletal),
  udpeget: z.nullish(z.array(z.enum(LISTER))),
});

export const omraade = objekt({ id: navn, navn: z.nullish(navn), opgoerelser: z.array(opgoerelse) });

export type Omraadeform = z.infer<typeof omraade>;
type Opgoerelsesform = z.infer<typeof opgoerelse>;

export const omraadedoer: Doer<Omraadeform, Omraade> = {
  form: omraade,
  sammenhaeng: proevOmraade,
  indlaes: indlaesOmraade,
};

/** Official names that the act did not know before that day. */
const NAVNET_FRA: Partial<Record<Liste, Dag>> = {
  omdannelsesomraade: dag("2018-12-01"),
  forebyggelsesomraade: dag("2021-12-01"),
};

function proevOmraade({ opgoerelser }: Delvis<Omraadeform>): readonly Fejl[] {
  return under(
    ["opgoerelser"],
    [
      ...gentagelser(
        opgoerelser,
        ({ listedato }) => listedato,
        (listedato, nr) => ugyldigt([nr, "listedato"], `two lists of ${listedato}`),
      ),
      ...iHver(opgoerelser, ({ listedato, udpeget }) => under(["udpeget"], proevUdpeget(udpeget ?? [], listedato))),
    ],
  );
}

function proevUdpeget(udpeget: readonly (Liste | undefined)[], listedato: Dag | undefined): readonly Fejl[] {
  const foerNavnet = (liste: Liste): boolean => {
    const fra = NAVNET_FRA[liste];
    return fra !== undefined && listedato !== undefined && listedato < fra;
  };
  const paaAndre = udpeget.some((liste) => liste !== undefined && liste !== "forebyggelsesomraade");
  return [
    ...gentagelser(
      udpeget,
      (liste) => liste,
      (liste, nr) => ugyldigt([nr], `${liste} is named twice`),
    ),
    ...udpeget.flatMap((liste, nr) => {
      if (liste === undefined) return [];
      return [
        ...ugyldigtHvis(liste === "forebyggelsesomraade" && paaAndre, [nr], "a prevention area is on no other list"),
        ...ugyldigtHvis(foerNavnet(liste), [nr], `there was no ${liste} on lists of that day`),
      ];
    }),
  ];
}

export function indlaesOmraade(form: Omraadeform): Omraade {
  return { id: form.id, navn: form.navn ?? null, opgoerelser: form.opgoerelser.map(indlaesOpgoerelse) };
}

function indlaesOpgoerelse(form: Opgoerelsesform): Opgoerelse {
  return {
    listedato: form.listedato,
    antalBeboere: form.antalBeboere ?? null,
    noegletal: indlaesNoegletal(form.noegletal),
    udpeget: form.udpeget ?? null,
  };
}

export function indlaesNoegletal(form: z.infer<typeof noegletal> | null | undefined): Noegletal {
  if (form == null) return UKENDTE_NOEGLETAL;
  return {
    udenTilknytning: indlaesAndel(form.udenTilknytning),
    doemte: indlaesDoemte(form.doemte),
    kunGrundskole: indlaesAndel(form.kunGrundskole),
    bruttoindkomst: indlaesAndel(form.bruttoindkomst),
    ikkeVestlige: indlaesAndel(form.ikkeVestlige),
  };
}
