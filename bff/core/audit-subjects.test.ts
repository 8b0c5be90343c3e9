import { describe, expect, it } from 'vitest';
import { kindOfPath, readableKinds } from './audit-subjects.ts';

describe('subjects of the audit', () => {
  it('are read by whoever reads their desk', () => {
    expect(readableKinds(['finance'])).toContain('movement');
    expect(readableKinds(['finance'])).toContain('account');
    expect(readableKinds(['finance'])).not.toContain('privacy-request');
    expect(readableKinds(['helpdesk'])).not.toContain('movement');
    expect(readableKinds(['helpdesk'])).not.toContain('staff');
    expect(readableKinds(['auditor'])).toBe('all');
  });

  it('follow from the address that a command is given at', () => {
    expect(kindOfPath('/eid-conflicts/:id/resolve')).toBe('eid-conflict');
    expect(kindOfPath('/staff/:id/disable')).toBe('staff');
    expect(kindOfPath('/something-new/:id')).toBe('something-new');
  });
});
