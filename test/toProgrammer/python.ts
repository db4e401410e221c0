/** The example in Python as a process that is asked a line at a time. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";

const PROGRAM = join(import.meta.dirname, "../../docs/eksempler/python/trappemodel.py");

export class Python {
  readonly #proces = spawn("python3", [PROGRAM], { stdio: ["pipe", "pipe", "inherit"] });
  readonly #svar = createInterface({ input: this.#proces.stdout })[Symbol.asyncIterator]();

  async spoerg(op: string, input: unknown): Promise<unknown> {
    this.#proces.stdin.write(`${JSON.stringify({ id: "1", op, input })}\n`);
    const { value, done } = await this.#svar.next();
    if (done === true) throw new Error("the program in Python ended");
    return JSON.parse(value) as unknown;
  }

  slut(): void {
    this.#proces.stdin.end();
  }
}
