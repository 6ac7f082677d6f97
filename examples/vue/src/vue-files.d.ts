/** What TypeScript alone knows of a `.vue` file; `vue-tsc` reads them. */
declare module '*.vue' {
  import type { DefineComponent } from 'vue';
  const component: DefineComponent;
  export default component;
}
