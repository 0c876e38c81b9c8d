/**
 * The arrows of ARCHITECTURE.md, checked, imports of types included: modules stand on the kernel and
 * meet only in compose.ts; nothing imports in circles.
 */
const isTest = '\\.test\\.ts$|/test-support/|push-receiver\\.ts$';

/** The modules of the community: each stands on those of lines above its own. */
const layers = [
  ['clients', 'brand'],
  ['projects'],
  ['media', 'works', 'members', 'polls'],
  ['updates', 'conversations'],
  ['following', 'planning', 'feeds', 'reactions', 'comments', 'sharing'],
  ['directory'],
];

const modulesOf = (names) => `^server/src/community/(${names.join('|')})/`;

const layerRules = layers.map((names, place) => ({
  name: `community-line-${place + 1}-stands-on-those-above`,
  severity: 'error',
  from: { path: modulesOf(names), pathNot: isTest },
  to: { path: modulesOf(layers.slice(place).flat()), pathNot: '^server/src/community/$1/' },
}));

export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'kernel-knows-no-module',
      severity: 'error',
      from: { path: '^server/src/kernel/', pathNot: isTest },
      to: { path: '^server/src/(?!kernel/)' },
    },
    {
      name: 'community-knows-no-platform',
      severity: 'error',
      from: { path: '^server/src/community/', pathNot: isTest },
      to: { path: '^server/src/(?!kernel/|community/)' },
    },
    ...layerRules,
    {
      name: 'every-module-has-its-line',
      severity: 'error',
      from: { path: '^server/src/community/[^/]+/', pathNot: modulesOf(layers.flat()) },
      to: {},
    },
    {
      name: 'modules-meet-through-index',
      severity: 'error',
      from: { path: '^server/src/(community|platform)/([^/]+)/', pathNot: isTest },
      to: {
        path: '^server/src/(community|platform)/[^/]+/',
        pathNot: '^server/src/$1/$2/|/index\\.ts$',
      },
    },
    {
      name: 'outsiders-use-index',
      severity: 'error',
      from: { path: '^server/src/(demo|commands)/|^server/src/[^/]+\\.ts$', pathNot: isTest },
      to: {
        path: '^server/src/(community|platform)/[^/]+/',
        pathNot: '/(index|tables)\\.ts$|/promises(\\.ts$|/)',
      },
    },
    {
      name: 'pages-call-actions-only',
      severity: 'error',
      from: { path: '^web/src/' },
      to: {
        path: '^server/src/',
        pathNot:
          '^server/src/(page-bridge\\.ts|community/updates/structured-text/|community/conversations/claim-codes/claim-words\\.ts|kernel/clean-text\\.ts)',
      },
    },
    {
      name: 'no-test-support-in-production',
      severity: 'error',
      from: { path: '^(server|web)/src/', pathNot: isTest },
      to: { path: '\\.test\\.ts$|/test-support/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.svelte$|\\.svelte-kit' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
