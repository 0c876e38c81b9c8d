import type { PageBridge } from '@sitepodium/server/page-bridge';
import { tryForm } from '#lib/errors/try-form.ts';
import type { TheProject } from '../ids.ts';
import type { PortalKey } from '../messages/catalogue.ts';
import { attachmentRefusal } from './attachment-refusal.ts';
import type { KeptAttachment } from './form-values.ts';

/** Without script one video or document comes along with the form; with it, files have gone ahead. */
export async function addAttachment(
  bridge: PageBridge,
  { projectId }: TheProject,
  form: FormData,
): Promise<{ attachment: KeptAttachment } | { fault: PortalKey } | { nothing: true }> {
  const sent = form.get('attachment');
  const line = (name: string) => String(form.get(name) ?? '').trim();
  if (!(sent instanceof File) || sent.size === 0) return { nothing: true };
  const [title, text] = [line('attachmentTitle'), line('attachmentText')];
  if (title === '') return { fault: 'attachment.noTitle' };
  const attaching = bridge.call('media.attach', {
    ...{ projectId, title: { nl: title } },
    ...(text === '' ? {} : { description: { nl: text } }),
    file: new Uint8Array(await sent.arrayBuffer()),
  });
  const outcome = await tryForm(attaching, [
    'invalid',
    'too-large',
    'unsupported',
    'too-many',
    'unavailable',
    'sign-in-required',
  ]);
  if ('refusal' in outcome) {
    const { code, issues } = outcome.refusal;
    const refusal = code === 'invalid' ? `invalid ${issues[0]?.path ?? ''}` : code;
    return { fault: attachmentRefusal(refusal) };
  }
  const { id, kind, title: kept } = outcome.output.attachment;
  return { attachment: { id, kind, title: kept } };
}
