/**
 * The binding part of an answer in a form that compares as the protocol says: lists that have no order as sets, caveats
 * and faults by code, faults by path as well.
 */
interface Svarform {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly errors?: readonly { readonly code: string; readonly path: readonly (string | number)[] }[] | undefined;
}

const BINDENDE: Readonly<Record<string, readonly string[]>> = {
  kvoter: ["anvisning", "fleksibel", "almindelig", "pladser", "loft"],
  nybyggeri: ["anvisning", "begraenset"],
  tildel: ["tildelinger", "optaelling", "naeste"],
};

export function sammenlignelig(op: string, svar: unknown): unknown {
  const { ok, result, errors } = JSON.parse(JSON.stringify(svar)) as Svarform;
  if (!ok) return { ok, errors: maengde((errors ?? []).map(({ code, path }) => [code, ...path].join("/"))) };
  const felter = new Map(Object.entries(result as Record<string, unknown>));
  return {
    ok,
    ...Object.fromEntries((BINDENDE[op] ?? []).map((felt) => [felt, felter.get(felt)])),
    mangler: maengde((felter.get("mangler") as string[][]).map((sti) => sti.join("/"))),
    forbehold: maengde(
      (felter.get("forbehold") as (string | { kode: string })[]).map((en) => (typeof en === "string" ? en : en.kode)),
    ),
    fortolkninger: felter.get("fortolkninger"),
  };
}

function maengde(tekster: readonly string[]): readonly string[] {
  return [...new Set(tekster)].sort();
}
