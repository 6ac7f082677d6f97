/**
 * `npm run new tramite-map`: an element that passes every gate as it is born. Writes its class, styles, events, define,
 * story and test, and its lines in `src/loader/tags.ts` and `.size-limit.json`. It asks the catalogue for one trámite and
 * has a template for each state of that question. `node scripts/new-element.mjs TAG FOLDER` works on another copy.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** Names with a dash that HTML keeps for itself. */
const RESERVED = new Set([
  'annotation-xml',
  'color-profile',
  'font-face',
  'font-face-format',
  'font-face-name',
  'font-face-src',
  'font-face-uri',
  'missing-glyph',
]);
/** Bytes, brotli: what a further element may add to a page (performance page). */
const SIZE_LIMIT = 6000;
const TAG_LIST = 'src/loader/tags.ts';
const SIZES = '.size-limit.json';

const [tag = '', folder] = process.argv.slice(2);
const root = resolve(folder ?? fileURLToPath(new URL('..', import.meta.url)));
const fault = faultOf(tag);
if (fault) {
  console.error(`✘ ${fault}`);
  process.exit(1);
}

const Name = tag.replace(/(^|-)([a-z])/g, (_, _dash, letter) => letter.toUpperCase());
const name = Name[0].toLowerCase() + Name.slice(1);
const home = `src/elements/${tag}`;
const files = {
  [`${home}/${tag}.ts`]: elementSource(),
  [`${home}/${tag}.styles.ts`]: stylesSource(),
  [`${home}/${tag}.events.ts`]: eventsSource(),
  [`${home}/${tag}.define.ts`]: defineSource(),
  [`stories/elements/${tag}.stories.ts`]: storySource(),
  [`test/elements/${tag}.browser.test.ts`]: testSource(),
  [TAG_LIST]: withTag(),
  [SIZES]: withLimit(),
};
for (const [path, source] of Object.entries(files)) await write(path, source);
console.log(Object.keys(files).join('\n'));
console.log(`
Ahora:
  1. Escriba el primer comentario de ${home}/${tag}.ts: qué recibe la persona.
  2. Dé su pregunta a la tarea, y a cada estado su plantilla.
  3. Sus palabras van en src/i18n/locales, el español primero.
  4. Cuando sea público: src/index.ts, «exports» de package.json y, para fijarlo con SRI, src/loader/single.`);

function faultOf(asked) {
  if (!/^[a-z]+(-[a-z]+)+$/.test(asked))
    return `«${asked}» no sirve de etiqueta: palabras en minúscula a-z unidas con guion, como tramite-map.`;
  if (RESERVED.has(asked)) return `«${asked}» es un nombre reservado de HTML.`;
  if (existsSync(join(root, 'src/elements', asked))) return `<${asked}> ya existe en src/elements/${asked}.`;
  return undefined;
}

async function write(path, source) {
  const target = join(root, path);
  const style = await resolveConfig(target);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, await format(source, { ...style, filepath: target }));
}

/** The closed list with one line more, in alphabetical order. */
function withTag() {
  const source = readFileSync(join(root, TAG_LIST), 'utf8');
  const [, before, list, after] = /^(.*export const tags = \{\n)(.*?)(\n\} as const;.*)$/s.exec(source);
  // A line that prettier broke is one entry.
  const entries = list.replace(/=>\s+import/g, '=> import').split('\n');
  const lines = [...entries, `  '${tag}': () => import('../elements/${tag}/${tag}.define.ts'),`];
  return before + lines.sort().join('\n') + after;
}

/** The limits with one more, after those of the other elements. */
function withLimit() {
  const limits = JSON.parse(readFileSync(join(root, SIZES), 'utf8')).filter((limit) => limit.name !== tag);
  const words = limits.findIndex((limit) => limit.name === 'words');
  limits.splice(words < 0 ? limits.length : words, 0, { name: tag, limit: SIZE_LIMIT });
  return `[\n${limits.map((limit) => JSON.stringify(limit)).join(',\n')}\n]`;
}

function elementSource() {
  return `/**
 * The name of one trámite and the way to its fiche. Smallest HTML that works, after the script tag:
 *
 * \`\`\`html
 * <${tag} code="RNPN-0002"><a href="https://catalogo.example.gob/t/RNPN-0002">Renovar el DUI</a></${tag}>
 * \`\`\`
 *
 * What is written inside stays on screen until the data are there, and whenever they cannot be had.
 */
import { Task } from '../../internal/task.ts';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { CardAnswer } from '../../client/create-catalogue-client.ts';
import type { Theme } from '../../context/appearance.ts';
import type { CardTranslator } from '../../i18n/translator.ts';
import { failureBox, failureReason } from '../../internal/failure.ts';
import { ensureFallback } from '../../internal/fallback.ts';
import { frame } from '../../internal/frame.ts';
import { heading, headingLevel } from '../../internal/heading.ts';
import { showState } from '../../internal/state.ts';
import { basicSurroundings } from '../../internal/surroundings.ts';
import { tokens } from '../../internal/tokens.styles.ts';
import { warnFailure } from '../../internal/warn-failure.ts';
import { TramiteFailedEvent } from '../tramite-card/tramite-card.events.ts';
import { ${Name}LoadedEvent } from './${tag}.events.ts';
import { ${name}Styles } from './${tag}.styles.ts';

/**
 * @tagname ${tag}
 * @summary The name of one trámite and the way to its fiche.
 * @slot - Shown until the data are there and whenever they cannot be had: the name and a link.
 * @csspart box - The whole box.
 * @csspart heading - The heading around the name.
 * @csspart title - The link with the name.
 * @csspart stale - Line above a copy from before.
 * @csspart primary - Button that tries again.
 * @csspart error - Box of an error.
 * @fires {${Name}LoadedEvent} ${tag}-loaded - It is on screen.
 * @fires {TramiteFailedEvent} tramite-failed - It could not be shown.
 */
export class ${Name}Element extends LitElement {
  static override styles = [tokens, ${name}Styles];

  /** Code of the trámite in the catalogue. */
  @property() code = '';
  /** 1–6 or \`none\`; by default one below the page's last heading. */
  @property({ attribute: 'heading-level' }) headingLevel?: string;
  /** Address of the API; by default the provider's or the script's. */
  @property() api?: string;
  /** Language of the words; by default the provider's, the script's or the page's. */
  @property({ reflect: true }) override lang!: string;
  /** \`inherit\`, \`light\`, \`dark\` or \`auto\`. */
  @property() theme?: Theme;

  readonly #around = basicSurroundings(this);
  readonly #card = new Task(this, {
    args: () => [this.code, this.#around.client, this.#around.lang] as const,
    task: async ([code, client, lang]) => {
      if (!client) throw new Error('no api');
      return client.card(code, lang);
    },
    onComplete: (answer) => this.#onLoaded(answer),
    onError: (error) => this.#onFailed(error),
  });

  protected override render(): TemplateResult {
    const { words } = this.#around;
    if (!words) return html\`<slot></slot>\`;
    const content = this.#card.render({
      initial: () => this.#renderPending(),
      pending: () => (this.#card.value ? this.#renderLoaded(this.#card.value, words) : this.#renderPending()),
      complete: (answer) => this.#renderLoaded(answer, words),
      error: (error) => this.#renderFailure(error, words),
    });
    return frame({ lang: words.lang, dir: words.dir, theme: this.#around.theme }, content);
  }

  /** Keeps the shape of what will come. */
  #renderPending(): TemplateResult {
    showState(this, 'loading');
    return html\`<div class="${tag}" part="box"><slot></slot></div>\`;
  }

  #renderLoaded(answer: CardAnswer, words: CardTranslator): TemplateResult {
    showState(this, answer.stale ? 'stale' : 'loaded');
    const { name, nameLang } = answer.value;
    const link = html\`<a class="title" part="title" href=\${this.#href(answer)} lang=\${nameLang ?? nothing}>\${name}</a>\`;
    return html\`<div class="${tag}" part="box">
      \${
        answer.stale
          ? html\`<p class="stale" part="stale">
              \${words.t('state.stale', { date: words.date(answer.asOf.toISOString()) })}
            </p>\`
          : nothing
      }
      \${heading(headingLevel(this, this.headingLevel, 3), link)}
    </div>\`;
  }

  #renderFailure(error: unknown, words: CardTranslator): TemplateResult {
    const reason = failureReason(error);
    if (!this.#around.client || !this.code) {
      showState(this, 'error');
      return html\`<slot></slot>\`;
    }
    if (reason === 'not_found') {
      showState(this, 'not-found');
      return html\`<div class="box" part="error">
        <slot></slot>
        <p class="note">\${words.t('card.not_found')}</p>
      </div>\`;
    }
    showState(this, 'error');
    return html\`<div class="${tag}" part="box"><slot></slot></div>
      \${failureBox(words.t(\`error.\${reason}\`), { label: words.t('state.retry'), run: () => this.#onRetry() })}\`;
  }

  #href(answer: CardAnswer): string {
    return \`\${this.#around.client?.baseUrl ?? ''}\${answer.value.path}\`;
  }

  #onLoaded(answer: CardAnswer): void {
    ensureFallback(this, answer.value.name, this.#href(answer));
    this.dispatchEvent(new ${Name}LoadedEvent(answer.value.code, answer.stale));
  }

  #onFailed(error: unknown): void {
    const { status = 0, retryable = false } = error as { status?: number; retryable?: boolean };
    warnFailure(this, this.#around.client !== undefined, error);
    this.dispatchEvent(new TramiteFailedEvent(failureReason(error), status, retryable));
  }

  #onRetry(): void {
    void this.#card.run();
  }
}
`;
}

function stylesSource() {
  return `import { css } from 'lit';

export const ${name}Styles = css\`
  .${tag} {
    padding: calc(1em * var(--_s));
    border: var(--_b) solid var(--_line);
    border-radius: var(--_r);
    background: var(--_bg);
  }
  .title {
    display: inline-block;
    /* With the line of 1.3 and the heading's size: 44 px for a finger. */
    padding-block: 0.575em;
  }
  @media print {
    .${tag} {
      break-inside: avoid;
    }
  }
\`;
`;
}

function eventsSource() {
  return `/** What it announces: facts, without personal data. */

/** It is on screen. \`stale\`: it is a copy from before, because the catalogue did not answer. */
export class ${Name}LoadedEvent extends Event {
  static readonly type = '${tag}-loaded';
  readonly code: string;
  readonly stale: boolean;
  constructor(code: string, stale: boolean) {
    super(${Name}LoadedEvent.type, { bubbles: true, composed: true });
    this.code = code;
    this.stale = stale;
  }
}

declare global {
  interface HTMLElementEventMap {
    '${tag}-loaded': ${Name}LoadedEvent;
  }
}
`;
}

function defineSource() {
  return `import { define } from '../../internal/define.ts';
import { ${Name}Element } from './${tag}.ts';

define('${tag}', ${Name}Element);

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${Name}Element;
  }
}
`;
}

function storySource() {
  return `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/catalogue-provider/catalogue-provider.define.ts';
import '../../src/elements/${tag}/${tag}.define.ts';
import { createTestCatalogue, type NetworkMode, type TestCatalogue } from '../../test/support/catalogue.ts';

const meta: Meta = { title: 'Elements/${tag}' };
export default meta;

/** One state: the trámite, and how the way to the catalogue is. */
function story(code: string, mode: NetworkMode = 'up'): StoryObj {
  return {
    loaders: [
      async () => {
        const catalogue = await createTestCatalogue();
        catalogue.network.mode = mode;
        return { catalogue };
      },
    ],
    render: (_args, { loaded }) => {
      const { client } = (loaded as { catalogue: TestCatalogue }).catalogue;
      return html\`<catalogue-provider .client=\${client}>
        <${tag} code=\${code}><a href="https://catalogo.test/t/\${code}">Renovar el documento</a></${tag}>
      </catalogue-provider>\`;
    },
  };
}

export const Loaded = story('COMPLETO');
export const LongName = story('LARGO');
export const Loading = story('COMPLETO', 'held');
export const NotFound = story('NO-EXISTE');
export const Offline = story('COMPLETO', 'offline');

export const WithoutCatalogue: StoryObj = {
  render: () => html\`<${tag} code="COMPLETO"><a href="https://catalogo.test/t/COMPLETO">Renovar</a></${tag}>\`,
};
`;
}

function testSource() {
  return `import { expect } from '@open-wc/testing';
import type { ${Name}Element } from '../../src/elements/${tag}/${tag}.ts';
import { createTestCatalogue } from '../support/catalogue.ts';
import { conformance } from '../support/conformance.ts';
import { describe, it } from '../support/mocha.ts';
import { inside, mount, shows, textOf } from '../support/mount.ts';

const fallback = { name: 'Renovar el documento', href: 'https://catalogo.test/t/COMPLETO' };

conformance('${tag}', {
  define: () => import('../../src/elements/${tag}/${tag}.define.ts'),
  fallback,
  states: {
    loaded: { state: 'loaded', attributes: { code: 'COMPLETO' } },
    'a name of 400 characters': { state: 'loaded', attributes: { code: 'LARGO' } },
    loading: { state: 'loading', attributes: { code: 'COMPLETO' }, network: 'held' },
    'not found': { state: 'not-found', attributes: { code: 'NO-EXISTE' } },
    'catalogue unreachable': { state: 'error', attributes: { code: 'COMPLETO' }, network: 'offline' },
    'without a catalogue': { state: 'error', attributes: { code: 'COMPLETO' }, withoutCatalogue: true },
    'without a code': { state: 'error' },
  },
});

describe('<${tag}>', () => {
  it('has the name, leads to the fiche and says that it is there', async () => {
    const catalogue = await createTestCatalogue();
    const heard: string[] = [];
    const hear = (event: HTMLElementEventMap['${tag}-loaded']) => heard.push(event.code);
    document.body.addEventListener('${tag}-loaded', hear);
    const { element } = mount<${Name}Element>('${tag}', { attributes: { code: 'COMPLETO' }, fallback, catalogue });
    await shows(element, 'loaded');
    document.body.removeEventListener('${tag}-loaded', hear);
    expect(textOf(element)).to.contain('Renovar el documento de identidad');
    expect(inside<HTMLAnchorElement>(element, '.title').href).to.equal('https://catalogo.test/t/COMPLETO');
    expect(heard).to.deep.equal(['COMPLETO']);
  });

  it('tries again when the person asks for it', async () => {
    const catalogue = await createTestCatalogue();
    catalogue.network.mode = 'offline';
    const { element } = mount('${tag}', { attributes: { code: 'COMPLETO' }, fallback, catalogue });
    await shows(element, 'error');
    catalogue.network.mode = 'up';
    inside(element, '[part="error"] button').click();
    await shows(element, 'loaded');
  });
});
`;
}
