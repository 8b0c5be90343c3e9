import { useEffect } from 'react';
import { bankFilesApi, type BankFile } from '#contract/wallet';
import { useApi } from '../../../app/use-api.ts';

const pollEvery = 1500;

/** Whether a file is still on its way through the reader. */
export const isUnderway = ({ state }: Pick<BankFile, 'state'>): boolean =>
  state === 'received' || state === 'reading';

/** A bank file, asked again and again while it is being read. */
export const useLiveFile = (id: string) => {
  const query = useApi(bankFilesApi.show, { params: { id } });
  const { data, refetch } = query;
  const underway = data !== undefined && isUnderway(data);
  useEffect(() => {
    if (!underway) return undefined;
    const timer = setInterval(() => void refetch(), pollEvery);
    return () => clearInterval(timer);
  }, [underway, refetch]);
  return query;
};
