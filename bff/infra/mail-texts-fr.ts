import type { MailTexts } from './mail-types.ts';

const notYou =
  'Vous n’avez rien demandé ? Appelez notre helpdesk au 09 243 10 20, chaque jour ouvrable de 9 h à 12 h 30 et de 13 h 30 à 17 h.';

/** French, as written in Belgium. */
export const mailTextsFr: MailTexts = {
  'activation-code': ({ secret }) => ({
    subject: 'Votre code d’activation pour Immo-Connect',
    text: `Ce code active votre profil :\n\n    ${secret}\n\nIntroduisez-le sur l’écran qui suit la connexion. Un code reçu auparavant ne fonctionne plus.`,
  }),
  'activation-code-new-address': ({ secret }) => ({
    subject: 'Confirmez votre nouvelle adresse e-mail pour Immo-Connect',
    text: `À votre demande, cette adresse est désormais celle de votre profil. Ce code la confirme ; d’ici là, vous ne pouvez pas vous connecter :\n\n    ${secret}\n\n${notYou}`,
  }),
  'caller-code': ({ secret, minutes }) => ({
    subject: 'Code pour votre appel au helpdesk',
    text: `Vous êtes au téléphone avec notre helpdesk. Lisez-nous ce code, nous saurons que c’est bien vous :\n\n    ${secret}\n\nIl reste valable ${minutes} minutes. Si vous n’êtes pas en ligne avec nous, ne le donnez à personne.`,
  }),
  'password-reset': ({ secret, hours }) => ({
    subject: 'Choisissez un nouveau mot de passe pour Immo-Connect',
    text: `Par ce lien, vous choisissez vous-même un nouveau mot de passe :\n\n${secret}\n\nIl sert une seule fois et reste valable ${hours} heures. Votre mot de passe actuel reste en vigueur jusque-là.\n\n${notYou}`,
  }),
  'email-changed': ({ newAddress }) => ({
    subject: 'L’adresse e-mail de votre profil a changé',
    text: `Notre helpdesk a remplacé l’adresse e-mail de votre profil par ${newAddress}. Vous ne recevrez plus de messages d’Immo-Connect à la présente adresse.\n\n${notYou}`,
  }),
  'eid-unlinked': () => ({
    subject: 'La liaison avec votre eID a pris fin',
    text: `Notre helpdesk a mis fin à la liaison entre votre profil et votre eID, et à celle avec itsme s’il y en avait une. Vous liez à nouveau votre eID sous Mon profil.\n\n${notYou}`,
  }),
  'itsme-unlinked': () => ({
    subject: 'La liaison avec itsme a pris fin',
    text: `Notre helpdesk a mis fin à la liaison entre votre profil et itsme. La connexion par eID continue de fonctionner.\n\n${notYou}`,
  }),
  'account-deactivated': () => ({
    subject: 'Votre profil a été désactivé',
    text: `Notre helpdesk a désactivé votre profil. Vous ne pouvez plus vous connecter ; vos données sont conservées. Nous pouvons rouvrir le profil à votre demande.\n\n${notYou}`,
  }),
  'account-reactivated': () => ({
    subject: 'Votre profil est de nouveau ouvert',
    text: `Notre helpdesk a rouvert votre profil. Vous pouvez vous connecter comme avant.\n\n${notYou}`,
  }),
  'staff-invitation': ({ secret, hours }) => ({
    subject: 'Votre accès à Balie',
    text: `Un collègue vous a invité à Balie, la console d’Immo-Connect. Choisissez votre mot de passe par ce lien :\n\n${secret}\n\nIl sert une seule fois et reste valable ${hours} heures. Ne le transmettez à personne.`,
  }),
  'staff-password-link': ({ secret, hours }) => ({
    subject: 'Choisissez votre mot de passe pour Balie',
    text: `Un administrateur vous a envoyé un lien pour choisir votre mot de passe pour Balie :\n\n${secret}\n\nIl sert une seule fois et reste valable ${hours} heures. Si vous ne l’avez pas demandé, prévenez votre administrateur ; ne le transmettez à personne.`,
  }),
};
