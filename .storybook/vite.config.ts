/**
 * What Storybook builds stories with, in place of the root's configuration, which builds the chunks of the evergreen
 * build and shortens templates. Decorators are lowered as tsconfig.json says. Storybook sets `build` itself.
 */
import { defineConfig } from 'vite';

export default defineConfig({ publicDir: false });
