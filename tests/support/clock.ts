/** The application's only clock, in the hands of the test. */
export interface TestClock {
  now: () => Date;
  set: (moment: Date | string) => void;
  /** Moves on by that many milliseconds. */
  advance: (milliseconds: number) => void;
}

export const createClock = (start: Date): TestClock => {
  let at = start.getTime();
  return {
    now: () => new Date(at),
    set: (moment) => {
      at = new Date(moment).getTime();
    },
    advance: (milliseconds) => {
      at += milliseconds;
    },
  };
};
