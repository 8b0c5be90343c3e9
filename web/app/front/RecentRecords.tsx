import HistoryIcon from '@mui/icons-material/History';
import { useTranslate } from 'react-admin';
import { useDesks } from '../desks-context.tsx';
import { useRecent } from '../recent.ts';
import { FrontLink } from './FrontLink.tsx';
import { Hint } from './Hint.tsx';

/** Records opened in this window, to go back to. */
export const RecentRecords = () => {
  const translate = useTranslate();
  const recent = useRecent();
  const desks = useDesks();
  if (recent.length === 0) {
    return <Hint>{translate('frame.front.recent_empty')}</Hint>;
  }
  return recent.map(({ path, title }) => {
    const resource = path.split('/')[1];
    const desk = desks.find(({ resources }) => resources.some(({ name }) => name === resource));
    const Icon = desk?.icon ?? HistoryIcon;
    return (
      <FrontLink key={path} to={path} icon={<Icon />}>
        <span>{title}</span>
      </FrontLink>
    );
  });
};
