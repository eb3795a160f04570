/** Where the stories are and what is served beside them. */
import type { StorybookConfig } from '@storybook/web-components-vite';

const DESCRIPTION =
  'Web components for public awareness campaigns: countdown, figures, quiz, pillars and more. Every state, language and theme, with code to paste.';

/** What search engines and tabs say of the workshop and of each page in it. */
const head = (before = ''): string =>
  `${before}<meta name="description" content="${DESCRIPTION}"><link rel="icon" type="image/svg+xml" href="./favicon.svg">`;

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{ from: '../campaigns', to: '/campaigns' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  managerHead: head,
  previewHead: head,
  // The built pages are served from a sub-folder.
  viteFinal: (config) => ({ ...config, base: './' }),
} satisfies StorybookConfig;
