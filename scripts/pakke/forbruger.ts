/**
 * A library of one's own built on the installed package (forbruger): it hands on every function without naming a type,
 * so that the compiler must name them all, with every strict flag and the package's own declarations checked.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const STRENGT = {
  target: "ES2022",
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  isolatedModules: true,
  declaration: true,
  skipLibCheck: false,
};

/** What a bundler is still to make into one file is compiled alone. */
const MAADER = [
  { navn: "ESM, NodeNext", type: "module", options: { module: "NodeNext" }, koeres: true },
  { navn: "CommonJS, NodeNext", type: "commonjs", options: { module: "NodeNext" }, koeres: true },
  { navn: "ESM, bundler", type: "module", options: { module: "ESNext", moduleResolution: "bundler" }, koeres: true },
  {
    navn: "CommonJS, bundler",
    type: "commonjs",
    options: { module: "Preserve", moduleResolution: "bundler" },
    koeres: false,
  },
] as const;

const INDGANGE = ["trappemodel", "trappemodel/skemaer", "trappemodel/fixtures", "trappemodel/figurer"];

/** What a module hands on of another: each function with what it takes and gives, and each value. */
function videregivet(mappe: string, indgang: string): string {
  const fil = join(mappe, "liste.ts");
  writeFileSync(fil, `export * from "${indgang}";\n`);
  const program = ts.createProgram([fil], { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022 });
  const checker = program.getTypeChecker();
  const kilde = program.getSourceFile(fil);
  const modul = kilde && checker.getSymbolAtLocation(kilde);
  if (modul === undefined) throw new Error(`${indgang} has no declarations`);
  const vaerdier = checker.getExportsOfModule(modul).filter((en) => {
    const egentlig = en.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(en) : en;
    return (egentlig.flags & ts.SymbolFlags.Value) !== 0 && !erKunType(en);
  });
  const linjer = vaerdier.map(({ name }) => {
    const type = checker.getTypeOfSymbol(checker.getExportsOfModule(modul).find((en) => en.name === name) as ts.Symbol);
    return type.getCallSignatures().length === 0
      ? `export const min_${name} = dem.${name};`
      : `export const min_${name} = (...med: Parameters<typeof dem.${name}>) => dem.${name}(...med);`;
  });
  return [`import * as dem from "${indgang}";`, ...linjer, ""].join("\n");
}

function erKunType(symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).some(
    (en) => ts.isExportSpecifier(en) && (en.isTypeOnly || en.parent.parent.isTypeOnly),
  );
}

/** @param mappe the folder in which the package is installed */
export function proevForbrugere(mappe: string, opgaver: string): void {
  const tsc = join(import.meta.dirname, "../../node_modules/typescript/bin/tsc");
  const kode = INDGANGE.map((indgang) => [indgang.replaceAll("/", "-"), videregivet(mappe, indgang)] as const);
  for (const { navn, type, options, koeres } of MAADER) {
    const her = join(mappe, `forbruger-${navn.replaceAll(/\W+/g, "-").toLowerCase()}`);
    mkdirSync(her);
    writeFileSync(join(her, "package.json"), JSON.stringify({ private: true, type }));
    const compilerOptions = { ...STRENGT, ...options, types: [], typeRoots: [], outDir: "ud" };
    writeFileSync(join(her, "tsconfig.json"), JSON.stringify({ compilerOptions }));
    for (const [fil, tekst] of kode) writeFileSync(join(her, `${fil}.ts`), tekst);
    for (const fil of readdirSync(opgaver)) copyFileSync(join(opgaver, fil), join(her, fil));
    execFileSync("node", [tsc, "-p", her], { stdio: "inherit" });
    console.error(`a library of one's own, ${navn}: ok`);
    if (!koeres) continue;
    for (const fil of readdirSync(opgaver))
      execFileSync("node", [join(her, "ud", fil.replace(/\.ts$/, ".js"))], { encoding: "utf8" });
    console.error(`the tasks of a newcomer, ${navn}: ok`);
  }
}
