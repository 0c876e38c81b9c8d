import type { api as dutch } from '../nl/api.ts';

export const api: Record<keyof typeof dutch, string> = {
  'api.title': 'Everything the pages can do, you can too',
  'api.intro': 'The same actions, as REST with JSON. The complete document is machine-readable.',
  'api.document': 'OpenAPI document',
  'api.count': '{total, plural, one {One action} other {# actions}}',
  'api.input': 'Request',
  'api.output': 'Response',
  'api.field': 'Field',
  'api.type': 'Type',
  'api.required': 'required',
  'api.errors': 'Refusals',
};
