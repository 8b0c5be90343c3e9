import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useDesks } from '../desks-context.tsx';
import { useWorkCounts } from '../work-counts.ts';
import { FrontLink } from './FrontLink.tsx';
import { Hint } from './Hint.tsx';

/** The desks where my roles decide something, the fullest first. */
export const OpenWork = () => {
  const translate = useTranslate();
  const counts = useWorkCounts();
  const desks = useDesks()
    .flatMap((desk) => {
      const count = counts[desk.name];
      return count === undefined ? [] : [{ ...desk, count }];
    })
    .toSorted((a, b) => b.count - a.count);
  if (desks.length === 0) return <Hint>{translate('frame.work.no_desks')}</Hint>;
  return desks.map(({ name, icon: Icon, resources, count }) => (
    <FrontLink key={name} to={`/${resources[0].name}`} icon={<Icon />}>
      <span>{translate(`${name}.desk`)}</span>
      <Box
        component="span"
        sx={{
          fontVariantNumeric: 'tabular-nums',
          fontWeight: count > 0 ? 600 : 400,
          color: count > 0 ? 'text.primary' : 'text.secondary',
        }}
      >
        {count > 0
          ? translate('frame.work.open', { smart_count: count })
          : translate('frame.work.none')}
      </Box>
    </FrontLink>
  ));
};
