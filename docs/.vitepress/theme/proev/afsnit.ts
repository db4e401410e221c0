/**
 * An explanation of the library's own, in Markdown, as parts of a page (afsnit): headings, lists and paragraphs are all
 * it has.
 */

export type Afsnit =
  | { readonly art: "overskrift" | "tekst"; readonly ord: string }
  | { readonly art: "liste"; readonly punkter: readonly string[] };

export function afsnitAf(markdown: string): readonly Afsnit[] {
  return markdown
    .trim()
    .split(/\n{2,}/)
    .map((blok): Afsnit => {
      if (blok.startsWith("## ")) return { art: "overskrift", ord: uden(blok.slice(3)) };
      const linjer = blok.split("\n");
      if (linjer.every((linje) => linje.startsWith("- ")))
        return { art: "liste", punkter: linjer.map((linje) => uden(linje.slice(2))) };
      return { art: "tekst", ord: uden(blok) };
    });
}

/** Without the marks: what was escaped stands as it was written. */
function uden(ord: string): string {
  return ord.replace(/(^|[^\\])\*\*/g, "$1").replace(/\\(\W)/g, "$1");
}
