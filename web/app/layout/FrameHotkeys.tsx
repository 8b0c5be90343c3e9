import { useNavigate } from 'react-router';
import { useDesks } from '../desks-context.tsx';
import { useHotkeys } from '../keyboard/use-hotkeys.ts';

/** `g` and the letter of a desk. */
export const FrameHotkeys = () => {
  const navigate = useNavigate();
  const desks = useDesks();
  useHotkeys(
    [
      { keys: 'g h', label: 'frame.front.title', run: () => void navigate('/') },
      ...desks.flatMap(({ key, name, resources }) =>
        key
          ? [
              {
                keys: `g ${key}`,
                label: `${name}.desk`,
                run: () => void navigate(`/${resources[0].name}`),
              },
            ]
          : [],
      ),
    ],
    'frame',
  );
  return null;
};
