import { z } from 'zod';

import { reason } from '#core/paging';
import { feePayers } from '#core/vocabulary';

/** Whole euro cents. */
export const cents = z.number().int();
export const day = z.iso.date();
export const moment = z.iso.datetime();
/** A colleague; null for nobody, or for the system. */
export const person = z.object({ id: z.uuid(), name: z.string() }).nullable();
export const named = z.object({ id: z.uuid(), name: z.string() });

/** Of the record as the operator saw it; another one by now answers 409 `stale` {current}. */
export const version = z.int().min(1);
export const withReason = { reason };
export const onVersion = { version, reason };

/** Name of a person, company or building. */
export const label = z.string().trim().min(2).max(200);
export const street = z.string().trim().min(2).max(200);
export const postalCode = z.string().trim().min(2).max(12);
export const town = z.string().trim().min(2).max(100);

/** An enterprise number as typed, with any punctuation; checked by the verb. */
export const enterpriseNumber = z.string().trim().min(1).max(40);
/** A national register or BIS number as typed; checked by the verb, kept encrypted. */
export const nationalNumber = z.string().trim().min(1).max(40);

/** Who bears the fee: a wallet, charged on submission, or the co-ownership by invoice. */
export const payer = {
  paidBy: z.enum(feePayers).default('invoice'),
  walletId: z.uuid().optional(),
};

export const read = { method: 'GET', access: 'mandates.read' } as const;
export const ask = { method: 'POST', access: 'mandates.read' } as const;
export const command = { method: 'POST', access: 'mandates.command' } as const;

/** What every correction answers. */
export const corrected = z.object({ id: z.uuid(), version });
