/** CEL by @marcbachmann/cel-js: the whole rule, parsed once. */
import { parse } from "@marcbachmann/cel-js";
import type { Motor } from "./motor.js";

const STUDERER = `(has(p.uddannelse.art) && p.uddannelse.art in ["videregaaende", "ungdomsuddannelse", "elev-laerling"])`;

const taget = parse(`personer.all(p, p.foedselsdato > "2011-11-24" || (
  (p.foedselsdato > "2008-11-24" || p.foedselsdato <= "1961-11-24" || ${STUDERER} || (
    p.beskaeftigelse.status != "ingen" && has(p.beskaeftigelse.siden) && p.beskaeftigelse.siden <= "2026-08-24" &&
    (p.beskaeftigelse.status != "i-arbejde" || (has(p.beskaeftigelse.timerPrUge) && p.beskaeftigelse.timerPrUge >= 25.0))
  )) &&
  p.domme.all(d, d.dato < "2024-01-01" || d.lov == "anden") &&
  (p.foedselsdato > "1996-11-24" || p.foedselsdato <= "1966-11-24" || (
    p.uddannelsesniveau.niveau == "over-grundskole" && (p.uddannelsesniveau.land == "danmark" || p.uddannelsesniveau.godkendt)
  )) &&
  (p.foedselsdato <= "1961-11-24" || ${STUDERER} || (has(p.uddannelse.art) && p.uddannelse.art == "grundskole") || (
    p.bruttoindtaegt.aktuelPrMaaned >= 25300.0 && p.bruttoindtaegt.forrigeAarPrMaaned >= 25300.0
  ))
))`);

export const cel: Motor = {
  pakke: "@marcbachmann/cel-js",
  udtrykt: "all of it, parsed once",
  afgoer: (husstande) => husstande.map(({ personer }) => taget({ personer }) === true),
};
