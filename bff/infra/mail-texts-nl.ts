import type { MailTexts } from './mail-types.ts';

const notYou =
  'Hebt u dit niet gevraagd? Bel dan onze helpdesk op 09 243 10 20, elke werkdag van 9 tot 12.30 uur en van 13.30 tot 17 uur.';

/** Dutch, as written in Belgium. */
export const mailTextsNl: MailTexts = {
  'activation-code': ({ secret }) => ({
    subject: 'Uw activatiecode voor Immo-Connect',
    text: `Met deze code activeert u uw profiel:\n\n    ${secret}\n\nGeef ze in op het scherm dat u na het aanmelden ziet. Een code die u eerder kreeg, werkt niet meer.`,
  }),
  'activation-code-new-address': ({ secret }) => ({
    subject: 'Bevestig uw nieuwe e-mailadres voor Immo-Connect',
    text: `Op uw vraag is dit voortaan het e-mailadres van uw profiel. Met deze code bevestigt u het; tot dan kunt u zich niet aanmelden:\n\n    ${secret}\n\n${notYou}`,
  }),
  'caller-code': ({ secret, minutes }) => ({
    subject: 'Code voor uw gesprek met de helpdesk',
    text: `U bent aan de telefoon met onze helpdesk. Lees deze code voor, dan weten wij dat u het bent:\n\n    ${secret}\n\nDe code blijft ${minutes} minuten geldig. Hebt u ons niet aan de lijn, geef ze dan aan niemand.`,
  }),
  'password-reset': ({ secret, hours }) => ({
    subject: 'Kies een nieuw wachtwoord voor Immo-Connect',
    text: `Langs deze link kiest u zelf een nieuw wachtwoord:\n\n${secret}\n\nDe link werkt één keer en blijft ${hours} uur geldig. Uw huidige wachtwoord blijft gelden tot u een nieuw kiest.\n\n${notYou}`,
  }),
  'email-changed': ({ newAddress }) => ({
    subject: 'Het e-mailadres van uw profiel is gewijzigd',
    text: `Onze helpdesk heeft het e-mailadres van uw profiel gewijzigd in ${newAddress}. Op dit adres krijgt u geen berichten meer van Immo-Connect.\n\n${notYou}`,
  }),
  'eid-unlinked': () => ({
    subject: 'De koppeling met uw eID is beëindigd',
    text: `Onze helpdesk heeft de koppeling tussen uw profiel en uw eID beëindigd; was itsme gekoppeld, dan is ook die koppeling weg. U koppelt uw eID opnieuw onder Mijn profiel.\n\n${notYou}`,
  }),
  'itsme-unlinked': () => ({
    subject: 'De koppeling met itsme is beëindigd',
    text: `Onze helpdesk heeft de koppeling tussen uw profiel en itsme beëindigd. Aanmelden met uw eID blijft werken.\n\n${notYou}`,
  }),
  'account-deactivated': () => ({
    subject: 'Uw profiel is gedeactiveerd',
    text: `Onze helpdesk heeft uw profiel gedeactiveerd. U kunt zich niet meer aanmelden; uw gegevens blijven bewaard. Wij kunnen het profiel op uw vraag weer openen.\n\n${notYou}`,
  }),
  'account-reactivated': () => ({
    subject: 'Uw profiel is weer open',
    text: `Onze helpdesk heeft uw profiel weer geopend. U kunt zich aanmelden zoals voorheen.\n\n${notYou}`,
  }),
  'staff-invitation': ({ secret, hours }) => ({
    subject: 'Uw toegang tot Balie',
    text: `Een collega heeft u uitgenodigd voor Balie, de console van Immo-Connect. Langs deze link kiest u uw wachtwoord:\n\n${secret}\n\nDe link werkt één keer en blijft ${hours} uur geldig. Geef hem aan niemand door.`,
  }),
  'staff-password-link': ({ secret, hours }) => ({
    subject: 'Kies uw wachtwoord voor Balie',
    text: `Een beheerder heeft u een link gestuurd om uw wachtwoord voor Balie te kiezen:\n\n${secret}\n\nDe link werkt één keer en blijft ${hours} uur geldig. Hebt u er niet om gevraagd, verwittig dan uw beheerder; geef hem aan niemand door.`,
  }),
};
