import { z } from 'zod';
import { endpoint } from '#core/endpoint';
import { idParams } from '#core/paging';
import { newPassword, staffEmail } from '#core/staff-fields';
import { permissions } from '#core/permissions';
import type { Permission } from '#core/permissions';
import { languages, roles } from '#core/vocabulary';

const password = z.string().min(1).max(128);
/** Six digits of the authenticator, or one of the ten backup codes (`xxxxx-xxxxx`). */
const secondFactorCode = z.string().trim().min(6).max(20);

const permission = z.enum(Object.keys(permissions) as [Permission, ...Permission[]]);

const session = z.object({
  staff: z.object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    roles: z.array(z.enum(roles)),
    locale: z.enum(languages),
    twoFactorEnabled: z.boolean(),
  }),
  permissions: z.array(permission),
  /** When the session ends if nothing more is asked (idle), and when in any case (absolute). */
  idleEndsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
});
export type Session = z.infer<typeof session>;

/** `second-factor`: the password was right; the code of the authenticator is asked next. */
const signInResult = z.discriminatedUnion('status', [
  z.object({ status: z.literal('signed-in'), session }),
  z.object({ status: z.literal('second-factor') }),
]);
export type SignInResult = z.infer<typeof signInResult>;

const ownSession = z.object({
  id: z.uuid(),
  current: z.boolean(),
  createdAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime(),
  address: z.string().nullable(),
  userAgent: z.string().nullable(),
});
export type OwnSession = z.infer<typeof ownSession>;

const savedView = z.object({
  id: z.uuid(),
  resource: z.string(),
  name: z.string(),
  filter: z.record(z.string(), z.unknown()),
  createdAt: z.iso.datetime(),
});
export type SavedView = z.infer<typeof savedView>;

/** Open work by desk; a desk that my roles do not open is absent. */
const workCounts = z.object({
  support: z.number().int().optional(),
  'eid-conflicts': z.number().int().optional(),
  privacy: z.number().int().optional(),
  wallet: z.number().int().optional(),
  mandates: z.number().int().optional(),
  /** Asked by a colleague, waiting for a second person. */
  approvals: z.number().int().optional(),
});
export type WorkCounts = z.infer<typeof workCounts>;

const resource = z.string().regex(/^[a-z][a-z-]{1,40}$/);

/** Signing in and out, and what a member of staff keeps for themselves. */
export const sessionApi = {
  show: endpoint({
    method: 'GET',
    path: '/session',
    access: 'signed-in',
    summary: 'Who I am and what I may do',
    result: session,
  }),
  signIn: endpoint({
    method: 'POST',
    path: '/session',
    access: 'public',
    summary: 'Sign in with e-mail and password',
    body: z.object({ email: staffEmail, password }),
    result: signInResult,
  }),
  secondFactor: endpoint({
    method: 'POST',
    path: '/session/second-factor',
    access: 'public',
    summary: 'Finish signing in with a code of the authenticator',
    body: z.object({ code: secondFactorCode }),
    result: signInResult,
  }),
  signOut: endpoint({
    method: 'POST',
    path: '/session/sign-out',
    access: 'signed-in',
    summary: 'Sign out',
    action: 'session.sign-out',
  }),
  ownSessions: endpoint({
    method: 'GET',
    path: '/profile/sessions',
    access: 'signed-in',
    summary: 'My sessions',
    result: z.object({ items: z.array(ownSession) }),
  }),
  endOtherSessions: endpoint({
    method: 'POST',
    path: '/profile/end-other-sessions',
    access: 'signed-in',
    summary: 'End my sessions elsewhere',
    action: 'session.end-other-sessions',
    result: z.object({ ended: z.number().int() }),
  }),
  changePassword: endpoint({
    method: 'POST',
    path: '/profile/password',
    access: 'signed-in',
    summary: 'Change my password; ends my sessions elsewhere',
    action: 'session.change-password',
    body: z.object({ currentPassword: password, newPassword }),
  }),
  changeLocale: endpoint({
    method: 'POST',
    path: '/profile/locale',
    access: 'signed-in',
    summary: 'Change the language of my console',
    action: 'session.change-locale',
    body: z.object({ locale: z.enum(languages) }),
  }),
  enrolTotp: endpoint({
    method: 'POST',
    path: '/profile/totp/enrol',
    access: 'signed-in',
    summary: 'Begin with an authenticator; asks for it only once confirmed',
    action: 'session.enrol-totp',
    body: z.object({ password }),
    /** `uri` is otpauth://, for a QR code. */
    result: z.object({ uri: z.string(), secret: z.string(), backupCodes: z.array(z.string()) }),
  }),
  confirmTotp: endpoint({
    method: 'POST',
    path: '/profile/totp/confirm',
    access: 'signed-in',
    summary: 'Confirm the authenticator with its first code',
    action: 'session.confirm-totp',
    body: z.object({ code: z.string().regex(/^\d{6}$/) }),
  }),
  disableTotp: endpoint({
    method: 'POST',
    path: '/profile/totp/disable',
    access: 'signed-in',
    summary: 'Stop using an authenticator',
    action: 'session.disable-totp',
    body: z.object({ password }),
  }),
  workCounts: endpoint({
    method: 'GET',
    path: '/work-counts',
    access: 'signed-in',
    summary: 'How much work is open on my desks',
    result: workCounts,
  }),
  savedViews: endpoint({
    method: 'GET',
    path: '/saved-views',
    access: 'signed-in',
    summary: 'My saved views of a list',
    query: z.object({ resource }),
    result: z.object({ items: z.array(savedView) }),
  }),
  saveView: endpoint({
    method: 'POST',
    path: '/saved-views',
    access: 'signed-in',
    summary: 'Keep a filter by name; the same name replaces it',
    body: z.object({
      resource,
      name: z.string().trim().min(1).max(60),
      filter: z.record(z.string(), z.unknown()),
    }),
    result: savedView,
  }),
  forgetView: endpoint({
    method: 'DELETE',
    path: '/saved-views/:id',
    access: 'signed-in',
    summary: 'Forget a saved view',
    params: idParams,
  }),
};
