import { useEffect, useRef } from 'react';

/** Puts the focus in an input when it appears: where a form or dialog begins. */
export const useFocusOnMount = (wanted = true) => {
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (wanted) ref.current?.focus();
  }, [wanted]);
  return ref;
};
