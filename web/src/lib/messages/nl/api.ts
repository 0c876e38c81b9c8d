export const api = {
  'api.title': 'Alles wat de pagina’s kunnen, kunt u ook',
  'api.intro': 'Dezelfde acties, als REST met JSON. Het volledige document is machineleesbaar.',
  'api.document': 'OpenAPI-document',
  'api.count': '{total, plural, one {Eén actie} other {# acties}}',
  'api.input': 'Vraag',
  'api.output': 'Antwoord',
  'api.field': 'Veld',
  'api.type': 'Soort',
  'api.required': 'verplicht',
  'api.errors': 'Weigeringen',
} as const;
