/** A film and a document under some updates of the demonstration; both are made by us. */
import { readFile } from 'node:fs/promises';
import { addAttachment, storeAttachment } from '../community/media/index.ts';
import { tagsOf } from '../community/projects/index.ts';
import { attachToPublished } from '../community/updates/index.ts';
import type { Namespace } from '../kernel/namespace.ts';
import type { Runtime } from '../kernel/runtime.ts';
import { systemTransaction } from '../kernel/system-transaction.ts';
import type { Sounding } from './add-voices.ts';
import { writePdf } from './media/write-pdf.ts';

const film = {
  title: { nl: 'De kraan draait', en: 'The crane turns' },
  description: {
    nl: 'Een getekende film zonder geluid. Een rode kraan hijst een bundel planken op van de kade, draait ermee over het water en laat hem weer zakken.',
    en: 'A drawn film without sound. A red crane lifts a bundle of planks from the quay, swings it over the water and lowers it again.',
  },
};

const document = {
  title: { nl: 'De planning op één blad', en: 'The planning on one page' },
  description: undefined,
};

const planning = [
  {
    heading: 'De planning op één blad',
    lines: [
      'Dit blad hangt ook in de bouwkeet.',
      '',
      'Maandag tot en met vrijdag   van 7 tot 16 uur',
      'Zaterdag                     alleen als het eerder is gezegd',
      'Zondag en feestdagen         geen werk',
      '',
      'Loopt iets anders, dan staat dat in een bericht van het project.',
    ],
  },
  {
    heading: 'Wat u merkt',
    lines: [
      'Graven      geluid, soms trillingen',
      'Bestraten   stof bij droog weer',
      'Leidingen   een halve dag geen water; u leest het een week vooraf',
    ],
  },
];

/** Adds them to the newest update of each of these projects. */
export async function addFiles(
  { clock, log }: Runtime,
  namespace: Namespace,
  places: readonly (Sounding & { slug: string })[],
): Promise<void> {
  const mp4 = await readFile(new URL('./media/crane.mp4', import.meta.url));
  const contents = [
    { about: film, bytes: mp4 },
    { about: document, bytes: writePdf(planning) },
  ];
  for (const { clientId, projectId, updateId, slug } of places) {
    for (const [position, { about, bytes }] of contents.entries()) {
      const stored = await storeAttachment(namespace, clientId, bytes);
      await systemTransaction({ namespace, clock, log }, 'demonstration', async (write) => {
        await addAttachment(write.tx, stored, { projectId, ...about });
        await attachToPublished(write.tx, { updateId, clientId }, stored.id, position);
        await write.outdate(...tagsOf(slug));
      });
    }
  }
}
