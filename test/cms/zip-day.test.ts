import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { zipDay } from '../../scripts/zip-day.ts';

describe('The date of the files in a zip', () => {
  it('is later for a later version, by more than the two seconds that a zip can tell', () => {
    const versions = [
      '0.0.0',
      '0.0.1',
      '0.0.59',
      '0.1.0',
      '0.3.0',
      '0.12.3',
      '1.0.0',
      '1.0.1-beta.2',
      '2.31.0',
    ];
    const dates = versions.map((version) => zipDay(version).getTime());
    for (const [index, date] of dates.slice(1).entries())
      assert.ok(date - (dates[index] ?? Infinity) > 2_000, versions[index + 1]);
  });

  it('is one that a zip can name', () => {
    for (const version of ['0.0.0', '99.0.0'])
      assert.ok(zipDay(version).getFullYear() >= 1980 && zipDay(version).getFullYear() < 2100);
  });
});
