import type { Translation } from '../../../app/i18n/texts.ts';
import type { supportEn } from './en.ts';

export const supportNl: Translation<typeof supportEn> = {
  desk: 'Vragen',
  resources: {
    tickets: 'Vraag |||| Vragen',
  },
  subject: 'Onderwerp',
  from: 'Van',
  organisation: 'Organisatie',
  tool: 'Tool',
  state: 'Toestand',
  assignee: 'Behandelaar',
  assignees: { me: 'Ik', nobody: 'Niemand' },
  opened: 'Geopend',
  answered: 'Eerste antwoord',
  empty: 'Geen vragen',
  empty_how: 'Hier komen vragen uit het platform, van de telefoon en uit de mailbox.',
  conversation: 'Gesprek',
  no_messages: 'Nog geen berichten',
  facts: 'Vraag',
  error: 'Foutmelding',
  channel: 'Kwam via',
  language: 'Taal',
  similar: 'Zelfde tool, zelfde fout',
  timeline: 'Tijdlijn',
  answer: {
    open: 'Geopend %{ago} en wacht op een antwoord van ons.',
    'waiting-for-holder': 'Beantwoord; we wachten op de houder.',
    closed: 'Gesloten %{ago}.',
    similar:
      'Niet alleen: %{smart_count} andere open vraag noemt dezelfde fout in %{tool}. |||| Niet alleen: %{smart_count} andere open vragen noemen dezelfde fout in %{tool}.',
  },
};
