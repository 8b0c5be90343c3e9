import type { MailName } from '#infra/mail-types';
import { writeMail } from '#infra/mail-texts';
import { callerChecks, mails } from '#schema/accounts';
import { statementFiles } from '#schema/bank';
import { eidConflicts } from '#schema/eid-conflicts';
import { refunds } from '#schema/wallet';

import { someTime } from './calendar.ts';
import type { Holder } from './accounts.ts';
import { addAudit } from './audit.ts';
import { seedEmailChange } from './email-change.ts';
import type { Showcase } from './showcase.ts';
import { type Colleague, colleagueWith } from './staff.ts';
import type { World } from './world.ts';

interface Verb {
  action: string;
  weight: number;
  reasons: readonly string[];
  changedFields?: readonly string[];
  mail?: MailName;
  /** Whether the mail holds a code or a link. */
  secret?: boolean;
}

const verbs: readonly Verb[] = [
  {
    action: 'accounts.resend-activation',
    weight: 6,
    reasons: ['Code niet ontvangen', 'Code vervallen', 'Code jamais arrivé'],
    changedFields: ['activationSentAt'],
    mail: 'activation-code',
    secret: true,
  },
  {
    action: 'accounts.send-password-reset',
    weight: 6,
    reasons: ['Wachtwoord vergeten', 'Mot de passe oublié', 'Vijf keer fout ingegeven'],
    mail: 'password-reset',
    secret: true,
  },
  {
    action: 'accounts.reveal',
    weight: 5,
    reasons: ['Vergeleken met kopie van de kaart', 'Controle bij de bron', 'Vérification eID'],
  },
  {
    action: 'accounts.end-sessions',
    weight: 2,
    reasons: ['Laptop gestolen', 'Gedeelde computer op kantoor'],
    changedFields: ['sessionsEndedAt'],
  },
  {
    action: 'accounts.unlink-itsme',
    weight: 1,
    reasons: ['Nieuw toestel, itsme opnieuw aangemaakt'],
    changedFields: ['itsmeLink'],
    mail: 'itsme-unlinked',
  },
];

/** What colleagues did in the last months: audit rows, caller checks and the mails that went out. */
export const seedDeskHistory = (
  world: World,
  parts: { holders: readonly Holder[]; showcase: Showcase; colleagues: readonly Colleague[] },
): void => {
  const { random, calendar } = world;
  const { holders, showcase, colleagues } = parts;
  const helpdesk = [0, 1].map((nth) => colleagueWith(colleagues, 'helpdesk', nth));
  const active = holders.filter(({ account }) => account.status === 'active');
  for (let n = 0; n < 90; n++) {
    const verb = random.weighted(verbs.map((one) => [one, one.weight] as const));
    const at = calendar.at(-random.int(0, 120), someTime(random, 9, 16));
    act(world, { verb, holder: random.pick(active), at, by: random.pick(helpdesk) });
  }
  const [resend] = verbs;
  const by = colleagueWith(colleagues, 'helpdesk');
  if (resend)
    act(world, { verb: resend, holder: showcase.holders.marie, at: calendar.minutesAgo(540), by });
  const at = calendar.at(-9, '10:12');
  addAudit(world, {
    at,
    staffId: by.id,
    action: 'accounts.reactivate',
    subject: { kind: 'account', id: random.pick(active).account.id },
    reason: 'Vraagt om zijn profiel weer te openen',
    refused: 'accounts.deactivated-by-holder',
  });
  seedEmailChange(world, showcase.holders.philippe, by);
  recordDecisions(world);
};

const act = (
  world: World,
  { verb, holder, at, by }: { verb: Verb; holder: Holder; at: Date; by: Colleague },
): void => {
  const { account } = holder;
  const checked = new Date(at.getTime() - 100_000);
  if (verb.action !== 'accounts.reveal') {
    world.add(callerChecks, {
      id: world.id(checked),
      accountId: account.id,
      staffId: by.id,
      method: 'mail-code',
      attempts: 1,
      startedAt: checked,
      expiresAt: new Date(checked.getTime() + 900_000),
      verifiedAt: new Date(at.getTime() - 20_000),
    });
  }
  addAudit(world, {
    at,
    staffId: by.id,
    action: verb.action,
    subject: { kind: 'account', id: account.id },
    reason: world.random.pick(verb.reasons),
    ...(verb.changedFields && { changedFields: verb.changedFields }),
  });
  if (verb.mail) addMail(world, { holder, template: verb.mail, secret: verb.secret === true, at });
};

/** A mail that the demo kept, since it has no mail server. */
const addMail = (
  world: World,
  mail: { holder: Holder; template: MailName; secret: boolean; at: Date },
): void => {
  const { holder, template, at } = mail;
  const { account } = holder;
  const language = account.language ?? 'nl';
  const name = `${account.firstName} ${account.lastName}`;
  const { subject, body } = writeMail(language, template, name, { hours: 24, minutes: 15 });
  const secret =
    template === 'password-reset'
      ? 'https://www.immo-connect.example/wachtwoord'
      : world.random.digits(6);
  world.add(mails, {
    id: world.id(at),
    accountId: account.id,
    toAddress: account.email,
    language,
    template,
    subject,
    body,
    secretCipher: mail.secret ? world.vault.encrypt(secret) : null,
    state: 'sent',
    attempts: 0,
    demoKept: true,
    createdAt: at,
    nextAttemptAt: at,
    sentAt: at,
  });
};

/** Decisions that other parts of the demo already show get their audit rows too. */
const recordDecisions = (world: World): void => {
  for (const row of world.rowsOf(eidConflicts)) {
    if (!row.resolvedAt || !row.resolvedBy || !row.id) continue;
    addAudit(world, {
      at: row.resolvedAt,
      staffId: row.resolvedBy,
      action: row.state === 'dismissed' ? 'eid-conflicts.dismiss' : 'eid-conflicts.resolve',
      subject: { kind: 'eid-conflict', id: row.id },
      reason: 'Beller herkend met code',
      changedFields: ['state', 'resolution'],
    });
  }
  for (const row of world.rowsOf(refunds)) {
    const subject = { kind: 'refund', id: row.id ?? '' };
    const at = row.requestedAt ?? world.calendar.now;
    const reason = row.reason;
    addAudit(world, {
      at,
      staffId: row.requestedBy,
      action: 'wallet.request-refund',
      subject,
      reason,
    });
    if (!row.approvedBy || !row.decidedAt) continue;
    addAudit(world, {
      at: row.decidedAt,
      staffId: row.approvedBy,
      action: 'wallet.approve-refund',
      subject,
      reason: 'Rekening en bedrag nagekeken',
      changedFields: ['state'],
    });
  }
  for (const row of world.rowsOf(statementFiles)) {
    const subject = { kind: 'statement-file', id: row.id ?? '' };
    const at = row.uploadedAt ?? world.calendar.now;
    addAudit(world, { at, action: 'wallet.import-statement', subject });
  }
};
