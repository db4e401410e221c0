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
import { sagsfil } from "../../src/konformitet/sag.js";
import type { Operationsbeskrivelse } from "../../src/protokol/operation.js";
import { BESKRIVELSER } from "../../src/protokol/operationer.js";
import { laesTyper, medBeskrivelser } from "./beskrivelser.js";

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

/** Every schema by the name of its file; those of inputs refer to each other by it. */
export function skemaer(): ReadonlyMap<string, Skema> {
  const navne = z.registry<{ id: string }>();
  for (const [navn, form] of Object.entries(DELE)) navne.add(form, { id: navn });
  // Two operations may ask for the same; the second refers to the first.
  const samme = new Map<string, Skema>();
  for (const [navn, { form }] of OPERATIONER) {
    const foerste = navne.get(form)?.id;
    if (foerste === undefined) navne.add(form, { id: `${navn}.input` });
    else samme.set(`${navn}.input.json`, { $schema: DIALEKT, $id: `${navn}.input.json`, $ref: `${foerste}.json` });
  }
  const { schemas } = z.toJSONSchema(navne, {
    target: "draft-2020-12",
    unrepresentable: "any",
    io: "input",
    reused: "ref",
    uri: filnavn,
  });
  return new Map([
    ["aftaletekst.json", aftaletekstskema()],
    ...Object.entries(schemas).map(
      ([navn, skema]) => [filnavn(navn), { $id: filnavn(navn), ...fortalt(navn, skema) }] as const,
    ),
    ...samme,
    ...OPERATIONER.map(
      ([
        navn,
        {
          resultat: { skema },
        },
      ]): [string, Skema] => {
        const $id = `${navn}.resultat.json`;
        return [$id, { $schema: DIALEKT, $id, ...skema }];
      },
    ),
  ]);
}

const TYPER = laesTyper(join(import.meta.dirname, "../.."));

/** With the words of the input's type: of a part `Afdelingsinput`, of an operation `Placerinput`. */
function fortalt(navn: string, skema: Skema): Skema {
  const del = navn.replace(/\.input$/, "");
  const stort = del.charAt(0).toUpperCase() + del.slice(1);
  const typenavn = [`${stort}input`, `${stort}sinput`].find((en) => TYPER.has(en));
  return typenavn === undefined ? skema : medBeskrivelser(skema, typenavn, TYPER);
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

/** What is used in several places without a name of its own lies in one file. */
function filnavn(navn: string): string {
  return navn === "__shared" ? "faelles.json" : `${navn}.json`;
}

/** The form of a file of cases. */
export function fixtureskema(): Skema {
  return { title: "Cases of the reference suite", ...z.toJSONSchema(sagsfil, { target: "draft-2020-12" }) };
}

export function openapi(version: string): Skema {
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
        ...Object.fromEntries([...skemaer()].map(([fil, et]) => [fil.replace(/\.json$/, ""), somKomponent(fil, et)])),
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
