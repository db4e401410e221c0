/** A figure read back (laestSvg): its elements with their attributes, and its words. */
import { XMLParser, XMLValidator } from "fast-xml-parser";

interface Knude {
  readonly navn: string;
  readonly felter: Readonly<Record<string, string>>;
  /** The words of the element itself. */
  readonly ord: string;
}

const laeser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  trimValues: false,
  parseTagValue: false,
});

/** @throws Error for a text that is no XML */
export function laestSvg(svg: string): readonly Knude[] {
  const gyldig = XMLValidator.validate(svg);
  if (gyldig !== true) throw new Error(gyldig.err.msg);
  return fladt(laeser.parse(svg));
}

type Raa = Readonly<Record<string, unknown>>;

function fladt(raa: readonly Raa[]): readonly Knude[] {
  return raa.flatMap((knude) => {
    const navn = Object.keys(knude).find((noegle) => noegle !== ":@" && noegle !== "#text");
    if (navn === undefined) return [];
    const boern = knude[navn] as readonly Raa[];
    const ord = boern.map((barn) => String(barn["#text"] ?? "")).join("");
    return [{ navn, felter: (knude[":@"] ?? {}) as Knude["felter"], ord }, ...fladt(boern)];
  });
}

export function tekster(svg: string): readonly string[] {
  return laestSvg(svg)
    .filter(({ navn }) => navn === "text")
    .map(({ ord }) => ord);
}

export function beskrivelse(svg: string): string {
  return laestSvg(svg).find(({ navn }) => navn === "desc")?.ord ?? "";
}
