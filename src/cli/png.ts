/**
 * A figure as a picture of points (png). The renderer is the user's to install, and its letters are those of the
 * machine.
 */
import { brugsfejl } from "./fejludskrift.js";

/** Points for each of the figure's own. */
const SKALA = 2;

/**
 * @param hent brings the renderer, where it is installed
 * @throws Brugsfejl where it is not, and where the machine has no letters to draw with
 */
export async function somPng(
  svg: string,
  hent: () => Promise<typeof import("@resvg/resvg-js")> = () => import("@resvg/resvg-js"),
): Promise<Uint8Array> {
  const { Resvg } = await hentet(hent);
  // Without letters a figure would come out mute.
  const proeve = new Resvg(
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text x="2" y="15">A</text></svg>',
    FONT,
  );
  if (proeve.getBBox() === undefined) throw brugsfejl((ord) => ord.udenSkrift);
  return new Resvg(svg, { ...FONT, fitTo: { mode: "zoom", value: SKALA } }).render().asPng();
}

const FONT = { font: { loadSystemFonts: true } };

async function hentet(
  hent: () => Promise<typeof import("@resvg/resvg-js")>,
): Promise<typeof import("@resvg/resvg-js")> {
  try {
    return await hent();
  } catch {
    throw brugsfejl((ord) => ord.udenPngpakke);
  }
}
