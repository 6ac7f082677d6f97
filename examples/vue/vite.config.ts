import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// Every tag with a dash is a custom element; components of Vue are written in capitals.
export default defineConfig({
  base: './',
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } })],
});
