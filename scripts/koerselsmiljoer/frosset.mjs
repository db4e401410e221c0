/**
 * The protocol on standard input and output, with every built-in constructor, its prototype and its functions frozen
 * once the library is loaded: `node frosset.mjs <library>`.
 */
import { createInterface } from "node:readline";

const { svarPaaLinje } = await import(process.argv[2]);
const lines = createInterface({ input: process.stdin });

for (const navn of Object.getOwnPropertyNames(globalThis).filter((en) => /^[A-Z]/.test(en))) {
  const vaerdi = globalThis[navn];
  if (typeof vaerdi !== "function" && typeof vaerdi !== "object") continue;
  // Plainly frozen, it lets nobody give an error a name by assignment, which zod does. With --frozen-intrinsics it is
  // frozen too, in a way that does.
  const prototype = vaerdi?.prototype === Error.prototype ? null : vaerdi?.prototype;
  for (const en of [vaerdi, prototype].filter((del) => del !== null && del !== undefined)) {
    for (const { value, get, set } of Object.values(Object.getOwnPropertyDescriptors(en)))
      for (const del of [value, get, set]) if (typeof del === "function") Object.freeze(del);
    Object.freeze(en);
  }
}
if (![Object.prototype, Array.prototype.map, Map.prototype, JSON, RegExp.prototype].every(Object.isFrozen))
  throw new Error("the built-ins are not frozen");

for await (const linje of lines) {
  const svar = svarPaaLinje(linje);
  if (svar !== null) process.stdout.write(`${svar}\n`);
}
