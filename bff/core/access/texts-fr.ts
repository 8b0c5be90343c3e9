import type { HolderTexts, Said } from './said.ts';

const decides = ({ administrators, organisation }: Said, what: string): string =>
  administrators === undefined
    ? `${organisation} n’a plus de gestionnaire à même ${what}. Prévenez-nous et nous vous aiderons.`
    : `Demandez à ${administrators}, chez ${organisation}, ${what}.`;

/** French, as spoken in Belgium, addressed with vous. */
export const textsFr: HolderTexts = {
  anonymised: () =>
    'Ce profil a été rendu anonyme à la demande de son titulaire et ne peut plus servir. Vous pouvez en créer un nouveau.',
  frozen: () =>
    'Votre profil est bloqué provisoirement, le temps d’une vérification. Nous vous contacterons nous-mêmes.',
  'not-activated': ({ since }) =>
    `Votre profil n’est pas encore activé. Introduisez sur l’écran de connexion le code de six caractères de notre e-mail${since === undefined ? '' : ` du ${since}`}. Regardez aussi dans les courriers indésirables ; nous pouvons vous envoyer un nouveau code.`,
  deactivated: ({ by, since }) => {
    const when = since === undefined ? '' : ` le ${since}`;
    if (by === 'staff') {
      return `Votre profil a été désactivé${when} par notre helpdesk. Nous pouvons le rouvrir.`;
    }
    return by === 'merge'
      ? `Ce profil a été fusionné${when} avec votre autre profil. Connectez-vous avec celui-là.`
      : `Vous avez vous-même désactivé votre profil${when}. Vous seul pouvez le rouvrir, en vous connectant et en confirmant.`;
  },
  'organisation-closed': ({ organisation }) =>
    `${organisation} est clôturée chez nous ; plus personne ne peut se connecter en cette qualité.`,
  'no-membership': ({ organisation, earlier }) => {
    if (earlier === 'ended')
      return `Vous n’êtes plus collaborateur de ${organisation}. Demandez à la rejoindre à nouveau sous Mes organisations.`;
    return earlier === 'refused'
      ? `${organisation} a refusé votre demande d’adhésion. Adressez-vous au bureau lui-même.`
      : `Vous n’êtes pas encore lié à ${organisation}. Ajoutez le bureau par son numéro d’entreprise sous Mes organisations.`;
  },
  'membership-awaiting': (said) =>
    `${said.organisation} ne vous a pas encore confirmé comme collaborateur${said.since === undefined ? '' : ` (demande du ${said.since})`}. ${decides(said, 'de vous confirmer')}`,
  'not-administrator': (said) =>
    `Seul un gestionnaire de ${said.organisation} peut enregistrer ${said.tool}. ${decides(said, 'de le faire')}`,
  'tool-inactive': ({ tool }) => `${tool} n’est disponible pour personne en ce moment.`,
  'tool-not-registered': (said) =>
    `${said.organisation} n’est pas encore enregistrée pour ${said.tool}. ${decides(said, 'd’enregistrer le bureau')}`,
  'tool-not-granted': (said) =>
    `Vous n’avez pas encore accès à ${said.tool} au sein de ${said.organisation}. ${decides(said, 'de vous donner cet accès')}`,
  'method-not-accepted': ({ tool, method, accepted }) =>
    accepted === undefined
      ? `Aucun mode de connexion n’est encore prévu pour ${tool}. Nous y remédions.`
      : `Pour ${tool}, la connexion par ${method} n’est pas possible. Utilisez ${accepted}.`,
  'itsme-without-eid': () =>
    'itsme ne fonctionne que si votre eID est liée à votre profil. Liez d’abord votre eID sous Mon profil, puis itsme.',
  'eid-not-linked': ({ tool }) =>
    `Votre eID n’est pas encore liée à votre profil, ce qu’il faut pour ${tool}. Vous la liez vous-même sous Mon profil, avec votre carte dans le lecteur.`,
  'eid-frozen': () =>
    'La liaison avec votre eID est bloquée provisoirement, le temps de vérifier à quel profil elle appartient. Nous vous contacterons nous-mêmes.',
  'certificate-expired': ({ until }) =>
    `Les certificats de votre carte d’identité sont périmés${until === undefined ? '' : ` (valables jusqu’au ${until})`}. Demandez une nouvelle carte à votre commune.`,
  'itsme-not-linked': ({ tool }) =>
    `itsme n’est pas encore lié à votre profil, et ${tool} demande itsme. Vous le liez vous-même sous Mon profil.`,
  'accreditation-other-identity': ({ kind, source }) =>
    `Chez ${source}, votre agrément (${kind}) figure sous un nom ou un numéro qui diffère légèrement de votre carte d’identité. Nous vérifions cela avec vous.`,
  'accreditation-missing': ({ kind, source, state, linkedOn, expectedBy, usualDays }) =>
    state === 'overdue'
      ? `Nous n’avons pas encore reçu votre agrément (${kind}) de ${source}, alors qu’il devait arriver le ${expectedBy} au plus tard. Nous interrogeons ${source}.`
      : `Nous attendons encore votre agrément (${kind}) de ${source}. Votre eID est liée depuis le ${linkedOn} ; il faut d’ordinaire ${usualDays} jours, au plus tard jusqu’au ${expectedBy}. Vous n’avez rien à faire.`,
  'accreditation-not-yet-valid': ({ kind, from }) =>
    `Votre agrément (${kind}) prend effet le ${from} ; vous aurez accès à partir de ce jour.`,
  'accreditation-suspended': ({ kind, source }) =>
    `Selon ${source}, votre agrément (${kind}) est suspendu. Adressez-vous à ${source}.`,
  'accreditation-ended': ({ kind, source, until }) =>
    `Selon ${source}, votre agrément (${kind}) a pris fin${until === undefined ? '' : ` (dernier jour : ${until})`}. Si ce n’est pas exact, adressez-vous à ${source}.`,
};
