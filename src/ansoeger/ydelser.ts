/**
 * Benefits (ydelser): so many whole calendar months in a row on those of a test, or one on the day itself: § 59, stk.
 * 6, nr. 5 to 7, and the benefit test of stk. 7. The months are those before the month of the day, and adjoining
 * periods are added (a reading). Rule `ansoeger.ydelser`.
 */
import { type Dag, plusDage } from "../kerne/dato.js";
import type { Forbudsgrund, Ydelsesproeve, Ydelsestype } from "../parametre/anvisningsforbud.js";
import { type Forbudsdag, kalendermaaneder } from "./forbudsdag.js";
import type { Person, Ydelse } from "./husstand.js";
import { NEJ, type Svar, svar, UOPLYST } from "./svar.js";

type Ydelsesgrund = Extract<Forbudsgrund, { art: "ydelser" | "ydelse-paa-dagen" }>;

export function ydelser({ ydelser: modtagne }: Person, grund: Ydelsesgrund, dag: Forbudsdag): Svar {
  if (modtagne === null)
    return grund.art === "ydelse-paa-dagen" || grund.proever.some((proeve) => kanDaekkes(proeve, dag)) ? UOPLYST : NEJ;
  switch (grund.art) {
    case "ydelse-paa-dagen":
      return svar(
        modtagne.some(
          ({ type, fra, til }) => type === grund.ydelse && fra <= dag.dato && (til === null || til >= dag.dato),
        ),
      );
    case "ydelser":
      return svar(grund.proever.some((proeve) => daekkes(modtagne, proeve, dag)));
  }
}

/**
 * Whether any benefits at all could meet the test: not while some of its months lie before the wording and nothing
 * counts there.
 */
function kanDaekkes({ maaneder, tidligere }: Ydelsesproeve, dag: Forbudsdag): boolean {
  return tidligere === null || dag.tidligereMedregnes || dag.ordlyd.fra <= kalendermaaneder(maaneder, dag).fra;
}

/** Every day of the months, each by what counted on it. */
function daekkes(
  modtagne: readonly Ydelse[],
  { maaneder, ydelser: typer, tidligere }: Ydelsesproeve,
  dag: Forbudsdag,
): boolean {
  const { fra, til } = kalendermaaneder(maaneder, dag);
  const skift = dag.ordlyd.fra;
  if (tidligere === null || skift <= fra) return periodeDaekkes(modtagne, typer, fra, til);
  const foer = periodeDaekkes(
    modtagne,
    dag.tidligereMedregnes ? tidligere : [],
    fra,
    skift <= til ? plusDage(skift, -1) : til,
  );
  return foer && (skift > til || periodeDaekkes(modtagne, typer, skift, til));
}

function periodeDaekkes(modtagne: readonly Ydelse[], typer: readonly Ydelsestype[], fra: Dag, til: Dag): boolean {
  let naeste = fra;
  const perioder = modtagne
    .filter(({ type }) => typer.includes(type))
    .sort((a, b) => (a.fra < b.fra ? -1 : a.fra > b.fra ? 1 : 0));
  for (const periode of perioder) {
    if (periode.fra > naeste) return false;
    if (periode.til === null || periode.til >= til) return true;
    if (periode.til >= naeste) naeste = plusDage(periode.til, 1);
  }
  return false;
}
