import type { Project } from '#project/index.ts';

/** `os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'shop.settings')`, also with `[…] = `. */
const NAMED = /DJANGO_SETTINGS_MODULE['"]\s*(?:,|\]\s*=)\s*['"]([\w.]+)['"]/g;
const DECLARES_URLS = /^[ \t]*ROOT_URLCONF\s*[:=]/m;
/** What serves users names its settings more surely than what is run by hand. */
const SERVERS = /(^|\/)(wsgi|asgi|uwsgi|gunicorn)[^/]*\.py$/;
const PRODUCTION = /prod|live|deploy|release|heroku|docker/i;
const DEVELOPMENT = /local|dev|debug|test|ci$|example|sample|template|stag|demo/i;

/** A project of Django in the scanned folder: the module with its settings. */
export interface SettingsModule {
  readonly file: string;
  /** The dotted name by which the module is imported. */
  readonly name: string;
}

/** The settings that are in force when the project serves its users, one module for each application. */
export function settingsModules(project: Project): SettingsModule[] {
  const named: [string, string][] = [];
  const declaring: string[] = [];
  const decoder = new TextDecoder();
  for (const file of project.files) {
    const text = decoder.decode(project.read(file) ?? undefined);
    for (const [, dotted = ''] of text.matchAll(NAMED)) {
      const found = project.resolveModule(dotted, file)?.file;
      if (found && project.files.includes(found)) named.push([found, file]);
    }
    if (DECLARES_URLS.test(text)) declaring.push(file);
  }
  const groups = new Map<string, string[]>();
  const inOrder = [...named].sort((one, two) => Number(SERVERS.test(two[1])) - Number(SERVERS.test(one[1])));
  for (const file of [...inOrder.map(([found]) => found), ...declaring]) {
    const group = groups.get(packageOf(file)) ?? [];
    if (!group.includes(file)) group.push(file);
    groups.set(packageOf(file), group);
  }
  const chosen = [...groups.values()].map((group) => preferred(project, group));
  return chosen.map((file) => ({ file, name: project.moduleName(file) }));
}

/** The folder of all settings of an application: `shop/settings/production.py` and `shop/settings.py` are both of `shop`. */
function packageOf(file: string): string {
  const folder = file.split('/').slice(0, -1);
  if (/^(settings|config|conf)s?$/.test(folder.at(-1) ?? '') && folder.length > 1) folder.pop();
  return folder.join('/');
}

/** The last folder and the name, which say what the settings are for. */
const nameOf = (file: string): string => file.split('/').slice(-2).join('/');

/** What serves users rather than developers, else what was named first. */
function preferred(project: Project, group: readonly string[]): string {
  const [first = ''] = group;
  if (!DEVELOPMENT.test(nameOf(first))) return first;
  const folder = first.split('/').slice(0, -1).join('/');
  const beside = project.files.filter((file) => file.split('/').slice(0, -1).join('/') === folder);
  return (
    [...group, ...beside].find((file) => PRODUCTION.test(nameOf(file)) && !DEVELOPMENT.test(nameOf(file))) ??
    group.find((file) => !DEVELOPMENT.test(nameOf(file))) ??
    first
  );
}
