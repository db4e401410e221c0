/** What the built library asks of Node's own `crypto`, for a page in a browser: SHA-256 by the same package's form for browsers. */
import { sha256 } from "js-sha256";

type Besked = Parameters<typeof sha256>[0];

interface Hash {
  readonly update: (besked: Besked) => Hash;
  readonly digest: () => readonly number[];
}

export function createHash(): Hash {
  const sum = sha256.create();
  const hash: Hash = {
    update: (besked) => {
      sum.update(besked);
      return hash;
    },
    digest: () => sum.array(),
  };
  return hash;
}

export function createHmac(): never {
  throw new RangeError("the library signs nothing");
}
