/** German labels of the counts and indicators that built-in methods refer to; other names speak for themselves. */
const labels: Readonly<Record<string, string>> = {
  einwohner: 'Einwohner*innen',
  einwohner_unter_18: 'Einwohner*innen unter 18 Jahren',
  einwohner_18_bis_64: 'Einwohner*innen von 18 bis 64 Jahren',
  einwohner_15_bis_64: 'Einwohner*innen von 15 bis 64 Jahren',
  einwohner_ab_65: 'Einwohner*innen ab 65 Jahren',
  einwohner_mit_migrationshintergrund: 'Einwohner*innen mit Migrationshintergrund',
  leistungsberechtigte_sgb2: 'Leistungsberechtigte SGB II',
  leistungsberechtigte_sgb12: 'Leistungsberechtigte SGB XII',
  arbeitslose_sgb2: 'Arbeitslose SGB II',
  bewohnte_adressen: 'bewohnte Adressen',
  inhabitants: 'Einwohner*innen',
  s1_percentage_unemployed: 'Status 1: Arbeitslosigkeit (%)',
  s2_percentage_long_term_unemployed: 'Status 2: Langzeitarbeitslosigkeit (%)',
  s3_percentage_transfer_payments_recipients: 'Status 3: Transferbezug (%)',
  s4_percentage_transfer_payments_recipients_below_15_years: 'Status 4: Transferbezug unter 15 Jahren (%)',
  d1_percentage_unemployed: 'Dynamik 1: Arbeitslosigkeit (Veränderung)',
  d2_percentage_long_term_unemployed: 'Dynamik 2: Langzeitarbeitslosigkeit (Veränderung)',
  d3_percentage_transfer_payments_recipients: 'Dynamik 3: Transferbezug (Veränderung)',
  d4_percentage_transfer_payments_recipients_below_15_years:
    'Dynamik 4: Transferbezug unter 15 Jahren (Veränderung)',
};

/** The German label of a count; its own name where there is none. */
export function countLabel(name: string): string {
  return labels[name] ?? name;
}
