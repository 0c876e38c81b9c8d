import type { api as dutch } from '../nl/api.ts';

export const api: Record<keyof typeof dutch, string> = {
  'api.title': 'Alles, was die Seiten können, können Sie auch',
  'api.intro':
    'Dieselben Aktionen, als REST mit JSON. Das vollständige Dokument ist maschinenlesbar.',
  'api.document': 'OpenAPI-Dokument',
  'api.count': '{total, plural, one {Eine Aktion} other {# Aktionen}}',
  'api.input': 'Anfrage',
  'api.output': 'Antwort',
  'api.field': 'Feld',
  'api.type': 'Art',
  'api.required': 'erforderlich',
  'api.errors': 'Ablehnungen',
};
