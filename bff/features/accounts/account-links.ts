import type { AccountPage } from '#contract/accounts';
import type { Reply } from '#infra/http';

import type { LinkRow } from './account-page.queries.ts';

export const liveLink = (links: readonly LinkRow[], kind: LinkRow['kind']): LinkRow | undefined =>
  links.find((link) => link.kind === kind && link.endedAt === null);

/** The live links, and what ended before. */
export const linksOf = (links: readonly LinkRow[], today: string): Reply<AccountPage['links']> => {
  const eid = liveLink(links, 'eid');
  const itsme = liveLink(links, 'itsme');
  return {
    eid: eid
      ? {
          linkedAt: eid.linkedAt,
          certificateExpiresOn: eid.certificateExpiresOn,
          certificateExpired: (eid.certificateExpiresOn ?? today) < today,
          frozenAt: eid.frozenAt,
        }
      : null,
    itsme: itsme ? { linkedAt: itsme.linkedAt } : null,
    earlier: links.flatMap(({ kind, linkedAt, endedAt }) =>
      endedAt === null ? [] : [{ kind, linkedAt, endedAt }],
    ),
  };
};
