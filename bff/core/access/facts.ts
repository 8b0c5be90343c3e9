import type {
  AccountStatus,
  MembershipStatus,
  RequirementPurpose,
  SignInMethod,
} from '#core/vocabulary';

/** Plain data only, so that one explanation serves one account on a page and a million in a stream. Days are Belgian. */
export interface AccessFacts {
  person: PersonFacts;
  /** By id; at least every organisation that is asked about. */
  organisations: Readonly<Record<string, OrganisationFacts>>;
  catalogue: Catalogue;
}

export interface PersonFacts {
  status: AccountStatus;
  activated: boolean;
  /** When the last activation code was mailed, ISO. */
  activationSentAt: string | null;
  deactivatedAt: string | null;
  deactivatedBy: 'holder' | 'staff' | 'merge' | null;
  /** The live link; null without one. */
  eid: { linkedOn: string; certificateExpiresOn: string | null; frozen: boolean } | null;
  itsmeLinked: boolean;
  memberships: readonly MembershipFacts[];
  accreditations: readonly AccreditationFacts[];
  /** Kinds that a source delivered under a nearly equal name or number. */
  nearKinds: readonly string[];
}

export interface MembershipFacts {
  organisationId: string;
  status: MembershipStatus;
  administrator: boolean;
  requestedAt: string;
  /** Tools granted and not revoked. */
  grants: readonly string[];
}

export interface AccreditationFacts {
  kindId: string;
  status: 'valid' | 'ended' | 'suspended';
  validFrom: string | null;
  /** Last day on which it holds. */
  validUntil: string | null;
}

export interface OrganisationFacts {
  open: boolean;
  /** Tools registered and not ended. */
  tools: readonly string[];
  /** Names of those who can confirm members and grant tools. */
  administrators: readonly string[];
  /** A legal person's own. */
  accreditations: readonly AccreditationFacts[];
}

/** What is the same for everybody: small, read once. */
export interface Catalogue {
  tools: Readonly<Record<string, ToolFacts>>;
  kinds: Readonly<Record<string, KindFacts>>;
}

export interface ToolFacts {
  methods: readonly SignInMethod[];
  active: boolean;
  /** Kinds of accreditation, all of which are needed. */
  required: Readonly<Record<RequirementPurpose, readonly string[]>>;
}

export interface KindFacts {
  code: string;
  name: string;
  sourceCode: string;
  source: string;
  usualDays: number;
  worstDays: number;
  lastDeliveryOn: string | null;
}

export interface AccessQuestion {
  organisationId: string;
  toolId: string;
  purpose: RequirementPurpose;
  /** Absent: any accepted method will do. */
  method?: SignInMethod | undefined;
  /** The Belgian day on which it is asked, `YYYY-MM-DD`. */
  today: string;
}
