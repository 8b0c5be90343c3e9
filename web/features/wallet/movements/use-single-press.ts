import { useCallback, useEffect, useRef } from 'react';

/**
 * Lets a key act once until it is released: a key held down repeats, and would decide one case after
 * another unseen.
 */
export const useSinglePress = () => {
  const held = useRef(false);
  useEffect(() => {
    const release = () => void (held.current = false);
    window.addEventListener('keyup', release);
    window.addEventListener('blur', release);
    return () => {
      window.removeEventListener('keyup', release);
      window.removeEventListener('blur', release);
    };
  }, []);
  return useCallback((run: () => void) => {
    if (held.current) return;
    held.current = true;
    run();
  }, []);
};
