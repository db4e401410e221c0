/**
 * The days on which time changes something that a decision rests on (haendelser): between two of them nothing that a
 * rule reads is another, so the outcome is the same. Rule `afgoerelse.haendelser`.
 */
import { SIDSTE_DAG, type Skiftedag, senere } from "../kerne/skiftedag.js";
import { type Beslutning, om } from "./beslutning.js";

const AAR = 10;

/** All of them in the ten years after the day of the decision, earliest first. */
export function haendelser(beslutning: Beslutning): readonly Skiftedag[] {
  const { dato } = beslutning;
  const til = senere(dato, AAR * 12) ?? SIDSTE_DAG;
  return om(beslutning)
    .haendelser(beslutning, til)
    .filter(({ dag }) => dato < dag && dag <= til)
    .sort((a, b) => (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : 0));
}
