import { organisationsApi } from '#contract/organisations';
import { toPage } from '#infra/cursor';
import type { Bind } from '#infra/http';

import { organisationRows } from './organisations.queries.ts';
import { showOrganisation } from './show-organisation.ts';

export const organisationsRoutes = (bind: Bind): void => {
  bind(organisationsApi.list, async (ctx, { query }) =>
    toPage(await organisationRows(ctx.deps.sql, query), query.limit, (o) => [o.searchName, o.id]),
  );
  bind(organisationsApi.show, (ctx, { params }) => showOrganisation(ctx, params.id));
};
