import type { MailTexts } from './mail-types.ts';

const notYou =
  'If you did not ask for this, please call our helpdesk on +32 9 243 10 20, on working days from 9:00 to 12:30 and from 13:30 to 17:00.';

/** English. */
export const mailTextsEn: MailTexts = {
  'activation-code': ({ secret }) => ({
    subject: 'Your activation code for Immo-Connect',
    text: `This code activates your profile:\n\n    ${secret}\n\nEnter it on the screen that follows sign-in. A code that you received earlier no longer works.`,
  }),
  'activation-code-new-address': ({ secret }) => ({
    subject: 'Confirm your new e-mail address for Immo-Connect',
    text: `As you asked, this is now the e-mail address of your profile. This code confirms it; until then you cannot sign in:\n\n    ${secret}\n\n${notYou}`,
  }),
  'caller-code': ({ secret, minutes }) => ({
    subject: 'Code for your call with the helpdesk',
    text: `You are on the phone with our helpdesk. Read this code to us, so that we know it is you:\n\n    ${secret}\n\nIt stays valid for ${minutes} minutes. If you are not on the line with us, give it to nobody.`,
  }),
  'password-reset': ({ secret, hours }) => ({
    subject: 'Choose a new password for Immo-Connect',
    text: `Through this link you choose a new password yourself:\n\n${secret}\n\nIt works once and stays valid for ${hours} hours. Your present password holds until you choose a new one.\n\n${notYou}`,
  }),
  'email-changed': ({ newAddress }) => ({
    subject: 'The e-mail address of your profile has changed',
    text: `Our helpdesk has changed the e-mail address of your profile to ${newAddress}. You will no longer receive messages from Immo-Connect at this address.\n\n${notYou}`,
  }),
  'eid-unlinked': () => ({
    subject: 'The link with your eID has ended',
    text: `Our helpdesk has ended the link between your profile and your eID, and the one with itsme if there was one. You can link your eID again under My profile.\n\n${notYou}`,
  }),
  'itsme-unlinked': () => ({
    subject: 'The link with itsme has ended',
    text: `Our helpdesk has ended the link between your profile and itsme. Signing in with your eID keeps working.\n\n${notYou}`,
  }),
  'account-deactivated': () => ({
    subject: 'Your profile has been closed',
    text: `Our helpdesk has closed your profile. You can no longer sign in; your data are kept. We can open it again when you ask.\n\n${notYou}`,
  }),
  'account-reactivated': () => ({
    subject: 'Your profile is open again',
    text: `Our helpdesk has opened your profile again. You can sign in as before.\n\n${notYou}`,
  }),
  'staff-invitation': ({ secret, hours }) => ({
    subject: 'Your access to Balie',
    text: `A colleague has invited you to Balie, the console of Immo-Connect. Choose your password through this link:\n\n${secret}\n\nIt works once and stays valid for ${hours} hours. Pass it on to nobody.`,
  }),
  'staff-password-link': ({ secret, hours }) => ({
    subject: 'Choose your password for Balie',
    text: `An administrator has sent you a link to choose your password for Balie:\n\n${secret}\n\nIt works once and stays valid for ${hours} hours. If you did not ask for it, tell your administrator, and pass it on to nobody.`,
  }),
};
