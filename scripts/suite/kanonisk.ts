/** One text for equal values, whatever the order of their fields (kanonisk). */
export function kanonisk(vaerdi: unknown): string {
  return JSON.stringify(vaerdi, (_, felt: unknown) =>
    typeof felt === "object" && felt !== null && !Array.isArray(felt)
      ? Object.fromEntries(Object.entries(felt).sort(([a], [b]) => (a < b ? -1 : 1)))
      : felt,
  );
}
