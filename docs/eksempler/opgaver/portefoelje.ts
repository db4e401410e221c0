// A portfolio on the two stairs, with what is missing.
import { portefoelje } from "trappemodel";

const { placeringer } = portefoelje({
  omraader: [{ id: "bakken", opgoerelser: [{ listedato: "2025-12-01", udpeget: ["forebyggelsesomraade"] }] }],
  afdelinger: [
    {
      id: "afd-1",
      type: "familieboliger",
      noegletal: { udenTilknytning: "41.2", kunGrundskole: 61 },
      andelAnviste: 26,
    },
    { id: "afd-2", type: "familieboliger", omraadeId: "bakken" },
    { id: "afd-3", type: "familieboliger", andelAnviste: { taeller: 13, naevner: 40 } },
  ],
  dato: "2026-10-01",
});
for (const placering of placeringer)
  if (placering.udfald === "placeret") console.log(placering.afdeling, placering.trappe, placering.trin);
  else console.log(placering.afdeling, placering.udfald, placering.mangler.map((sti) => sti.at(-1)).join(" "));
