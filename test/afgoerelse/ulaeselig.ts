/** Words made unreadable (ulaeselig): an x for every letter, in whatever holds them or makes them. */
export function ulaeselig(vaerdi: unknown): unknown {
  if (typeof vaerdi === "string") return vaerdi.replace(/\p{L}/gu, "x");
  if (typeof vaerdi === "function") return (...om: readonly unknown[]) => ulaeselig(vaerdi(...om));
  if (Array.isArray(vaerdi)) return vaerdi.map(ulaeselig);
  if (typeof vaerdi !== "object" || vaerdi === null) return vaerdi;
  return Object.fromEntries(Object.entries(vaerdi).map(([noegle, en]) => [noegle, ulaeselig(en)]));
}
