import SearchIcon from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import type { OmniboxResult } from '#contract/accounts';
import { useFocusOnMount } from '../../components/use-focus-on-mount.ts';
import { useProblemText } from '../../components/use-problem-text.ts';
import { OmniboxHit } from './OmniboxHit.tsx';
import { ReadingLine } from './ReadingLine.tsx';
import { resultPath } from './result-path.ts';
import { useOmnibox } from './use-omnibox.ts';

interface Props {
  /** Begins with the focus. */
  focused?: boolean;
  /** Called when a record was opened. */
  onGone?: () => void;
}

/**
 * Paste or type anything. Says at once what it looks like and what is wrong with it, finds records,
 * and opens the one that was meant on Enter, or by itself when a whole number leaves no doubt.
 */
export const Omnibox = ({ focused = false, onGone }: Props) => {
  const { text, setText, reading, results, settled, direct, more, error } = useOmnibox();
  const [at, setAt] = useState(0);
  const [waiting, setWaiting] = useState(false);
  const navigate = useNavigate();
  const translate = useTranslate();
  const problemText = useProblemText();
  const listId = useId();
  const focus = useFocusOnMount(focused);
  const chosen = results[Math.min(at, results.length - 1)];

  const open = (result: OmniboxResult) => {
    setText('');
    setWaiting(false);
    void navigate(resultPath(result));
    onGone?.();
  };
  const sure = settled && direct && reading?.valid === true && reading.kind !== 'name';
  const target = sure ? results[0] : waiting && settled ? chosen : undefined;
  useEffect(() => {
    if (target) open(target);
    // Only a new target opens; what opens it changes at every render.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [target]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt(Math.max(0, Math.min(results.length - 1, at + step)));
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (settled && chosen) open(chosen);
    else setWaiting(true);
  };

  return (
    <Box>
      <TextField
        fullWidth
        inputRef={focus}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
          setWaiting(false);
        }}
        onKeyDown={onKeyDown}
        placeholder={translate('frame.omnibox.placeholder')}
        slotProps={{
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <SearchIcon />
              </InputAdornment>
            ),
            sx: { height: 44, fontSize: '0.9375rem' },
          },
          htmlInput: {
            role: 'combobox',
            'aria-label': translate('frame.omnibox.label'),
            'aria-expanded': results.length > 0,
            'aria-controls': listId,
            'aria-activedescendant': chosen ? `${listId}-${chosen.id}` : undefined,
            autoComplete: 'off',
            spellCheck: false,
            maxLength: 200,
          },
        }}
      />
      <ReadingLine text={text} reading={reading} />
      <Box
        component="ul"
        role="listbox"
        id={listId}
        aria-label={translate('frame.omnibox.found')}
        sx={{ m: 0, p: 0, maxHeight: 'min(60vh, 560px)', overflowY: 'auto' }}
      >
        {results.map((result, index) => (
          <OmniboxHit
            key={result.id}
            id={`${listId}-${result.id}`}
            result={result}
            chosen={result === chosen}
            onPoint={() => setAt(index)}
            onOpen={() => open(result)}
          />
        ))}
      </Box>
      <Box
        component="output"
        sx={{ display: 'block', px: 1.5, color: 'text.secondary', fontSize: '0.75rem' }}
      >
        {error && problemText(error)}
        {settled && results.length === 0 && !error && translate('frame.omnibox.nothing')}
        {more && translate('frame.omnibox.more')}
      </Box>
    </Box>
  );
};
