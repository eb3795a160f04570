// Generated from tokens.json by `npm run tokens`. Do not edit.

/**
 * The design tokens. A colour has a value in each mode, as `#rrggbb`; sizes and spaces are in `em`, of the text around.
 * `property` is the custom property by which a page gives another value.
 */
export const tokens = {
  color: {
    surface: {
      property: '--sen-color-surface',
      light: '#ffffff',
      dark: '#1d1521',
      contrast: '#ffffff',
      'contrast-dark': '#000000',
      description: 'Behind everything',
    },
    tint: {
      property: '--sen-color-tint',
      light: '#fdf2f7',
      dark: '#2c1f30',
      contrast: '#fdf2f7',
      'contrast-dark': '#1d1521',
      description: 'A calm area on the surface',
    },
    ink: {
      property: '--sen-color-ink',
      light: '#231a2b',
      dark: '#f7eff4',
      contrast: '#14091a',
      'contrast-dark': '#ffffff',
      description: 'Text',
    },
    soft: {
      property: '--sen-color-soft',
      light: '#5c4f63',
      dark: '#cdbfca',
      contrast: '#43364a',
      'contrast-dark': '#e9dee7',
      description: 'Text of less weight: sources, dates',
    },
    line: {
      property: '--sen-color-line',
      light: '#ecd9e3',
      dark: '#4b3a4e',
      contrast: '#5c4f63',
      'contrast-dark': '#c9b8c6',
      description: 'Lines that only part areas',
    },
    accent: {
      property: '--sen-color-accent',
      light: '#a8195f',
      dark: '#ff94c2',
      contrast: '#8a0d4b',
      'contrast-dark': '#ffb0d2',
      description: 'The lotus: numbers, actions, focus',
    },
  },
  control: {
    border: {
      property: '--sen-color-border',
      light: '#8b7385',
      dark: '#a08c9c',
      contrast: '#5c4f63',
      'contrast-dark': '#c9b8c6',
      description: 'Borders of controls; 3:1 on surface and tint',
    },
    'on-accent': {
      property: '--sen-color-on-accent',
      light: '#ffffff',
      dark: '#3d0a23',
      contrast: '#ffffff',
      'contrast-dark': '#000000',
      description: 'Text on the accent',
    },
    good: {
      property: '--sen-color-good',
      light: '#0b6749',
      dark: '#74deb2',
      contrast: '#064f37',
      'contrast-dark': '#8ff0c6',
      description: 'The leaf: right, better',
    },
    bad: {
      property: '--sen-color-bad',
      light: '#b3261e',
      dark: '#ffa198',
      contrast: '#8c1610',
      'contrast-dark': '#ffbcb6',
      description: 'Wrong, worse',
    },
    earth: {
      property: '--sen-color-earth',
      light: '#8a4a00',
      dark: '#ffc274',
      contrast: '#663600',
      'contrast-dark': '#ffd199',
      description: 'The third colour of drawings',
    },
  },
  illustration: {
    outline: {
      property: '--sen-color-outline',
      light: '#35203a',
      dark: '#1a1020',
      contrast: '#35203a',
      'contrast-dark': '#1a1020',
      description: 'The one line around everything drawn; dark in the dark too, so that faces stay faces',
    },
    paper: {
      property: '--sen-color-paper',
      light: '#fffaf6',
      dark: '#f4e9ee',
      contrast: '#fffaf6',
      'contrast-dark': '#f4e9ee',
      description: 'White cloth, walls, paper',
    },
    straw: {
      property: '--sen-color-straw',
      light: '#f6cf82',
      dark: '#d9a55a',
      contrast: '#f6cf82',
      'contrast-dark': '#d9a55a',
      description: 'Conical hats, thatch, ripe rice, mangoes',
    },
    leaf: {
      property: '--sen-color-leaf',
      light: '#86c29a',
      dark: '#3f8f70',
      contrast: '#86c29a',
      'contrast-dark': '#3f8f70',
      description: 'Palms and fields, beside the deeper `good`',
    },
    petal: {
      property: '--sen-color-petal',
      light: '#f4a9c8',
      dark: '#bd4f87',
      contrast: '#f4a9c8',
      'contrast-dark': '#bd4f87',
      description: 'The lotus, beside the deeper `accent`',
    },
    'skin-fair': {
      property: '--sen-color-skin-fair',
      light: '#f5cfae',
      dark: '#ecc4a0',
      contrast: '#f5cfae',
      'contrast-dark': '#ecc4a0',
      description: 'The first of three tones of skin',
    },
    skin: {
      property: '--sen-color-skin',
      light: '#dfa67c',
      dark: '#d1966c',
      contrast: '#dfa67c',
      'contrast-dark': '#d1966c',
      description: 'The second',
    },
    'skin-deep': {
      property: '--sen-color-skin-deep',
      light: '#b87c53',
      dark: '#a96f48',
      contrast: '#b87c53',
      'contrast-dark': '#a96f48',
      description: 'The third',
    },
    hair: {
      property: '--sen-color-hair',
      light: '#46304d',
      dark: '#5d4564',
      contrast: '#46304d',
      'contrast-dark': '#5d4564',
      description: 'Hair, dark cloth, the frames of screens',
    },
  },
  dimension: {
    radius: {
      property: '--sen-radius',
      value: '0.75em',
      description: 'Corners of areas; controls take half of it',
    },
    'font-size': {
      property: '--sen-font-size',
      value: 'medium',
      description: 'The reader\'s own text size, whatever the page does to its root',
    },
  },
  font: {
    font: {
      property: '--sen-font',
      value: 'system-ui, sans-serif',
      description: 'What the reader\'s device has, in Latin with Vietnamese marks and in Khmer',
    },
  },
  space: {
    xs: {
      value: '0.25em',
      description: 'Between what is one thing: a sign and its word',
    },
    s: {
      value: '0.5em',
      description: 'Between lines that belong together',
    },
    m: {
      value: '0.75em',
      description: 'Inside a small area, between its parts',
    },
    l: {
      value: '1em',
      description: 'Between paragraphs, inside an area',
    },
    xl: {
      value: '1.5em',
      description: 'Between groups',
    },
    xxl: {
      value: '2.5em',
      description: 'Between chapters',
    },
    target: {
      value: '2.75em',
      description: 'The least a finger is given: 44 px at the usual text size (WCAG 2.5.5)',
    },
  },
  text: {
    small: {
      value: '0.875em',
      description: 'Sources, dates, notes',
    },
    body: {
      value: '1em',
      description: 'All that is read at length',
    },
    heading: {
      value: '1.25em',
      description: 'The title of a part',
    },
    title: {
      value: '1.5em',
      description: 'The title of a widget',
    },
    'line-height': {
      value: 1.55,
      description: 'Room for the marks over and under Vietnamese letters',
    },
    'line-height-km': {
      value: 1.8,
      description: 'Khmer stacks its letters',
    },
    strong: {
      value: 600,
      description: 'Words that lead: titles, buttons',
    },
    bold: {
      value: 700,
      description: 'Figures',
    },
  },
  motion: {
    appear: {
      value: '0.4s',
      description: 'A figure that comes, a scene that changes',
    },
    roll: {
      value: '0.5s',
      description: 'Digits that roll to the next number',
    },
    'roll-easing': {
      value: 'cubic-bezier(0.2, 0.7, 0.2, 1)',
      description: 'How they slow down',
    },
  },
} as const;
