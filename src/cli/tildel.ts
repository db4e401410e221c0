/** `trappemodel tildel`: a department's ledger from a file, each vacancy with its turn, and the yearly statement. */
import { type Afslutningskode, medInput, type Stroemme } from "./kommando.js";
import { regneark } from "./regnearkudskrift.js";
import { ordFor } from "./tekst/sprogene.js";
import { laesOgTildel, type Tildelfiler } from "./tildelinput.js";
import { opsummering, tildelingsark, tildelingstekst } from "./tildeludskrift.js";
import { bliverFil, type Format, proevUdform, udform } from "./udform.js";
import { skrivStroem, skrivTil } from "./udskrift.js";

export interface Tildelvalg extends Tildelfiler {
  readonly format?: Format;
  /** Codes in place of words. */
  readonly raa?: boolean;
  /** The yearly statement alone. */
  readonly opgoerelse?: boolean;
}

export function tildel(valg: Tildelvalg, { ud, fejl }: Stroemme): Promise<Afslutningskode> {
  const { svar } = ordFor(valg.sprog, valg.raa);
  return medInput(
    { fejl, sprog: valg.sprog, advarsler: valg.advarsler },
    async () => {
      proevUdform(valg);
      return laesOgTildel(valg);
    },
    async ({ input, tildelinger }) => {
      const format = udform(valg, ud);
      const sted = { tilFil: bliverFil(valg, ud), bredde: ud.columns, ord: svar };
      const kunOpgoerelse = valg.opgoerelse === true;
      const indhold =
        format === "xlsx"
          ? await regneark(tildelingsark(kunOpgoerelse, tildelinger, input))
          : tildelingstekst(format, kunOpgoerelse, tildelinger, input, sted);
      await skrivTil(valg.ud, ud, indhold);
      // A table has them itself, and JSON all of them.
      if ((format === "csv" || format === "xlsx") && (fejl.isTTY === true || tildelinger.tildelinger === null))
        await skrivStroem(fejl, `${opsummering(tildelinger, svar)}\n`);
    },
  );
}
