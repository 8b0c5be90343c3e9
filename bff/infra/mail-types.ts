/** Every mail that goes to a holder, or to a colleague. */
export type MailName =
  | 'activation-code'
  | 'activation-code-new-address'
  | 'caller-code'
  | 'password-reset'
  /** To the address that was. */
  | 'email-changed'
  | 'eid-unlinked'
  | 'itsme-unlinked'
  | 'account-deactivated'
  | 'account-reactivated'
  | 'staff-invitation'
  | 'staff-password-link';

/** What a mail says beside its name and secret; each text uses what it needs. */
export interface MailParams {
  minutes?: number;
  hours?: number;
  newAddress?: string;
}

export type MailTexts = Readonly<
  Record<MailName, (said: MailParams & { secret: string }) => { subject: string; text: string }>
>;

export interface WrittenMail {
  subject: string;
  body: string;
}
