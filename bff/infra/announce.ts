/** The little of a colleague that the terminal shows. */
interface Listed {
  name: string;
  email: string;
  password: string;
  roles: readonly string[];
}

/** What a person sees when Balie is up: where it is, and with the demo's data who may sign in. */
export const announcement = (address: string, staff: readonly Listed[]): string => {
  const lines = ['', `Balie runs at ${address}`];
  if (staff.length > 0) {
    const widths = {
      roles: Math.max(...staff.map(({ roles }) => roles.join(', ').length)),
      email: Math.max(...staff.map(({ email }) => email.length)),
      name: Math.max(...staff.map(({ name }) => name.length)),
    };
    lines.push('', 'Demo staff:');
    for (const { roles, email, name, password } of staff) {
      const columns = [
        roles.join(', ').padEnd(widths.roles),
        email.padEnd(widths.email),
        name.padEnd(widths.name),
        password,
      ];
      lines.push(`  ${columns.join('  ')}`);
    }
  }
  lines.push('', 'Ctrl-C stops it.', '');
  return lines.join('\n');
};
