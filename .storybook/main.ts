/** Where the stories are and what is served beside them. */
import type { StorybookConfig } from '@storybook/web-components-vite';

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{ from: '../campaigns', to: '/campaigns' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // The built pages are served from a sub-folder.
  viteFinal: (config) => ({ ...config, base: './' }),
} satisfies StorybookConfig;
