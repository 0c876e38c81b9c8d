/** Every scene the demonstration can draw. */
export const sceneNames = [
  'canal-quay',
  'bridge-barge',
  'pipe-trench',
  'tram-street',
  'housing-block',
  'dike',
  'park-trees',
  'station-square',
  'bicycle-tunnel',
  'lock',
  'school-yard',
  'road-roller',
  'heat-pipes',
  'noise-barrier',
  'playground',
] as const;

export type SceneName = (typeof sceneNames)[number];
