import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import { regelnavne, TRINTITLER } from "./regelnavne.js";
import { rulbareTabeller } from "./rulbareTabeller.js";
import { udenKodelinks } from "./udenKodelinks.js";

/** The built library that the pages run; another build of it may be named. */
const DIST = process.env["TRAPPEMODEL_DIST"] ?? "../../dist";

const fil = (sti: string) => fileURLToPath(new URL(sti, import.meta.url));

const VEJLEDNINGER = [
  { text: "Import i et sagssystem", link: "/vejledninger/sagssystem" },
  { text: "Et år med ledige boliger", link: "/vejledninger/regnskab" },
  { text: "Som tjeneste for andre systemer", link: "/vejledninger/tjeneste" },
  { text: "Testeksemplerne i jeres CI", link: "/vejledninger/ci" },
  { text: "Jeres eget supplement", link: "/vejledninger/supplement" },
  { text: "En anden kommunes aftale", link: "/vejledninger/anden-aftale" },
  { text: "Kontrol af en gammel afgørelse", link: "/vejledninger/gammel-afgoerelse" },
];

const ALMINDELIG = [
  { text: "Prøv selv", link: "/proev-selv" },
  { text: "Vejledninger", items: VEJLEDNINGER },
  {
    text: "Reglerne",
    items: [
      { text: "Oversigt", link: "/regler/" },
      { text: "Fortolkninger", link: "/fortolkninger" },
      { text: "Øvrige læsninger", link: "/laesninger" },
      { text: "Figurerne", link: "/figurerne" },
      { text: "Offentliggjorte lister", link: "/offentliggjorte" },
    ],
  },
];

const ORDLISTE = { text: "Ordliste", link: "/ordliste" };

const REGELGRUPPER = Object.entries(TRINTITLER).map(([trin, text]) => ({
  text,
  items: regelnavne(trin).map(({ id, titel }) => ({ text: titel, link: `/regler/${id}` })),
}));

const UDVIKLERE = [
  { text: "Overview", link: "/en/" },
  { text: "Architecture", link: "/en/arkitektur" },
  // Made by another generator beside these pages, from the types and their comments.
  { text: "API reference", link: "/api/index.html", target: "_self" },
  { text: "Command line", link: "/kommandolinje" },
  { text: "The reference suite", link: "/konformitet" },
  { text: "Coverage of the text", link: "/daekning" },
  { text: "Glossary", link: "/ordliste" },
  { text: "An implementation in Python", link: "/eksempler/python/README" },
];

/** The decisions by their headings, the first one first. */
const BESLUTNINGER = {
  text: "Decisions",
  items: readdirSync(fil("../beslutninger"))
    .filter((navn) => navn.endsWith(".md"))
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
    .map((navn) => ({
      text: /^# (.*)$/m.exec(readFileSync(fil(`../beslutninger/${navn}`), "utf8"))?.[1] ?? navn,
      link: `/beslutninger/${navn.replace(".md", "")}`,
    })),
};

export default defineConfig({
  title: "trappemodel",
  description: "Rammeaftalen for udlejning i København 2024-2027 som regelmotor",
  lang: "da",
  cleanUrls: false,
  // A page asks for what it shows, and for nothing that the visitor may never open.
  router: { prefetchLinks: false },
  lastUpdated: false,
  head: [
    ["meta", { name: "color-scheme", content: "light dark" }],
    // No icon, and no question for one.
    ["link", { rel: "icon", href: "data:," }],
  ],
  locales: {
    root: {
      label: "Dansk",
      lang: "da",
      themeConfig: {
        nav: [
          { text: "Prøv selv", link: "/proev-selv" },
          { text: "Reglerne", link: "/regler/" },
          { text: "Vejledninger", link: "/vejledninger/sagssystem" },
          { text: "For udviklere", link: "/en/" },
        ],
        sidebar: { "/": [...ALMINDELIG, ORDLISTE], "/regler/": [...ALMINDELIG, ...REGELGRUPPER, ORDLISTE] },
        outline: { label: "På denne side" },
        docFooter: { prev: "Forrige side", next: "Næste side" },
        darkModeSwitchLabel: "Udseende",
        lightModeSwitchTitle: "Skift til lyst udseende",
        darkModeSwitchTitle: "Skift til mørkt udseende",
        sidebarMenuLabel: "Menu",
        returnToTopLabel: "Til toppen",
        langMenuLabel: "Skift sprog",
        skipToContentLabel: "Gå til indholdet",
        notFound: {
          title: "Siden findes ikke",
          quote: "Siden kan være flyttet. Menuen viser dem, der er.",
          linkText: "Til forsiden",
          linkLabel: "Til forsiden",
        },
      },
    },
    en: {
      label: "English",
      lang: "en",
      link: "/en/",
      themeConfig: {
        nav: [
          { text: "Developers", link: "/en/" },
          { text: "Prøv selv (Danish)", link: "/proev-selv" },
        ],
        sidebar: [{ text: "For developers", items: UDVIKLERE }, BESLUTNINGER],
        notFound: { linkLabel: "To the front page" },
      },
    },
  },
  themeConfig: {
    search: {
      provider: "local",
      options: {
        locales: {
          root: {
            translations: {
              button: { buttonText: "Søg", buttonAriaLabel: "Søg" },
              modal: {
                noResultsText: "Ingen resultater for",
                resetButtonTitle: "Ryd",
                footer: { selectText: "vælg", navigateText: "flyt", closeText: "luk" },
              },
            },
          },
        },
      },
    },
  },
  srcExclude: ["skemaer/**"],
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config: (md) => {
      udenKodelinks(md);
      rulbareTabeller(md);
    },
  },
  vite: {
    resolve: {
      alias: [
        { find: "trappemodel/figurer", replacement: fil(`${DIST}/figurer.js`) },
        { find: /^trappemodel$/, replacement: fil(`${DIST}/index.js`) },
        // The command line's own reader of CSV, in its form for browsers.
        { find: "csv-parse/sync", replacement: "csv-parse/browser/esm/sync" },
      ],
    },
  },
});
