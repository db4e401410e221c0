/** FEEL by feelin: the whole rule. It parses its text at each call, so all households are asked of in one. */
import { evaluate } from "feelin";
import type { Motor } from "./motor.js";

const STUDERER = `list contains(["videregaaende", "ungdomsuddannelse", "elev-laerling"], p.uddannelse.art)`;

const TAGET = `for h in husstande return every p in h.personer satisfies (p.foedselsdato > "2011-11-24" or (
  (p.foedselsdato > "2008-11-24" or p.foedselsdato <= "1961-11-24" or ${STUDERER} or (
    p.beskaeftigelse.status != "ingen" and p.beskaeftigelse.siden != null and p.beskaeftigelse.siden <= "2026-08-24" and
    (p.beskaeftigelse.status != "i-arbejde" or p.beskaeftigelse.timerPrUge >= 25)
  )) and
  (every d in p.domme satisfies (d.dato < "2024-01-01" or d.lov = "anden")) and
  (p.foedselsdato > "1996-11-24" or p.foedselsdato <= "1966-11-24" or (
    p.uddannelsesniveau.niveau = "over-grundskole" and (p.uddannelsesniveau.land = "danmark" or p.uddannelsesniveau.godkendt)
  )) and
  (p.foedselsdato <= "1961-11-24" or ${STUDERER} or p.uddannelse.art = "grundskole" or (
    p.bruttoindtaegt.aktuelPrMaaned >= 25300 and p.bruttoindtaegt.forrigeAarPrMaaned >= 25300
  ))
))`;

export const feel: Motor = {
  pakke: "feelin",
  udtrykt: "all of it, in one call, since the text is parsed at each",
  afgoer: (husstande) => evaluate(TAGET, { husstande }).value as readonly boolean[],
};
