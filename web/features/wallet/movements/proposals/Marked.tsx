import { styled } from '@mui/material/styles';
import type { Segment } from './typed-text.ts';

/** A text with the parts marked where the eye should rest. */
export const Marked = ({ segments }: { segments: readonly Segment[] }) =>
  segments.map(({ at, text, changed }) =>
    changed ? <Mark key={at}>{text}</Mark> : <span key={at}>{text}</span>,
  );

const Mark = styled('mark')(({ theme: { palette } }) => ({
  color: palette.tone.wait.text,
  background: palette.tone.wait.fill,
  boxShadow: `0 0 0 1px ${palette.tone.wait.line}`,
  borderRadius: 3,
  padding: '0 1px',
}));
