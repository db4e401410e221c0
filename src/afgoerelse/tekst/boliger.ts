/** Dwellings by name, in brackets after their number (boliger). */
import type { SenesteLedige, SenesteTilbud } from "../../ledighed/tilstand.js";
import type { former } from "./former.js";

/** @param blandt before the names where some have none: those of an opening */
export function boligliste(blandt: string, { navn, opremset }: Pick<ReturnType<typeof former>, "navn" | "opremset">) {
  return (boliger: readonly (SenesteLedige | SenesteTilbud)[]): string => {
    const navne = boliger.flatMap(({ bolig }) => (bolig === null ? [] : [navn(bolig)]));
    if (navne.length === 0) return "";
    return ` (${navne.length < boliger.length ? blandt : ""}${opremset(navne)})`;
  };
}
