import Box from '@mui/material/Box';
import { Nothing } from './Nothing.tsx';
import { useFormat } from './use-format.ts';

interface Props {
  /** A moment or a calendar day in ISO form. */
  value: string | null | undefined;
  /**
   * `day`: `ma 24 nov 2026` with its age beside it; `moment`: also the time; `age`: only `9 d`, for
   * narrow columns; `plain`: the day alone. What is left out stands in the tooltip.
   */
  show?: 'day' | 'moment' | 'age' | 'plain';
}

/** A day or moment in Brussels, absolute and relative. */
export const DateField = ({ value, show = 'day' }: Props) => {
  const { day, time, exact, relative, age } = useFormat();
  if (!value) return <Nothing />;
  const full = value.length === 10 ? day(value) : exact(value);
  const title = show === 'plain' || show === 'age' ? `${full} · ${relative(value)}` : full;
  return (
    <Box
      component="time"
      dateTime={value}
      title={title}
      sx={{ fontVariantNumeric: 'tabular-nums' }}
    >
      {show === 'age' ? age(value) : day(value)}
      {show === 'moment' && value.length > 10 && `\u00a0${time(value)}`}
      {(show === 'day' || show === 'moment') && (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {' · '}
          {relative(value)}
        </Box>
      )}
    </Box>
  );
};
