import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { bankFilesApi, type BankFile } from '#contract/wallet';
import { callApi } from '../../../app/api.ts';

export interface Upload {
  key: string;
  name: string;
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
  const upload = async (files: readonly File[]) => {
    const added = files.map((file) => ({ file, key: crypto.randomUUID() }));
    setUploads((all) => [...added.map(({ key, file }) => ({ key, name: file.name })), ...all]);
    for (const { file, key } of added) {
      try {
        const input = { query: { name: file.name }, body: file as never };
        settle(key, { file: await callApi(bankFilesApi.upload, input) });
      } catch (error) {
        settle(key, { error });
      }
    }
    await client.invalidateQueries();
  };
  return { uploads, upload, clear: () => setUploads([]) };
};
