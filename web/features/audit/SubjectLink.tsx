import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { CopyValue } from '../../components/CopyValue.tsx';
import { useDesks } from '../../app/desks-context.tsx';

/** Lists where a subject of that kind has its page. */
const lists: Record<string, string> = {
  account: 'accounts',
  organisation: 'organisations',
  staff: 'staff',
  mail: 'mails',
};

/** To whom or what it happened, with the way there when that desk is open to me. */
export const SubjectLink = ({ kind, id }: { kind: string; id: string | null }) => {
  const translate = useTranslate();
  const desks = useDesks();
  const name = translate(`audit.kind.${kind}`, { _: kind });
  const list = lists[kind];
  const open = desks.some(({ resources }) => resources.some((resource) => resource.name === list));
  if (id === null) return name;
  if (!open || !list) return <CopyValue value={id}>{`${name} ${short(id)}`}</CopyValue>;
  return <Link to={`/${list}/${id}/show`}>{`${name} ${short(id)}`}</Link>;
};

/** The end of an id tells records apart; its beginning is the hour at which they were made. */
const short = (id: string): string => `…${id.slice(-6)}`;
