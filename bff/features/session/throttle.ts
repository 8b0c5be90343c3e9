/** How guesses of one kind are slowed. Times in milliseconds. */
export interface ThrottleRule {
  /** Failures without any wait. */
  free: number;
  /** The wait after the last free failure; each further one doubles it, up to the longest. */
  firstWait: number;
  longestWait: number;
  /** Quiet for so long, and counting starts anew. */
  forgetAfter: number;
}

export interface ThrottleState {
  failures: number;
  lastAt: Date;
  blockedUntil: Date | null;
}

const minute = 60_000;

/** One address guessing at one e-mail, or one known device at its owner. */
export const pairRule: ThrottleRule = {
  free: 5,
  firstWait: minute / 4,
  longestWait: 15 * minute,
  forgetAfter: 24 * 60 * minute,
};

/** A code of an authenticator holds for a minute and a half at most, and opens once (RFC 6238, 5.2). */
export const codeRule: ThrottleRule = {
  free: 1,
  firstWait: 2 * minute,
  longestWait: 2 * minute,
  forgetAfter: 2 * minute,
};

/** One address guessing at whatever e-mails; an office shares one, so it gets more for free. */
export const addressRule: ThrottleRule = { ...pairRule, free: 30, forgetAfter: 60 * minute };

/**
 * Decides whether a guess may be made now. It counts as failed from the start, so that guesses at
 * the same moment cannot slip through together; a right one is taken back afterwards.
 */
export const beginGuess = (
  state: ThrottleState | undefined,
  now: Date,
  rule: ThrottleRule,
): { waitUntil: Date } | { next: ThrottleState } => {
  if (state?.blockedUntil && state.blockedUntil > now) return { waitUntil: state.blockedUntil };
  const forgotten =
    state === undefined || now.getTime() - state.lastAt.getTime() > rule.forgetAfter;
  const failures = forgotten ? 1 : state.failures + 1;
  const wait =
    failures < rule.free
      ? 0
      : Math.min(rule.firstWait * 2 ** Math.min(failures - rule.free, 30), rule.longestWait);
  const blockedUntil = wait === 0 ? null : new Date(now.getTime() + wait);
  return { next: { failures, lastAt: now, blockedUntil } };
};
