/**
 * A second program for `vurder`, `ranger` and `maaAnvises`, written from the text and sharing nothing with the library,
 * so that the two can be compared. It is slow and plain: a two-valued rule on complete facts, asked once for every way
 * to fill in what is unknown. Its input is taken to be well formed.
 */
export { maaAnvises } from "./andet-program/maaAnvises.js";
export { ranger, vurder } from "./andet-program/vurder.js";
