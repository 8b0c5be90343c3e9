/** The languages of the console and of its mails, in the order in which they are offered. */
export const languages = ['nl', 'fr', 'en'] as const;

/** Language of a person or a screen. */
export type Language = (typeof languages)[number];
