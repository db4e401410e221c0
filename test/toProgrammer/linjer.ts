/**
 * How many random lines of an operation two programs are compared on: as many as the gate has time for, or
 * `LINJER=100000 npm run campaigns -- test/toProgrammer`.
 */
export const linjer = (iPorten: number): number => Number(process.env["LINJER"] ?? iPorten);
