/** What a supplement says of the steps (pr. trin): of each but those of which the text itself says all. */
import * as z from "zod/mini";
import type { PrTrin, Trappe } from "../parametre/aftale.js";
import { uproevet } from "./doerAf.js";
import { objekt } from "./felter.js";

export type Trinform<T> = { readonly [trin: string]: T | null | undefined };
export type Trappeform<T> = { readonly [trappe in Trappe]?: Trinform<T> | null | undefined };

/** The steps by name, so that one that there is not does not compile; a test holds them against the text. */
export function prTrin<S extends z.ZodMiniType>(felt: S) {
  const trin = z.nullish(felt);
  const form = objekt({
    afdelingstrappen: z.nullish(objekt({ 1: trin, 2: trin, 3: trin, 4: trin })),
    omraadetrappen: z.nullish(objekt({ 1: trin })),
  });
  return uproevet(z.nullish(form), (givet): PrTrin<NonNullable<z.output<S>>> => indlaesPrTrin(givet));
}

export function indlaesPrTrin<T>(form: Trappeform<T> | null | undefined): PrTrin<T> {
  return { afdelingstrappen: kendteTrin(form?.afdelingstrappen), omraadetrappen: kendteTrin(form?.omraadetrappen) };
}

export function kendteTrin<T>(form: Trinform<T> | null | undefined): Readonly<Record<number, T>> {
  const kendte: Record<number, T> = {};
  for (const [trin, vaerdi] of Object.entries(form ?? {})) if (vaerdi != null) kendte[Number(trin)] = vaerdi;
  return kendte;
}
