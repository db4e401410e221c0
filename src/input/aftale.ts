/** The form of an agreement's supplement and choices, and the checks on it (aftale). */
import * as z from "zod/mini";
import type { Dag } from "../kerne/dato.js";
import { type Fejl, ugyldigt, ugyldigtHvis } from "../kerne/fejl.js";
import { tal } from "../kerne/tal.js";
import { formbrud, raekkefoelgebrud } from "../ledighed/raekkefoelgebrud.js";
import {
  type Aftale,
  INTET_SUPPLEMENT,
  PLADSER,
  type Plads,
  type PrTrin,
  type Supplement,
  TRAPPER,
  type Trappe,
  UDLEJNINGSFORMER,
} from "../parametre/aftale.js";
import { FORTOLKNINGER, type Fortolkninger, type Fortolkningsid } from "../parametre/fortolkninger.js";
import { UDSATKRITERIER } from "../parametre/omraaderegler.js";
import { rammeaftalen } from "../parametre/rammeaftalen.js";
import { proevGyldighed } from "../trappe/gyldighed.js";
import { mildereEndLoven } from "../trappe/risikozone.js";
import { CPR_I_NOEGLE, harCpr } from "./cpr.js";
import { type Delvis, type Doer, gentagelser, iHver, under } from "./doer.js";
import { antal, dato, erObjekt, ikkeNegativtTal, objekt } from "./felter.js";
import { indlaesTal } from "./tal.js";

const dateret = { fra: dato, kendtTil: z.nullish(dato) };

function prTrin<S extends z.ZodMiniType>(felt: S) {
  const valgfrit = z.nullish(felt);
  return objekt({
    afdelingstrappen: z.nullish(objekt({ "1": valgfrit, "2": valgfrit, "3": valgfrit, "4": valgfrit })),
    // The order of step 2 is known from the text.
    omraadetrappen: z.nullish(objekt({ "1": valgfrit })),
  });
}

const supplement = objekt({
  oprindelse: z.nullish(z.enum(["oplyst", "antaget"])),
  note: z.nullish(z.string()),
  risikozone: z.nullish(
    z.array(
      objekt({
        ...dateret,
        beskaeftigelse: z.nullish(ikkeNegativtTal),
        dom: z.nullish(ikkeNegativtTal),
        uddannelse: z.nullish(ikkeNegativtTal),
        indkomst: z.nullish(ikkeNegativtTal),
      }),
    ),
  ),
  raekkefoelge: z.nullish(prTrin(z.array(z.enum(PLADSER)))),
  udlejningsformVedRetur: z.nullish(prTrin(z.enum(UDLEJNINGSFORMER))),
  udlejningsformVedFritagelse: z.nullish(z.enum(UDLEJNINGSFORMER)),
  indkomstMinimum: z.nullish(z.array(objekt({ ...dateret, beloeb: ikkeNegativtTal }))),
  mindsteTimerPrUge: z.nullish(ikkeNegativtTal),
  seniorAlder: z.nullish(antal),
  jobstartSenestMaaneder: z.nullish(antal),
});

const fortolkninger = z
  .custom<Readonly<Record<string, string | null>>>(erObjekt, {
    error: "ugyldigt-input: an object from interpretations to choices is needed",
  })
  .check(({ value, issues }) => {
    const fejl = (path: string[], message: string) => issues.push({ code: "custom", input: value, path, message });
    for (const [id, valg] of Object.entries(value)) {
      if (harCpr(id)) fejl([], `cpr-nummer: ${CPR_I_NOEGLE}`);
      else if (!erFortolkning(id)) fejl([id], "ugyldig-aftale: no such interpretation");
      else if (valg != null && !FORTOLKNINGER[id].some((muligt) => muligt === valg))
        fejl([id], `ugyldig-aftale: choose one of ${FORTOLKNINGER[id].join(", ")}`);
    }
  })
  .check(
    z.meta({
      type: "object",
      properties: Object.fromEntries(
        Object.entries(FORTOLKNINGER).map(([id, valg]) => [id, { enum: [...valg, null] }]),
      ),
      additionalProperties: false,
    }),
  );

export const aftale = objekt({ supplement: z.nullish(supplement), fortolkninger: z.nullish(fortolkninger) });

type Aftaleform = z.infer<typeof aftale>;
type Supplementform = z.infer<typeof supplement>;

export const aftaledoer: Doer<Aftaleform, Aftale> = {
  form: aftale,
  sammenhaeng: proevAftale,
  indlaes: indlaesAftale,
};

/** An agreement that may be left out: then it is the one without a supplement, under the default choices. */
export function valgfriAftale(): Doer<Aftaleform | null | undefined, Aftale> {
  return { form: z.nullish(aftale), sammenhaeng: proevAftale, indlaes: indlaesAftale };
}

/** The day of a question against the term of the agreement. */
export function proevDato(dato: Dag | undefined): readonly Fejl[] {
  return dato === undefined ? [] : proevGyldighed(rammeaftalen(), dato, ["dato"]);
}

function erFortolkning(id: string): id is Fortolkningsid {
  return Object.hasOwn(FORTOLKNINGER, id);
}

export function proevAftale(aftalen: Delvis<Aftaleform | null | undefined>): readonly Fejl[] {
  const form = aftalen?.supplement ?? {};
  const { risikozone, indkomstMinimum } = form;
  return [
    ...under(
      ["supplement"],
      [
        ...under(["risikozone"], [...proevDatering(risikozone), ...iHver(risikozone, proevRisikozone)]),
        ...under(["indkomstMinimum"], proevDatering(indkomstMinimum)),
      ],
    ),
    ...proevRaekkefoelger(form),
  ];
}

/**
 * The orders under the default choices: those of sound slots by themselves and beside each other, the others by
 * themselves.
 */
function proevRaekkefoelger({ raekkefoelge, udlejningsformVedRetur }: Delvis<Supplementform>): readonly Fejl[] {
  const hele = (form: Trinform<readonly (Plads | undefined)[]> | null | undefined) =>
    Object.fromEntries(
      Object.entries(form ?? {}).map(([trin, pladser]) => [
        trin,
        pladser?.every((plads) => plads !== undefined) ? pladser : null,
      ]),
    );
  const aftalen = rammeaftalen({
    ...INTET_SUPPLEMENT,
    raekkefoelge: indlaesPrTrin({
      afdelingstrappen: hele(raekkefoelge?.afdelingstrappen),
      omraadetrappen: hele(raekkefoelge?.omraadetrappen),
    }),
    udlejningsformVedRetur: indlaesPrTrin(udlejningsformVedRetur),
  });
  const ufuldstaendige = TRAPPER.flatMap((trappe) =>
    Object.entries(kendteTrin(raekkefoelge?.[trappe])).flatMap(([trin, pladser]) =>
      pladser.includes(undefined) ? formbrud({ trappe, trin: Number(trin), pladser }, aftalen) : [],
    ),
  );
  return [...ufuldstaendige, ...raekkefoelgebrud(aftalen)].map((brud) => ({ ...brud, sti: brud.sti.slice(1) }));
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

function proevRisikozone(zone: Delvis<NonNullable<Supplementform["risikozone"]>[number]>): readonly Fejl[] {
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

export function indlaesAftale(form: Aftaleform | null | undefined): Aftale {
  return rammeaftalen(
    form?.supplement == null ? INTET_SUPPLEMENT : indlaesSupplement(form.supplement),
    valgte(form?.fortolkninger),
  );
}

/** The choices made; null is the default. */
function valgte(form: Aftaleform["fortolkninger"]): Partial<Fortolkninger> {
  // The form has none but known choices.
  return Object.fromEntries(Object.entries(form ?? {}).filter(([, valg]) => valg != null)) as Partial<Fortolkninger>;
}

function indlaesSupplement(form: Supplementform): Supplement {
  return {
    oprindelse: form.oprindelse ?? INTET_SUPPLEMENT.oprindelse,
    risikozone: (form.risikozone ?? []).map((zone) => ({
      fra: zone.fra,
      kendtTil: zone.kendtTil ?? null,
      graenser: {
        beskaeftigelse: indlaesTal(zone.beskaeftigelse),
        dom: indlaesTal(zone.dom),
        uddannelse: indlaesTal(zone.uddannelse),
        indkomst: indlaesTal(zone.indkomst),
      },
    })),
    raekkefoelge: indlaesPrTrin(form.raekkefoelge),
    udlejningsformVedRetur: indlaesPrTrin(form.udlejningsformVedRetur),
    udlejningsformVedFritagelse: form.udlejningsformVedFritagelse ?? null,
    indkomstMinimum: (form.indkomstMinimum ?? []).map(({ fra, kendtTil, beloeb }) => ({
      fra,
      kendtTil: kendtTil ?? null,
      beloeb: tal(beloeb),
    })),
    mindsteTimerPrUge: indlaesTal(form.mindsteTimerPrUge),
    seniorAlder: form.seniorAlder ?? null,
    jobstartSenestMaaneder: form.jobstartSenestMaaneder ?? null,
  };
}

type Trinform<T> = { readonly [trin: string]: T | null | undefined };
type Trappeform<T> = { readonly [trappe in Trappe]?: Trinform<T> | null | undefined };

function indlaesPrTrin<T>(form: Trappeform<T> | null | undefined): PrTrin<T> {
  return { afdelingstrappen: kendteTrin(form?.afdelingstrappen), omraadetrappen: kendteTrin(form?.omraadetrappen) };
}

function kendteTrin<T>(form: Trinform<T> | null | undefined): Readonly<Record<number, T>> {
  const kendte: Record<number, T> = {};
  for (const [trin, vaerdi] of Object.entries(form ?? {})) if (vaerdi != null) kendte[Number(trin)] = vaerdi;
  return kendte;
}
