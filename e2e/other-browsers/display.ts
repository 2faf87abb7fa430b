import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A screen that nobody sees. */
export interface Display {
  /** Like `:99`, for the variable DISPLAY. */
  name: string;
  end(): void;
}

/** Starts a screen of 1600 by 1200 pixels under a number that is free. Throws when it does not come. */
export async function startDisplay(xvfb: string): Promise<Display> {
  const child = spawn(
    xvfb,
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const numbers = child.stdio[3];
  if (!numbers) throw new Error('Xvfb: found no pipe for its number, expected one');
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${xvfb} ended before it gave a screen`);
  });
  const [said] = (await Promise.race([once(numbers, 'data'), ended])) as [Buffer];
  ended.catch(() => undefined);
  return {
    name: `:${said.toString().trim()}`,
    end: () => {
      child.kill();
    },
  };
}
