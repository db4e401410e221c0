/**
 * An explanation as the sentences that it is made of, so that each is reviewed once however many decisions say it. A
 * heading, a cell of a table and a point of a list are sentences too.
 */
import { laesSager } from "../../src/konformitet/fixtures.js";
import { fejl, resultat } from "../spoerg.js";
import { FORKLARINGSSAGER } from "./forklaringssager.js";

export interface Laeser {
  readonly sprog: "da" | "en";
  readonly modtager: "borger" | "sagsbehandler" | { readonly person: string };
}

interface Spoergsmaal {
  readonly op: string;
  readonly input: unknown;
}

export const LAESERE = (["da", "en"] as const).flatMap((sprog) =>
  (["borger", "sagsbehandler", "medlem"] as const).map((art) => ({ sprog, art })),
);

export type Laeserart = "borger" | "sagsbehandler" | "medlem";

/** As each kind of reader: the clerk, the household, and one of several grown members, each of them. */
export function laesereAf({ input }: Spoergsmaal, sprog: Laeser["sprog"], art: Laeserart): readonly Laeser[] {
  if (art !== "medlem") return [{ sprog, modtager: art }];
  const { husstand, dato } = input as Partial<Husstandsinput>;
  const personer = husstand?.personer ?? [];
  if (personer.length < 2 || dato === undefined) return [];
  const foedtFoer = `${Number(dato.slice(0, 4)) - 18}${dato.slice(4)}`;
  const voksne = personer.filter(({ foedselsdato }) => foedselsdato <= foedtFoer);
  return voksne.map(({ id }) => ({ sprog, modtager: { person: id } }));
}

interface Husstandsinput {
  readonly husstand: { readonly personer: readonly { readonly id: string; readonly foedselsdato: string }[] };
  readonly dato: string;
}

/** A portfolio is no decision of its own; its departments are. */
export const forklarligeSager = laesSager("fixtures").filter(
  ({ op, forventet }) => forventet.ok && op !== "portefoelje",
);

export function forklaring({ op, input }: Spoergsmaal, laeser: Laeser): string {
  const spoergsmaal = { op, input, ...laeser };
  const faults = fejl("forklar", spoergsmaal);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return String(resultat("forklar", spoergsmaal)["tekst"]);
}

/** In the order of the text. A full stop within a sentence (stk. 4, pct. af) has no capital after it. */
export function saetninger(tekst: string): readonly string[] {
  return tekst
    .split("\n")
    .flatMap((linje) =>
      linje
        .replace(/^(?:[#|>-]|\d+\.)+\s+/, "")
        .replace(/\s*\|$/, "")
        .split(/ \| |(?<=[.!?:])(?:\*\*)?\s+(?=\p{Lu}|["»“*])/u),
    )
    .map((saetning) => saetning.replaceAll("**", "").trim())
    .filter((saetning) => /\p{L}/u.test(saetning));
}

/** Under each rule of the suite, and each operation of the cases of our own, the sentences not said before it. */
export function saetningerEfterRegel(sprog: Laeser["sprog"], art: Laeserart): ReadonlyMap<string, readonly string[]> {
  const grupper = new Map<string, string[]>();
  const kendte = new Set<string>();
  const tilfoej = (gruppe: string, sag: Spoergsmaal): void => {
    for (const laeser of laesereAf(sag, sprog, art))
      for (const saetning of saetninger(forklaring(sag, laeser))) {
        if (kendte.has(saetning)) continue;
        kendte.add(saetning);
        grupper.set(gruppe, [...(grupper.get(gruppe) ?? []), saetning]);
      }
  };
  for (const { regel, op, input } of forklarligeSager) tilfoej(regel, { op, input });
  for (const sag of FORKLARINGSSAGER) tilfoej(sag.op, sag);
  return grupper;
}
