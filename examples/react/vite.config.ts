import { defineConfig } from 'vite';

// Vite compiles the JSX as tsconfig.json says; nothing is needed for our tags.
export default defineConfig({ base: './' });
