/** The door to an agreement's supplement and choices (aftale). */
import * as z from "zod/mini";
import { type Fejl, ugyldigt, ugyldigtHvis } from "../kerne/fejl.js";
import { tal } from "../kerne/tal.js";
import { formbrud, raekkefoelgebrud } from "../ledighed/raekkefoelgebrud.js";
import {
  type Aftale,
  type Aftaletekst,
  INTET_SUPPLEMENT,
  harTrapper as medTrapperI,
  PLADSER,
  type Plads,
  type Supplement,
  TRAPPER,
  UDLEJNINGSFORMER,
  type Udlejningsform,
} from "../parametre/aftale.js";
import {
  type Erklaeringer,
  erklaeredeStandardvalg,
  type Fortolkninger,
  STANDARDVALG,
} from "../parametre/fortolkninger.js";
import type { Kriterium } from "../parametre/kriterier.js";
import { UDSATKRITERIER } from "../parametre/omraaderegler.js";
import { RAMMEAFTALEN_2024_2027 } from "../parametre/rammeaftalen.js";
import { proevGyldighed } from "../trappe/gyldighed.js";
import { mildereEndLoven } from "../trappe/risikozone.js";
import { CPR_I_NOEGLE, harCpr } from "./cpr.js";
import { type Delvis, type Doer, gentagelser, iHver, under } from "./doer.js";
import { doerAf, eller, liste, proevet, uproevet, valgfri, videre } from "./doerAf.js";
import { efterAftalen, harAnsoegere, harTrapper, husketEfter } from "./efterAftalen.js";
import { antal, dato, erObjekt, listeaf } from "./felter.js";
import { indlaesPrTrin, kendteTrin, prTrin, type Trappeform, type Trinform } from "./prTrin.js";
import { ikkeNegativtTal } from "./tal.js";
import type { Aftaledokument, Fortolkningsinput } from "./typer/aftale.js";

const datering = { fra: dato, kendtTil: eller(dato, null) };

const zonedoer = videre(
  doerAf({
    ...datering,
    beskaeftigelse: muligtTal(),
    dom: muligtTal(),
    uddannelse: muligtTal(),
    indkomst: muligtTal(),
  }),
  ({ fra, kendtTil, ...graenser }) => ({ fra, kendtTil, graenser }),
);

/** What the caller supplies beside an agreement. */
export function supplementdoerTil(tekst: Aftaletekst) {
  return videre(
    doerAf(
      {
        oprindelse: eller(z.enum(["oplyst", "antaget"]), INTET_SUPPLEMENT.oprindelse),
        note: eller(z.string(), null),
        risikozone: listeEllerTom(zonedoer),
        raekkefoelge: prTrin(tekst, listeaf(z.enum(PLADSER))),
        udlejningsformVedRetur: prTrin(tekst, z.enum(UDLEJNINGSFORMER)),
        udlejningsformVedFritagelse: eller(z.enum(UDLEJNINGSFORMER), null),
        indkomstMinimum: listeEllerTom(doerAf({ ...datering, beloeb: uproevet(ikkeNegativtTal, tal) })),
        mindsteTimerPrUge: muligtTal(),
        seniorAlder: eller(antal, null),
        jobstartSenestMaaneder: eller(antal, null),
      },
      ({ risikozone, indkomstMinimum, ...form }) => [
        ...under(["risikozone"], [...proevDatering(risikozone), ...iHver(risikozone, proevRisikozone)]),
        ...under(["indkomstMinimum"], proevDatering(indkomstMinimum)),
        ...proevRaekkefoelger(form, tekst),
      ],
    ),
    ({ note: _, ...supplement }): Supplement => supplement,
  );
}

export const supplementdoer = supplementdoerTil(RAMMEAFTALEN_2024_2027);

/** Those that the text declares. */
function fortolkningerI(erklaerede: Erklaeringer = {}) {
  return z
    .custom<Fortolkningsinput>(erObjekt, {
      error: "ugyldigt-input: an object from interpretations to choices is needed",
    })
    .check(({ value, issues }) => {
      const fejl = (path: string[], message: string) => issues.push({ code: "custom", input: value, path, message });
      for (const [id, valg] of Object.entries(value)) {
        const mulige = Object.hasOwn(erklaerede, id) ? erklaerede[id]?.valg : undefined;
        if (harCpr(id)) fejl([], `cpr-nummer: ${CPR_I_NOEGLE}`);
        else if (mulige === undefined) fejl([id], "ugyldig-aftale: no such interpretation");
        else if (valg != null && !mulige.some((muligt) => muligt === valg))
          fejl([id], `ugyldig-aftale: choose one of ${mulige.join(", ")}`);
      }
    })
    .check(
      z.meta({
        type: "object",
        properties: Object.fromEntries(
          Object.entries(erklaerede).map(([id, { valg }]) => [id, { enum: [...valg, null] }]),
        ),
        additionalProperties: false,
      }),
    );
}

/** Which agreement it is has been found before (`efterAftalen`); here it may be anything. */
const aftalenavn = z
  .custom<string | Aftaledokument>(() => true)
  .check(z.meta({ anyOf: [{ type: "string" }, { type: "object" }] }));

/** An agreement of this text, with what is supplied and chosen beside it. */
export function aftaledoerTil<T extends Aftaletekst>(tekst: T) {
  return videre(
    doerAf({
      tekst: uproevet(z.nullish(aftalenavn), () => tekst),
      supplement: valgfri(supplementdoerTil(tekst)),
      fortolkninger: uproevet(z.nullish(fortolkningerI(tekst.fortolkninger)), valgte),
    }),
    ({ supplement, fortolkninger }) => aftalen(tekst, supplement ?? INTET_SUPPLEMENT, fortolkninger),
  );
}

/** An agreement by itself, which says which text it is of. */
export const aftaledoer = efterAftalen(husketEfter(aftaledoerTil), []);

/** One with stairs and with criteria of applicants. */
export const heltAftaledoer = efterAftalen(
  husketEfter((tekst) => (harTrapper(tekst) && harAnsoegere(tekst) ? aftaledoerTil(tekst) : null)),
  [],
);

/** An agreement that may be left out: then it is the one without a supplement, under the default choices. */
export function valgfriAftaleTil<T extends Aftaletekst>(tekst: T) {
  return videre(valgfri(aftaledoerTil(tekst)), (aftale) => aftale ?? aftalen(tekst));
}

/** The agreement as it stands by itself, under the default choices. */
export function udenSupplement<T extends Aftaletekst>(tekst: T): Aftale<T> {
  return aftalen(tekst);
}

function aftalen<T extends Aftaletekst>(
  tekst: T,
  supplement: Supplement = INTET_SUPPLEMENT,
  fortolkninger: Partial<Fortolkninger> = {},
): Aftale<T> {
  return {
    tekst,
    supplement,
    fortolkninger: { ...STANDARDVALG, ...erklaeredeStandardvalg(tekst.fortolkninger), ...fortolkninger },
  };
}

/** The day of a question, within the term of the agreement. */
export function aftaledagTil(tekst: Aftaletekst) {
  return proevet(dato, (dag) => proevGyldighed(aftalen(tekst), dag, []));
}

interface Ordener {
  readonly raekkefoelge: Trappeform<readonly Plads[]> | null | undefined;
  readonly udlejningsformVedRetur: Trappeform<Udlejningsform> | null | undefined;
}

/**
 * The orders under the default choices: those of sound slots by themselves and beside each other, the others by
 * themselves.
 */
function proevRaekkefoelger(
  { raekkefoelge, udlejningsformVedRetur }: Delvis<Ordener>,
  tekst: Aftaletekst,
): readonly Fejl[] {
  const hele = (form: Trinform<readonly (Plads | undefined)[]> | null | undefined) =>
    Object.fromEntries(
      Object.entries(form ?? {}).map(([trin, pladser]) => [
        trin,
        pladser?.every((plads) => plads !== undefined) ? pladser : null,
      ]),
    );
  const denne = aftalen(tekst, {
    ...INTET_SUPPLEMENT,
    raekkefoelge: indlaesPrTrin({
      afdelingstrappen: hele(raekkefoelge?.afdelingstrappen),
      omraadetrappen: hele(raekkefoelge?.omraadetrappen),
    }),
    udlejningsformVedRetur: indlaesPrTrin(udlejningsformVedRetur),
  });
  if (!medTrapperI(denne)) return [];
  const ufuldstaendige = TRAPPER.flatMap((trappe) =>
    Object.entries(kendteTrin(raekkefoelge?.[trappe])).flatMap(([trin, pladser]) =>
      pladser.includes(undefined) ? formbrud({ trappe, trin: Number(trin), pladser }, denne) : [],
    ),
  );
  return [...ufuldstaendige, ...raekkefoelgebrud(denne)].map((brud) => ({ ...brud, sti: brud.sti.slice(2) }));
}

function proevDatering(
  poster: readonly (Delvis<{ fra: string; kendtTil?: string | null | undefined }> | undefined)[] | null | undefined,
): readonly Fejl[] {
  return [
    ...gentagelser(
      poster,
      ({ fra }) => fra,
      (fra, nr) => ugyldigt([nr, "fra"], `two entries from ${fra}`, "ugyldig-aftale"),
    ),
    ...iHver(poster, ({ fra, kendtTil }) =>
      ugyldigtHvis(
        fra !== undefined && kendtTil != null && kendtTil < fra,
        ["kendtTil"],
        "the last day lies before the first",
        "ugyldig-aftale",
      ),
    ),
  ];
}

function proevRisikozone(zone: { readonly [K in Kriterium]?: number | string | null | undefined }): readonly Fejl[] {
  return UDSATKRITERIER.kriterier.flatMap((udsat) => {
    const graense = zone[udsat.kriterium];
    return ugyldigtHvis(
      graense != null && mildereEndLoven(tal(graense), udsat),
      [udsat.kriterium],
      "a limit of the risk zone is no milder than that of § 61 a",
      "ugyldig-aftale",
    );
  });
}

/** The choices made; null is the default. */
function valgte(form: Readonly<Record<string, string | null>> | null | undefined): Partial<Fortolkninger> {
  // The form has none but known choices.
  return Object.fromEntries(Object.entries(form ?? {}).filter(([, valg]) => valg != null)) as Partial<Fortolkninger>;
}

function muligtTal() {
  return valgfri(uproevet(ikkeNegativtTal, tal));
}

function listeEllerTom<S extends z.ZodMiniType, T>(doer: Doer<S, T>) {
  return videre(valgfri(liste(doer)), (elementer) => elementer ?? []);
}
