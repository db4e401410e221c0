/**
 * What an engine has no room for (plads): a text longer than it can hold, or a call with some hundred thousand
 * arguments, in which zod hands on the faults it finds.
 */

/** @returns null where there is no room for the answer */
export function medPlads<T>(svar: () => T): T | null {
  try {
    return svar();
  } catch (fejl) {
    if (erPladsmangel(fejl)) return null;
    throw fejl;
  }
}

/** The words are those of V8 and JavaScriptCore; a RangeError of our own says something else. */
export function erPladsmangel(fejl: unknown): boolean {
  return fejl instanceof RangeError && /string length|call stack|out of memory/i.test(fejl.message);
}
