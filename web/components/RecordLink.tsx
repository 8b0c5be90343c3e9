import { styled } from '@mui/material/styles';
import { Link } from 'react-router';

interface Props {
  /** Path of the list, such as `accounts`. */
  resource: string;
  id: string;
  children: string;
}

/** A record named by another record; above a row's own stretched link. */
export const RecordLink = ({ resource, id, children }: Props) => (
  <Anchor to={`/${resource}/${id}/show`}>{children}</Anchor>
);

const Anchor = styled(Link)(({ theme: { palette } }) => ({
  position: 'relative',
  zIndex: 1,
  color: palette.primary.main,
  textDecoration: 'none',
  '&:hover': { textDecoration: 'underline' },
}));
