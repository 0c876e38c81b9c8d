import { and, inArray, isNull } from 'drizzle-orm';
import { renderSVG } from 'uqr';
import { z } from 'zod';
import { type WriteContext, writeAction } from '../../kernel/action.ts';
import { DomainError } from '../../kernel/errors.ts';
import { asId, newId } from '../../kernel/ids.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import { anyone } from '../../kernel/policy.ts';
import { proofField, readProof, spendProof } from '../../kernel/proof-of-work/index.ts';
import { lineSchema, textSchema } from '../../kernel/text-schemas.ts';
import { openClientKey } from '../clients/index.ts';
import { loadPublicProject, slugSchema } from '../projects/index.ts';
import { limitQuestions, refuseRepeat } from './ask-limits.ts';
import { claimCodeSchema, hashOfClaimCode, heldBy } from './claim-codes/claim.ts';
import { newClaimCode } from './claim-codes/claim-code.ts';
import { sealPlace } from './conversation-place.ts';
import { heldPhotos } from './photos/attach-photo.ts';
import { pinSchema, roundPin } from './pin.ts';
import { readMessages } from './read-messages.ts';
import { heldConversation } from './resident-view.ts';
import { conversationKinds, conversations, questionPhotos } from './tables.ts';
import { doubtAbout, refuseWordless } from './weigh-question.ts';
import { addMessage } from './write-message.ts';

const questionSchema = z.strictObject({
  slug: slugSchema,
  text: textSchema(4000),
  kind: z.enum(conversationKinds).default('question'),
  name: lineSchema(80).optional(),
  /** In words, where it is. */
  place: lineSchema(120).optional(),
  pin: pinSchema.optional(),
  /** Made by the sender, so that sending again asks once; left out, one is made here. */
  claimCode: claimCodeSchema.optional(),
  proof: proofField,
});
type Question = z.output<typeof questionSchema>;

export const askQuestion = writeAction({
  id: 'conversations.ask',
  summary:
    'Ask a question or report something, once for each claim code however often it is sent; gives the code that opens the conversation',
  route: 'POST /projects/:slug/conversations',
  by: anyone<Question>(({ claimCode }, namespace) =>
    claimCode ? heldBy(hashOfClaimCode(namespace, claimCode)) : {},
  ),
  input: questionSchema,
  output: z.object({
    claimCode: z.string(),
    claimLink: z.string(),
    claimQr: z.string(),
    /** Whether the team checks it before it counts. */
    isToCheck: z.boolean(),
    /** Whether it had been asked before, with this claim code. */
    isRepeat: z.boolean(),
  }),
  rateLimit: { max: 10, windowS: 600 },
  audit: ({ output }) =>
    output.isRepeat
      ? null
      : {
          event: 'conversation.opened',
          subject: 'conversations',
          details: { isToCheck: output.isToCheck },
        },
  async run(context, question) {
    const { namespace, tx } = context;
    const claimCode = question.claimCode ?? newClaimCode();
    const claimHash = hashOfClaimCode(namespace, claimCode);
    await tx.hold(heldBy(claimHash));
    const opened = await openOnce(context, question, claimHash);
    return { claimCode, ...claimCard(namespace, claimCode), ...opened };
  },
});

/** What opens the conversation without typing the code: a link, and the same to scan. */
function claimCard(namespace: Namespace, claimCode: string) {
  const words = claimCode
    .trim()
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');
  const claimLink = `${namespace.origin}/conversation#${words}`;
  return { claimLink, claimQr: renderSVG(claimLink, { border: 2 }) };
}

/**
 * The claim hash is unique, so of several sendings at once one opens the conversation and the others
 * wait, find it there and change nothing: that the code comes from the device makes it the key.
 */
async function openOnce(context: WriteContext<undefined>, question: Question, claimHash: Buffer) {
  const { tx, namespace, clock, caller } = context;
  const project = await loadPublicProject(tx, question.slug);
  refuseWordless(question.text);
  const proof = question.proof && (await readProof(namespace, clock, question.proof));
  const doubt = doubtAbout(question.text, Boolean(proof));
  await openClientKey(namespace, project.clientId);
  const [id, at] = [newId<'conversation'>(), clock.now()];
  const { clientId } = project;
  const pin = question.pin && roundPin(question.pin, project);
  const { rowCount } = await tx
    .insert(conversations)
    .values({
      ...{ id, clientId, projectId: project.id, claimHash, kind: question.kind, doubt },
      ...{ state: 'open', openedAt: at, lastMessageAt: at },
      ...sealPlace(namespace.keys, clientId, id, { place: question.place, pin }),
    })
    .onConflictDoNothing({ target: conversations.claimHash });
  if (rowCount === 0) return repeated(context, project.id, question);
  if (proof) await spendProof(context, proof);
  const remember = refuseRepeat(caller, question, claimHash);
  await limitQuestions(context, project, doubt !== null);
  const { text, name } = question;
  await addMessage(tx, namespace.keys, {
    ...{ conversationId: id, clientId, sender: 'resident' as const, text, name, at },
  });
  await keepPhotos(context, id);
  remember();
  return { isToCheck: doubt !== null, isRepeat: false };
}

/** The photos that came before under this claim code. */
async function keepPhotos(
  { tx }: WriteContext<undefined>,
  conversationId: ReturnType<typeof newId<'conversation'>>,
): Promise<void> {
  const photos = await heldPhotos(tx);
  if (photos.length === 0) return;
  const ids = photos.map(({ id }) => asId<'photo'>(id));
  await tx
    .update(questionPhotos)
    .set({ conversationId })
    .where(and(inArray(questionPhotos.id, ids), isNull(questionPhotos.conversationId)));
}

/** The same question again is no fault; another one under its code would be lost, so it is refused. */
async function repeated(
  { tx, namespace }: WriteContext<undefined>,
  projectId: string,
  { text }: Question,
) {
  const { id, doubt, ...before } = await heldConversation(tx);
  const [first] = await readMessages(tx, namespace, id);
  if (before.projectId === projectId && first?.text === text) {
    return { isToCheck: doubt !== null, isRepeat: true };
  }
  const message = 'This code opens a question that was sent before.';
  throw new DomainError('conflict', message, {
    issues: [{ path: 'claimCode', message, hint: { key: 'code-used' } }],
  });
}
