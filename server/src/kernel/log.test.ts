import { DrizzleQueryError } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLog, describeError } from './log.ts';

/** What the log writes when `use` uses it. */
function written(use: (log: ReturnType<typeof createLog>) => void, level = 'info'): string {
  const lines: string[] = [];
  use(createLog(level, { write: (line) => lines.push(line) }));
  return lines.join('');
}

const queryWith = (...values: unknown[]) =>
  new DrizzleQueryError('insert into messages values ($1)', values, new Error('unique violation'));

describe('a log line', () => {
  it('is JSON with a level by name, a moment and no name of the machine', () => {
    const line = JSON.parse(written((log) => log.info({ route: '/x' }, 'request')));
    expect(line).toEqual({ level: 'info', at: line.at, route: '/x', msg: 'request' });
    expect(new Date(line.at).toISOString()).toBe(line.at);
  });

  it('is not written below the level asked for', () => {
    expect(written((log) => log.info('x'), 'warn')).toBe('');
  });

  it.each(['password', 'token', 'secret', 'claimCode', 'cookie', 'authorization', 'ip'])(
    'does not hold a %s, however deep it was put',
    (name) => {
      const found = { [name]: 'hunter2' };
      for (const logged of [found, { input: found }, { request: { headers: found } }]) {
        const line = written((log) => log.info(logged, 'said'));
        expect(line).not.toContain('hunter2');
        expect(line).toContain('[removed]');
      }
    },
  );

  it('holds an error without the values of its query', () => {
    const line = written((log) => log.error({ err: queryWith('Jo lives here') }, 'fault'));
    expect(line).toContain('insert into messages');
    expect(line).not.toContain('Jo lives here');
  });
});

describe('an error described', () => {
  it('tells what, where and why', () => {
    const cause = Object.assign(new TypeError('socket closed'), { code: 'ECONNRESET' });
    const told = describeError(new Error('could not send', { cause }));
    expect(told).toMatchObject({
      type: 'Error',
      message: 'could not send',
      cause: { type: 'TypeError', message: 'socket closed', code: 'ECONNRESET' },
    });
    expect(told.stack).toContain('log.test.ts');
  });

  it('keeps the query and where it was asked', () => {
    const { message, stack } = describeError(queryWith('Jo'));
    expect(message).toBe('Failed query: insert into messages values ($1)');
    expect(stack).toContain('log.test.ts');
  });

  it('holds nothing of the values of a query, whatever people wrote in them', () => {
    const texts = fc.array(
      fc.constantFrom('Jo', '\n', ' ', '    at ', '\nparams: ', '\r', '$', '$&'),
    );
    fc.assert(
      fc.property(texts, (pieces) => {
        const value = `${pieces.join('')}\n    at hunter2${pieces.join('')}`;
        expect(JSON.stringify(describeError(queryWith(value)))).not.toContain('hunter2');
      }),
    );
  });

  it('is not told when it is no error: a value thrown may be anything', () => {
    expect(describeError({ password: 'hunter2' })).toEqual({ message: 'not an error' });
  });
});
