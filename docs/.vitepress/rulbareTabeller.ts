/** Tables that are wider than the page are scrolled in themselves, by the keyboard too (rulbareTabeller). */
import type { MarkdownOptions } from "vitepress";

export const rulbareTabeller: NonNullable<MarkdownOptions["config"]> = ({ renderer: { rules } }) => {
  rules["table_open"] = () => '<div class="tabel" tabindex="0" role="group" aria-label="Tabel"><table>\n';
  rules["table_close"] = () => "</table></div>\n";
};
