/** Answers as push services give them, in whatever pieces they arrive. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotHttp, readAnswer } from './read-answer.ts';

const read = (text: string) => readAnswer(Buffer.from(text, 'latin1'));

describe('an answer', () => {
  it.each([
    ['HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n', 201],
    ['HTTP/1.1 201 Created\r\ncontent-length: 5\r\n\r\nhello', 201],
    ['HTTP/1.1 204\r\n\r\n', 204],
    ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;x=y\r\nhello\r\n0\r\n\r\n', 200],
    ['HTTP/1.1 410 Gone\r\nTransfer-Encoding: Chunked\r\n\r\n0\r\nX-Trailer: a\r\n\r\n', 410],
    [
      'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 201 \r\nContent-Length: 0\r\n\r\n',
      201,
    ],
  ])('%j ends with its last byte, not before, and lets another follow', (text, status) => {
    expect(read(text)).toMatchObject({ status, endsAt: text.length, keepsOpen: true });
    expect(read(`${text}HTTP/1.1 200`)).toMatchObject({ status, endsAt: text.length });
    for (let cut = 0; cut < text.length; cut++)
      expect(read(text.slice(0, cut))?.endsAt).toBeUndefined();
  });

  it('tells how long to wait', () => {
    const text = 'HTTP/1.1 429 Too Many\r\nRETRY-AFTER:  120 \r\nContent-Length: 0\r\n\r\n';
    expect(read(text)).toMatchObject({ status: 429, retryAfter: '120' });
  });

  it.each([
    ['Connection: close\r\nContent-Length: 0'],
    ['Content-Length: 0\r\nContent-Length: 5'],
    ['Content-Length: 0\r\nTransfer-Encoding: chunked'],
  ])('with %j is the last on its connection', (headers) => {
    expect(read(`HTTP/1.1 201 Created\r\n${headers}\r\n\r\n`)?.keepsOpen).toBe(false);
  });

  it.each([
    ['X: no length'],
    ['Content-Length: -1'],
    ['Content-Length: 0x1'],
    ['Content-Length: 99999999999999999999'],
    ['Transfer-Encoding: gzip, chunked'],
  ])('with %j has a status and no end', (headers) => {
    const answer = read(`HTTP/1.1 201 Created\r\n${headers}\r\n\r\n`);
    expect(answer).toMatchObject({ status: 201, endsAt: undefined });
  });

  it.each([
    ['SSH-2.0'],
    ['HTTP/2.0 200 OK\r\n\r\n'],
    ['HTTP/1.1 20 OK\r\n\r\n'],
    ['HTTP/1.1 101 Switching Protocols\r\n\r\n'],
    [`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(20_000)}`],
    ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'],
    ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabcd'],
  ])('is not what begins with %.40j', (text) => {
    expect(() => read(text)).toThrow(NotHttp);
  });

  it('is the same however its body is cut into chunks', () => {
    const body = fc.array(fc.string({ minLength: 1, unit: 'binary-ascii' }), { maxLength: 5 });
    fc.assert(
      fc.property(body, fc.constantFrom(200, 201, 400, 410, 429, 503), (parts, status) => {
        const chunks = [...parts, ''].map((part) => `${part.length.toString(16)}\r\n${part}\r\n`);
        const text = `HTTP/1.1 ${status} x\r\nTransfer-Encoding: chunked\r\n\r\n${chunks.join('')}`;
        expect(read(text)).toMatchObject({ status, endsAt: text.length, keepsOpen: true });
      }),
    );
  });

  it('is read without a crash, whatever bytes arrive', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, hasHead) => {
        const head = hasHead ? 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n' : '';
        try {
          const end = readAnswer(Buffer.concat([Buffer.from(head), bytes]))?.endsAt ?? 0;
          expect(end).toBeLessThanOrEqual(head.length + bytes.length);
        } catch (error) {
          expect(error).toBeInstanceOf(NotHttp);
        }
      }),
    );
  });
});
