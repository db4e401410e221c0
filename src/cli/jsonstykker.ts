/** A JSON object in pieces (jsonstykker), for one whose list is too long to be one text. */
import { somJson } from "../protokol/json.js";

/**
 * `{ [navn]: liste, ...resten() }` with an indentation of two, as `somJson` writes it.
 *
 * @param resten asked for when the list is at its end
 */
export function* jsonstykker(
  navn: string,
  liste: Iterable<unknown>,
  resten: () => object,
): Generator<string, void, undefined> {
  yield `{\n  ${somJson(navn)}: [`;
  let bid = "";
  let nr = 0;
  for (const en of liste) {
    // A line break of a text is no line break of JSON.
    bid += `${nr++ === 0 ? "" : ","}\n    ${somJson(en, 2).replaceAll("\n", "\n    ")}`;
    if (bid.length < STYKKE) continue;
    yield bid;
    bid = "";
  }
  const efter = somJson(resten(), 2);
  yield `${bid}${nr === 0 ? "" : "\n  "}]${efter === "{}" ? "\n}" : `,${efter.slice(1)}`}\n`;
}

const STYKKE = 65_536;
