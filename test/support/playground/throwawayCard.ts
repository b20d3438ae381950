/** One of every input, and buttons as Waymark's cards have them: Action.Execute, falling back to Submit. */
export function throwawayCard(title: string): Record<string, unknown> {
  const colours = ['Red', 'Blue'].map((name) => ({ title: name, value: name.toLowerCase() }));
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      { type: 'TextBlock', text: title, style: 'heading', size: 'large', wrap: true },
      { type: 'Input.Text', id: 'name', label: 'Name', isRequired: true, errorMessage: 'Enter a name' },
      { type: 'Input.Number', id: 'age', label: 'Age' },
      { type: 'Input.Date', id: 'day', label: 'Day' },
      { type: 'Input.Time', id: 'time', label: 'Time' },
      { type: 'Input.ChoiceSet', id: 'colour', label: 'Colour', style: 'expanded', choices: colours },
      { type: 'Input.ChoiceSet', id: 'paint', label: 'Paint', style: 'compact', choices: colours },
      { type: 'Input.ChoiceSet', id: 'ink', label: 'Ink', style: 'filtered', choices: colours },
      {
        type: 'Input.ChoiceSet',
        id: 'extras',
        label: 'Extras',
        style: 'expanded',
        isMultiSelect: true,
        choices: ['Cream', 'Sugar'].map((name) => ({ title: name, value: name.toLowerCase() })),
      },
      { type: 'Input.Toggle', id: 'agreed', title: 'I agree', valueOn: 'true', valueOff: 'false' },
      {
        type: 'ActionSet',
        actions: [
          execute('Go on', 'go'),
          execute('Same again', 'same'),
          { type: 'Action.Submit', title: 'Submit', data: { verb: 'submit' } },
        ],
      },
    ],
  };
}

function execute(title: string, verb: string): Record<string, unknown> {
  const data = { verb };
  return { type: 'Action.Execute', title, verb, data, fallback: { type: 'Action.Submit', title, data } };
}
