import type { Class } from '#python/index.ts';
import type { Project } from '#project/index.ts';
import { classifyColumn, type SensitivityTable } from '#sensitivity/index.ts';
import type { Endpoint, Model, Setting, Surface } from '#surface/index.ts';
import type { Context, MetSetting } from './context.ts';
import { locationOf } from './locations.ts';

/** What is told of the whole project besides its endpoints. */
export interface Tally {
  readonly limits: ReadonlyMap<string, { limit: string; where: string; endpoint?: string }>;
  readonly gaps: ReadonlyMap<string, number>;
  readonly unrouted: number;
}

/** Puts the surface together. */
export function collectSurface(
  context: Context,
  project: Project,
  endpoints: readonly Endpoint[],
  tally: Tally,
  table: SensitivityTable,
): Surface {
  const full = endpoints.filter((endpoint) => endpoint.known === 'full').length;
  return {
    endpoints,
    models: context.models
      .all()
      .filter((cls) => !isDescribed(cls) || context.models.columns(cls).length > 0)
      .map((cls) => modelOf(context, cls, table))
      .sort((one, two) => (one.name < two.name ? -1 : 1)),
    settings: context.settings.flatMap((setting) => settingOf(context, setting)),
    identity: {
      userModel: context.models.user()?.qualifiedName ?? null,
      sessionKeys: [...context.identities.sessionKeys.keys()].sort(),
      roleColumns: [...context.identities.roleColumns].sort(),
    },
    coverage: {
      endpoints: endpoints.length,
      full,
      partial: endpoints.length - full,
      filesRead: project.filesRead,
      filesSkipped: project.skipped,
      limitsHit: [...tally.limits.values()],
      unrouted: tally.unrouted,
      ...(context.settingsFiles.size > 0 ? { settingsFiles: [...context.settingsFiles].sort() } : {}),
    },
    versions: project.versions.toRecord(),
    gaps: [...tally.gaps]
      .map(([name, count]) => ({ name, count }))
      .sort((one, two) => two.count - one.count || (one.name < two.name ? -1 : 1)),
  };
}

/** A setting, with the condition under which it is in force; nothing where no way leads to it. */
function settingOf({ inForce }: Context, { key, site, ...setting }: MetSetting): Setting[] {
  const found = inForce.get(key);
  if (!found) return [];
  const condition = found.may ? { condition: found.condition ?? 'not always' } : {};
  return [{ ...setting, ...condition, location: locationOf(site) }];
}

/** A class of a library: a base of models, unless it has columns itself. */
const isDescribed = (cls: Class): boolean => cls.module?.unit?.isStub === true;

function modelOf(context: Context, cls: Parameters<Context['models']['columns']>[0], table: SensitivityTable): Model {
  const columns = context.models.columns(cls).map((column) => ({
    name: column.name,
    type: column.type,
    sensitivity: classifyColumn(
      {
        name: column.name,
        model: cls.qualifiedName,
        type: column.declared ?? column.type,
        foreignKey: column.foreignKey !== null,
        primaryKey: column.primaryKey,
      },
      table,
    ).sensitivity,
  }));
  return {
    name: cls.qualifiedName,
    columns,
    owner: context.models.ownerPath(context.vm, cls),
    ...(cls.site ? { location: locationOf(cls.site) } : {}),
  };
}
