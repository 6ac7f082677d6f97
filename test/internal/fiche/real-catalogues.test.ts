/** Fiches of real and demonstration catalogues, drawn without a browser: nothing that the source says is lost. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { demoCatalogue } from '../../../demo/catalogue/index.ts';
import type { Fiche } from '../../../src/contract/fiche.ts';
import type { Rich } from '../../../src/contract/richtext.ts';
import { tramiteContent, type TramiteContent } from '../../../src/contract/tramite.ts';
import { aboutSection } from '../../../src/elements/tramite-detail/about-section.ts';
import { drawingOf, type Drawing } from '../../../src/elements/tramite-detail/drawing.ts';
import { feesSection } from '../../../src/elements/tramite-detail/fees-section.ts';
import { legalSection } from '../../../src/elements/tramite-detail/legal-section.ts';
import { problemsSection } from '../../../src/elements/tramite-detail/problems-section.ts';
import { requirementsSection } from '../../../src/elements/tramite-detail/requirements-section.ts';
import { stepsSection } from '../../../src/elements/tramite-detail/steps-section.ts';
import { factsView } from '../../../src/elements/tramite-detail/summary-view.ts';
import { timeSection } from '../../../src/elements/tramite-detail/time-section.ts';
import { loadFicheTranslator } from '../../../src/i18n/load-fiche-translator.ts';
import { importFile } from '../../../src/importers/import-file.ts';
import { visibleTextOfTree } from '../../../src/richtext/visible-text.ts';
import { templateText } from '../../support/template-text.ts';

const words = await loadFicheTranslator('es');
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

function drawings(tramite: TramiteContent): Drawing[] {
  const fiche: Fiche = {
    tramite: { ...tramite, version: 1, hash: '0'.repeat(64) },
    categories: [],
    offices: [],
    named: [],
    localLayers: [],
    timeZone: 'America/El_Salvador',
    today: '2026-11-21',
  };
  const answer = { value: fiche, asOf: new Date('2026-11-21T15:00:00Z'), stale: false };
  return tramite.variants.map((variant) => drawingOf(answer, variant, words, 2, 'https://catalogo.test'));
}

/** The source's rich text is in the drawn section, letter by letter. */
function holds(drawn: unknown, rich: Rich | undefined, what: string): void {
  if (rich) assert.ok(letters(templateText(drawn)).includes(letters(visibleTextOfTree(rich.es))), what);
}

function checkFiche(tramite: TramiteContent): void {
  for (const drawing of drawings(tramite)) {
    const { variant } = drawing;
    const what = `${tramite.code} ${variant.code}`;
    const needs = requirementsSection(drawing);
    const said = letters(templateText(needs));
    for (const { name, description } of variant.requirements) {
      assert.ok(said.includes(letters(name.es)), `${what}: ${name.es}`);
      holds(needs, description, what);
    }
    holds(needs, variant.requirementsText, what);
    const steps = stepsSection(drawing);
    for (const { title } of variant.steps)
      assert.ok(letters(templateText(steps)).includes(letters(title.es)), `${what}: ${title.es}`);
    holds(steps, variant.instructions, what);
    const fees = templateText(feesSection(drawing));
    const facts = templateText(factsView(drawing));
    for (const { text } of variant.fees) if (text) assert.ok(letters(fees).includes(letters(text.es)), what);
    if (!variant.fees.some(({ kind }) => kind === 'free'))
      assert.doesNotMatch(`${fees} ${facts}`, /No cuesta nada/, `${what}: nobody said that it is free`);
    const time = templateText(timeSection(drawing));
    for (const one of [variant.usualTime, variant.legalTime]) {
      if (one?.amount === undefined && one?.text && /[\p{L}\d]/u.test(one.text.es))
        assert.ok(letters(time).includes(letters(one.text.es)), `${what}: ${one.text.es}`);
    }
    if (variant.usualTime?.amount === undefined && variant.legalTime?.amount === undefined)
      assert.doesNotMatch(time, /Si lo presenta hoy/, `${what}: no figure, no promise`);
    holds(aboutSection(drawing), tramite.description, what);
    holds(
      legalSection(drawing, true, () => undefined),
      tramite.legalBasisText,
      what,
    );
    const problems = letters(templateText(problemsSection(drawing)));
    for (const { text, before: whom } of tramite.appeals)
      assert.ok(problems.includes(letters(text.es)) && problems.includes(letters(whom.es)), what);
    if (tramite.silence) assert.ok(problems.includes(letters(tramite.silence.text.es)), what);
  }
}

describe('The fiches of the demonstration catalogue', () => {
  it('are drawn whole, with every requirement, step, fee, term and appeal', () => {
    const tramites = demoCatalogue
      .filter(({ type }) => type === 'tramite')
      .map((one) => tramiteContent.parse(one));
    assert.ok(tramites.length > 100, String(tramites.length));
    for (const tramite of tramites) checkFiche(tramite);
  });
});

const file = fileURLToPath(new URL('../../../../shared/data/guatemala/tramites.csv', import.meta.url));
const absent = existsSync(file) ? false : 'the real catalogue is not beside the project (../shared/data)';

describe('The 1,303 fiches of Guatemala', { skip: absent }, () => {
  let tramites: TramiteContent[] = [];
  before(async () => {
    const { change } = await importFile(file, 'guatemala-cnt');
    tramites = change?.tramites ?? [];
  });

  it('are drawn whole, although they have words where figures are expected', () => {
    assert.equal(tramites.length, 1303);
    for (const tramite of tramites) checkFiche(tramite);
  });

  it('have facts that fit a phone: no value longer than a line or two', () => {
    for (const tramite of tramites) {
      for (const drawing of drawings(tramite)) {
        const { values } = factsView(drawing);
        const facts = (values[0] as { values: unknown[] }[]).map((fact) => templateText(fact));
        for (const fact of facts) assert.ok(fact.length < 90, `${tramite.code}: ${fact}`);
      }
    }
  });
});
