/**
 * What the inputs' types tell of their fields (beskrivelser), put into the schemas of the same inputs: the doc comments
 * of `src/input/typer` are the only place where it is said.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { Skema } from "../../src/afgoerelse/resultatform.js";

interface Felt {
  readonly tekst: string;
  /** The interfaces that its type speaks of. */
  readonly typer: readonly string[];
}

interface Type {
  readonly tekst: string;
  readonly felter: ReadonlyMap<string, Felt>;
}

export type Typer = ReadonlyMap<string, Type>;

/** @param rod of the project */
export function laesTyper(rod: string): Typer {
  const mappe = join(rod, "src/input/typer");
  const kilder = readdirSync(mappe).map((fil) => {
    const sti = join(mappe, fil);
    return ts.createSourceFile(sti, ts.sys.readFile(sti) ?? "", ts.ScriptTarget.Latest, true);
  });
  const flader = kilder.flatMap((kilde) => kilde.statements.filter(ts.isInterfaceDeclaration));
  const felterI = (flade: ts.InterfaceDeclaration): readonly (readonly [string, Felt])[] => {
    const arvede = (flade.heritageClauses ?? []).flatMap(({ types }) =>
      types.flatMap((en) => flader.filter(({ name }) => name.text === en.expression.getText()).flatMap(felterI)),
    );
    const egne = flade.members.filter(ts.isPropertySignature).map((felt) => {
      const navn = ts.isIdentifier(felt.name) ? felt.name.text : felt.name.getText().replaceAll('"', "");
      return [navn, { tekst: ord(felt), typer: naevnte(felt.type) }] as const;
    });
    return [...arvede, ...egne];
  };
  return new Map(flader.map((flade) => [flade.name.text, { tekst: ord(flade), felter: new Map(felterI(flade)) }]));
}

function ord(node: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(node)
    .flatMap((en) => (ts.isJSDoc(en) ? [ts.getTextOfJSDocComment(en.comment) ?? ""] : []))
    .join(" ")
    .replaceAll(/\s+/g, " ");
}

function naevnte(type: ts.Node | undefined): readonly string[] {
  if (type === undefined) return [];
  const fundne: string[] = [];
  const besoeg = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node)) fundne.push(node.typeName.getText());
    ts.forEachChild(node, besoeg);
  };
  besoeg(type);
  return fundne;
}

/** The schema with the words of the type; parts that refer elsewhere are told of where they stand. */
export function medBeskrivelser(skema: Skema, typenavn: string, typer: Typer): Skema {
  const type = typer.get(typenavn);
  const { properties } = skema;
  if (type === undefined || !erObjekt(properties)) return skema;
  return {
    ...skema,
    title: typenavn,
    description: type.tekst,
    properties: Object.fromEntries(
      Object.entries(properties).map(([navn, felt]) => {
        const om = type.felter.get(navn);
        if (om === undefined || !erObjekt(felt)) return [navn, felt];
        const indre = om.typer.reduce((foer, en) => indeni(foer, en, typer), felt);
        return [navn, om.tekst === "" ? indre : { ...indre, description: om.tekst }];
      }),
    ),
  };
}

/** Into lists, and what may be one or the other. */
function indeni(skema: Skema, typenavn: string, typer: Typer): Skema {
  const type = typer.get(typenavn);
  const { properties, items, anyOf } = skema;
  if (type !== undefined && erObjekt(properties) && Object.keys(properties).every((navn) => type.felter.has(navn)))
    return medBeskrivelser(skema, typenavn, typer);
  if (erObjekt(items)) return { ...skema, items: indeni(items, typenavn, typer) };
  if (Array.isArray(anyOf))
    return { ...skema, anyOf: anyOf.map((en: unknown) => (erObjekt(en) ? indeni(en, typenavn, typer) : en)) };
  return skema;
}

function erObjekt(v: unknown): v is Skema {
  return typeof v === "object" && v !== null && !Array.isArray(v);
}
