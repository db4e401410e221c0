/** The input of `tildel`: a department with its steps, and its ledger. */
import * as z from "zod/mini";
import { type Fejl, ugyldigt, ugyldigtHvis } from "../kerne/fejl.js";
import { boligfejl } from "../ledighed/boligfejl.js";
import { datofejl } from "../ledighed/datofejl.js";
import { type Aabning, FORMAAL, type Haendelse, TIDLIGERE_TILBUD, TILBUDSSVAR } from "../ledighed/haendelse.js";
import type { Ledighedsafdeling } from "../ledighed/ledighedsafdeling.js";
import { KRITERIER } from "../parametre/kriterier.js";
import { BOLIGTYPER } from "../parametre/ledighedsregler.js";
import { RAMMEAFTALEN_2024_2027, rammeaftalen } from "../parametre/rammeaftalen.js";
import { afdelingsfelter, indlaesAfdeling, proevAfdeling } from "./afdeling.js";
import { aftaledoer } from "./aftale.js";
import { type Delvis, type Doer, gentagelser, iHver, under } from "./doer.js";
import { type Domaene, doerAf, liste, valgfri } from "./doerAf.js";
import { antal, dato, navn, objekt } from "./felter.js";
import { proevSkaerpede, proevTrin, skaerpede, trinfelter } from "./kvoter.js";

const { raekkefoelge, loft, tilbageholdelse } = RAMMEAFTALEN_2024_2027.ledighed;

const ledighedsafdeling = objekt({
  ...afdelingsfelter,
  placeringer: z.array(objekt({ fra: dato, ...trinfelter, skaerpede })),
});

const aabning = objekt({
  position: z.int().check(z.minimum(0), z.maximum(raekkefoelge.laengde - 1)),
  niende: antal,
  seneste: z.array(z.boolean()).check(z.maxLength(loft.af - 1)),
  tilbud: z.array(z.enum(TIDLIGERE_TILBUD)).check(z.maxLength(tilbageholdelse.efterBenyttede)),
});

const haendelse = z.discriminatedUnion("type", [
  objekt({
    type: z.literal("ledig"),
    dato,
    bolig: navn,
    boligtype: z.nullish(z.enum(BOLIGTYPER)),
    undladTilbageholdelse: z.nullish(z.boolean()),
  }),
  objekt({
    type: z.literal("udfald"),
    dato,
    bolig: navn,
    udfald: z.enum(TILBUDSSVAR),
    formaal: z.nullish(z.enum(FORMAAL)),
  }),
]);

type Ledighedsform = z.infer<typeof ledighedsafdeling>;
type Haendelsesform = z.infer<typeof haendelse>;

const afdelingsdoer: Doer<Ledighedsform, Ledighedsafdeling> = {
  form: ledighedsafdeling,
  sammenhaeng: proevLedighedsafdeling,
  indlaes: indlaesLedighedsafdeling,
};
const aabningsdoer: Doer<Aabning, Aabning> = { form: aabning, sammenhaeng: proevAabning, indlaes: (en) => en };
const haendelsesdoer: Doer<Haendelsesform, Haendelse> = {
  form: haendelse,
  sammenhaeng: proevHaendelse,
  indlaes: indlaesHaendelse,
};

export type Tildelingsinput = Domaene<typeof tildelingsdoer>;

export const tildelingsdoer = doerAf(
  { afdeling: afdelingsdoer, aabning: valgfri(aabningsdoer), haendelser: liste(haendelsesdoer), aftale: aftaledoer },
  (input, fejl, hel) => {
    const datoer = under(["haendelser"], proevDatoer(input.haendelser));
    const resten = [...fejl.afdeling, ...fejl.aabning, ...fejl.haendelser, ...fejl.aftale];
    // Without other faults the ledger itself names those of its events; with some, the slots are as good as unknown.
    const boliger =
      hel !== undefined && datoer.length === 0 && resten.length > 0 ? boligfejl(hel.haendelser, ["haendelser"]) : [];
    return [...datoer, ...resten, ...boliger];
  },
);

function proevLedighedsafdeling(form: Delvis<Ledighedsform>): readonly Fejl[] {
  const { omfatter } = RAMMEAFTALEN_2024_2027;
  return [
    ...proevAfdeling(form),
    ...ugyldigtHvis(
      form.type !== undefined && !omfatter.includes(form.type),
      ["type"],
      `the order of nine concerns ${omfatter.join(", ")} only`,
    ),
    ...under(
      ["placeringer"],
      [
        ...gentagelser(
          form.placeringer,
          ({ fra }) => fra,
          (fra, nr) => ugyldigt([nr, "fra"], `two placements from ${fra}`),
        ),
        ...iHver(form.placeringer, (placering) => [
          ...proevTrin(placering),
          ...under(["skaerpede"], proevSkaerpede(placering.skaerpede)),
        ]),
      ],
    ),
  ];
}

/** Every vacancy of the cycle is among the latest, as far as those go back. */
function proevAabning({ position, seneste }: Delvis<Aabning>): readonly Fejl[] {
  return ugyldigtHvis(
    position !== undefined && seneste !== undefined && seneste.length < position,
    ["seneste"],
    `${position} slots are taken in this cycle, so at least as many vacancies are known`,
  );
}

function proevDatoer(haendelser: Delvis<readonly Haendelsesform[]>): readonly Fejl[] {
  return (haendelser ?? []).flatMap((haendelse, i) => {
    if (haendelse?.dato === undefined || haendelse.type === undefined) return [];
    return datofejl({ type: haendelse.type, dato: haendelse.dato }, haendelser?.[i - 1]?.dato ?? null, rammeaftalen(), [
      i,
      "dato",
    ]);
  });
}

function proevHaendelse(haendelse: Delvis<Haendelsesform>): readonly Fejl[] {
  return ugyldigtHvis(
    haendelse.type === "udfald" && haendelse.udfald === "returneret" && haendelse.formaal != null,
    ["formaal"],
    "a returned dwelling serves no purpose",
  );
}

function indlaesLedighedsafdeling(form: Ledighedsform): Ledighedsafdeling {
  const placeringer = form.placeringer.map(({ skaerpede: kriterier, ...trin }) => ({
    ...trin,
    skaerpede: KRITERIER.filter((kriterium) => kriterier?.includes(kriterium)),
  }));
  return { ...indlaesAfdeling(form), placeringer };
}

function indlaesHaendelse(form: Haendelsesform): Haendelse {
  const { dato: dag, bolig } = form;
  if (form.type === "udfald")
    return { type: "udfald", dato: dag, bolig, udfald: form.udfald, formaal: form.formaal ?? "boligsocial" };
  return {
    type: "ledig",
    dato: dag,
    bolig,
    boligtype: form.boligtype ?? "almindelig",
    undladTilbageholdelse: form.undladTilbageholdelse ?? false,
  };
}
