import assert from 'node:assert/strict';
import { it } from 'node:test';
import { writeOut } from '../../../src/client/write-out.ts';
import type { TramiteCard } from '../../../src/contract/card.ts';
import { CHANNELS, DURATION_UNITS } from '../../../src/contract/vocabulary.ts';
import { spanishCardTranslator } from '../../../src/i18n/spanish-card-translator.ts';
import { wholeSpanish } from '../../../src/i18n/whole-card-translator.ts';
import { describeMode } from '../../../src/internal/card/describe-mode.ts';
import { describeTime } from '../../../src/internal/card/describe-time.ts';
import { shortenCards } from '../../../src/server/shorten-cards.ts';
import { PLAIN_CARD } from '../../support/plain-card.ts';

it('says the same length of time of a short card as of the whole one, with or without the source’s words', () => {
  const units = [undefined, ...DURATION_UNITS];
  const amounts = [undefined, 0, 1, 8, 59, 60, 1527];
  let compared = 0;
  for (const unit of units)
    for (const amount of amounts)
      for (const text of [undefined, '', '25 horas y 27 minutos', '-']) {
        const time = {
          ...(amount !== undefined && { amount }),
          ...(unit !== undefined && { unit }),
          ...(text !== undefined && { text }),
        };
        const { cards, institutions } = shortenCards([{ ...PLAIN_CARD, time }], 'America/El_Salvador');
        const short = writeOut(cards[0], institutions) as TramiteCard;
        for (const words of [spanishCardTranslator, wholeSpanish])
          assert.equal(describeTime(short.time, words), describeTime(time, words), JSON.stringify(time));
        compared += 1;
      }
  assert.equal(compared, 224);
});

it('says the same way of doing it of a short card as of the whole one, in every order of up to three ways', () => {
  const none = [undefined, ...CHANNELS];
  let compared = 0;
  for (const one of none)
    for (const other of none)
      for (const third of none)
        for (const appointment of [false, true]) {
          const channels = [...new Set([one, other, third])].filter((channel) => channel !== undefined);
          const whole = { ...PLAIN_CARD, channels, appointment };
          const { cards, institutions } = shortenCards([whole], 'America/El_Salvador');
          const short = writeOut(cards[0], institutions) as TramiteCard;
          for (const words of [spanishCardTranslator, wholeSpanish])
            assert.equal(describeMode(short, words), describeMode(whole, words), channels.join());
          compared += 1;
        }
  assert.ok(compared > 1000);
});
