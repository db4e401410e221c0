/**
 * Links from the documents into the source (udenKodelinks): in the repository they lead somewhere, on the site they are
 * only words.
 */
import type { MarkdownOptions } from "vitepress";

const UD_AF_SITET = /^(?:\.\.\/)+(?:src|fixtures|scripts|README\.md)|^(?:door|regler|mulige|trappemodel)\.py/;

export const udenKodelinks: NonNullable<MarkdownOptions["config"]> = (md) => {
  md.core.ruler.push("uden-kodelinks", ({ tokens }) => {
    for (const { children } of tokens) {
      const aabne: boolean[] = [];
      for (const del of children ?? []) {
        if (del.type === "link_open") aabne.push(UD_AF_SITET.test(del.attrGet("href") ?? ""));
        const fjernes = del.type === "link_open" ? aabne.at(-1) : del.type === "link_close" ? aabne.pop() : false;
        if (fjernes !== true) continue;
        del.tag = "span";
        del.type = del.type === "link_open" ? "ord_open" : "ord_close";
        del.attrs = null;
      }
    }
  });
};
