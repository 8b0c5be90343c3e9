import type { Communication } from './types.ts';

const NO_COMMUNICATION: Communication = { kind: 'none', type: null, text: '', message: '' };

/** Text that a payer or the bank wrote freely; blanks at its start are kept, columns stay in line. */
export function freeCommunication(text: string): Communication {
  const message = text.trimEnd();
  return message === '' ? NO_COMMUNICATION : { kind: 'free', type: null, text: message, message };
}
