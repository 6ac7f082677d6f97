import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Requirement } from '../../../src/contract/tramite.ts';
import { loadFicheTranslator } from '../../../src/i18n/load-fiche-translator.ts';
import { describeDuration } from '../../../src/elements/tramite-detail/describe-duration.ts';
import { describeFormat, fileKind, fileSize } from '../../../src/internal/fiche/describe-format.ts';
import { describeWindow, isInSeason } from '../../../src/elements/tramite-detail/describe-window.ts';
import { dueSentence } from '../../../src/internal/fiche/due-sentence.ts';
import { ficheUrl } from '../../../src/internal/fiche/fiche-url.ts';
import { groupRequirements } from '../../../src/internal/fiche/group-requirements.ts';
import { requirementForm } from '../../../src/internal/fiche/requirement-view.ts';
import { otherLang, plain } from '../../../src/internal/fiche/say.ts';

const words = await loadFicheTranslator('es');

const requirement = (id: string, more: Partial<Requirement> = {}): Requirement => ({
  id,
  kind: 'other',
  name: { es: id },
  mandatory: true,
  moment: 'start',
  ...more,
});

describe('Requirements', () => {
  it('stand with everybody’s first, then case by case, in the order of the source', () => {
    const minor = { condition: { text: { es: 'Si es menor de edad' } } };
    const groups = groupRequirements([
      requirement('tutor', minor),
      requirement('dui'),
      requirement('partida', minor),
      requirement('foto'),
    ]);
    assert.deepEqual(
      groups.map(({ condition, needs }) => [
        condition?.es,
        needs.map((need) => ('one' in need ? need.one.id : need.oneOf.length)),
      ]),
      [
        [undefined, ['dui', 'foto']],
        ['Si es menor de edad', ['tutor', 'partida']],
      ],
    );
  });

  it('are alternatives only when there are at least two of a group, and lose none', () => {
    const groups = groupRequirements([
      requirement('agua', { alternativeGroup: 'casa' }),
      requirement('solo', { alternativeGroup: 'otro' }),
      requirement('luz', { alternativeGroup: 'casa' }),
    ]);
    assert.deepEqual(groups[0]?.needs, [
      {
        oneOf: [
          requirement('agua', { alternativeGroup: 'casa' }),
          requirement('luz', { alternativeGroup: 'casa' }),
        ],
      },
      { one: requirement('solo', { alternativeGroup: 'otro' }) },
    ]);
  });

  it('say in which form they are brought, and nothing when the source says nothing', () => {
    const form = (more: Partial<Requirement>) => requirementForm(requirement('x', more), words);
    assert.equal(form({}), '');
    assert.equal(form({ original: true, copies: 1 }), 'Original y 1 copia.');
    assert.equal(
      form({ copies: 2, certified: true }),
      '2 copias. Debe ir certificado por notario o autoridad.',
    );
    assert.equal(form({ original: false, copies: 0 }), '');
    assert.equal(
      form({ mandatory: false, moment: 'during' }),
      'No es obligatorio. Se pide durante el trámite.',
    );
  });
});

describe('A length of time', () => {
  it('is a figure, with the source’s words where they say something else', () => {
    assert.equal(describeDuration({ amount: 5, unit: 'business_day' }, words), '5 días hábiles');
    assert.equal(
      describeDuration({ amount: 5, unit: 'business_day', text: { es: '5 DÍAS HÁBILES.' } }, words),
      '5 días hábiles',
    );
    assert.equal(
      describeDuration(
        { amount: 15, unit: 'calendar_day', text: { es: '15 días; 20 en el exterior' } },
        words,
      ),
      '15 días (15 días; 20 en el exterior)',
    );
    assert.equal(describeDuration({ text: { es: 'Según el caso' } }, words), 'Según el caso');
    assert.equal(describeDuration({ text: { es: '-' } }, words), '');
  });

  it('becomes a day when it can be counted, and says when that is not sure', () => {
    const calendar = {
      weekend: ['sa' as const, 'su' as const],
      holidays: [{ date: '2026-11-24' }],
      knownUntil: '2026-12-31',
    };
    const due = (amount: number, knownUntil = '2026-12-31') =>
      dueSentence({ amount, unit: 'business_day' }, 'fiche.due', words, {
        today: '2026-11-21',
        calendar: { ...calendar, knownUntil },
      });
    assert.equal(due(2), 'Si lo presenta hoy, la respuesta es para el 25 de noviembre de 2026.');
    assert.match(due(2, '2026-11-23'), /25 de noviembre de 2026\. La fecha es aproximada/);
  });

  it('promises no day for words alone, nor for hours', () => {
    const on = { today: '2026-11-21' };
    assert.equal(dueSentence({ text: { es: 'Según el caso' } }, 'fiche.due', words, on), '');
    assert.equal(dueSentence({ amount: 2, unit: 'hour' }, 'fiche.due', words, on), '');
    assert.equal(dueSentence({ amount: 0, unit: 'business_day' }, 'fiche.due', words, on), '');
  });
});

describe('A season', () => {
  it('is written as people say it', () => {
    assert.equal(
      describeWindow({ from: '11-15', to: '01-31', repeats: 'yearly' }, words),
      'Del 15 de noviembre al 31 de enero, cada año.',
    );
    assert.equal(
      describeWindow({ from: '1', to: '10', repeats: 'monthly' }, words),
      'Del día 1 al 10 de cada mes.',
    );
    assert.equal(
      describeWindow({ from: '2026-11-01', to: '2026-11-30' }, words),
      'Del 1 de noviembre de 2026 al 30 de noviembre de 2026.',
    );
    assert.equal(describeWindow({ from: 'enero', to: 'mayo' }, words), 'Del enero al mayo.');
  });

  it('is open or closed today, also over New Year; words that are no dates say neither', () => {
    const yearly = { from: '11-15', to: '01-31', repeats: 'yearly' } as const;
    assert.deepEqual(
      ['2026-11-14', '2026-11-15', '2027-01-31', '2027-02-01'].map((today) => isInSeason(yearly, today)),
      [false, true, true, false],
    );
    assert.equal(isInSeason({ from: '1', to: '10', repeats: 'monthly' }, '2026-11-10'), true);
    assert.equal(isInSeason({ from: '2026-01-01', to: '2026-01-31' }, '2026-11-21'), false);
    assert.equal(isInSeason({ from: 'enero', to: 'mayo' }, '2026-11-21'), undefined);
  });
});

describe('Small things', () => {
  it('files have a short kind and a size', () => {
    assert.equal(fileKind('application/pdf'), 'PDF');
    assert.equal(fileKind('application/vnd.oasis.opendocument.text'), 'TEXT');
    assert.equal(fileSize(1_440_000, words), '1.4 MB');
    assert.equal(
      describeFormat({ types: ['application/pdf', 'image/jpeg'], maxMb: 5 }, words),
      'archivo PDF, JPG de hasta 5 MB',
    );
  });

  it('an address of a fiche carries the language only when it is not the country’s', () => {
    assert.equal(ficheUrl('https://c.gob', 'A.1', 'es'), 'https://c.gob/t/A.1');
    assert.equal(ficheUrl('https://c.gob', 'A.1', 'en'), 'https://c.gob/t/A.1?lang=en');
    assert.equal(ficheUrl('https://c.gob', 'A.1', 'es-XL'), 'https://c.gob/t/A.1');
  });

  it('a text that is not there in a language says which it is in', () => {
    const text = { es: 'Costo', en: 'Cost' };
    assert.equal(plain(text, { lang: 'en' }), 'Cost');
    assert.equal(otherLang(text, { lang: 'en' }), undefined);
    assert.equal(otherLang({ es: 'Costo' }, { lang: 'en' }), 'es');
    assert.equal(otherLang({ es: 'Costo' }, { lang: 'es-XL' }), undefined);
  });
});
