import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText, forAll } from '../../../tests/support/property.ts';
import { iCalendar } from './icalendar.ts';

const stamp = new Date('2026-11-24T09:00:00.123Z');
const entry = {
  uid: '1@balie',
  day: '2026-12-31',
  summary: 'Begin: VME Zeezicht',
  url: 'https://balie.example/#/filings/1/show',
};

test('a deadline is a whole day', () => {
  expect(iCalendar('Balie', [entry], stamp)).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Immo-Connect//Balie//NL',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Balie',
      'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
      'BEGIN:VEVENT',
      'UID:1@balie',
      'DTSTAMP:20261124T090000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Begin: VME Zeezicht',
      'URL:https://balie.example/#/filings/1/show',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

test('signs with a meaning of their own are escaped', () => {
  const text = iCalendar('Balie', [{ ...entry, summary: 'a;b,c\\d\ne\u0007' }], stamp);
  expect(text).toContain('SUMMARY:a\\;b\\,c\\\\d\\ne\r\n');
});

test('whatever a name holds, lines stay short and the frame stays whole', () => {
  forAll([fc.oneof(anyText, fc.string({ unit: 'grapheme', minLength: 60 }))], (summary) => {
    const clean = summary.toWellFormed();
    const text = iCalendar('Balie', [{ ...entry, summary: clean }], stamp);
    const lines = text.split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    const unfolded = text.replaceAll('\r\n ', '').split('\r\n');
    expect(unfolded).toHaveLength(18);
  });
});
