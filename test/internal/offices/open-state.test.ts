import assert from 'node:assert/strict';
import { test } from 'node:test';
import { office as schema } from '../../../src/contract/institution.ts';
import { distanceKm } from '../../../src/internal/offices/distance.ts';
import { hoursOn, openState } from '../../../src/internal/offices/open-state.ts';

const clock = {
  timeZone: 'America/El_Salvador',
  calendar: {
    weekend: ['sa' as const, 'su' as const],
    holidays: [{ date: '2026-12-25', name: { es: 'Navidad' } }],
  },
};
const weekdays = { days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '08:00', closes: '16:00' };
const office = (more: object = {}) =>
  schema.parse({
    code: 'A-1',
    name: { es: 'Oficina' },
    institution: 'A',
    address: { es: 'Calle 1' },
    hours: [weekdays],
    ...more,
  });
/** El Salvador is six hours behind UTC all year. */
const at = (local: string) => new Date(`${local}:00-06:00`);

test('an office is open from the minute it opens to the minute before it closes, by its own clock', () => {
  assert.deepEqual(openState(office(), at('2026-11-23T08:00'), clock), { open: true, until: '16:00' });
  assert.equal(openState(office(), at('2026-11-23T15:59'), clock)?.open, true);
  assert.deepEqual(openState(office(), at('2026-11-23T16:00'), clock), {
    open: false,
    next: { day: '2026-11-24', opens: '08:00' },
  });
  // 10:00 in Los Angeles is noon in San Salvador.
  const away = office({ timeZone: 'America/Los_Angeles', country: 'US' });
  assert.equal(openState(away, at('2026-11-23T09:59'), clock)?.open, false);
  assert.equal(openState(away, at('2026-11-23T10:00'), clock)?.open, true);
});

test('after Friday comes Monday, and what the office says of a day counts more than its week and the holidays', () => {
  assert.deepEqual(openState(office(), at('2026-11-20T17:00'), clock), {
    open: false,
    next: { day: '2026-11-23', opens: '08:00' },
  });
  assert.deepEqual(openState(office(), at('2026-12-25T10:00'), clock), {
    open: false,
    next: { day: '2026-12-28', opens: '08:00' },
    holiday: { es: 'Navidad' },
  });
  const onDuty = office({
    exceptions: [{ date: '2026-12-25', closed: false, opens: '09:00', closes: '12:00' }],
  });
  assert.deepEqual(openState(onDuty, at('2026-12-25T10:00'), clock), { open: true, until: '12:00' });
  assert.equal(openState(office({ country: 'US' }), at('2026-12-25T10:00'), clock)?.open, true);
  const closed = office({ exceptions: [{ date: '2026-11-23', closed: true }] });
  assert.deepEqual(hoursOn(closed, '2026-11-23', clock), []);
});

test('hours may pass midnight, pause at noon and hold for a season only', () => {
  const night = office({ hours: [{ days: ['fr'], opens: '22:00', closes: '02:00' }] });
  assert.deepEqual(openState(night, at('2026-11-28T01:30'), clock), { open: true, until: '02:00' });
  assert.equal(openState(night, at('2026-11-28T02:00'), clock)?.open, false);
  const pause = office({
    hours: [
      { days: ['mo'], opens: '13:00', closes: '16:00' },
      { days: ['mo'], opens: '08:00', closes: '12:00' },
    ],
  });
  assert.deepEqual(openState(pause, at('2026-11-23T12:10'), clock), {
    open: false,
    next: { day: '2026-11-23', opens: '13:00' },
  });
  const season = office({ hours: [{ ...weekdays, from: '2027-01-01', until: '2027-01-31' }] });
  assert.deepEqual(openState(season, at('2026-12-31T10:00'), clock), {
    open: false,
    next: { day: '2027-01-01', opens: '08:00' },
  });
  assert.equal(
    openState(
      office({ hours: [{ ...weekdays, opens: '00:00', closes: '24:00' }] }),
      at('2026-11-23T23:59'),
      clock,
    )?.open,
    true,
  );
});

test('an office whose hours nobody wrote down is neither open nor closed', () => {
  assert.equal(openState(office({ hours: [] }), at('2026-11-23T10:00'), clock), undefined);
  const never = office({ hours: [], exceptions: [{ date: '2026-01-01', closed: true }] });
  assert.deepEqual(openState(never, at('2026-11-23T10:00'), clock), { open: false });
});

test('distances are those of a map', () => {
  const sanSalvador = { lat: 13.6929, lon: -89.2182 };
  const santaAna = { lat: 13.9942, lon: -89.5597 };
  const km = distanceKm(sanSalvador, santaAna);
  assert.ok(Math.abs(km - 49.9) < 0.6, String(km));
  assert.equal(distanceKm(santaAna, santaAna), 0);
});
