/** The names of attachments in addresses. */
import { z } from 'zod';
import { type AttachmentId, asId } from '../../../kernel/ids.ts';
import type { AttachmentType } from '../tables.ts';

const extensions = { 'video/mp4': 'mp4', 'video/webm': 'webm', 'application/pdf': 'pdf' } as const;
const types: Readonly<Record<string, AttachmentType | 'text/vtt'>> = {
  mp4: 'video/mp4',
  webm: 'video/webm',
  pdf: 'application/pdf',
  vtt: 'text/vtt',
};

/** The file itself, as in `<id>.mp4`. */
export function attachmentFile({ id, type }: { id: string; type: AttachmentType }): string {
  return `${id}.${extensions[type]}`;
}

/** The captions of a video. */
export function captionsFile(id: string): string {
  return `${id}.vtt`;
}

/** What a file name stands for; undefined when it is neither of the above. */
export function attachmentNamed(
  file: string,
): { id: AttachmentId; type: AttachmentType | 'text/vtt' } | undefined {
  const [, id, extension = ''] = /^([0-9a-f-]{36})\.([a-z0-9]{3,4})$/.exec(file) ?? [];
  const type = types[extension];
  return type && z.uuid().safeParse(id).success ? { id: asId(id ?? ''), type } : undefined;
}
