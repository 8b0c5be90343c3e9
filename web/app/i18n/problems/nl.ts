import type { Translation } from '../texts.ts';
import type { ledgerEn, problemEn, sessionEn } from './en.ts';

export const problemNl: Translation<typeof problemEn> = {
  'no-tariff': 'Op die dag geldt geen tarief; een beheerder moet er een invoeren',
  'bad-request': 'De server begreep de vraag niet',
  unauthenticated: 'Uw sessie is beëindigd, meld u opnieuw aan',
  forbidden: 'Uw rollen laten dit niet toe',
  'not-found': 'Dit bestaat niet, of niet meer',
  conflict: 'Iemand anders heeft dit intussen gewijzigd; kijk wat er nu staat',
  stale: 'Iemand anders heeft dit intussen gewijzigd; kijk wat er nu staat',
  'too-large': 'Dit is te groot',
  'unsupported-type': 'Dit soort bestand wordt hier niet gelezen',
  invalid: 'Sommige velden zijn niet in orde',
  'too-many-requests': 'Te veel pogingen; probeer opnieuw over %{seconds} seconden',
  unavailable: 'De server is even niet beschikbaar',
  internal: 'De server maakte een fout',
  offline: 'De server is niet bereikbaar; kijk het netwerk na',
  'append-only': 'Wat hier staat kan nooit gewijzigd worden',
  'not-a-command': 'Dit wordt alleen met een eigen opdracht gewijzigd',
  unexpected: 'Balie maakte een fout in uw browser',
  unknown: 'De server weigerde dit (%{code})',
};

export const sessionNl: Translation<typeof sessionEn> = {
  problem: {
    'wrong-credentials': 'E-mailadres of wachtwoord is verkeerd',
    'wrong-password': 'Dat is niet uw huidige wachtwoord',
    disabled: 'Uw account is uitgeschakeld; vraag het een beheerder',
    'wrong-code': 'Die code is verkeerd',
    'no-challenge': 'Dat duurde te lang; begin opnieuw',
    'totp-enabled': 'Er is al een authenticator ingesteld',
    'totp-not-begun': 'Begin eerst met de sleutel',
  },
  action: {
    'sign-in': 'Aangemeld',
    'sign-out': 'Afgemeld',
    'change-password': 'Eigen wachtwoord gewijzigd',
    'change-locale': 'Eigen taal gewijzigd',
    'enrol-totp': 'Begonnen met een authenticator',
    'confirm-totp': 'Authenticator ingesteld',
    'disable-totp': 'Eigen authenticator verwijderd',
    'end-other-sessions': 'Eigen andere sessies beëindigd',
  },
};

export const ledgerNl: Translation<typeof ledgerEn> = {
  problem: {
    'reversal-mismatch': 'Een tegenboeking moet haar boeking precies opheffen',
    'attribution-sum': 'De delen zijn samen niet gelijk aan de verrichting',
    'import-mismatch': 'De boekingen zijn samen niet gelijk aan het bankbestand',
  },
};
