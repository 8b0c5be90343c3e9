import { accreditationsApi } from '#contract/accreditations';
import { useApi } from '../../app/use-api.ts';

/** Tools to filter by; the catalogue changes rarely. */
export const useToolChoices = () =>
  useApi(accreditationsApi.tools, {}, { staleTime: 600_000 }).data?.items.map(({ id, name }) => ({
    id,
    name,
  })) ?? [];
