/**
 * Loaded before the program: whoever asks for the time, for chance or for the words of a place gets an error. A date
 * made without a day, which a library may then set to one, begins as another wrong moment each time.
 */
function forbudt(hvad) {
  return () => {
    throw new Error(`${hvad} was asked for`);
  };
}

const ur = forbudt("the clock");
Math.random = forbudt("chance");
Date.now = ur;
performance.now = ur;
crypto.getRandomValues = forbudt("chance");
crypto.randomUUID = forbudt("chance");
let forkert = 0;
globalThis.Date = new Proxy(Date, {
  apply: ur,
  construct(dato, argumenter, som) {
    forkert += 1;
    return Reflect.construct(dato, argumenter.length === 0 ? [forkert * 1e9] : argumenter, som);
  },
});
for (const type of [Date, Number, BigInt, String, Array, Object])
  for (const navn of Object.getOwnPropertyNames(type.prototype).filter((en) => /Locale/.test(en)))
    type.prototype[navn] = forbudt(`${type.name}.${navn}`);
