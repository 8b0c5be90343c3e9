import HideIcon from '@mui/icons-material/VisibilityOffOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Chip } from './Chip.tsx';
import { CopyValue } from './CopyValue.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';

interface Props {
  /** What is personal: stands in the dialog's title. */
  label: string;
  /** Shown until revealed: `85.07.30-***-**`. */
  masked: string;
  /** Fetches the value; the call is logged with this reason. Absent when my role may not. */
  reveal?: ((reason: string) => Promise<string>) | undefined;
  /** Printed form of the revealed value. */
  format?: (value: string) => string;
}

const visibleSeconds = 60;

const asIs = (value: string): string => value;

/** A personal value behind a mask: revealed with a reason, hidden again after a minute. */
export const MaskedField = ({ label, masked, reveal, format = asIs }: Props) => {
  const [asking, setAsking] = useState(false);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>();
  const [value, setValue] = useState<string>();
  const translate = useTranslate();
  const hide = () => setValue(undefined);
  const ask = async (reason: string) => {
    if (!reveal) return;
    setPending(true);
    setError(undefined);
    try {
      setValue(await reveal(reason));
      setAsking(false);
    } catch (cause) {
      setError(cause);
    } finally {
      setPending(false);
    }
  };
  const verb = translate('components.reveal.verb');
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
      {value === undefined ? (
        <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {masked}
        </Box>
      ) : (
        <Chip tone="privacy">
          <CopyValue value={value}>{format(value)}</CopyValue>
        </Chip>
      )}
      {value === undefined && reveal && (
        <Button
          variant="text"
          onClick={() => setAsking(true)}
          sx={{ minHeight: 24, py: 0, px: 0.75 }}
        >
          {verb}
        </Button>
      )}
      {value !== undefined && <HideButton onHide={hide} />}
      <ReasonDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={translate('components.reveal.title', { label })}
        verb={verb}
        consequences={translate('components.reveal.logged', { seconds: visibleSeconds })}
        pending={pending}
        error={error}
        onConfirm={(reason) => void ask(reason)}
      />
    </Box>
  );
};

/** Hides now, or by itself when the visible seconds have run out. */
const HideButton = ({ onHide }: { onHide: () => void }) => {
  const [left, setLeft] = useState(visibleSeconds);
  const translate = useTranslate();
  useEffect(() => {
    if (left === 0) {
      onHide();
      return undefined;
    }
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left, onHide]);
  return (
    <Button
      variant="text"
      startIcon={<HideIcon />}
      onClick={onHide}
      sx={{ minHeight: 24, py: 0, px: 0.75, fontVariantNumeric: 'tabular-nums' }}
    >
      {translate('components.reveal.hide', { seconds: left })}
    </Button>
  );
};
