/**
 * The closed word lists of the trade (DOMAIN.md, "Words"). The database constrains its columns to
 * them, the contracts validate with them and the console translates them, so each is written once.
 */
export const languages = ['nl', 'fr', 'en'] as const;
export type Language = (typeof languages)[number];

export const roles = ['helpdesk', 'finance', 'privacy', 'mandates', 'auditor', 'admin'] as const;
export type Role = (typeof roles)[number];

export const accountStatuses = [
  'registered',
  'active',
  'deactivated',
  'frozen',
  'anonymised',
] as const;
export type AccountStatus = (typeof accountStatuses)[number];

export const genders = ['male', 'female', 'unknown'] as const;
export const deactivators = ['holder', 'staff', 'merge'] as const;

export const membershipStatuses = ['awaiting', 'confirmed', 'refused', 'ended'] as const;
export type MembershipStatus = (typeof membershipStatuses)[number];

export const organisationStatuses = ['active', 'closed', 'merged'] as const;

export const signInMethods = ['password', 'itsme', 'eid'] as const;
export type SignInMethod = (typeof signInMethods)[number];

export const signInResults = ['success', 'failure'] as const;

export const signInErrors = [
  'wrong-password',
  'not-activated',
  'deactivated',
  'method-not-accepted',
  'eid-not-linked',
  'eid-already-linked',
  'itsme-not-linked',
  'itsme-refused',
  'client-certificate-not-present',
  'certificate-expired',
  'certificate-revoked',
  'no-membership',
  'tool-not-registered',
  'tool-not-granted',
  'accreditation-missing',
  'unsupported-browser',
] as const;

export const requirementPurposes = ['register', 'use'] as const;
export type RequirementPurpose = (typeof requirementPurposes)[number];

export const accreditationStatuses = ['valid', 'ended', 'suspended'] as const;
export const deliveryStates = [
  'received',
  'previewed',
  'waiting-approval',
  'applied',
  'refused',
  'undone',
] as const;
export const deliveryChannels = ['file', 'api'] as const;

export const conflictOrigins = ['portal', 'staff', 'scan'] as const;
export const conflictStates = ['open', 'waiting-approval', 'resolved', 'dismissed'] as const;
export const conflictResolutions = [
  'help-in',
  'move-link',
  'merge',
  'not-the-same-person',
] as const;

export const privacyKinds = ['deactivate', 'delete', 'access', 'rectify', 'withdraw'] as const;
export const privacyStates = [
  'received',
  'planned',
  'approved',
  'executing',
  'scanning',
  'done',
  'withdrawn',
  'refused',
] as const;

export const ledgerAccountKinds = [
  'bank',
  'clearing',
  'suspense',
  'wallet',
  'tool-revenue',
  'refunds-payable',
  'bank-charges',
  'provider-fees',
  'vat',
  'fees-receivable',
  'kbo-fees',
  'opening-equity',
] as const;
export type LedgerAccountKind = (typeof ledgerAccountKinds)[number];

export const ledgerEntryKinds = [
  'opening',
  'import',
  'attribution',
  'refund',
  'refund-paid',
  'online-top-up',
  'provider-payout',
  'provider-fee',
  'bank-charge',
  'tool-charge',
  'filing-fee',
  'reversal',
] as const;
export type LedgerEntryKind = (typeof ledgerEntryKinds)[number];

export const topUpMethods = ['bancontact', 'maestro', 'transfer'] as const;
export type TopUpMethod = (typeof topUpMethods)[number];
export const topUpStates = ['open', 'paid', 'failed', 'cancelled', 'expired'] as const;
export type TopUpState = (typeof topUpStates)[number];

export const bankFileFormats = ['coda', 'camt.053', 'csv', 'xlsx'] as const;
export const bankFileSources = ['upload', 'folder', 'command-line'] as const;
/** `duplicate`: everything in it was imported before. `needs-mapping`: a table without known columns. */
export const bankFileStates = [
  'received',
  'reading',
  'needs-mapping',
  'imported',
  'duplicate',
  'refused',
] as const;
export type BankFileState = (typeof bankFileStates)[number];
/** `held`: stored, nothing posted, until someone accepts it with a reason. */
export const statementStates = ['posted', 'held', 'accepted'] as const;
export type StatementState = (typeof statementStates)[number];
/**
 * `held`: its statement is. `open`: stands in suspense. `attributed`: in wallets. `settled`: charges, payouts and
 * refunds that left. `refunded`: owed back to the payer. `not-posted`: no whole euro cents.
 */
export const movementStates = [
  'held',
  'open',
  'attributed',
  'settled',
  'refund-requested',
  'refunded',
  'not-posted',
] as const;
export type MovementState = (typeof movementStates)[number];
/** What the matcher made of a movement; each has its own next step. `known`: it came with another statement too. */
export const movementOutcomes = [
  'credited',
  'proposed',
  'unknown',
  'already-paid',
  'top-up-cancelled',
  'top-up-expired',
  'closed-organisation',
  'reversal',
  'refund-returned',
  'provider-payout',
  'refund-paid',
  'bank-charge',
  'debit',
  'foreign-currency',
  'sub-cent',
  'zero',
  'known',
] as const;
export type MovementOutcome = (typeof movementOutcomes)[number];
/** By which rule, or by which hand, a movement's money went where it is. */
export const attributionRules = [
  'structured-reference',
  'reference-in-text',
  'proposal',
  'by-hand',
  'refund',
  'refund-paid',
  'bank-charge',
  'provider-payout',
] as const;
export type AttributionRule = (typeof attributionRules)[number];
export const refundStates = [
  'requested',
  'approved',
  'refused',
  'withdrawn',
  'in-file',
  'paid',
  'returned',
] as const;
export type RefundState = (typeof refundStates)[number];
export const communicationKinds = ['none', 'free', 'structured'] as const;

export const syndicKinds = ['natural-person', 'legal-person'] as const;
export const decisionOrgans = ['general-meeting', 'court'] as const;
export const filingKinds = [
  'begin',
  'end',
  'end-and-begin',
  'change',
  'representative-replaced',
] as const;
export const filingStates = [
  'draft',
  'complete',
  'submitted-to-counter',
  'accepted-by-counter',
  'in-kbo',
  'refused',
] as const;
export const feePayers = ['wallet', 'invoice'] as const;
/** What a document kept with a filing proves. */
export const mandateDocumentKinds = [
  'decision-extract',
  'end-evidence',
  'change-evidence',
  'syndic-identity',
  'representative-identity',
  'counter-evidence',
  'other',
] as const;
/** Filing of one representative's leaving, co-ownership by co-ownership. */
export const runStates = ['running', 'done'] as const;
export const runRowStates = ['waiting', 'filed', 'refused'] as const;
export const calendarScopes = ['mine', 'all'] as const;
export const mandateImportStates = ['previewed', 'applied'] as const;

export const ticketStates = ['open', 'waiting-for-holder', 'closed'] as const;
export const ticketChannels = ['portal', 'phone', 'mail'] as const;
export const messageKinds = ['question', 'answer', 'note'] as const;

export const auditActors = ['staff', 'portal', 'system'] as const;
export const auditOutcomes = ['done', 'refused', 'failed'] as const;
export const callerCheckMethods = ['mail-code', 'eid-attempt', 'administrator-word'] as const;
export const mailStates = ['queued', 'sent', 'failed'] as const;
