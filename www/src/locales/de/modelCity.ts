/** What the model city is called wherever it is shown. */
export const modelCityWords = {
  title: 'Modellstadt',
  source: '',
};
