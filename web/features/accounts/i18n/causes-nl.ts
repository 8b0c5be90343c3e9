import type { Translation } from '../../../app/i18n/texts.ts';
import type { causesEn } from './causes-en.ts';

export const causesNl: Translation<typeof causesEn> = {
  anonymised: 'het profiel is geanonimiseerd',
  frozen: 'het profiel is bevroren wegens een vermoeden',
  'not-activated': 'het profiel is niet geactiveerd; de code is gemaild op %{since}',
  'not-activated-never-sent': 'het profiel is niet geactiveerd en er is nog geen code gemaild',
  deactivated: 'het profiel is gedeactiveerd op %{since} (%{by})',
  'organisation-closed': 'de organisatie is gesloten',
  'no-membership': 'geen hoedanigheid in deze organisatie',
  'no-membership-refused': 'de organisatie heeft de aanvraag geweigerd',
  'no-membership-ended': 'de hoedanigheid is beëindigd',
  'membership-awaiting': 'wacht op bevestiging sinds %{since}; %{administrators} moet bevestigen',
  'membership-awaiting-nobody':
    'wacht op bevestiging sinds %{since}, en de organisatie heeft geen beheerder meer',
  'not-administrator': 'dit mag alleen een beheerder; dat zijn %{administrators}',
  'tool-inactive': 'de tool is buiten gebruik',
  'tool-not-registered': 'de organisatie heeft de tool niet geregistreerd',
  'tool-not-granted':
    'een beheerder (%{administrators}) heeft de tool niet aan deze medewerker gegeven',
  'method-not-accepted': 'de tool aanvaardt geen %{method}, alleen %{accepted}',
  'itsme-without-eid': 'voor itsme is eerst een eID-koppeling nodig',
  'eid-not-linked': 'de eID is niet gekoppeld; de houder doet dat zelf onder het eigen profiel',
  'eid-frozen': 'de eID-koppeling is bevroren wegens een vermoeden',
  'certificate-expired': 'het certificaat op de kaart is vervallen op %{until}',
  'itsme-not-linked': 'itsme is niet gekoppeld',
  'accreditation-other-identity':
    '%{kind} is geleverd onder een bijna gelijke naam of nummer; vergelijk voor u %{source} vraagt',
  'accreditation-missing': '%{kind} ontbreekt',
  'accreditation-missing-wait':
    '%{kind} is nog niet geleverd (eID gekoppeld %{linkedOn}; gewoonlijk binnen %{usualDays} dagen, ten laatste %{expectedBy}): wachten',
  'accreditation-missing-overdue':
    '%{kind} had er ten laatste %{expectedBy} moeten zijn: vraag %{source}',
  'accreditation-not-yet-valid': '%{kind} is geldig vanaf %{from}',
  'accreditation-suspended': '%{kind} is geschorst',
  'accreditation-ended': '%{kind} is geëindigd op %{until}',
  'accreditation-ended-undated': '%{kind} is geëindigd',
};
