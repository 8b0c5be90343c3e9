import { hash } from '@node-rs/argon2';

import type { Role } from '#core/vocabulary';
import { staff, staffCredentials } from '#schema/staff';

import { demoStaff } from './demo-staff.ts';
import type { World } from './world.ts';

/** A colleague who already worked in the demo. */
export interface Colleague {
  id: string;
  name: string;
  roles: readonly Role[];
}

/** The demo's staff with their passwords, as the sign-in library keeps them. */
export const seedStaff = async (world: World): Promise<Colleague[]> => {
  const colleagues: Colleague[] = [];
  for (const [index, { name, email, password, roles, locale }] of demoStaff.entries()) {
    const createdAt = world.calendar.at(-400 + index, '09:00');
    const id = world.id(createdAt);
    const times = { createdAt, updatedAt: createdAt };
    world.add(staff, {
      id,
      name,
      email,
      emailVerified: true,
      roles: [...roles],
      locale,
      twoFactorEnabled: false,
      ...times,
    });
    world.add(staffCredentials, {
      id: world.id(createdAt),
      userId: id,
      accountId: id,
      providerId: 'credential',
      password: await hash(password),
      ...times,
    });
    colleagues.push({ id, name, roles });
  }
  return colleagues;
};

/** Throws when the demo has nobody with that role. */
export const colleagueWith = (colleagues: readonly Colleague[], role: Role, nth = 0): Colleague => {
  const found = colleagues.filter(({ roles }) => roles.includes(role))[nth];
  if (!found) throw new Error(`the demo has no ${nth + 1} colleagues with the role ${role}`);
  return found;
};
