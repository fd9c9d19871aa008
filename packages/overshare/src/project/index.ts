export { CodedError, type ErrorKind } from './coded-error.ts';
export { emptyConfiguration, isPublicByIntent, type Configuration } from './configuration.ts';
export { openLibraries, type LibrarySources } from './libraries.ts';
export { memoryProject } from './memory-project.ts';
export { openProject } from './open-project.ts';
export type { Pin, Versions } from './pins/versions.ts';
export { projectErrors } from './project-errors.ts';
export type { Module, Project, Skipped } from './project.ts';
