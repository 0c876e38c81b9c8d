/** Asks one page over and over on many connections at once, in a process of its own. */
import autocannon from 'autocannon';

export interface Load {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly connections: number;
  readonly seconds: number;
  /** The answer that counts; every other is a failure. */
  readonly status: number;
}

export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  /** Other answers, and requests without an answer. */
  readonly failures: number;
}

process.on('message', (message: unknown) => {
  if (isLoad(message)) void run(message);
});
// Lives as long as whoever started it.
process.channel?.ref();

async function run({ url, headers, connections, seconds, status }: Load): Promise<void> {
  const result = await autocannon({ url, headers: { ...headers }, connections, duration: seconds });
  const wanted = status === 304 ? result['3xx'] : result['2xx'];
  const answer: LoadResult = {
    requests: wanted,
    seconds: result.duration,
    failures: result['2xx'] + result.non2xx - wanted + result.errors + result.timeouts,
  };
  process.send?.(answer);
}

function isLoad(message: unknown): message is Load {
  return typeof message === 'object' && message !== null && 'connections' in message;
}
