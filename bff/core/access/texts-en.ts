import type { HolderTexts, Said } from './said.ts';

const decides = ({ administrators, organisation }: Said, what: string): string =>
  administrators === undefined
    ? `${organisation} has no administrator left who can ${what}. Let us know and we will help.`
    : `Ask ${administrators} at ${organisation} to ${what}.`;

/** English. */
export const textsEn: HolderTexts = {
  anonymised: () =>
    'This profile was made anonymous at its holder’s request and can no longer be used. You can create a new one.',
  frozen: () =>
    'Your profile is blocked for now while we check something. We will contact you ourselves.',
  'not-activated': ({ since }) =>
    `Your profile is not active yet. Enter the code of six characters from our e-mail${since === undefined ? '' : ` of ${since}`} on the sign-in screen. Look in your junk mail too; we can send you a new code.`,
  deactivated: ({ by, since }) => {
    const when = since === undefined ? '' : ` on ${since}`;
    if (by === 'staff')
      return `Your profile was closed by our helpdesk${when}. We can open it again.`;
    return by === 'merge'
      ? `This profile was merged with your other one${when}. Please sign in with that one.`
      : `You closed your profile yourself${when}. Only you can open it again, by signing in and confirming.`;
  },
  'organisation-closed': ({ organisation }) =>
    `${organisation} is closed with us; nobody can sign in under it any more.`,
  'no-membership': ({ organisation, earlier }) => {
    if (earlier === 'ended')
      return `You are no longer a member of ${organisation}. Ask to join again under My organisations.`;
    return earlier === 'refused'
      ? `${organisation} refused your request to join. Please contact the office itself.`
      : `You are not connected to ${organisation} yet. Add the office by its enterprise number under My organisations.`;
  },
  'membership-awaiting': (said) =>
    `${said.organisation} has not confirmed you as a member yet${said.since === undefined ? '' : ` (asked on ${said.since})`}. ${decides(said, 'confirm you')}`,
  'not-administrator': (said) =>
    `Only an administrator of ${said.organisation} can register ${said.tool}. ${decides(said, 'do so')}`,
  'tool-inactive': ({ tool }) => `${tool} is not available to anyone at the moment.`,
  'tool-not-registered': (said) =>
    `${said.organisation} is not registered for ${said.tool} yet. ${decides(said, 'register the office')}`,
  'tool-not-granted': (said) =>
    `You have no access to ${said.tool} within ${said.organisation} yet. ${decides(said, 'give you that access')}`,
  'method-not-accepted': ({ tool, method, accepted }) =>
    accepted === undefined
      ? `No way to sign in has been set up for ${tool} yet. We will see to it.`
      : `${tool} cannot be reached with ${method}. Please use ${accepted}.`,
  'itsme-without-eid': () =>
    'itsme works only once your eID is linked to your profile. Link your eID first under My profile, then itsme.',
  'eid-not-linked': ({ tool }) =>
    `Your eID is not linked to your profile yet, and ${tool} needs it. You link it yourself under My profile, with your card in the reader.`,
  'eid-frozen': () =>
    'The link with your eID is blocked for now while we check which profile it belongs to. We will contact you ourselves.',
  'certificate-expired': ({ until }) =>
    `The certificates on your identity card have expired${until === undefined ? '' : ` (valid until ${until})`}. Ask your municipality for a new card.`,
  'itsme-not-linked': ({ tool }) =>
    `itsme is not linked to your profile yet, and ${tool} asks for itsme. You link it yourself under My profile.`,
  'accreditation-other-identity': ({ kind, source }) =>
    `${source} has your accreditation (${kind}) under a name or number that differs slightly from your identity card. We are checking this with you.`,
  'accreditation-missing': ({ kind, source, state, linkedOn, expectedBy, usualDays }) =>
    state === 'overdue'
      ? `We have not received your accreditation (${kind}) from ${source} yet, although it was due by ${expectedBy}. We are asking ${source}.`
      : `We are still waiting for your accreditation (${kind}) from ${source}. Your eID was linked on ${linkedOn}; it usually takes ${usualDays} days, until ${expectedBy} at the latest. You need not do anything.`,
  'accreditation-not-yet-valid': ({ kind, from }) =>
    `Your accreditation (${kind}) starts on ${from}; you will have access from then on.`,
  'accreditation-suspended': ({ kind, source }) =>
    `According to ${source} your accreditation (${kind}) is suspended. Please contact ${source}.`,
  'accreditation-ended': ({ kind, source, until }) =>
    `According to ${source} your accreditation (${kind}) has ended${until === undefined ? '' : ` (last day ${until})`}. If that is wrong, please contact ${source}.`,
};
