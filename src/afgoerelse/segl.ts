/**
 * The seal of a certificate (segl): the sum of all of it but the seal. It shows that nothing was changed since; it is
 * no signature, and does not show who made it.
 */
import { type Jsonobjekt, kanonisk, skrevet } from "./kanonisk.js";
import { sum } from "./sum.js";

/** @param indhold in canonical order, without a seal */
export function segl(indhold: Jsonobjekt): string {
  return sum(skrevet(indhold));
}

/** Whether the seal fits the rest of it. */
export function harSegl(certifikat: object): boolean {
  const { segl: dets, ...indhold }: { readonly segl?: unknown } = certifikat;
  const laest = kanonisk(indhold);
  return laest !== null && sum(laest.tekst) === dets;
}
