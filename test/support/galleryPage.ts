type Theme = 'light' | 'dark';

const colours = {
  light: {
    page: '#f0f0f0',
    card: '#ffffff',
    soft: '#f0f0f0',
    text: '#242424',
    subtle: '#616161',
    bad: '#c4314b',
    line: '#d1d1d1',
  },
  dark: {
    page: '#141414',
    card: '#292929',
    soft: '#1f1f1f',
    text: '#ffffff',
    subtle: '#adadad',
    bad: '#f1707b',
    line: '#525252',
  },
} as const;

/** A host config near that of Teams; the product does not carry it. */
function hostConfig(theme: Theme) {
  const { text, subtle, bad, card, soft } = colours[theme];
  const shade = (colour: string) => ({ default: colour, subtle });
  const foregroundColors = {
    default: shade(text),
    accent: shade(theme === 'light' ? '#5b5fc7' : '#7f85f5'),
    attention: { default: bad, subtle: bad },
    good: shade(text),
    warning: shade(text),
  };
  return {
    fontFamily: 'Segoe UI, Noto Sans, Helvetica, Arial, sans-serif',
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    spacing: { small: 4, default: 8, medium: 16, large: 24, extraLarge: 32, padding: 12 },
    separator: { lineThickness: 1, lineColor: colours[theme].line },
    containerStyles: {
      default: { backgroundColor: card, foregroundColors },
      emphasis: { backgroundColor: soft, foregroundColors },
    },
    actions: { maxActions: 6, actionsOrientation: 'vertical', actionAlignment: 'stretch', buttonSpacing: 8 },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder' },
        optionalInputs: { weight: 'bolder' },
      },
    },
  };
}

/** A page that draws cards side by side once the renderer is loaded: `draw()` gives what sticks out or was not read. */
export function galleryPage(
  cards: readonly { readonly name: string; readonly card: object }[],
  width: number,
  theme: Theme,
): string {
  const { page, card, text, subtle, line } = colours[theme];
  const data = JSON.stringify({ cards, config: hostConfig(theme) }).replaceAll('<', '\\u003c');
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; background: ${page}; color: ${subtle}; font: 12px sans-serif; display: flex; flex-wrap: wrap; align-items: start }
    figure { margin: 12px; width: ${width}px } figcaption { padding: 4px 0 }
    .ac-adaptiveCard { border: 1px solid ${line}; border-radius: 6px; box-sizing: border-box }
    input, select, textarea { box-sizing: border-box; width: 100%; padding: 6px; background: ${card}; color: ${text}; border: 1px solid ${line} }
    input[type=radio], input[type=checkbox] { width: auto }
    button { padding: 8px; border: 1px solid ${line}; border-radius: 4px; background: ${card}; color: ${text}; font: inherit; font-weight: 600 }
  </style><body><script>
    const data = ${data};
    function draw() {
      const faults = [];
      for (const { name, card } of data.cards) {
        const figure = document.body.appendChild(document.createElement('figure'));
        figure.appendChild(document.createElement('figcaption')).textContent = name;
        const shown = new AdaptiveCards.AdaptiveCard();
        shown.hostConfig = new AdaptiveCards.HostConfig(data.config);
        shown.parse(card);
        const element = figure.appendChild(shown.render());
        if (element.scrollWidth > element.clientWidth) faults.push(name + ' is wider than its place');
      }
      return faults;
    }
  </script>`;
}
