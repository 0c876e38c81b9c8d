import type { DomainError, PageBridge } from '@sitepodium/server/page-bridge';
import { tryForm } from '#lib/errors/try-form.ts';
import type { TheProject, TheUpdate } from '../ids.ts';
import type { PortalKey } from '../messages/catalogue.ts';
import { addAttachment } from './add-attachment.ts';
import { checkContent, type Faults } from './check-content.ts';
import { type ContentValues, type KeptPhoto, readValues } from './form-values.ts';
import { photoRefusal } from './photo-refusal.ts';
import { otherLanguages } from './written-languages.ts';

/** What the page shows again when saving did not work: nothing that was typed is lost. */
export interface SaveRefused {
  status: number;
  values: ContentValues;
  faults: Faults;
}

/** Without an update's id it was not saved before. */
type Target = TheProject | TheUpdate;

/** Saves the compose form. Gives the update's id, or what stands in the way. */
export async function saveContent(
  bridge: PageBridge,
  target: Target,
  form: FormData,
  purpose: 'draft' | 'publish',
): Promise<{ updateId: string } | { refused: SaveRefused }> {
  const stored = 'updateId' in target ? await storedBody(bridge, target) : undefined;
  const values = readValues(form, stored);
  const refused = (faults: Faults, status = 400) => ({ refused: { status, values, faults } });
  const added = await addPhoto(bridge, target, form);
  if ('photo' in added) values.photos.push(added.photo);
  const attached = await addAttachment(bridge, target, form);
  if ('attachment' in attached) values.attachments.push(attached.attachment);
  const checked = checkContent(values, purpose);
  const fileFaults: Faults = {
    ...('fault' in added ? { photo: added.fault } : {}),
    ...('fault' in attached ? { attachment: attached.fault } : {}),
  };
  if ('faults' in checked) return refused({ ...checked.faults, ...fileFaults });
  if (Object.keys(fileFaults).length > 0) return refused(fileFaults);
  const saving =
    'updateId' in target
      ? bridge.call('updates.revise', { ...target, ...checked.content })
      : bridge.call('updates.draft', { ...target, ...checked.content });
  const outcome = await tryForm(saving, mendable);
  return 'refusal' in outcome
    ? refused(faultsOf(outcome.refusal), outcome.refusal.status)
    : { updateId: outcome.output.updateId };
}

const mendable: DomainError['code'][] = [
  'invalid',
  'conflict',
  'sign-in-required',
  'too-many',
  'unavailable',
];

async function storedBody(bridge: PageBridge, target: TheUpdate) {
  const outcome = await tryForm(bridge.call('updates.edit', target), ['sign-in-required']);
  return 'refusal' in outcome ? undefined : outcome.output.update.body;
}

/** Without script one photo comes along with the form; with it, photos have gone ahead. */
async function addPhoto(
  bridge: PageBridge,
  { projectId }: TheProject,
  form: FormData,
): Promise<{ photo: KeptPhoto } | { fault: PortalKey } | { nothing: true }> {
  const sent = form.get('photo');
  const alt = String(form.get('photoAlt') ?? '').trim();
  if (!(sent instanceof File) || sent.size === 0) return { nothing: true };
  if (alt === '') return { fault: 'photo.noAlt' };
  const file = new Uint8Array(await sent.arrayBuffer());
  const upload = bridge.call('media.upload', { projectId, file, alt: { nl: alt } });
  const outcome = await tryForm(upload, [
    'invalid',
    'too-large',
    'unsupported',
    'too-many',
    'unavailable',
    'sign-in-required',
  ]);
  if ('refusal' in outcome) return { fault: photoRefusal(outcome.refusal.code) };
  const { picture } = outcome.output;
  return { photo: { id: picture.id, alt: picture.alt, url: picture.fallback } };
}

/** Where the server's own refusal belongs in the form. */
function faultsOf({ code, issues }: DomainError): Faults {
  if (code === 'conflict') return { form: 'fault.conflict' };
  if (code === 'sign-in-required') return { form: 'fault.signedOut' };
  if (code !== 'invalid') return { form: 'fault.busy' };
  const faults: Faults = {};
  for (const { path } of issues) Object.assign(faults, faultAt(path));
  return Object.keys(faults).length > 0 ? faults : { form: 'fault.other' };
}

function faultAt(path: string): Faults {
  const other = otherLanguages.find((language) => path.split('.')[1] === language);
  if (other && path.startsWith('title')) return { [`title.${other}`]: 'fault.title' };
  if (other && path.startsWith('body')) return { [`body.${other}`]: 'fault.text' };
  if (path.startsWith('title')) return { 'title.nl': 'fault.title' };
  if (path.startsWith('body')) return { 'body.nl': 'fault.text' };
  if (path.startsWith('pictureIds')) return { photo: 'photo.gone' };
  if (path.startsWith('attachmentIds')) return { attachment: 'attachment.gone' };
  if (path.startsWith('works.title')) return { 'works.title': 'fault.longWorksTitle' };
  if (path.startsWith('works')) return { 'works.untilTime': 'fault.timeOrder' };
  return { form: 'fault.other' };
}
