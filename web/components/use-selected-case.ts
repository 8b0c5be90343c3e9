import { useCallback } from 'react';
import { useResourceContext } from 'react-admin';
import { useLocation, useNavigate } from 'react-router';

/**
 * The case chosen in a desk with panes: `/<resource>/<id>`, with the list's filter kept behind it, so
 * that the address can be shared and going back finds the list as it was.
 */
export const useSelectedCase = () => {
  const resource = useResourceContext();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const selected = pathname.split('/')[2];
  const select = useCallback(
    (id: string | undefined) =>
      void navigate({ pathname: id ? `/${resource}/${id}` : `/${resource}`, search }),
    [navigate, resource, search],
  );
  return { selected: selected === '' ? undefined : selected, select };
};
