/** The input of `nybyggeri`. */
import { nybyggeridele, proevNybyggeri } from "./afdeling.js";
import { aftaledoer, proevDato } from "./aftale.js";
import { doerAf, videre } from "./doerAf.js";
import { dato } from "./felter.js";
import { proevTrin, trindele } from "./trin.js";

export const nybyggeridoer = videre(
  doerAf(
    {
      ...nybyggeridele,
      ...trindele,
      dato,
      aftale: aftaledoer,
    },
    (input, fejl) => [...proevNybyggeri(input), ...proevTrin(input), ...fejl.aftale, ...proevDato(input.dato)],
  ),
  ({ antalBoliger, reserverede, trappe, trin, dato, aftale }) => ({
    nybyggeri: { antalBoliger, reserverede },
    trin: { trappe, trin },
    dato,
    aftale,
  }),
);
