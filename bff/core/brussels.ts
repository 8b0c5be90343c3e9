const day = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day 'YYYY-MM-DD' of a moment in Belgium, by which deadlines and delays count. */
export const brusselsDay = (moment: Date): string => day.format(moment);
