import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { binarySchema } from '../../kernel/binary.ts';
import { notFound } from '../../kernel/errors.ts';
import { anyone } from '../../kernel/policy.ts';
import { drawIcon, iconPurposes } from './draw-icon.ts';
import { RenderedOnce } from './rendered-once.ts';

/** Four for each application that one process serves often. */
const icons = new RenderedOnce(200);

export const openIcon = readAction({
  id: 'brand.icon',
  summary: 'The icon of this application on a device; look and accent make its address unchanging',
  route: 'GET /brand/:look/:accent/icon-:purpose.png',
  by: anyone(),
  input: z.strictObject({
    look: z.string().max(40),
    accent: z.string().regex(/^[0-9a-f]{6}$/),
    purpose: z.enum(iconPurposes),
  }),
  output: binarySchema,
  async run({ namespace }, { look, accent, purpose }) {
    const { brand } = namespace;
    if (look !== brand.logo || `#${accent}` !== brand.accent) throw notFound();
    return {
      bytes: await icons.get(`${look} ${accent} ${purpose}`, () => drawIcon(brand, purpose)),
      type: 'image/png',
      cacheControl: 'public, max-age=31536000, immutable',
    };
  },
});
