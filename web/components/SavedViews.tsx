import BookmarkIcon from '@mui/icons-material/BookmarkBorder';
import DeleteIcon from '@mui/icons-material/Close';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { sessionApi } from '#contract/session';
import { useApi } from '../app/use-api.ts';
import { useCommand } from '../app/use-command.ts';
import { SaveViewDialog } from './SaveViewDialog.tsx';

/** Filters that I keep by name, on the server: they follow me to another desk. */
export const SavedViews = () => {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [naming, setNaming] = useState(false);
  const { resource, filterValues, setFilters } = useListContext();
  const translate = useTranslate();
  const { data } = useApi(sessionApi.savedViews, { query: { resource } }, { staleTime: 60_000 });
  const forget = useCommand(sessionApi.forgetView, { done: 'components.views.forgotten' });
  const views = data?.items ?? [];
  const filtered = Object.keys(filterValues).length > 0;
  if (views.length === 0 && !filtered) return null;
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        variant="text"
        startIcon={<BookmarkIcon />}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('components.views.title')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        {views.map(({ id, name, filter }) => (
          <MenuItem
            key={id}
            onClick={() => {
              setFilters(filter);
              close();
            }}
            sx={{ justifyContent: 'space-between' }}
          >
            {name}
            <IconButton
              aria-label={translate('components.views.forget', { name })}
              onClick={(event) => {
                event.stopPropagation();
                forget.run({ params: { id } });
              }}
            >
              <DeleteIcon fontSize="small" />
            </IconButton>
          </MenuItem>
        ))}
        {views.length > 0 && <Divider />}
        <MenuItem
          disabled={!filtered}
          onClick={() => {
            setNaming(true);
            close();
          }}
        >
          {translate('components.views.save')}
        </MenuItem>
      </Menu>
      <SaveViewDialog
        open={naming}
        onClose={() => setNaming(false)}
        resource={resource}
        filter={filterValues}
      />
    </>
  );
};
