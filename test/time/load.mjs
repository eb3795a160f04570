/** Loads modules of src/ in Node, so that tests can run in other time zones of the machine. */
import { after } from 'node:test';
import { openModules } from '../../scripts/modules.mjs';

const { load, close } = await openModules();
after(close);

export { load };
