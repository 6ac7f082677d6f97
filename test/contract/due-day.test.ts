import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, businessDayAfter, dueDay, isBusinessDay } from '../../src/contract/due-day.ts';
import { daySpans } from '../../src/contract/weekdays.ts';

const calendar = {
  weekend: ['sa' as const, 'su' as const],
  holidays: [{ date: '2026-12-24' }, { date: '2026-12-25' }],
  knownUntil: '2026-12-31',
};

test('business days skip weekends and holidays, calendar days do not', () => {
  assert.deepEqual(dueDay('2026-12-22', { amount: 3, unit: 'business_day' }, calendar), {
    day: '2026-12-29',
    approximate: false,
  });
  assert.equal(dueDay('2026-12-22', { amount: 3, unit: 'calendar_day' }, calendar)?.day, '2026-12-25');
  assert.equal(dueDay('2026-11-21', { amount: 30, unit: 'minute' }, calendar)?.day, '2026-11-23');
  assert.equal(dueDay('2026-11-20', { amount: 30, unit: 'minute' }, calendar)?.day, '2026-11-20');
});

test('a month after the last day of January is the last day of February', () => {
  assert.equal(dueDay('2027-01-31', { amount: 1, unit: 'month' })?.day, '2027-02-28');
  assert.equal(dueDay('2028-02-29', { amount: 1, unit: 'year' })?.day, '2029-02-28');
  assert.equal(dueDay('2026-11-21', { amount: 2, unit: 'week' })?.day, '2026-12-05');
});

test('a term beyond the known holidays is approximate, and words alone give none', () => {
  assert.equal(dueDay('2026-12-22', { amount: 10, unit: 'business_day' }, calendar)?.approximate, true);
  assert.equal(dueDay('2026-12-22', { amount: 10, unit: 'business_day' })?.approximate, true);
  assert.equal(dueDay('2026-12-22', { amount: 10, unit: 'month' }, calendar)?.approximate, false);
  assert.equal(dueDay('2026-12-22', { text: { es: 'Depende del caso' } }, calendar), undefined);
});

test('between a day and the one n business days later there are exactly n business days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 120 }), (start, days) => {
      const from = addDays('2026-01-01', start);
      const end = businessDayAfter(from, days, calendar);
      let between = 0;
      for (let day = addDays(from, 1); day <= end; day = addDays(day, 1))
        if (isBusinessDay(day, calendar)) between += 1;
      assert.equal(between, days);
      if (days > 0) assert.ok(isBusinessDay(end, calendar));
    }),
  );
  const always = { weekend: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const, holidays: [] };
  assert.equal(businessDayAfter('2026-01-01', 5, { ...always, weekend: [...always.weekend] }), '2026-01-01');
});

test('days of the week are told as stretches', () => {
  assert.deepEqual(daySpans(['we', 'mo', 'tu', 'sa']), [
    { first: 'mo', last: 'we' },
    { first: 'sa', last: 'sa' },
  ]);
});
