// A certificate, kept as text and held against its input after an upgrade.
import { attester, type Placerinput, verificer } from "trappemodel";

const input: Placerinput = {
  afdeling: {
    id: "afd-1",
    type: "familieboliger",
    noegletal: { udenTilknytning: 41, kunGrundskole: 61 },
    andelAnviste: 26,
  },
  dato: "2026-12-01",
};
const gemt = JSON.stringify(attester({ op: "placer", input }).certifikat);
console.log(verificer({ certifikat: JSON.parse(gemt), input }).svar);
console.log(verificer({ certifikat: JSON.parse(gemt), input: { ...input, dato: "2027-01-01" } }).svar);
