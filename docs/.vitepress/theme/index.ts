/** The default theme without web fonts, and the project's own components. */

import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import Figur from "./Figur.vue";
import Layout from "./Layout.vue";
import ProevSelv from "./proev/ProevSelv.vue";
import "./site.css";

const theme: Theme = {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app }) {
    app.component("Figur", Figur);
    app.component("ProevSelv", ProevSelv);
  },
};

export default theme;
