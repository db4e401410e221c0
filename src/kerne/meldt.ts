/** Objects that are read through (meldt): the same as they are, but for what is done when a field is read. */

/** The same object, which tells of each field that is read of it, whether it has it or not. */
export function meldt<O extends object>(objekt: O, laest: (felt: string) => void): O {
  return new Proxy(objekt, {
    get: (alt, felt) => {
      if (typeof felt === "string") laest(felt);
      return Reflect.get(alt, felt);
    },
  });
}

/** The same object with another value in one field: what is read of the others is read of it, and told where it tells. */
export function medAndet<O extends object, N extends keyof O>(objekt: O, felt: N, andet: O[N]): O {
  return new Proxy(objekt, { get: (alt, en) => (en === felt ? andet : Reflect.get(alt, en)) });
}
