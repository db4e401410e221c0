/**
 * ZEN by @gorules/zen-engine: a decision of one expression; it does not compare texts by order, so days are numbers,
 * and convictions are counted.
 */
import { ZenEngine } from "@gorules/zen-engine";
import { iTal, type Motor } from "./motor.js";

const STUDERER = `(#.art in ["videregaaende", "ungdomsuddannelse", "elev-laerling"])`;

const TAGET = `all(personer, #.foedt > 20111124 or (
  (#.foedt > 20081124 or #.foedt <= 19611124 or ${STUDERER} or (
    #.status != "ingen" and #.siden <= 20260824 and (#.status != "i-arbejde" or #.timer >= 25)
  )) and
  #.domme == 0 and
  (#.foedt > 19961124 or #.foedt <= 19661124 or (#.niveau == "over-grundskole" and (#.land == "danmark" or #.godkendt))) and
  (#.foedt <= 19611124 or ${STUDERER} or #.art == "grundskole" or (#.aktuel >= 25300 and #.forrige >= 25300))
))`;

const beslutning = new ZenEngine().createDecision({
  nodes: [
    { id: "ind", name: "ind", type: "inputNode" },
    {
      id: "regel",
      name: "regel",
      type: "expressionNode",
      content: { expressions: [{ id: "e", key: "taget", value: TAGET.replaceAll("\n", " ") }] },
    },
    { id: "ud", name: "ud", type: "outputNode" },
  ],
  edges: [
    { id: "1", sourceId: "ind", targetId: "regel", type: "edge" },
    { id: "2", sourceId: "regel", targetId: "ud", type: "edge" },
  ],
});

export const zen: Motor = {
  pakke: "@gorules/zen-engine",
  udtrykt:
    "a household's conditions; days as numbers and convictions counted by the adapter; all households asked at once",
  afgoer: (husstande) =>
    Promise.all(
      husstande.map(async ({ personer }) => {
        const { result } = await beslutning.evaluate({ personer: personer.map(iTal) });
        return (result as { readonly taget: unknown }).taget === true;
      }),
    ),
};
