import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { EmptyState } from '../../components/EmptyState.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';

/** No screen at this address. */
export const NotFound = () => {
  const translate = useTranslate();
  return (
    <>
      <PageHeader title={translate('frame.not_found.title')} />
      <EmptyState
        title={translate('frame.not_found.what')}
        action={
          <Button component={Link} to="/">
            {translate('frame.to_front')}
          </Button>
        }
      >
        {translate('frame.not_found.why')}
      </EmptyState>
    </>
  );
};
