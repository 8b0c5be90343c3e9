import type { Language } from '#core/vocabulary';

/** Belgian usage; English readers get British dates. */
const tags: Record<Language, string> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' };

const zone = 'Europe/Brussels';

const days = byLanguage({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
const times = byLanguage({ hour: '2-digit', minute: '2-digit' });
const exactTimes = byLanguage({ hour: '2-digit', minute: '2-digit', second: '2-digit' });

function byLanguage(options: Intl.DateTimeFormatOptions) {
  const format = (language: Language) =>
    new Intl.DateTimeFormat(tags[language], { ...options, hourCycle: 'h23', timeZone: zone });
  return { nl: format('nl'), fr: format('fr'), en: format('en') };
}

/** A calendar day alone (`YYYY-MM-DD`) has no zone: noon keeps it on its day everywhere in Europe. */
const read = (iso: string): Date => new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso);

/** `ma 24 nov 2026` in Brussels, of a moment or a calendar day in ISO form. */
export const formatDay = (iso: string, language: Language): string =>
  days[language]
    .formatToParts(read(iso))
    .filter(({ type }) => type !== 'literal')
    .map(({ value }) => value.replace('.', ''))
    .join('\u00a0');

/** `14:02` in Brussels. */
export const formatTime = (iso: string, language: Language): string =>
  times[language].format(read(iso));

/** `ma 24 nov 2026 14:02:31` in Brussels. */
export const formatExact = (iso: string, language: Language): string =>
  `${formatDay(iso, language)} ${exactTimes[language].format(read(iso))}`;

const steps: readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31_556_952],
  ['month', 2_629_746],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** `6 dagen geleden`, `over 3 dagen`, `gisteren`; days are counted by the calendar, not by 24 hours. */
export const formatRelative = (iso: string, now: Date, language: Language): string => {
  const dayCount = calendarDays(iso, now);
  const byDay = iso.length === 10 || dayCount !== 0;
  const seconds = byDay ? dayCount * 86_400 : (read(iso).getTime() - now.getTime()) / 1000;
  const [unit, length] =
    steps.find(([, size]) => Math.abs(seconds) >= size) ?? (byDay ? today : justNow);
  const relative = new Intl.RelativeTimeFormat(tags[language], { numeric: 'auto' });
  return relative.format(Math.trunc(seconds / length) || 0, unit);
};

const today: (typeof steps)[number] = ['day', 86_400];
/** Anything under a minute. */
const justNow: (typeof steps)[number] = ['second', 60];

const isoDays = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });

const calendarDays = (iso: string, now: Date): number =>
  Math.round(
    (Date.parse(isoDays.format(read(iso))) - Date.parse(isoDays.format(now))) / 86_400_000,
  );

/** How long something waits, for narrow columns: `9 d`, `3 u`, `12 min`, `nu`. */
export const formatAge = (iso: string, now: Date, language: Language): string => {
  const seconds = (now.getTime() - read(iso).getTime()) / 1000;
  if (seconds < 60) return formatRelative(iso, now, language);
  if (seconds < 3600) return `${Math.trunc(seconds / 60)}\u00a0min`;
  const [unit, length] = seconds < 86_400 ? (['hour', 3600] as const) : (['day', 86_400] as const);
  return new Intl.NumberFormat(tags[language], { style: 'unit', unit, unitDisplay: 'narrow' })
    .format(Math.trunc(seconds / length))
    .replace(/(\d)\s*(\p{L})/u, '$1\u00a0$2');
};
