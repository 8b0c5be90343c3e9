import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { SavedViews } from './SavedViews.tsx';

/** The filters of a list (`FilterSelect`, `FilterDay`), clear, and the views kept by name. */
export const FilterBar = ({ children }: { children: ReactNode }) => {
  const { filterValues, setFilters } = useListContext();
  const translate = useTranslate();
  return (
    <Box
      component="search"
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1.5 }}
    >
      {children}
      {Object.keys(filterValues).length > 0 && (
        <Button variant="text" onClick={() => setFilters({})}>
          {translate('ra.navigation.clear_filters')}
        </Button>
      )}
      <Box sx={{ flex: 1 }} />
      <SavedViews />
    </Box>
  );
};
