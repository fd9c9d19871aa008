import { expect, test } from 'vitest';
import { memoryProject, openLibraries } from '#project/index.ts';
import { projectSources } from './project-sources.ts';

const found = (files: Record<string, string>, dotted: string, from: string): string | null =>
  projectSources(memoryProject(files), openLibraries()).find(dotted, from)?.file ?? null;

test('a module beside the importing file hides the standard library, one elsewhere in the project does not', () => {
  const files = { 'app/views.py': '', 'app/time.py': '', 'fixtures/calendar.py': '', 'ping.py': '' };
  expect(found(files, 'time', 'app/views.py')).toBe('app/time.py');
  expect(found(files, 'time', 'ping.py')).toBe('stdlib/stubs/time.py');
  expect(found(files, 'calendar', 'app/views.py')).toBe('stdlib/stubs/calendar.py');
});

test('the name of a described library never means a folder of the project', () => {
  expect(found({ 'examples/flask/__init__.py': '', 'app.py': '' }, 'flask', 'app.py')).toBe('flask/stubs/__init__.py');
});
