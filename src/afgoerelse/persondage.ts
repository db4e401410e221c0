/**
 * The days on which time changes what is asked of persons, or what their facts answer (persondage).
 * Rule `afgoerelse.persondage`.
 */
import type { Person } from "../ansoeger/husstand.js";
import type { Ansoegerkriterium } from "../ansoeger/krav.js";
import { aarstal, type Dag, plusDage } from "../kerne/dato.js";
import type { Sti } from "../kerne/sti.js";
import type { Aftale } from "../parametre/aftale.js";
import type { Ansoegerregler } from "../parametre/ansoegerregler.js";
import { ANVISNINGSFORBUD, type Forbudsgrund } from "../parametre/anvisningsforbud.js";
import type { Anvisningssag, Vurderingssag } from "./beslutning.js";
import { foedselsdag, nytaar, type Skiftedag, senere, skiftedage, tidligere } from "./skiftedag.js";

const HUSSTAND: Sti = ["husstand", "personer"];

/** Ages, jobs and convictions of every member, as far as a criterion looks at them. */
export function vurderingsdage(
  { husstand, aftale }: Vurderingssag,
  spurgte: readonly Ansoegerkriterium[],
): readonly Skiftedag[] {
  const { ansoegere } = aftale.tekst;
  return husstand.personer.flatMap((person, nr) => {
    const sti = [...HUSSTAND, nr];
    return [
      ...spurgte.flatMap((kriterium) => aldersdage(person, ansoegere[kriterium], sti)),
      ...(spurgte.includes("almindelige")
        ? [...seniordage(person, aftale, sti), ...begyndelsesdage(person, aftale, sti)]
        : []),
      ...(spurgte.includes("beskaeftigelse") ? varighedsdage(person, ansoegere, sti) : []),
      ...(spurgte.includes("dom") ? domsdage(person, ansoegere, sti) : []),
    ];
  });
}

/** The day someone reaches the ages that a criterion asks, and the day they have left them. */
function aldersdage(
  { foedselsdato }: Person,
  { alder, hjemmel }: Ansoegerregler[Ansoegerkriterium],
  sti: Sti,
): readonly Skiftedag[] {
  const graenser = alder.til === null ? [alder.fra] : [alder.fra, alder.til + 1];
  return skiftedage(
    graenser.map((aar) => ({
      dag: foedselsdag(foedselsdato, aar),
      kode: "foedselsdag",
      faktum: [...sti, "foedselsdato"],
      hjemmel,
    })),
  );
}

function seniordage(
  { foedselsdato }: Person,
  { tekst, supplement: { seniorAlder } }: Aftale,
  sti: Sti,
): readonly Skiftedag[] {
  if (seniorAlder === null) return [];
  const { hjemmel } = tekst.ansoegere.almindelige;
  return skiftedage([
    { dag: foedselsdag(foedselsdato, seniorAlder), kode: "foedselsdag", faktum: [...sti, "foedselsdato"], hjemmel },
  ]);
}

/** The day a job begins, and with the supplement's leave the first day on which it begins soon enough. */
function begyndelsesdage(
  { beskaeftigelse }: Person,
  { tekst, supplement: { jobstartSenestMaaneder: senest } }: Aftale,
  sti: Sti,
): readonly Skiftedag[] {
  const siden = beskaeftigelse?.siden ?? null;
  if (siden === null) return [];
  // So many months on from that day is the day of the job itself, or where the month has no such day, one too early:
  // then the next day is the first.
  const foerst = senest === null ? null : tidligere(siden, senest);
  const dage = [siden, ...(foerst === null ? [] : [foerst, senere(foerst, 0, 1)])];
  const { hjemmel } = tekst.ansoegere.almindelige;
  return skiftedage(
    dage.map((dag) => ({ dag, kode: "job-begynder", faktum: [...sti, "beskaeftigelse", "siden"], hjemmel })),
  );
}

function varighedsdage({ beskaeftigelse }: Person, ansoegere: Ansoegerregler, sti: Sti): readonly Skiftedag[] {
  const siden = beskaeftigelse?.siden ?? null;
  const { maaneder, hjemmel } = ansoegere.beskaeftigelse;
  const dag = siden === null ? null : senere(siden, maaneder);
  return skiftedage([{ dag, kode: "arbejde-varer", faktum: [...sti, "beskaeftigelse", "siden"], hjemmel }]);
}

/** A conviction leaves the window on 1 January. */
function domsdage({ domme }: Person, ansoegere: Ansoegerregler, sti: Sti): readonly Skiftedag[] {
  const { aarFoer, hjemmel } = ansoegere.dom;
  const faktum = [...sti, "domme"];
  return skiftedage(
    (domme ?? []).map(({ dato }) => ({
      dag: nytaar(aarstal(dato) + aarFoer + 1),
      kode: "dom-ude-af-vinduet",
      faktum,
      hjemmel,
    })),
  );
}

const GRUNDE: readonly Forbudsgrund[] = ANVISNINGSFORBUD.flatMap(({ stk6, stk7 }) => [...stk6, ...stk7]);

/** Releases, terminations and benefits of every member, by the grounds of all wordings. */
export function forbudsdage({ husstand }: Anvisningssag): readonly Skiftedag[] {
  return husstand.personer.flatMap((person, nr) =>
    GRUNDE.flatMap((grund) => grundsdage(person, grund, [...HUSSTAND, nr])),
  );
}

function grundsdage(person: Person, grund: Forbudsgrund, sti: Sti): readonly Skiftedag[] {
  const hjemmel = [grund.hjemmel];
  switch (grund.art) {
    case "loesladelse": {
      const { loesladt, foedselsdato } = person;
      const fyldt = grund.underAlder === null ? null : foedselsdag(foedselsdato, grund.underAlder);
      return skiftedage([
        { dag: fyldt, kode: "foedselsdag", faktum: [...sti, "foedselsdato"], hjemmel },
        {
          dag: loesladt ? senere(loesladt.dato, grund.maaneder, 1) : null,
          kode: "loesladelse-udloeber",
          faktum: [...sti, "loesladt"],
          hjemmel,
        },
      ]);
    }
    case "ophaevelse": {
      const { ophaevetForGroveOvertraedelser: ophaevet } = person;
      const dag = ophaevet ? senere(ophaevet.dato, grund.maaneder, 1) : null;
      return skiftedage([
        { dag, kode: "ophaevelse-udloeber", faktum: [...sti, "ophaevetForGroveOvertraedelser"], hjemmel },
      ]);
    }
    case "statsborgerskab":
      return [];
    case "ydelse-paa-dagen":
      return skiftedage(
        ydelsesgraenser(person).map((dag) => ({ dag, kode: "ydelsesmaaneder", faktum: [...sti, "ydelser"], hjemmel })),
      );
    case "ydelser":
      return skiftedage(
        grund.proever.flatMap(({ maaneder }) =>
          maanedsstarter(person, maaneder).map(
            (dag) => ({ dag, kode: "ydelsesmaaneder", faktum: [...sti, "ydelser"], hjemmel }) as const,
          ),
        ),
      );
  }
}

/** The first day of each benefit, and the first without it. */
function ydelsesgraenser({ ydelser }: Person): readonly Dag[] {
  return (ydelser ?? [])
    .flatMap(({ fra, til }) => [fra, til === null ? null : senere(til, 0, 1)])
    .filter((dag) => dag !== null);
}

/**
 * The firsts of months on which such a day enters the whole months looked at, or leaves them; a change of the wording
 * is such a day, too.
 */
function maanedsstarter(person: Person, maaneder: number): readonly (Dag | null)[] {
  if (person.ydelser?.length === 0) return [];
  const graenser = [...ydelsesgraenser(person), ...ANVISNINGSFORBUD.map(({ fra }) => fra)];
  return graenser.flatMap((graense) => {
    const denFoerste = plusDage(graense, 1 - Number(graense.slice(8)));
    return Array.from({ length: maaneder + 2 }, (_, nr) => senere(denFoerste, nr));
  });
}
