/**
 * What the mutations begin with (udgangspunkt): every case of the reference suite, alone and as the decision that
 * another operation is about.
 */
import { somDokument } from "../../src/afgoerelse/aftaledokument.js";
import { BESLUTNINGER } from "../../src/afgoerelse/beslutning.js";
import { SAGSOPS } from "../../src/afgoerelse/sag.js";
import { laesSager } from "../../src/konformitet/fixtures.js";
import { AFTALER } from "../../src/parametre/aftaler.js";
import { svarPaaLinje } from "../../src/protokol/jsonl.js";
import { OPERATIONER } from "../../src/protokol/operationer.js";

export interface Spoergsmaal {
  readonly op: string;
  readonly input: unknown;
}

const OM_EN_BESLUTNING = ["horisont", "spoerg", "hvadSkalDerTil"];
const OM_EN_SAG = ["forklar", "attester"];
const erBeslutning = (op: string): boolean => BESLUTNINGER.some((en) => en === op);
const erSag = (op: string): boolean => SAGSOPS.some((en) => en === op);

export function svaret(op: string, input: unknown): Record<string, unknown> {
  return JSON.parse(svarPaaLinje(JSON.stringify({ id: "", op, input })) ?? "null") as Record<string, unknown>;
}

/** A portfolio asks of each year's December what moved since the one before. */
function forskelAf(input: unknown): Spoergsmaal {
  const { afdelinger, omraader, aftale = {} } = input as Record<string, unknown>;
  return {
    op: "forskel",
    input: { afdelinger, omraader, foer: { dato: "2024-12-01", aftale }, efter: { dato: "2026-12-01", aftale } },
  };
}

/** A decision and its certificate. */
function verificeringAf(op: string, input: unknown): readonly Spoergsmaal[] {
  const { certifikat } = (svaret("attester", { op, input })["result"] ?? {}) as Record<string, unknown>;
  return certifikat === undefined ? [] : [{ op: "verificer", input: { certifikat, input } }];
}

/** Each agreement of the package, as a document to check. */
const AFTALERNE = [...AFTALER.values()].map((tekst) => ({ op: "aftale", input: { tekst: somDokument(tekst) } }));

export function udgangspunkt(): readonly Spoergsmaal[] {
  const sager = laesSager().map(({ op, input }) => ({ op, input }));
  const afSagerne = sager.flatMap(({ op, input }, nr): readonly Spoergsmaal[] => [
    { op, input },
    ...(erBeslutning(op) ? OM_EN_BESLUTNING.map((om) => ({ op: om, input: { op, input } })) : []),
    ...(erSag(op) ? OM_EN_SAG.map((om) => ({ op: om, input: { op, input } })) : []),
    ...(erSag(op) && nr % 4 === 0 ? verificeringAf(op, input) : []),
    ...(op === "portefoelje" ? [forskelAf(input)] : []),
  ]);
  const alle = [...afSagerne, ...AFTALERNE];
  for (const op of OPERATIONER.keys())
    if (!alle.some((en) => en.op === op)) throw new Error(`nothing to begin with for ${op}`);
  return alle;
}
