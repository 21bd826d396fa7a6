/** Words of the room Lage. */
export const lage = {
  title: 'Lage',
  noCity: 'Noch ist keine Stadt geöffnet.',
};
