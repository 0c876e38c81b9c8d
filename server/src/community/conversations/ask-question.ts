import { renderSVG } from 'uqr';
import { z } from 'zod';
import { writeAction } from '../../kernel/action.ts';
import { newId } from '../../kernel/ids.ts';
import { anyone } from '../../kernel/policy.ts';
import { lineSchema, textSchema } from '../../kernel/text-schemas.ts';
import { openClientKey } from '../clients/index.ts';
import { loadPublicProject, slugSchema } from '../projects/index.ts';
import { hashOfClaimCode, heldBy } from './claim.ts';
import { newClaimCode } from './claim-code.ts';
import { conversationKinds, conversations } from './tables.ts';
import { addMessage } from './write-message.ts';

export const askQuestion = writeAction({
  id: 'conversations.ask',
  summary: 'Ask a question or report something; gives the claim code that opens the conversation',
  route: 'POST /projects/:slug/conversations',
  by: anyone(),
  input: z.strictObject({
    slug: slugSchema,
    text: textSchema(4000),
    kind: z.enum(conversationKinds).default('question'),
    name: lineSchema(80).optional(),
  }),
  output: z.object({ claimCode: z.string(), claimLink: z.string(), claimQr: z.string() }),
  rateLimit: { max: 10, windowS: 600 },
  audit: () => ({ event: 'conversation.opened', subject: 'conversations' }),
  async run({ tx, namespace, clock }, { slug, text, kind, name }) {
    const project = await loadPublicProject(tx, slug);
    await openClientKey(namespace, project.clientId);
    const claimCode = newClaimCode();
    const hash = hashOfClaimCode(namespace, claimCode);
    await tx.hold(heldBy(hash));
    const id = newId<'conversation'>();
    const at = clock.now();
    const { clientId } = project;
    await tx.insert(conversations).values({
      ...{ id, clientId, projectId: project.id, claimHash: hash, kind },
      ...{ state: 'open', openedAt: at, lastMessageAt: at },
    });
    const message = { conversationId: id, clientId, sender: 'resident' as const, text, name, at };
    await addMessage(tx, namespace.keys, message);
    const claimLink = `${namespace.origin}/conversation#${claimCode.replaceAll(' ', '-')}`;
    return { claimCode, claimLink, claimQr: renderSVG(claimLink, { border: 2 }) };
  },
});
