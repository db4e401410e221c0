/**
 * JSON Schemas (2020-12) of every input and result (skemaer), and an OpenAPI document whose paths are the operations.
 * Inputs come from the forms at the door.
 */
import { join } from "node:path";
import { z } from "zod/mini";
import type { Skema } from "../../src/afgoerelse/resultatform.js";
import { afdelingsdoer } from "../../src/input/afdeling.js";
import { aftaledoer } from "../../src/input/aftale.js";
import { aftaletekst } from "../../src/input/aftaletekst/aftaletekst.js";
import { husstandsdoer } from "../../src/input/husstand.js";
import { noegletalsdoer, omraadedoer } from "../../src/input/omraade.js";
import { kravdoer } from "../../src/input/vurder.js";
import { FEJLKODER } from "../../src/kerne/fejl.js";
import { type Regelsag, sagsfil } from "../../src/konformitet/sag.js";
import type { Operationsbeskrivelse } from "../../src/protokol/operation.js";
import { BESKRIVELSER } from "../../src/protokol/operationer.js";
import { laesTyper, medBeskrivelser } from "./beskrivelser.js";
import { medHenvisninger, navngivneDele } from "./dele.js";

/** Parts that several inputs share have a file of their own. */
const DELE: Readonly<Record<string, z.ZodMiniType>> = {
  aftale: aftaledoer.form,
  omraade: omraadedoer.form,
  noegletal: noegletalsdoer.form,
  afdeling: afdelingsdoer.form,
  husstand: husstandsdoer().form,
  krav: kravdoer.form,
};

const OPERATIONER = Object.entries<Operationsbeskrivelse>(BESKRIVELSER);

const DIALEKT = "https://json-schema.org/draft/2020-12/schema";

/**
 * Every schema by the name of its file; those of inputs refer to each other by it.
 *
 * @param sager where the examples are from
 */
export function skemaer(sager: readonly Regelsag[]): ReadonlyMap<string, Skema> {
  const inputs = new Map<string, Skema>(Object.entries(DELE).map(([navn, form]) => [navn, skemaAf(form)]));
  // Two operations may ask for the same; the second refers to the first.
  const foerste = new Map<z.ZodMiniType, string>();
  const samme = new Map<string, Skema>();
  for (const [op, { form }] of OPERATIONER) {
    const navn = foerste.get(form);
    if (navn !== undefined) samme.set(`${op}.input`, { $ref: `${navn}.json` });
    else inputs.set(foerste.set(form, `${op}.input`).get(form) ?? op, skemaAf(form));
  }
  const dele = navngivneDele(inputs.values(), TYPER);
  const henvisninger = new Map<string, string>([
    ...[...dele].map(([navn, del]) => [JSON.stringify(del), `faelles.json#/$defs/${navn}`] as const),
    ...[...inputs].map(([navn, skema]) => [JSON.stringify(skema), `${navn}.json`] as const),
  ]);
  const egne = [...dele].filter(([, del]) => henvisninger.get(JSON.stringify(del))?.startsWith("faelles"));
  const fortalt = (skema: Skema, typenavn: string | undefined): Skema => {
    const foldet = medHenvisninger(skema, henvisninger);
    return typenavn === undefined ? foldet : medBeskrivelser(foldet, typenavn, TYPER);
  };
  return new Map([
    ["aftaletekst.json", aftaletekstskema()],
    ...[...inputs].map(([navn, skema]) =>
      fil(navn, { ...fortalt(skema, inputtype(navn)), ...medEksempel(navn, sager) }),
    ),
    fil("faelles", { $defs: Object.fromEntries(egne.map(([navn, del]) => [navn, fortalt(del, navn)])) }),
    ...[...samme].map(([navn, skema]) => fil(navn, skema)),
    ...OPERATIONER.map(
      ([
        navn,
        {
          resultat: { skema },
        },
      ]) => fil(`${navn}.resultat`, skema),
    ),
  ]);
}

/** Operations that take the operation and the input of another. */
const OM_EN_AFGOERELSE: ReadonlySet<string> = new Set(["horisont", "attester", "forklar"]);

/** The shortest of its kind that the suite has with an answer, without empty lists, under Copenhagen's agreement. */
function medEksempel(navn: string, sager: readonly Regelsag[]): Skema {
  const [felt = "", erInput] = navn.split(".");
  const givne = sager.flatMap(({ op, input, forventet }) => {
    if (!forventet.ok || JSON.stringify(input).includes('"tekst":')) return [];
    if (erInput === undefined) return vaerdierAf(felt, input);
    if (OM_EN_AFGOERELSE.has(felt)) return op === "vurder" ? [{ op, input }] : [];
    return op === felt ? [input] : [];
  });
  const [kortest] = givne
    .filter((et) => !JSON.stringify(et).includes("[]"))
    .toSorted((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);
  return kortest === undefined ? {} : { examples: [kortest] };
}

/** What stands in a field of that name and holds something, anywhere in the input. */
function vaerdierAf(felt: string, input: unknown): readonly unknown[] {
  if (typeof input !== "object" || input === null) return [];
  return Object.entries(input).flatMap(([navn, del]: [string, unknown]) => {
    const denne = navn === felt && typeof del === "object" && del !== null && Object.keys(del).length > 0;
    return [...(denne ? [del] : []), ...vaerdierAf(felt, del)];
  });
}

function fil(navn: string, skema: Skema): readonly [string, Skema] {
  const $id = `${navn}.json`;
  return [$id, { $schema: DIALEKT, $id, ...skema }];
}

function skemaAf(form: z.ZodMiniType): Skema {
  const { $schema: _, ...skema } = z.toJSONSchema(form, {
    target: "draft-2020-12",
    unrepresentable: "any",
    io: "input",
    reused: "inline",
  });
  return skema;
}

const TYPER = laesTyper(join(import.meta.dirname, "../.."));

/** Of a part `Afdelingsinput`, of an operation `Placerinput`. */
function inputtype(navn: string): string | undefined {
  const del = navn.replace(/\.input$/, "");
  const stort = del.charAt(0).toUpperCase() + del.slice(1);
  return [`${stort}input`, `${stort}sinput`].find((en) => TYPER.has(en));
}

/** Whole in itself, so that an editor needs no other file to complete and check a document. */
function aftaletekstskema(): Skema {
  const skema = z.toJSONSchema(aftaletekst, {
    target: "draft-2020-12",
    unrepresentable: "any",
    io: "input",
    reused: "inline",
  });
  return { $id: "aftaletekst.json", title: "En udlejningsaftale som dokument", ...skema };
}

/** The form of a file of cases. */
export function fixtureskema(): Skema {
  return { title: "Cases of the reference suite", ...z.toJSONSchema(sagsfil, { target: "draft-2020-12" }) };
}

export function openapi(version: string, sager: readonly Regelsag[]): Skema {
  const somJson = (schema: Skema): Skema => ({ content: { "application/json": { schema } } });
  const skema = (navn: string): Skema => ({ $ref: `#/components/schemas/${navn}` });
  return {
    openapi: "3.1.0",
    info: {
      title: "trappemodel",
      version,
      license: { name: "MIT", identifier: "MIT" },
      description:
        "Each operation of the JSON-lines protocol as a path: the input is the body, " +
        "and the answer is what stands beside the line's id.",
    },
    jsonSchemaDialect: DIALEKT,
    servers: [{ url: "/", description: "wherever the operations are served" }],
    paths: Object.fromEntries(
      OPERATIONER.map(([op]) => [
        `/${op}`,
        {
          post: {
            operationId: op,
            summary: op,
            requestBody: { required: true, ...somJson(skema(`${op}.input`)) },
            responses: {
              200: { description: "the result", ...somJson(svar(true, { result: skema(`${op}.resultat`) })) },
              400: {
                description: "every fault of the input",
                ...somJson(svar(false, { errors: { type: "array", minItems: 1, items: skema("fejl") } })),
              },
              413: {
                description: "a body larger than the service reads",
                ...somJson(svar(false, { errors: { type: "array", minItems: 1, items: skema("fejl") } })),
              },
            },
          },
        },
      ]),
    ),
    // Whole in itself: not every reader of such documents follows a reference into another file.
    components: {
      schemas: {
        fejl: FEJL,
        ...Object.fromEntries(
          [...skemaer(sager)].map(([fil, et]) => [fil.replace(/\.json$/, ""), somKomponent(fil, et)]),
        ),
      },
    },
  };
}

/** The schema of a file as a component, with every reference to a file turned into one to a component. */
function somKomponent(fil: string, { $schema: _, $id: __, ...skema }: Skema): Skema {
  const henvist = (vaerdi: unknown): unknown => {
    if (Array.isArray(vaerdi)) return vaerdi.map(henvist);
    if (typeof vaerdi !== "object" || vaerdi === null) return vaerdi;
    return Object.fromEntries(
      Object.entries(vaerdi).map(([felt, del]: [string, unknown]) => {
        if (felt !== "$ref" || typeof del !== "string") return [felt, henvist(del)];
        const [til = "", sted = ""] = del.split("#");
        return [felt, `#/components/schemas/${(til === "" ? fil : til).replace(/\.json$/, "")}${sted}`];
      }),
    );
  };
  return henvist(skema) as Skema;
}

const FEJL: Skema = {
  type: "object",
  required: ["code", "path", "message"],
  properties: {
    code: { enum: FEJLKODER },
    path: { type: "array", items: { type: ["string", "integer"] }, description: "keys into the input" },
    message: { type: "string" },
  },
};

function svar(ok: boolean, felter: Readonly<Record<string, Skema>>): Skema {
  return { type: "object", required: ["ok", ...Object.keys(felter)], properties: { ok: { const: ok }, ...felter } };
}
