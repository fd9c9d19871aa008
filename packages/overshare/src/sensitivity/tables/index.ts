import { business, prices } from './business.ts';
import { codes } from './codes.ts';
import { configuration } from './configuration.ts';
import { contact, emails } from './contact.ts';
import { financial, financialTraces } from './financial.ts';
import { flags } from './flags.ts';
import { health } from './health.ts';
import { identity } from './identity.ts';
import { keys } from './keys.ts';
import { location, weakLocation } from './location.ts';
import { nationalIds } from './national-ids.ts';
import { onlineIds } from './online-ids.ts';
import { ordinary } from './ordinary.ts';
import { passwords, weakPasswords } from './passwords.ts';
import { publicNames } from './public-names.ts';
import { secrets } from './secrets.ts';
import type { Table } from './table.ts';
import { timestamps } from './timestamps.ts';
import { tokens } from './tokens.ts';

/** Every reviewed table. No name stands in two of them. */
export const tables: Readonly<Record<string, Table>> = {
  business,
  codes,
  configuration,
  contact,
  emails,
  financial,
  financialTraces,
  flags,
  health,
  identity,
  keys,
  location,
  nationalIds,
  onlineIds,
  ordinary,
  passwords,
  prices,
  publicNames,
  secrets,
  timestamps,
  tokens,
  weakLocation,
  weakPasswords,
};
