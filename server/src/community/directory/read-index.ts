import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { binarySchema } from '../../kernel/binary.ts';
import { notFound } from '../../kernel/errors.ts';
import { anyone } from '../../kernel/policy.ts';
import { currentFeatures, currentIndex } from './index-file/current-index.ts';
import { verifyingKey } from './index-file/seal-index.ts';

/** Where the index is now. Only this is asked again; what it points at never changes. */
export const findIndex = readAction({
  id: 'projects.index',
  summary: 'The address of the index of all projects, and the key that verifies it',
  route: 'GET /index',
  by: anyone(),
  input: z.strictObject({}),
  output: z.object({
    address: z.string(),
    /** Areas, closures and detours, for who looks at the map. */
    features: z.string(),
    /** Ed25519, raw, base64url. */
    key: z.string(),
  }),
  async run(context) {
    const index = await currentIndex(context);
    const features = await currentFeatures(context);
    return {
      address: `/api/index/${index.file}`,
      features: `/api/index/${features.file}`,
      key: verifyingKey(context.namespace.keys),
    };
  },
});

/** The same bytes for everyone, so that nobody has to say where they are. */
export const readIndex = readAction({
  id: 'projects.index-file',
  summary:
    'All published projects in one signed, unchanging file; distance is worked out on the device',
  route: 'GET /index/:file',
  by: anyone(),
  input: z.strictObject({ file: z.string().regex(/^[0-9a-f]{32}\.json$/) }),
  output: binarySchema,
  async run(context, { file }) {
    const index = await currentIndex(context);
    if (file === index.file) return index.content;
    const features = await currentFeatures(context);
    if (file === features.file) return features.content;
    throw notFound();
  },
});
