/** Databases that are built once and copied by every test file. */
export const templates = {
  community: 'template_community',
  platform: 'template_platform',
} as const;
