/** Tests about the code itself: the conventions that a reader relies on hold. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { regelstier } from "../../scripts/suite/daekning.js";

const REGLER = ["kerne", "parametre", "omraade", "trappe", "ledighed", "ansoeger", "afgoerelse"];

function filer(mappe: string): readonly string[] {
  return readdirSync(mappe, { withFileTypes: true }).flatMap((post) => {
    const sti = join(mappe, post.name);
    if (post.isDirectory()) return filer(sti);
    return post.name.endsWith(".ts") ? [sti] : [];
  });
}

const kilder = filer("src").map((sti) => ({ sti, tekst: readFileSync(sti, "utf8") }));
const regler = kilder.filter(({ sti }) => REGLER.includes(sti.split("/")[1] ?? ""));

describe("the code", () => {
  it("is found", () => {
    expect(regler.length).toBeGreaterThan(30);
  });

  it.each(kilder.map(({ sti, tekst }) => [sti, tekst]))("%s is short, and says first what it is", (_, tekst) => {
    expect(tekst.split("\n").length).toBeLessThanOrEqual(251);
    expect(tekst).toMatch(/^(#!.*\n)?\/\*\*/);
  });

  it.each(regler.map(({ sti, tekst }) => [sti, tekst]))(
    "%s knows no clock, chance, environment or console",
    (_, tekst) => {
      expect(tekst).not.toMatch(
        /Date\.now|new Date\(|Math\.random|performance\.|process\.|console\.|globalThis|crypto\./,
      );
    },
  );

  it.each(kilder.map(({ sti, tekst }) => [sti, tekst]))("%s has no any, and casts only at the door", (sti, tekst) => {
    const kode = tekst.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    expect(kode).not.toMatch(/\bas any\b|: any\b|<any>/);
    if (!/^src\/(input|cli|protokol|konformitet)/.test(sti))
      expect(kode.match(/[)\w\]}] as (?!const\b)[A-Z]\w*/g) ?? []).toEqual([]);
  });

  it("names the places of an agreement's text in its data only, so that another agreement's reasons rest on its own text", () => {
    const navngivne = regler.filter(({ sti, tekst }) => !/^src\/(parametre|kerne)\//.test(sti) && /\bAK\(/.test(tekst));
    expect(navngivne.map(({ sti }) => sti)).toEqual([]);
  });

  it("gives each rule the id of its path", () => {
    const ider = regler.flatMap(({ sti, tekst }) =>
      [...tekst.matchAll(/\bregel: "([^"]+)"/g)].map((fund) => ({ sti, id: fund[1] ?? "" })),
    );
    expect(ider.length).toBeGreaterThan(10);
    const stier = new Set(kilder.map(({ sti }) => sti));
    for (const { id } of ider)
      expect(
        regelstier(id).filter((sti) => stier.has(sti)),
        id,
      ).not.toEqual([]);
  });

  it("has no utils and no helpers, and index.ts as its only barrel", () => {
    for (const { sti } of kilder) expect(sti).not.toMatch(/util|helper/i);
    expect(kilder.filter(({ sti }) => sti.endsWith("index.ts")).map(({ sti }) => sti)).toEqual(["src/index.ts"]);
  });
});
