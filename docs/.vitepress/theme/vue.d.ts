/** What a component is to the type checker. */
declare module "*.vue" {
  import type { DefineComponent } from "vue";

  const component: DefineComponent;
  // biome-ignore lint/style/noDefaultExport: a component is the default export of its file
  export default component;
}
