/**
 * Attestation (attester): a decision made into a certificate that stands up years later. Rule `afgoerelse.attester`.
 */
import { Trappefejl, underSti } from "../kerne/fejl.js";
import { attestaftale } from "./attestaftale.js";
import { begrundelserI, type Certifikat, certifikatFor, type Inputaftryk } from "./certifikat.js";
import { forpligtelse, hemmelighed, maerke } from "./forpligtelse.js";
import { type Jsonobjekt, type Kanonisk, kanonisk } from "./kanonisk.js";
import { type Laesning, laesteFakta } from "./laesteFakta.js";
import { parametersum } from "./parametre.js";
import { afgoer, type Sag } from "./sag.js";
import { sum } from "./sum.js";

export interface Attestvalg {
  /** Conclusions instead of values. */
  readonly minimal: boolean;
  /**
   * Of a minimal certificate: what the keys to its commitments come from beside the input. It is not stored; whoever is
   * to prove a field later must keep it. Take 16 random characters or more: without a salt, or with one that can be
   * guessed, the commitments are no harder to test a guess at than the input as a whole.
   */
  readonly salt: string | null;
  /** `false` where the input was read without looking for civil registration numbers in it; left out it was not. */
  readonly cprKontrol?: boolean;
}

/** The certificate, what it says of the decision, and which facts the decision read. */
export interface Attest extends Laesning, Pick<Certifikat, "forbehold" | "fortolkninger" | "mangler"> {
  readonly certifikat: Certifikat;
  /** The reasons in it, each with its legal basis. */
  readonly begrundelse: readonly Jsonobjekt[];
}

export interface Attestsag {
  readonly sag: Sag;
  /** What the case was read from, as it came. */
  readonly input: unknown;
}

/**
 * Decides a case and certifies the decision.
 *
 * A minimal certificate holds no name, id, date of birth, amount or conviction: conclusions on the household as a
 * whole, and a sum of the input under a mark of its own. By that mark `verificer` tells whether an input is the one
 * attested, so whoever holds the certificate can confirm a guess at the whole input at once, every field and id of it;
 * a guess at a part of it can be confirmed by nobody without the salt.
 *
 * @returns the certificate, and the facts that were read and were not
 * @throws Trappefejl with every fault, under `input`, when the case cannot be decided
 * @example
 * attesterSag({ sag, input }, { minimal: true, salt: "k2v9x7q4m1z8w3b6" }).certifikat;
 */
export function attesterSag({ sag, input }: Attestsag, valg: Attestvalg): Attest {
  const ordnetInput = laesJson(input);
  return underSti(["input"], () => {
    const certifikat = attest(sag, ordnetInput, valg);
    const { forbehold, fortolkninger, mangler } = certifikat;
    return {
      certifikat,
      ...laesteFakta(sag, ordnetInput.vaerdi),
      begrundelse: begrundelserI(certifikat),
      forbehold,
      fortolkninger,
      mangler,
    };
  });
}

/** The certificate alone. */
export function attest(sag: Sag, input: Kanonisk, { minimal, salt, cprKontrol = true }: Attestvalg): Certifikat {
  const aftryk = minimal ? minimaltAftryk(input, salt) : { input: sum(input.tekst) };
  const laest: Inputaftryk = cprKontrol ? aftryk : { ...aftryk, cprKontrol };
  const grundlag = { aftale: attestaftale(sag, input.vaerdi), parametre: parametersum() };
  return certifikatFor(sag, afgoer(sag), laest, grundlag);
}

function minimaltAftryk({ vaerdi, tekst }: Kanonisk, salt: string | null): Inputaftryk {
  const hemmelig = hemmelighed(tekst, salt);
  const dets = maerke(hemmelig);
  return { forpligtelse: forpligtelse(vaerdi, hemmelig), input: maerketSum(tekst, dets), maerke: dets };
}

/** The sum of an input under a mark. */
export function maerketSum(inputtekst: string, maerket: string): string {
  return sum(`input\n${maerket}\n${inputtekst}`);
}

/** @throws Trappefejl for a text in it that is no Unicode */
function laesJson(input: unknown): Kanonisk {
  const laest = kanonisk(input);
  if (laest === null)
    throw new Trappefejl([
      { kode: "ugyldigt-input", sti: ["input"], besked: "this has no canonical form: a text in it is no Unicode" },
    ]);
  return laest;
}
