/** Names as they are compared (navn): two that are one in Unicode NFC are the same, however each is written. */
export function sammeform(navn: string): string {
  return navn.normalize("NFC");
}
