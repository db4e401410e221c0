/** Why the limits are what they are, and what stands in the way of those not met (hvorfor), in figures of the same run. */
import { findes, forhold, type Maalinger, midterste } from "./maalinger.js";

export function hvorfor({ versioner, sammenligninger, andre, stroem, stoerrelser }: Maalinger): string {
  const gange = (taeller: string, naevner: string) =>
    midterste(forhold(sammenligninger, ({ maalt }) => findes(maalt, taeller), naevner));
  const hver = stroem.begrundelser / stroem.antal;
  const udlagt = midterste(
    sammenligninger.map(({ maalt }) => findes(maalt, "udlagt") - findes(maalt, "gemt")).toSorted((a, b) => a - b),
  );
  const hurtigste = versioner
    .map(({ pakke }) => ({ pakke, gulve: gange(pakke, "gulv") }))
    .toSorted((a, b) => a.gulve - b.gulve)[0];
  const vedAntal = (navn: string) =>
    andre.stoerrelser.map(({ maalt }) => (findes(maalt, navn) / findes(maalt, "gulv")).toFixed(2)).join(", ");
  const alene = stoerrelser.filter(({ navn }) => navn.endsWith(" alone")).map(({ gzip }) => gzip / 1000);
  return [
    `**Checked.** Nothing of the caller's is kept, so all of it is copied. By hand, for the fields of these households alone and without a word of what is wrong, to read, check and copy takes ${gange("haandlaest", "gulv").toFixed(1)} times the floor, and the bare answer is in that. The library takes ${gange("kontrolleret", "haandlaest").toFixed(2)} times the same by hand, with all answers kept.`,
    `**Reasons set out in full.** A household has ${hver.toFixed(1)} reasons, each an object with its figure, its limit and its legal basis, of ${(udlagt / hver).toFixed(0)} ns. Kept as answers they are set out when they are read.`,
    `**Other limits than before.** Until conditions became values the limits were a bare outcome at 1.3 times the floor and every answer kept at 1.8 times. That took answers packed in the bits of a number and each criterion written again for each question about it. There are some 600,000 social homes in Denmark: a tenth of a microsecond each is worth nothing to anybody, and a rule that stands once is. The limits are now that the library with all its answers is no slower than the fastest general engine's bare yes or no (${hurtigste?.pakke}, ${hurtigste?.gulve.toFixed(1)} times the floor), and that questions about a decision, which people wait for, stay within what a service can answer.`,
    `**Many at once.** Many households lie further away in memory, for the floor too. Beside it the bare outcome costs ${vedAntal("bart")}, and with answers kept ${vedAntal("gemt")}.`,
    `**15 kB.** Every rule alone, with its reasons and the search for what is missing, is ${Math.min(...alene).toFixed(1)} to ${Math.max(...alene).toFixed(1)} kB, and that is how they are imported without validation; the figure is of all of them together.`,
  ].join("\n\n");
}
