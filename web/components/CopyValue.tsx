import CheckIcon from '@mui/icons-material/Check';
import CopyIcon from '@mui/icons-material/ContentCopy';
import { styled } from '@mui/material/styles';
import { useEffect, useState, type ReactNode } from 'react';
import { useNotify, useTranslate } from 'react-admin';

interface Props {
  /** What lands on the clipboard: the raw value, without its printed form. */
  value: string;
  /** Long text that may break anywhere: a hash, a link. */
  long?: boolean;
  children: ReactNode;
}

/** Shows a value as printed; one click copies it raw. */
export const CopyValue = ({ value, long = false, children }: Props) => {
  const [copied, setCopied] = useState(false);
  const translate = useTranslate();
  const notify = useNotify();
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), 1500);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
    } catch {
      notify('components.copy_refused', { type: 'warning' });
    }
  };
  return (
    <CopyButton
      type="button"
      data-long={long || undefined}
      title={translate(copied ? 'components.copied' : 'components.copy')}
      onClick={(event) => {
        event.preventDefault();
        event.stopPropagation();
        void copy();
      }}
    >
      {children}
      {copied ? <CheckIcon color="success" /> : <CopyIcon />}
    </CopyButton>
  );
};

const CopyButton = styled('button')(({ theme: { palette } }) => ({
  all: 'unset',
  position: 'relative',
  cursor: 'copy',
  whiteSpace: 'nowrap',
  borderRadius: 4,
  fontVariantNumeric: 'tabular-nums',
  '& > svg': {
    position: 'absolute',
    right: -18,
    top: '50%',
    transform: 'translateY(-50%)',
    fontSize: 14,
    opacity: 0,
    color: palette.text.secondary,
  },
  '&:hover > svg, &:focus-visible > svg': { opacity: 1 },
  '&[data-long]': { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  '&:hover': { background: palette.surface.sunken },
  '&:focus-visible': { outline: `2px solid ${palette.primary.main}`, outlineOffset: 1 },
}));
