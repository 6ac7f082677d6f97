/** `/lineamientos`: the guidelines for institutions, on one sheet of A4 when printed. */
import { html } from 'hono/html';
import { CATALOGUE_AGE } from '../../contract/freshness.ts';
import type { Answer } from '../answer.ts';
import type { Services } from '../services.ts';
import { GUIDELINES_LEAD, GUIDELINES_TITLE, guidelines } from './guidelines.ts';
import { pageAnswer } from './layout.ts';

const STYLE = `
@page{size:A4;margin:11mm 12mm}
@media print{
body{font-size:10pt;line-height:1.32}
.foot{position:absolute;inset-block-start:0;inset-inline-end:0;border:0}
.foot .in{padding:0}
.foot p:not(.paper){display:none}
.top .in,.notice p{padding-block:0 .2em}
h1{font-size:15pt;margin:0 0 .1em}
.lead{font-size:11pt;margin:0 0 .3em}
.guide{columns:2;column-gap:7mm}
.guide section{break-inside:avoid}
.guide h2{font-size:12pt;margin:.55em 0 .15em;padding-block-start:.3em}
.guide section:first-child h2{margin-block-start:0}
.guide ul,.guide p{margin:.15em 0}
.guide li{margin-block:.12em}
}
`;

export async function guidelinesPage({ view, settings }: Services): Promise<Answer> {
  return pageAnswer({
    title: GUIDELINES_TITLE,
    lang: 'es',
    description: GUIDELINES_LEAD,
    view: await view(),
    maxAge: CATALOGUE_AGE,
    style: STYLE,
    main: html`<h1>${GUIDELINES_TITLE}</h1>
      <p class="lead">${GUIDELINES_LEAD}</p>
      <div class="guide">
        ${guidelines(settings.answerWithinDays).map(
          ({ title, lead, items }) =>
            html`<section>
              <h2>${title}</h2>
              ${lead === undefined ? '' : html`<p>${lead}</p>`}
              <ul>
                ${items.map(
                  ({ term, text, link }) =>
                    html`<li>
                      ${term === undefined ? '' : html`<strong>${term}</strong>: `}${text}${link ? html` <a href="${link.path}">${link.text}</a>` : ''}
                    </li>`,
                )}
              </ul>
            </section>`,
        )}
      </div>`,
  });
}
