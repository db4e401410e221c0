/** The runtimes (miljøer) and the conditions under which the suite is run on them. */

export interface Miljoe {
  readonly navn: string;
  readonly forhold: string;
  /** The command line that runs the runner, and the one that answers it. */
  readonly koerer: string;
  readonly program: string;
  readonly env: Readonly<Record<string, string>>;
  /** What the runtime must say of itself, so that the conditions are real. */
  readonly proeve: { readonly kommando: string; readonly svar: string } | null;
}

interface Steder {
  /** Where the runtimes are installed. */
  readonly pakker: string;
  readonly her: string;
  /** The installed library and its command. */
  readonly bibliotek: string;
  readonly cli: string;
  /** The library as a script for a page. */
  readonly side: string;
}

const TIDSZONER = ["Europe/Copenhagen", "Pacific/Kiritimati", "America/Los_Angeles", "UTC"];
const SPROG = ["da_DK", "tr_TR"];

/** The runtime that all conditions are tried on. */
const FAST = "node-20";

export function miljoeer({ pakker, her, bibliotek, cli, side }: Steder): readonly Miljoe[] {
  const node = (navn: string) => `${pakker}/${navn}/bin/node`;
  const selv = (navn: string, program: string, version: string): Miljoe => ({
    navn,
    forhold: "as it comes",
    koerer: `${program} ${cli}`,
    program: `${program} ${cli} jsonl`,
    env: { DENO_NO_UPDATE_CHECK: "1" },
    proeve: { kommando: version, svar: navn },
  });
  const med = (forhold: string, program: string): Miljoe => ({
    navn: FAST,
    forhold,
    koerer: `${node(FAST)} ${cli}`,
    program: `${node(FAST)} --no-warnings ${program}`,
    env: {},
    proeve: null,
  });
  const isig = (TZ: string, sprog: string): Miljoe => ({
    navn: FAST,
    forhold: `${TZ}, ${sprog}`,
    koerer: `${node(FAST)} ${cli}`,
    program: `${node(FAST)} ${cli} jsonl`,
    env: { TZ, LANG: `${sprog}.UTF-8`, LC_ALL: `${sprog}.UTF-8` },
    proeve: {
      kommando:
        `${node(FAST)} -p 'const {timeZone, locale} = Intl.DateTimeFormat().resolvedOptions(); ` +
        `timeZone + " " + locale'`,
      svar: `${TZ} ${sprog.replace("_", "-")}`,
    },
  });
  const browser = (TZ: string, locale: string): Miljoe => ({
    navn: "chromium",
    forhold: `${TZ}, ${locale}; no code from text`,
    koerer: `${node(FAST)} ${cli}`,
    program: `${node(FAST)} ${her}/chromium.mjs ${side} ${TZ} ${locale}`,
    env: {},
    proeve: null,
  });
  return [
    ...["node-20", "node-22", "node-24"].map((navn) =>
      selv(navn, node(navn), `${node(navn)} -p '"node-" + process.versions.node.split(".")[0]'`),
    ),
    selv(
      "deno",
      `${pakker}/@deno/linux-x64-glibc/deno run -A`,
      `${pakker}/@deno/linux-x64-glibc/deno --version | head -1 | cut -d " " -f 1`,
    ),
    selv(
      "bun",
      `${pakker}/@oven/bun-linux-x64/bin/bun`,
      `${pakker}/@oven/bun-linux-x64/bin/bun -e 'console.log("Bun" in globalThis ? "bun" : "?")'`,
    ),
    ...TIDSZONER.flatMap((TZ) => SPROG.map((sprog) => isig(TZ, sprog))),
    med("--frozen-intrinsics", `--frozen-intrinsics ${cli} jsonl`),
    med("every built-in frozen once loaded", `${her}/frosset.mjs ${bibliotek}`),
    med("clock, chance and locale throw", `--import ${her}/uden-ur.mjs ${cli} jsonl`),
    browser("Europe/Copenhagen", "da-DK"),
    browser("America/Los_Angeles", "tr-TR"),
  ];
}
