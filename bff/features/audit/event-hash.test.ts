import { describe, expect, it } from 'vitest';
import { genesis, linkHash, type SealedEvent } from './event-hash.ts';

const event: SealedEvent = {
  id: '019aaaaa-0000-7000-8000-000000000001',
  atMicros: '1795510800123456',
  actorKind: 'staff',
  actorId: '019aaaaa-0000-7000-8000-000000000002',
  action: 'accounts.reveal',
  subjectKind: 'account',
  subjectId: '019aaaaa-0000-7000-8000-000000000003',
  outcome: 'done',
  code: null,
  changedFields: ['email', 'phone'],
  personalCipher: Buffer.from([1, 2, 3]),
  requestId: null,
};

const hex = (changed: Partial<SealedEvent> = {}, seq = 1, previous = genesis) =>
  linkHash(previous, seq, { ...event, ...changed }).toString('hex');

describe('the hash of a link', () => {
  it('is the same for ever: another one would break every chain that exists', () => {
    expect(hex()).toBe('329b99f53251402db509244b72a24256fe97e16c089868f215b5cfc68f9ddbda');
  });

  it('differs with every field, with the place and with the link before', () => {
    const others: Partial<SealedEvent>[] = [
      { id: '019aaaaa-0000-7000-8000-000000000009' },
      { atMicros: '1795510800123457' },
      { actorKind: 'system' },
      { actorId: null },
      { action: 'accounts.revea' },
      { subjectKind: 'accounts' },
      { subjectId: null },
      { outcome: 'refused' },
      { code: '' },
      { changedFields: ['email'] },
      { changedFields: ['emailphone'] },
      { changedFields: ['phone', 'email'] },
      { personalCipher: null },
      { personalCipher: Buffer.from([1, 2, 4]) },
      { requestId: '' },
    ];
    const hashes = [
      hex(),
      hex({}, 2),
      hex({}, 1, Buffer.alloc(32, 1)),
      ...others.map((o) => hex(o)),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('keeps neighbouring fields apart', () => {
    expect(hex({ action: 'ab', subjectKind: 'c' })).not.toBe(
      hex({ action: 'a', subjectKind: 'bc' }),
    );
  });
});
