/** The rival of a kept page: node:http sending prepared bytes, and nothing more. */
import { createServer } from 'node:http';

/** What to send; header lines are name, value, name, value. */
export interface BareAnswer {
  readonly status: number;
  readonly lines: readonly string[];
  readonly body: string;
}

process.on('message', (message: unknown) => {
  if (isAnswer(message)) serve(message);
});
// Lives as long as whoever started it.
process.channel?.ref();

function serve({ status, lines, body }: BareAnswer): void {
  const head = [...lines];
  const bytes = Buffer.from(body, 'base64');
  const server = createServer((_request, response) => {
    response.writeHead(status, head).end(bytes);
  });
  server.listen(0, 'localhost', () => process.send?.(server.address()));
}

function isAnswer(message: unknown): message is BareAnswer {
  return typeof message === 'object' && message !== null && 'lines' in message;
}
