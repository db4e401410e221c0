/** The bill of materials (fortegnelse), CycloneDX: npm writes it, and what the users get of it is kept. */
import { execFileSync } from "node:child_process";
import type { Del, Pakkefil } from "./bundt.js";

interface Komponent {
  readonly name: string;
  readonly version: string;
  readonly [felt: string]: unknown;
}

interface Fortegnelse {
  readonly metadata: { readonly component: Komponent; readonly [felt: string]: unknown };
  readonly components: readonly Komponent[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
  readonly [felt: string]: unknown;
}

/** The bill, and the parts of the published files that npm's own bill lacks. */
export function fortegnelse(
  { name }: Pakkefil,
  dele: readonly Del[],
): { readonly fortegnelse: Fortegnelse; readonly mangler: readonly string[] } {
  const hele = JSON.parse(
    execFileSync("npm", ["sbom", "--sbom-format", "cyclonedx"], { encoding: "utf8", maxBuffer: 2 ** 26 }),
  ) as Fortegnelse;
  const hvordan = new Map(dele.map((del) => [`${del.navn}@${del.version}`, del.hvordan]));
  const components = hele.components
    .filter((en) => hvordan.has(`${en.name}@${en.version}`))
    .map((en) => ({
      ...en,
      scope: "required",
      properties: [{ name: "trappemodel:how", value: hvordan.get(`${en.name}@${en.version}`) }],
    }));
  const [egen, refs] = [`${name}@${hele.metadata.component.version}`, new Set(hvordan.keys())];
  const mangler = [...refs].filter((id) => !components.some((en) => `${en.name}@${en.version}` === id));
  const fortegnelse = {
    ...hele,
    metadata: { ...hele.metadata, component: { ...hele.metadata.component, name } },
    components,
    dependencies: hele.dependencies
      .filter(({ ref }) => ref === egen || refs.has(ref))
      .map(({ ref, dependsOn = [] }) => ({
        ref,
        dependsOn: ref === egen ? [...refs] : dependsOn.filter((en) => refs.has(en)),
      })),
  };
  return { fortegnelse, mangler };
}
