import { emailDomain, normaliseEmail } from '#core/email';

/** Providers where anybody has an address: an office that uses one has no domain of its own. */
const publicDomains = new Set(
  `gmail.com googlemail.com hotmail.com hotmail.be hotmail.fr outlook.com outlook.be live.be live.com
  msn.com yahoo.com yahoo.fr icloud.com me.com telenet.be skynet.be proximus.be scarlet.be voo.be
  pandora.be belgacom.net base.be edpnet.be mail.com gmx.com protonmail.com proton.me`.split(/\s+/),
);

/**
 * The organisation whose own mail domain this address belongs to: on leaving it the holder loses
 * the mailbox, and with it the account. Undefined for a private address.
 */
export const workEmailOf = <Organisation extends { email: string | null }>(
  email: string,
  organisations: readonly Organisation[],
): Organisation | undefined => {
  const domain = domainOf(email);
  if (domain === undefined || publicDomains.has(domain)) return undefined;
  return organisations.find((organisation) => domainOf(organisation.email ?? '') === domain);
};

const domainOf = (text: string): string | undefined => {
  const email = normaliseEmail(text);
  return email === undefined ? undefined : emailDomain(email);
};
