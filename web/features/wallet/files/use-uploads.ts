import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { bankFilesApi, type BankFile } from '#contract/wallet';
import { callApi } from '../../../app/api.ts';

export interface Upload {
  key: string;
  source: File;
  /** Neither while it is on its way. */
  file?: BankFile;
  error?: unknown;
}

/** Sends bank files one after another; each keeps its own outcome, a refused one stops no other. */
export const useUploads = () => {
  const client = useQueryClient();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const settle = (key: string, outcome: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...outcome } : one)));
  const send = async ({ key, source }: Upload) => {
    try {
      const input = { query: { name: source.name }, body: source as never };
      settle(key, { file: await callApi(bankFilesApi.upload, input) });
    } catch (error) {
      settle(key, { error });
    }
  };
  const upload = async (files: readonly File[]) => {
    const added = files.map((source) => ({ source, key: crypto.randomUUID() }));
    setUploads((all) => [...added, ...all]);
    for (const one of added) await send(one);
    await client.invalidateQueries();
  };
  /** Sends again what did not arrive; the same file twice posts nothing twice. */
  const again = async (one: Upload) => {
    settle(one.key, { error: undefined });
    await send(one);
    await client.invalidateQueries();
  };
  return { uploads, upload, again, clear: () => setUploads([]) };
};
