/** The inner wrapper of every element: the reset, the language, the direction and the theme. */
import { html, type TemplateResult } from 'lit';
import type { Theme } from '../context/appearance.ts';

export interface FrameOptions {
  lang: string;
  dir: 'ltr' | 'rtl';
  theme: Theme;
}

export function frame({ lang, dir, theme }: FrameOptions, content: unknown): TemplateResult {
  return html`<div class="r theme-${theme}" lang=${lang} dir=${dir}>${content}</div>`;
}
