import type { Translation } from '../../../app/i18n/texts.ts';
import type { causesEn } from './causes-en.ts';

export const causesFr: Translation<typeof causesEn> = {
  anonymised: 'le compte a été anonymisé',
  frozen: 'le compte est gelé en raison d’un soupçon',
  'not-activated': 'le compte n’est pas activé ; le code a été envoyé le %{since}',
  'not-activated-never-sent': 'le compte n’est pas activé et aucun code n’a encore été envoyé',
  deactivated: 'le compte a été désactivé le %{since} (%{by})',
  'organisation-closed': 'l’organisation est fermée',
  'no-membership': 'aucune qualité dans cette organisation',
  'no-membership-refused': 'l’organisation a refusé la demande',
  'no-membership-ended': 'la qualité a pris fin',
  'membership-awaiting':
    'attend une confirmation depuis le %{since} ; %{administrators} doit confirmer',
  'membership-awaiting-nobody':
    'attend une confirmation depuis le %{since}, et l’organisation n’a plus de gestionnaire',
  'not-administrator': 'seul un gestionnaire le peut : %{administrators}',
  'tool-inactive': 'l’outil n’est plus en service',
  'tool-not-registered': 'l’organisation n’a pas enregistré l’outil',
  'tool-not-granted':
    'un gestionnaire (%{administrators}) n’a pas accordé l’outil à ce collaborateur',
  'method-not-accepted': 'l’outil n’accepte pas %{method}, seulement %{accepted}',
  'itsme-without-eid': 'itsme demande d’abord une liaison eID',
  'eid-not-linked': 'l’eID n’est pas liée ; le titulaire le fait lui-même dans son profil',
  'eid-frozen': 'la liaison eID est gelée en raison d’un soupçon',
  'certificate-expired': 'le certificat de la carte a expiré le %{until}',
  'itsme-not-linked': 'itsme n’est pas lié',
  'accreditation-other-identity':
    '%{kind} a été livré sous un nom ou un numéro presque identique ; comparez avant de demander à %{source}',
  'accreditation-missing': '%{kind} manque',
  'accreditation-missing-wait':
    '%{kind} n’est pas encore livré (eID liée le %{linkedOn} ; d’ordinaire dans les %{usualDays} jours, au plus tard le %{expectedBy}) : attendre',
  'accreditation-missing-overdue':
    '%{kind} aurait dû arriver au plus tard le %{expectedBy} : demandez à %{source}',
  'accreditation-not-yet-valid': '%{kind} est valable à partir du %{from}',
  'accreditation-suspended': '%{kind} est suspendu',
  'accreditation-ended': '%{kind} a pris fin le %{until}',
  'accreditation-ended-undated': '%{kind} a pris fin',
};
