/** Why someone may not use a tool, for the operator; what follows "Cannot … : ". */
export const causesEn = {
  anonymised: 'the account was anonymised',
  frozen: 'the account is frozen because of a suspicion',
  'not-activated': 'the account is not activated; the code was mailed on %{since}',
  'not-activated-never-sent': 'the account is not activated and no code was mailed yet',
  deactivated: 'the account was deactivated on %{since} (%{by})',
  'organisation-closed': 'the organisation is closed',
  'no-membership': 'no membership of this organisation',
  'no-membership-refused': 'the organisation refused the membership',
  'no-membership-ended': 'the membership has ended',
  'membership-awaiting': 'waits for confirmation since %{since}; %{administrators} must confirm',
  'membership-awaiting-nobody':
    'waits for confirmation since %{since}, and the organisation has no administrator left',
  'not-administrator': 'only an administrator may do this; those are %{administrators}',
  'tool-inactive': 'the tool is out of use',
  'tool-not-registered': 'the organisation has not registered the tool',
  'tool-not-granted':
    'an administrator (%{administrators}) has not granted the tool to this member',
  'method-not-accepted': 'the tool does not accept %{method}, only %{accepted}',
  'itsme-without-eid': 'itsme needs an eID link first',
  'eid-not-linked': 'the eID is not linked; the holder can do so under own profile',
  'eid-frozen': 'the eID link is frozen because of a suspicion',
  'certificate-expired': 'the certificate on the card expired on %{until}',
  'itsme-not-linked': 'itsme is not linked',
  'accreditation-other-identity':
    '%{kind} was delivered under nearly the same name or number; compare before asking %{source}',
  'accreditation-missing': '%{kind} is missing',
  'accreditation-missing-wait':
    '%{kind} was not delivered yet (eID linked %{linkedOn}; usually within %{usualDays} days, at the latest %{expectedBy}): wait',
  'accreditation-missing-overdue':
    '%{kind} should have been delivered by %{expectedBy}: ask %{source}',
  'accreditation-not-yet-valid': '%{kind} is valid from %{from} on',
  'accreditation-suspended': '%{kind} is suspended',
  'accreditation-ended': '%{kind} ended on %{until}',
  'accreditation-ended-undated': '%{kind} has ended',
};
