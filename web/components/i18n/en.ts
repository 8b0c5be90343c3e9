/** Sentences of the shared parts (`web/components`). */
export const componentsEn = {
  none: 'None',
  copy: 'Copy',
  copied: 'Copied',
  copy_refused: 'The browser did not allow copying',
  back_to: 'Back to %{name}',
  consequences: 'What will change',
  becomes: 'becomes',
  reason: {
    label: 'Reason',
    help: 'Stands in the audit, for whoever asks later.',
  },
  reveal: {
    verb: 'Reveal',
    title: 'Reveal: %{label}',
    logged: 'Your name and reason are logged. The value hides itself after %{seconds} seconds.',
    hide: 'Hide (%{seconds} s)',
  },
  error: {
    not_lost: 'Nothing was changed and nothing was lost.',
    request: 'Name this to whoever looks after Balie: %{requestId}',
    retry: 'Try again',
  },
  timeline: {
    empty: 'Nothing happened here yet',
    more: 'Show earlier',
  },
  list: {
    all: 'All',
    count: '%{smart_count} row |||| %{smart_count} rows',
    none_match: 'Nothing matches these filters',
    next_row: 'Next row',
    previous_row: 'Previous row',
  },
  views: {
    title: 'Views',
    name: 'Name',
    save: 'Keep this filter…',
    save_verb: 'Keep filter',
    saved: 'Filter kept',
    forget: 'Forget %{name}',
    forgotten: 'Filter forgotten',
  },
};
