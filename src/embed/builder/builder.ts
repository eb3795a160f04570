/** The snippet builder's page. Registers its two elements. */
import { define } from '../../element/define.js';
import { addBook } from '../../messages/load.js';
import { BuilderPreview } from './preview.js';
import { SenBuilder } from './sen-builder.js';

addBook('en', () => import('./messages/en.js'));
addBook('km', () => import('./messages/km.js'));
define('sen-builder-preview', BuilderPreview);
define('sen-builder', SenBuilder);
