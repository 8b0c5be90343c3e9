import { buildConsole, webRoot } from './infra/build-console.ts';
import { reasonOf } from './infra/start-error.ts';

/** `npm run build`: the console, when it is not the one of these sources. */
try {
  await buildConsole(new AbortController().signal, () => undefined);
  process.stdout.write(`The console is built in ${webRoot}\n`);
} catch (error) {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exitCode = 1;
}
