export type { Access, ScopeReason, Write } from './access.ts';
export { callers, type Caller, type CallerOutcome, type CallerTable } from './caller.ts';
export type { Datum, Effect, EffectKind, Weakness } from './effect.ts';
export type { Activity, Endpoint, Handler } from './endpoint.ts';
export type { CorsPolicy, Guard, IdleReason } from './guard.ts';
export type { Location } from './location.ts';
export type { Exposure, Sensitivity } from './sensitivity.ts';
export type { Crash, Field, Response } from './shape.ts';
export type { Coverage, Identity, Model, Setting, SettingName, Surface } from './surface.ts';
