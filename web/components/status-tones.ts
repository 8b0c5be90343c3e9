import type { Tone } from '../app/theme/palette.ts';
import type { WordList } from './use-words.ts';

/** What each status means to whoever must act: green is done, amber waits, red is blocked. */
const tones: Partial<Record<WordList, Record<string, Tone>>> = {
  accountStatuses: {
    registered: 'wait',
    active: 'done',
    deactivated: 'blocked',
    frozen: 'blocked',
    anonymised: 'privacy',
  },
  membershipStatuses: { awaiting: 'wait', confirmed: 'done', refused: 'blocked' },
  organisationStatuses: { active: 'done' },
  signInResults: { success: 'done', failure: 'blocked' },
  accreditationStatuses: { valid: 'done', suspended: 'blocked' },
  deliveryStates: {
    received: 'wait',
    previewed: 'wait',
    'waiting-approval': 'wait',
    applied: 'done',
    refused: 'blocked',
  },
  conflictStates: { open: 'blocked', 'waiting-approval': 'wait', resolved: 'done' },
  privacyStates: {
    received: 'wait',
    planned: 'wait',
    approved: 'wait',
    executing: 'privacy',
    scanning: 'privacy',
    done: 'done',
    refused: 'blocked',
  },
  topUpStates: { open: 'wait', paid: 'done', failed: 'blocked' },
  bankFileStates: {
    received: 'wait',
    reading: 'wait',
    'needs-mapping': 'wait',
    imported: 'done',
    refused: 'blocked',
  },
  statementStates: { posted: 'done', held: 'blocked', accepted: 'done' },
  movementStates: {
    held: 'blocked',
    open: 'wait',
    attributed: 'done',
    settled: 'done',
    'refund-requested': 'wait',
    refunded: 'wait',
  },
  refundStates: {
    requested: 'wait',
    approved: 'wait',
    refused: 'blocked',
    'in-file': 'wait',
    paid: 'done',
    returned: 'blocked',
  },
  filingStates: {
    draft: 'neutral',
    complete: 'wait',
    'submitted-to-counter': 'wait',
    'accepted-by-counter': 'wait',
    'in-kbo': 'done',
    refused: 'blocked',
  },
  ticketStates: { open: 'blocked', 'waiting-for-holder': 'wait', closed: 'done' },
  auditOutcomes: { done: 'done', refused: 'wait', failed: 'blocked' },
  mailStates: { queued: 'wait', sent: 'done', failed: 'blocked' },
};

/** The tone of a status word; neutral where none is meant. */
export const toneOf = (list: WordList, word: string): Tone => tones[list]?.[word] ?? 'neutral';
