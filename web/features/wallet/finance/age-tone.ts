import type { WalletSettings } from '#contract/wallet';

/** Days as whole days of 24 hours since the start of the day on which the bank booked. */
const daysSince = (day: string): number => (Date.now() - Date.parse(day)) / 86_400_000;

/** How urgent money in suspense is by the thresholds of finance. */
export const ageTone = (
  bookedOn: string,
  { suspenseAmberDays, suspenseRedDays }: WalletSettings,
): 'blocked' | 'wait' | 'neutral' => {
  const days = daysSince(bookedOn);
  if (days >= suspenseRedDays) return 'blocked';
  return days >= suspenseAmberDays ? 'wait' : 'neutral';
};
