/** What a supplement says of the steps (pr. trin): of each but those of which the text itself says all. */
import * as z from "zod/mini";
import { type Aftaletekst, type PrTrin, type Trappe, trinI } from "../parametre/aftale.js";
import { uproevet } from "./doerAf.js";
import { objekt } from "./felter.js";
import type { Objektskema } from "./objektskema.js";

export type Trinform<T> = { readonly [trin: string]: T | null | undefined };
export type Trappeform<T> = { readonly [trappe in Trappe]?: Trinform<T> | null | undefined };

/** Of the agreement's own steps; the type names Copenhagen's, and a test holds them against its text. */
export function prTrin<S extends z.ZodMiniType>(tekst: Aftaletekst, felt: S) {
  const trin = z.nullish(felt);
  const paa = (trappe: Trappe) =>
    z.nullish(objekt(Object.fromEntries(usagteTrin(trappe, tekst).map((nr) => [nr, trin]))));
  const form = objekt({
    afdelingstrappen: paa("afdelingstrappen"),
    omraadetrappen: paa("omraadetrappen"),
  }) as unknown as Trinskema<typeof trin>;
  return uproevet(z.nullish(form), (givet): PrTrin<NonNullable<z.output<S>>> => indlaesPrTrin(givet));
}

type Trinskema<S extends z.ZodMiniType> = Objektskema<{
  afdelingstrappen: Evt<Objektskema<{ 1: S; 2: S; 3: S; 4: S }>>;
  omraadetrappen: Evt<Objektskema<{ 1: S }>>;
}>;
type Evt<S extends z.ZodMiniType> = z.ZodMiniOptional<z.ZodMiniNullable<S>>;

/** The text itself may say all of a step of omraadetrappen. */
function usagteTrin(trappe: Trappe, { trapper }: Aftaletekst): readonly number[] {
  if (trapper === null) return [];
  const kendte = trappe === "omraadetrappen" ? trapper.ledighed.raekkefoelge.kendte : {};
  return trinI(trapper, trappe).filter((trin) => !Object.hasOwn(kendte, trin));
}

export function indlaesPrTrin<T>(form: Trappeform<T> | null | undefined): PrTrin<T> {
  return { afdelingstrappen: kendteTrin(form?.afdelingstrappen), omraadetrappen: kendteTrin(form?.omraadetrappen) };
}

export function kendteTrin<T>(form: Trinform<T> | null | undefined): Readonly<Record<number, T>> {
  const kendte: Record<number, T> = {};
  for (const [trin, vaerdi] of Object.entries(form ?? {})) if (vaerdi != null) kendte[Number(trin)] = vaerdi;
  return kendte;
}
