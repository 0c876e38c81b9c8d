/** How a map is moved, wherever it is shown. */
export const mapControls = {
  'map.in': 'Inzoomen',
  'map.out': 'Uitzoomen',
  'map.all': 'Toon alles',
  'map.busy': 'De kaart komt eraan…',
  'map.scroll': 'Houd Ctrl ingedrukt en scrol om te zoomen',
  'map.touch': 'Beweeg de kaart met twee vingers',
} as const;
