/**
 * What of a decision a certificate binds (bindende): the outcome, apart from its reasons; and the same with no person,
 * dwelling or value in it.
 */
import { type Afgjort, type Sagsop, typen } from "./sag.js";

/** The binding parts of the result. */
export function bindende<O extends Sagsop>({ op, resultat }: Afgjort<O>): object {
  const { bindende: felter, attest } = typen(op);
  const del = Object.fromEntries(Object.keys(felter).map((felt) => [felt, Reflect.get(resultat, felt)]));
  return { ...del, ...attest.uddrag(resultat) };
}

/**
 * The binding parts that name no person, household or dwelling: what was concluded of the household as a whole, and
 * places on a list.
 */
export function upersonlig<O extends Sagsop>(afgjort: Afgjort<O>): object {
  const op: O = afgjort.op;
  return { ...bindende(afgjort), ...typen(op).attest.upersonligt(afgjort.resultat) };
}
