import { expect, test } from 'vitest';
import { readOperations } from './read-open-api.ts';

const document = {
  paths: {
    '/projects/{slug}': {
      get: {
        operationId: 'projects.landing',
        summary: 'The first page of a project',
        parameters: [{ name: 'slug', in: 'path', required: true, schema: { type: 'string' } }],
        responses: {
          '200': {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Landing' } } },
          },
          '404': { description: 'There is nothing here.' },
        },
      },
      parameters: [],
    },
  },
  components: {
    schemas: {
      Landing: {
        required: ['status'],
        properties: {
          status: { enum: ['active', 'completed'] },
          contact: { anyOf: [{ type: 'string' }, { type: 'null' }] },
          today: { type: 'array', items: { type: 'object' } },
        },
      },
    },
  },
};

test('operations are told with their fields, references followed', () => {
  expect(readOperations(document)).toEqual([
    {
      name: 'projects',
      operations: [
        expect.objectContaining({
          method: 'GET',
          path: '/projects/{slug}',
          input: [{ name: 'slug', type: 'string', required: true }],
          output: [
            { name: 'status', type: '"active" | "completed"', required: true },
            { name: 'contact', type: 'string | null', required: false },
            { name: 'today', type: 'object[]', required: false },
          ],
          refusals: [{ status: '404', text: 'There is nothing here.' }],
        }),
      ],
    },
  ]);
});

test('a document without paths, or with nonsense in them, gives no operations', () => {
  expect(readOperations({})).toEqual([]);
  expect(readOperations({ paths: { '/x': null, '/y': { get: 7, trace: {} } } })).toHaveLength(1);
});
