/** The types that the declarations of an entry speak of and do not export (navngivne typer): nobody could name them. */
import { join, relative } from "node:path";
import ts from "typescript";
import { ROD } from "./kodeblokke.js";

/** @param indgang the declarations of an entry, `.d.ts` */
export function unavngivne(indgang: string, program: ts.Program): readonly string[] {
  const checker = program.getTypeChecker();
  const kilde = program.getSourceFile(indgang);
  const modul = kilde && checker.getSymbolAtLocation(kilde);
  if (modul === undefined) throw new Error(`no declarations in ${indgang}`);
  const egentlig = (symbol: ts.Symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const eksporterede = new Set(checker.getExportsOfModule(modul).map(egentlig));
  const sete = new Set<ts.Symbol>();
  const fundne = new Set<string>();
  const besoeg = (node: ts.Node): void => {
    if (naevnesIkke(node)) return;
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      if (symbol !== undefined) naevnt(egentlig(symbol));
    }
    ts.forEachChild(node, besoeg);
  };
  const naevnt = (symbol: ts.Symbol): void => {
    if (sete.has(symbol)) return;
    sete.add(symbol);
    const egne = (symbol.declarations ?? []).filter(
      (en) => !en.getSourceFile().fileName.includes("node_modules") && erPaaYderste(en),
    );
    if (egne.length === 0) return;
    const [foerste] = egne;
    if (!eksporterede.has(symbol) && foerste)
      fundne.add(`${symbol.name} (${relative(ROD, foerste.getSourceFile().fileName)})`);
    egne.forEach(besoeg);
  };
  for (const symbol of eksporterede) naevnt(symbol);
  return [...fundne].sort();
}

/**
 * What is written out where it is used, or by nobody but the library: what a constant is made of, the question of a
 * conditional type, how an object of a class is made.
 */
function naevnesIkke(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isTypeQueryNode(node) ||
    ts.isConstructorDeclaration(node) ||
    (parent !== undefined && ts.isConditionalTypeNode(parent) && parent.extendsType === node)
  );
}

/** Stands in its file by itself: no member, parameter or type of a type. */
function erPaaYderste(node: ts.Declaration): boolean {
  const del = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  return !ts.isVariableStatement(del) && !ts.isSourceFile(node) && ts.isSourceFile(del.parent);
}

/** The declarations of the sources, as the build would make them. */
export function erklaeringer(indgange: readonly string[]): { program: ts.Program; stier: readonly string[] } {
  const { config } = ts.readConfigFile(join(ROD, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROD);
  const skrevne = new Map<string, string>();
  ts.createProgram(
    indgange.map((fil) => join(ROD, fil)),
    { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true },
  ).emit(undefined, (fil, tekst) => skrevne.set(fil, tekst));
  const vaert = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = vaert;
  const aflaest = { ...vaert };
  aflaest.fileExists = (fil) => skrevne.has(fil) || (!fil.startsWith(join(ROD, "src")) && fileExists(fil));
  aflaest.readFile = (fil) => skrevne.get(fil) ?? readFile(fil);
  aflaest.getSourceFile = (fil, sprog, ...resten) => {
    const tekst = skrevne.get(fil);
    return tekst === undefined ? getSourceFile(fil, sprog, ...resten) : ts.createSourceFile(fil, tekst, sprog, true);
  };
  const stier = indgange.map((fil) => join(ROD, fil.replace(/\.ts$/, ".d.ts")));
  return { program: ts.createProgram([...stier], options, aflaest), stier };
}
