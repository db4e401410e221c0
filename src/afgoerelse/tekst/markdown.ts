/**
 * A document of paragraphs (dokument), as Markdown and as plain text. What stands in a paragraph can neither open a tag
 * nor a link, nor begin a heading or a list.
 */

export interface Del {
  /** Null for the outcome, which stands first. */
  readonly overskrift: string | null;
  readonly form: "afsnit" | "punkter" | "fremhaevet";
  readonly afsnit: readonly string[];
}

export function somMarkdown(dele: readonly Del[]): string {
  let tekst = "";
  for (const { overskrift, form, afsnit } of dele) {
    if (overskrift !== null) tekst += `## ${overskrift}\n\n`;
    for (const et of afsnit)
      tekst +=
        form === "punkter"
          ? `- ${undsluppet(et)}\n`
          : form === "fremhaevet"
            ? `**${undsluppet(et)}**\n\n`
            : `${undsluppet(et)}\n\n`;
    if (form === "punkter") tekst += "\n";
  }
  return `${tekst.trimEnd()}\n`;
}

export function somAfsnit(dele: readonly Del[]): readonly string[] {
  const alle: string[] = [];
  for (const { overskrift, afsnit } of dele) {
    if (overskrift !== null) alle.push(overskrift);
    for (const et of afsnit) alle.push(et);
  }
  return alle;
}

/** With a backslash before it each of these is itself; an address without its "://" or "www." is no link. */
const TEGN = /[\\`*_[\]<>&~|#!$@{}^=]|(?<=www)\.|:(?=\/\/)/gi;

/**
 * Whatever name is more than letters, figures and single signs between them stands in quotation marks (see `navn`), so
 * that no paragraph begins with "1." or "-", and only one with quotation marks in it, or with the sign of a footnote,
 * can hold a sign that means something.
 */
function undsluppet(afsnit: string): string {
  const kanHaveTegn = afsnit.includes("»") || afsnit.includes('"') || afsnit.includes("*");
  return kanHaveTegn ? afsnit.replace(TEGN, "\\$&") : afsnit;
}
