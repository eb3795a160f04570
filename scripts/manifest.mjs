/**
 * Writes custom-elements.json from the sources; with --check, fails where it is stale. Fails, too, where the sources don't say all
 * that there is to say of a public part.
 */
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { generated } from './generated.mjs';
import { faultsIn } from './manifest/faults.mjs';
import { published } from './manifest/published.mjs';

const manifest = await cli({ argv: ['analyze', '--quiet'], noWrite: true });
// The order in which files are found depends on the machine.
manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));

const faults = faultsIn(manifest);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else await generated('custom-elements.json', `${JSON.stringify(published(manifest), null, 2)}\n`);
