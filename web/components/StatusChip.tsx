import { Chip } from './Chip.tsx';
import { toneOf } from './status-tones.ts';
import { useWords, type WordList } from './use-words.ts';

/** A status of one of the closed word lists: sign, word and colour. */
export const StatusChip = ({ list, word }: { list: WordList; word: string }) => (
  <Chip tone={toneOf(list, word)}>{useWords()(list, word)}</Chip>
);
