import { z } from 'zod';
import { endpoint } from '#core/endpoint';
import { idParams, pageOf, pageQuery, reason, reasonBody } from '#core/paging';
import { newPassword, staffEmail } from '#core/staff-fields';
import { languages, roles } from '#core/vocabulary';

const roleSet = z.array(z.enum(roles)).min(1).max(roles.length);
const personName = z.string().trim().min(2).max(120);
const token = z.string().min(20).max(200);

/** `invited`: has never chosen a password. */
const staffStates = ['active', 'invited', 'disabled'] as const;

const staffRow = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  roles: z.array(z.enum(roles)),
  locale: z.enum(languages),
  state: z.enum(staffStates),
  twoFactorEnabled: z.boolean(),
  /** Sessions that are alive now. */
  sessions: z.number().int(),
  lastSeenAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
});
export type StaffRow = z.infer<typeof staffRow>;

/** The link stands here once, and only where no mail server is configured to carry it. */
const invitation = z.object({
  id: z.uuid(),
  sentByMail: z.boolean(),
  link: z.string().nullable(),
  endsAt: z.iso.datetime(),
});
export type Invitation = z.infer<typeof invitation>;

export const staffApi = {
  readInvitation: endpoint({
    method: 'POST',
    path: '/staff-invitation/read',
    access: 'public',
    summary: 'Whom an invitation or reset link is for',
    body: z.object({ token }),
    result: z.object({ name: z.string(), email: z.string(), locale: z.enum(languages) }),
  }),
  acceptInvitation: endpoint({
    method: 'POST',
    path: '/staff-invitation/accept',
    access: 'public',
    summary: 'Choose a password through an invitation or reset link',
    body: z.object({ token, password: newPassword }),
  }),
  colleagues: endpoint({
    method: 'GET',
    path: '/colleagues',
    access: 'signed-in',
    summary: 'Names and roles of staff, to show and choose owners',
    result: z.object({
      items: z.array(
        z.object({
          id: z.uuid(),
          name: z.string(),
          roles: z.array(z.enum(roles)),
          disabled: z.boolean(),
        }),
      ),
    }),
  }),
  list: endpoint({
    method: 'GET',
    path: '/staff',
    access: 'staff.read',
    summary: 'Staff by name',
    query: pageQuery.extend({
      state: z.enum(staffStates).optional(),
      role: z.enum(roles).optional(),
    }),
    result: pageOf(staffRow),
  }),
  show: endpoint({
    method: 'GET',
    path: '/staff/:id',
    access: 'staff.read',
    summary: 'One member of staff',
    params: idParams,
    result: staffRow,
  }),
  invite: endpoint({
    method: 'POST',
    path: '/staff',
    access: 'staff.manage',
    summary: 'Invite a colleague',
    action: 'staff.invite',
    body: z.object({
      name: personName,
      email: staffEmail,
      roles: roleSet,
      locale: z.enum(languages),
      reason,
    }),
    result: invitation,
  }),
  sendPasswordLink: endpoint({
    method: 'POST',
    path: '/staff/:id/send-password-link',
    access: 'staff.manage',
    summary: 'A new invitation, or a link to choose another password; earlier links end',
    action: 'staff.send-password-link',
    params: idParams,
    body: reasonBody,
    result: invitation,
  }),
  changeRoles: endpoint({
    method: 'POST',
    path: '/staff/:id/change-roles',
    access: 'staff.manage',
    summary: 'Change the roles of a colleague, never of oneself',
    action: 'staff.change-roles',
    params: idParams,
    /** `was`: the roles that were shown; others by now, and the change is refused with 409. */
    body: z.object({ roles: roleSet, was: roleSet.optional(), reason }),
    result: staffRow,
  }),
  disable: endpoint({
    method: 'POST',
    path: '/staff/:id/disable',
    access: 'staff.manage',
    summary: 'Keep a colleague out; ends every session',
    action: 'staff.disable',
    params: idParams,
    body: reasonBody,
    result: staffRow,
  }),
  enable: endpoint({
    method: 'POST',
    path: '/staff/:id/enable',
    access: 'staff.manage',
    summary: 'Let a disabled colleague in again',
    action: 'staff.enable',
    params: idParams,
    body: reasonBody,
    result: staffRow,
  }),
  endSessions: endpoint({
    method: 'POST',
    path: '/staff/:id/end-sessions',
    access: 'staff.manage',
    summary: 'Sign a colleague out everywhere',
    action: 'staff.end-sessions',
    params: idParams,
    body: reasonBody,
    result: z.object({ ended: z.number().int() }),
  }),
  resetTotp: endpoint({
    method: 'POST',
    path: '/staff/:id/reset-totp',
    access: 'staff.manage',
    summary: 'Remove the authenticator of a colleague who lost it; ends every session',
    action: 'staff.reset-totp',
    params: idParams,
    body: reasonBody,
    result: staffRow,
  }),
};
