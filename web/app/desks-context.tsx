import { createContext, useContext, useMemo } from 'react';
import { openDesks, type Desk } from './desk.ts';
import { useSession } from './session.ts';

const DesksContext = createContext<readonly Desk[]>([]);

export const DesksProvider = DesksContext.Provider;

/** The desks that my permissions open. */
export const useDesks = (): readonly Desk[] => {
  const desks = useContext(DesksContext);
  const permissions = useSession()?.permissions;
  return useMemo(() => openDesks(desks, permissions ?? []), [desks, permissions]);
};
