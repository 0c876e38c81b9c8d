/** A member at work, over the API as any client of it would be. */
import { demoPassword } from '../server/src/demo/content/members.ts';

export interface Editor {
  /** The project the editor writes for. */
  readonly project: OwnProject;
  /** Writes an update that residents do not see yet; gives its id. */
  draft(title: string): Promise<string>;
  /** Resolves when the server says it is published. */
  publish(updateId: string): Promise<void>;
}

interface OwnProject {
  readonly id: string;
  readonly slug: string;
}

/** Signs in as the manager of one of the demonstration's clients, for its nth project. */
export async function signInEditor(origin: string, nth = 0): Promise<Editor> {
  const credentials = { email: 'manager@amstelrijk.example.org', password: demoPassword };
  const signedIn = await post(`${origin}/api/members/sign-in`, credentials);
  const cookie = signedIn.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const answer = await fetch(`${origin}/api/portal/projects`, { headers: { cookie } });
  const { projects } = (await answer.json()) as { projects: OwnProject[] };
  const project = projects[nth];
  if (!project) throw new Error('The editor has no project');
  const updates = `${origin}/api/portal/projects/${project.id}/updates`;
  return {
    project,
    async draft(title) {
      const content = { kind: 'news', category: 'progress', title: { nl: title }, body };
      const drafted = await post(updates, content, { cookie });
      return ((await drafted.json()) as { updateId: string }).updateId;
    },
    async publish(updateId) {
      await post(`${updates}/${updateId}/publish`, {}, { cookie });
    },
  };
}

/** Posts JSON; throws with the answer when it is a refusal. */
export async function post(
  url: string,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (response.ok) return response;
  throw new Error(`${url}: ${response.status} ${await response.text()}`);
}

const paragraph = {
  type: 'paragraph',
  content: [{ type: 'text', text: 'De brug gaat maandag om zeven uur open.' }],
};
const body = { nl: { type: 'doc', content: [paragraph] } };
