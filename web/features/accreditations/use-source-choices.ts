import { accreditationsApi } from '#contract/accreditations';
import { useApi } from '../../app/use-api.ts';

/** Sources to filter by. */
export const useSourceChoices = () =>
  useApi(accreditationsApi.sources, {}).data?.items.map(({ id, name }) => ({ id, name })) ?? [];
