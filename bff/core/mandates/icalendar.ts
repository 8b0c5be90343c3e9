import { dayAfter } from './deadline.ts';

/** A whole day in a calendar. `uid` stays the same for the same thing, so that a change moves it. */
export interface CalendarEntry {
  readonly uid: string;
  readonly day: string;
  readonly summary: string;
  readonly url: string;
}

/** Longest line in bytes before it is folded (RFC 5545, 3.1). */
const lineBytes = 75;

/**
 * Whole-day entries as an iCalendar text (RFC 5545), lines ended by CRLF. @param stamp the moment of making
 */
export function iCalendar(name: string, entries: readonly CalendarEntry[], stamp: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Immo-Connect//Balie//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...entries.flatMap((entry) => event(entry, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function event({ uid, day, summary, url }: CalendarEntry, stamp: Date): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
    `SUMMARY:${escaped(summary)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const compact = (day: string): string => day.replaceAll('-', '');

/** Text value (RFC 5545, 3.3.11); control characters have no place in it. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|[\r\n]/g, '\\n')
    .replace(/\p{Cc}/gu, '');

/** Breaks a line at 75 bytes, never within a character; what follows begins with a space. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let room = lineBytes;
  for (const character of line) {
    const bytes = new TextEncoder().encode(character).length;
    if (bytes > room) {
      pieces.push(piece);
      piece = '';
      room = lineBytes - 1;
    }
    piece += character;
    room -= bytes;
  }
  return [...pieces, piece].join('\r\n ');
}
