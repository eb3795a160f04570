import { configureLocalization } from '@lit/localize';
import './app';

const { setLocale } = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['fr'],
  loadLocale: () => import('./locales/fr'),
});

await setLocale('fr');
