/**
 * How often what the two programs are compared on really occurs (hyppighed): each outcome, each kind of open answer,
 * each caveat, and each choice of an interpretation where it decides.
 */
type Objekt = Readonly<Record<string, unknown>>;

export class Hyppighed {
  readonly #antal = new Map<string, number>();
  #linjer = 0;

  /** @param svar the answer of a program to one line */
  tael(svar: unknown): void {
    this.#linjer += 1;
    const { ok, result, errors } = svar as { ok: boolean; result?: Objekt; errors?: readonly { code: string }[] };
    const traek = ok ? traekkene(result ?? {}) : (errors ?? []).map(({ code }) => `fejl ${code}`);
    for (const et of new Set(traek)) this.#antal.set(et, this.antal(et) + 1);
  }

  antal(traek: string): number {
    return this.#antal.get(traek) ?? 0;
  }

  /** Those of the choices that decided no line. */
  ubrugteValg(fortolkninger: Readonly<Record<string, readonly string[]>>): readonly string[] {
    return Object.entries(fortolkninger)
      .flatMap(([id, valgene]) => valgene.map((valg) => `afgoer ${id}=${valg}`))
      .filter((traek) => this.antal(traek) === 0);
  }

  /** A line for each, the most frequent first. */
  tekst(navn: string): string {
    const alle = [...this.#antal].sort(([, a], [, b]) => b - a);
    const del = (antal: number) => `${((100 * antal) / this.#linjer).toFixed(2).padStart(6)} %`;
    return [`${navn}: ${this.#linjer} lines`, ...alle.map(([traek, antal]) => `${del(antal)}  ${traek}`)].join("\n");
  }
}

function traekkene(resultat: Objekt): readonly string[] {
  return Object.entries(resultat).flatMap(([felt, vaerdi]): string[] => {
    if (felt === "mangler") return [liste(vaerdi).length > 0 ? "noget mangler" : "intet mangler"];
    if (felt === "forbehold") return liste(vaerdi).map((et) => `forbehold ${String(kode(et))}`);
    if (felt === "fortolkninger")
      return Object.entries(vaerdi as Objekt).map(([id, valg]) => `afgoer ${id}=${String(valg)}`);
    if (felt === "forbud") return liste(vaerdi).map((et) => `forbud ${String((et as Objekt)["nr"])}`);
    if (felt === "tildelinger") return liste(vaerdi).map((en) => `aarsag ${String((en as Objekt)["aarsag"])}`);
    return typeof vaerdi === "object" && vaerdi !== null ? [] : [`${felt} ${String(vaerdi)}`];
  });
}

function liste(vaerdi: unknown): readonly unknown[] {
  return Array.isArray(vaerdi) ? vaerdi : [];
}

function kode(et: unknown): unknown {
  return typeof et === "object" && et !== null && "kode" in et ? et.kode : et;
}
