import { hashPassword } from '#infra/passwords';

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
  const hashes = await Promise.all(demoStaff.map(({ password }) => hashPassword(password)));
  return demoStaff.map(({ name, email, roles, locale }, index) => {
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
      password: hashes[index] ?? null,
      ...times,
    });
    return { id, name, roles };
  });
};

/** Throws when the demo has nobody with that role. */
export const colleagueWith = (colleagues: readonly Colleague[], role: Role, nth = 0): Colleague => {
  const found = colleagues.filter(({ roles }) => roles.includes(role))[nth];
  if (!found) throw new Error(`the demo has no ${nth + 1} colleagues with the role ${role}`);
  return found;
};
