/** Prints one line for whoever runs the tests. */
export const note = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
