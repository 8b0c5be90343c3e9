/** The words in which the desk's decisions are told; the contracts and the console read them too. */

/** By which rule a filing is due. */
export const deadlineRules = [
  'before-start',
  'eight-days-after-decision',
  'before-strike-off',
  'month-after-change',
] as const;
export type DeadlineRule = (typeof deadlineRules)[number];

/** What of a filing has a deadline of its own. */
export const deadlineParts = ['begin', 'end', 'change', 'representative'] as const;
export type DeadlinePartName = (typeof deadlineParts)[number];

/** What a square of the small calendar may be besides a day. */
export const dayMarks = ['decision', 'effect', 'deadline'] as const;

/** The ten legal holidays. */
export const holidayNames = [
  'new-year',
  'labour-day',
  'national-day',
  'assumption',
  'all-saints',
  'armistice',
  'christmas',
  'easter-monday',
  'ascension',
  'whit-monday',
] as const;
export type HolidayName = (typeof holidayNames)[number];

/** Whether a representative has to be registered, and which rule says so. */
export const representativeNeeds = ['none', 'optional', 'named', 'accredited'] as const;
export type RepresentativeNeed = (typeof representativeNeeds)[number];

export const representativeReasons = [
  'natural-person',
  'named-in-decision',
  'syndic-accredited',
  'syndic-not-accredited',
] as const;
export type RepresentativeReason = (typeof representativeReasons)[number];

export const representativeProblems = [
  'representative-not-allowed',
  'representative-missing',
  'representative-not-accredited',
] as const;
export type RepresentativeProblem = (typeof representativeProblems)[number];

/** What a filing may need, whether it is there, and why. */
export const checklistItems = [
  'co-ownership-number',
  'decision-extract',
  'end-evidence',
  'change-evidence',
  'syndic-identity',
  'representative',
  'representative-identity',
] as const;
export const checklistStates = ['present', 'missing', 'not-needed'] as const;
export const checklistReasons = [
  'identifies-co-ownership',
  'not-in-kbo-yet',
  'proves-appointment',
  'proves-end',
  'proves-change',
  'not-of-this-filing',
  'has-enterprise-number',
  'has-national-number',
  'identified-by-document',
  'number-or-document-needed',
  'natural-person',
  'named-in-decision',
  'syndic-accredited',
  'syndic-not-accredited',
  'no-representative',
] as const;

/** Data whose change has to be filed, even when the mandate itself merely goes on. */
export const essentialFields = [
  'co-ownership-name',
  'co-ownership-address',
  'syndic',
  'syndic-name',
  'syndic-enterprise-number',
  'syndic-address',
  'representative',
] as const;
export type EssentialField = (typeof essentialFields)[number];
