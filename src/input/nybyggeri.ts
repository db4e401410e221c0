/** The input of `nybyggeri`. */
import { nybyggeridele, proevNybyggeri } from "./afdeling.js";
import { aftaledag, aftaledoer } from "./aftale.js";
import { doerAf, videre } from "./doerAf.js";
import { proevTrin, trindele } from "./trin.js";

export const nybyggeridoer = videre(
  doerAf(
    {
      ...nybyggeridele,
      ...trindele,
      dato: aftaledag,
      aftale: aftaledoer,
    },
    (input, fejl) => [...proevNybyggeri(input), ...proevTrin(input), ...fejl.aftale, ...fejl.dato],
  ),
  ({ antalBoliger, reserverede, trappe, trin, dato, aftale }) => ({
    nybyggeri: { antalBoliger, reserverede },
    trin: { trappe, trin },
    dato,
    aftale,
  }),
);
