import HomeIcon from '@mui/icons-material/HomeOutlined';
import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router';
import { useDesks } from '../desks-context.tsx';
import { useWorkCounts } from '../work-counts.ts';

/** What rail and bottom bar show: the front page, then the desks that are open to me. */
export const useRailEntries = () => {
  const desks = useDesks();
  const counts = useWorkCounts();
  const translate = useTranslate();
  const here = useLocation().pathname.split('/')[1] ?? '';
  const home = {
    name: 'home',
    group: 'desks' as const,
    to: '/',
    icon: HomeIcon,
    label: translate('frame.front.title'),
    active: here === '',
    count: 0,
  };
  return [
    home,
    ...desks.map(({ name, group, icon, resources }) => ({
      name,
      group,
      to: `/${resources[0].name}`,
      icon,
      label: translate(`${name}.desk`),
      active: resources.some((resource) => resource.name === here),
      count: counts[name] ?? 0,
    })),
  ];
};
