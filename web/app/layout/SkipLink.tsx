import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';

/** The first stop of the Tab key: past the rail and the top bar. */
export const SkipLink = () => {
  const translate = useTranslate();
  return (
    <Anchor
      href="#main"
      onClick={(event) => {
        event.preventDefault();
        document.querySelector<HTMLElement>('#main')?.focus();
      }}
    >
      {translate('ra.navigation.skip_nav')}
    </Anchor>
  );
};

const Anchor = styled('a')(({ theme }) => ({
  position: 'fixed',
  top: 8,
  left: 8,
  zIndex: theme.zIndex.tooltip,
  padding: '6px 12px',
  borderRadius: 6,
  background: theme.palette.primary.main,
  color: theme.palette.primary.contrastText,
  transform: 'translateY(-200%)',
  '&:focus': { transform: 'none' },
}));
