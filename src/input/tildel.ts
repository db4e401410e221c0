/** The input of `tildel`: a department with its steps, and its ledger. */
import * as z from "zod/mini";
import { type Fejl, ugyldigtHvis } from "../kerne/fejl.js";
import { boligfejl } from "../ledighed/boligfejl.js";
import { datofejl } from "../ledighed/datofejl.js";
import { FORMAAL, type Haendelse, TIDLIGERE_TILBUD, TILBUDSSVAR } from "../ledighed/haendelse.js";
import type { Trappetekst } from "../parametre/aftale.js";
import { BOLIGTYPER } from "../parametre/ledighedsregler.js";
import { RAMMEAFTALEN_2024_2027 } from "../parametre/rammeaftalen.js";
import { afdelingsdeleTil } from "./afdeling.js";
import { aftaledoerTil, udenSupplement } from "./aftale.js";
import { type Delvis, under } from "./doer.js";
import { type Domaene, doerAf, eller, enAf, forskellige, liste, valgfri } from "./doerAf.js";
import { efterAftalen, medTrapper } from "./efterAftalen.js";
import { antal, dato, listeaf, navn } from "./felter.js";
import { skaerpede } from "./skaerpede.js";
import { proevTrin, trindeleTil } from "./trin.js";

const trinplaceringsdoerTil = (tekst: Trappetekst) =>
  doerAf({ fra: dato, ...trindeleTil(tekst), skaerpede }, (placering, fejl) => [
    ...proevTrin(placering, tekst),
    ...fejl.skaerpede,
  ]);

function ledighedsafdelingsdoerTil(tekst: Trappetekst) {
  return doerAf(
    {
      ...afdelingsdeleTil(tekst),
      placeringer: forskellige(trinplaceringsdoerTil(tekst), "fra", (fra) => `two placements from ${fra}`),
    },
    (afdeling, fejl) => {
      const { omfatter } = tekst.trapper;
      return [
        ...fejl.nybyggeri,
        ...ugyldigtHvis(
          afdeling.type !== undefined && !omfatter.includes(afdeling.type),
          ["type"],
          `the order of nine concerns ${omfatter.join(", ")} only`,
        ),
        ...fejl.placeringer,
      ];
    },
  );
}

export const trinplaceringsdoer = trinplaceringsdoerTil(RAMMEAFTALEN_2024_2027);
export const ledighedsafdelingsdoer = ledighedsafdelingsdoerTil(RAMMEAFTALEN_2024_2027);

function aabningsdoerTil({
  trapper: {
    ledighed: { raekkefoelge, loft, tilbageholdelse },
  },
}: Trappetekst) {
  return doerAf(
    {
      position: z.int().check(z.minimum(0), z.maximum(raekkefoelge.laengde - 1)),
      niende: antal,
      seneste: listeaf(z.boolean()).check(z.maxLength(loft.af - 1)),
      tilbud: listeaf(z.enum(TIDLIGERE_TILBUD)).check(z.maxLength(tilbageholdelse.efterBenyttede)),
    },
    // Every vacancy of the cycle is among the latest, as far as those go back.
    ({ position, seneste }) =>
      ugyldigtHvis(
        position !== undefined && seneste !== undefined && seneste.length < position,
        ["seneste"],
        `${position} slots are taken in this cycle, so at least as many vacancies are known`,
      ),
  );
}

export const aabningsdoer = aabningsdoerTil(RAMMEAFTALEN_2024_2027);

const ledigdoer = doerAf({
  type: z.literal("ledig"),
  dato,
  bolig: navn,
  boligtype: eller(z.enum(BOLIGTYPER), "almindelig"),
  undladTilbageholdelse: eller(z.boolean(), false),
});

const udfaldsdoer = doerAf(
  {
    type: z.literal("udfald"),
    dato,
    bolig: navn,
    udfald: z.enum(TILBUDSSVAR),
    formaal: eller(z.enum(FORMAAL), "boligsocial"),
  },
  ({ udfald, formaal }) =>
    ugyldigtHvis(udfald === "returneret" && formaal != null, ["formaal"], "a returned dwelling serves no purpose"),
);

export const haendelsesdoer = enAf("type", { ledig: ledigdoer, udfald: udfaldsdoer });

export type Tildelingsinput = Domaene<typeof tildelingsdoer>;

export const tildelingsdoerTil = medTrapper((tekst) =>
  doerAf(
    {
      afdeling: ledighedsafdelingsdoerTil(tekst),
      aabning: valgfri(aabningsdoerTil(tekst)),
      haendelser: liste(haendelsesdoer),
      aftale: aftaledoerTil(tekst),
    },
    (input, fejl, hel) => {
      const datoer = under(["haendelser"], proevDatoer(input.haendelser, tekst));
      const resten = [...fejl.afdeling, ...fejl.aabning, ...fejl.haendelser, ...fejl.aftale];
      // Without other faults the ledger itself names those of its events; with some, the slots are as good as unknown.
      const boliger =
        hel !== undefined && datoer.length === 0 && resten.length > 0 ? boligfejl(hel.haendelser, ["haendelser"]) : [];
      return [...datoer, ...resten, ...boliger];
    },
  ),
);

export const tildelingsdoer = efterAftalen(tildelingsdoerTil);

function proevDatoer(
  haendelser: Delvis<readonly Pick<Haendelse, "type" | "dato">[]>,
  tekst: Trappetekst,
): readonly Fejl[] {
  const aftale = udenSupplement(tekst);
  return (haendelser ?? []).flatMap((haendelse, i) => {
    if (haendelse?.dato === undefined || haendelse.type === undefined) return [];
    return datofejl({ type: haendelse.type, dato: haendelse.dato }, haendelser?.[i - 1]?.dato ?? null, aftale, [
      i,
      "dato",
    ]);
  });
}
