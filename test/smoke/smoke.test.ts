import { manifest } from './manifest.ts';
import { pages } from './pages.ts';
import { test } from './test.ts';
import { types } from './types.ts';
import { versions } from './versions.ts';

// In one file and one after another: the package is packed and installed once for all.
test.describe.configure({ mode: 'default' });

test.describe('in a page', () => pages());
test.describe('two versions', () => versions());
test.describe('types', () => types());
test.describe('manifest', () => manifest());
