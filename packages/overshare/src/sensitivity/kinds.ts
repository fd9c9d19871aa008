import type { Exposure, Sensitivity } from '#surface/sensitivity.ts';
import { prices } from './tables/business.ts';
import { location, weakLocation } from './tables/location.ts';
import { onlineIds } from './tables/online-ids.ts';
import type { Table } from './tables/table.ts';

/** What a model's name tells about its columns. */
export interface Kind {
  /** Sorted names of models; a model is of this kind when its name ends with one of them. */
  readonly models: string;
  /** The same for names that say it only alone: a `Profile` is somebody's, an `IPSecProfile` nobody's. */
  readonly wholeModels?: string;
  /** What rows of such a model hold when its columns cannot be found. */
  readonly holds: readonly Sensitivity[];
  /** What a column is whose own name says nothing. */
  readonly rest?: Sensitivity;
  /** Words that mean nothing by themselves and something in such a model. */
  readonly words?: Readonly<Record<string, Sensitivity>>;
  /** Tables that mean something else in such a model. */
  readonly instead?: ReadonlyMap<Table, { readonly sensitivity: Sensitivity; readonly exposure: Exposure }>;
}

const personWords = {
  name: 'personal.identity',
  country: 'personal.location',
  location: 'personal.location',
  region: 'personal.location',
  state: 'personal.location',
  hash: 'credential',
  digest: 'credential',
  age: 'personal.identity',
  born: 'personal.identity',
  fingerprint: 'personal.identity',
  race: 'personal.identity',
  sex: 'personal.identity',
} as const satisfies Record<string, Sensitivity>;

const codeWords = {
  code: 'credential',
  hash: 'credential',
  key: 'credential',
  number: 'credential',
  pin: 'credential',
  value: 'credential',
} as const;
const keyWords = {
  code: 'secret',
  data: 'secret',
  digest: 'secret',
  hash: 'secret',
  key: 'secret',
  token: 'secret',
  value: 'secret',
} as const;

/** The reviewed kinds. Where two names fit, the longer one wins: an `OrderItem` is no `Item`. */
export const kinds: Readonly<Record<string, Kind>> = {
  account: {
    models:
      'admin admin_user auth_user author customer_account member moderator subscriber user user_account user_profile',
    wholeModels: 'account profile',
    holds: ['personal.contact', 'personal.identity', 'business'],
    words: personWords,
  },
  person: {
    models: `
      applicant attendee beneficiary candidate child contact doctor driver employee guardian guest instructor nurse parent participant
      passenger patient people person relative resident sitter spouse staff student teacher tutor volunteer worker
    `,
    holds: ['personal.contact', 'personal.identity'],
    words: personWords,
  },
  customer: {
    models: 'buyer client consumer customer lead prospect purchaser shopper',
    holds: ['personal.contact', 'personal.identity', 'business'],
    rest: 'business',
    words: personWords,
  },
  business: {
    models: `
      bid bill billing cart_item commission contract deal distributor estimate invoice invoice_item invoice_line line_item merchant offer
      opportunity order order_detail order_item order_line partner payment price_list provider purchase purchase_order quotation quote receipt
      refund reseller royalty sale seller shipment subscription supplier tender transaction vendor wholesaler
    `,
    holds: ['business'],
    rest: 'business',
  },
  health: {
    models: `
      allergy clinical_note diagnosis health_record immunization lab_result medical_record medication prescription symptom treatment
      vaccination
    `,
    holds: ['personal.health'],
    rest: 'personal.health',
  },
  financial: {
    models: 'bank_account credit_card debit_card pay_slip payment_card payroll salary tax_return',
    holds: ['personal.financial'],
    rest: 'personal.financial',
  },
  secret: {
    models: `
      access_key access_token api_credential api_key api_token auth_token credential encryption_key
      oauth_token personal_access_token private_key refresh_token secret session_token signing_key social_token token
    `,
    holds: ['secret'],
    words: keyWords,
  },
  service: {
    models: 'api_client integration oauth_application oauth_client webhook',
    holds: ['secret'],
    words: { key: 'secret', token: 'secret' },
  },
  verification: {
    models: `
      email_confirmation email_verification invitation invite one_time_password otp password_history password_reset recovery_code
      reset_token verification verification_code
    `,
    holds: ['credential'],
    words: codeWords,
  },
  configuration: {
    models: 'app_config config configuration environment_variable setting site_config site_setting system_setting',
    holds: ['internal.configuration'],
    rest: 'internal.configuration',
  },
  machine: {
    models:
      'device host interface ip_address ip_pool ip_range mac_address machine network node router server subnet switch virtual_machine vm',
    holds: [],
    instead: new Map(
      [location, weakLocation, onlineIds].map((table) => [
        table,
        { sensitivity: 'internal.configuration', exposure: 'excess' },
      ]),
    ),
  },
  catalogue: {
    models: `
      article book course dish item listing menu menu_item movie package plan product product_variant room service sku ticket_type variant
    `,
    holds: [],
    instead: new Map([[prices, { sensitivity: 'business', exposure: null }]]),
  },
  venue: {
    models: `
      airport building cinema city clinic country event hospital hotel library museum park place port region restaurant school shop site state station
      stop store theater venue
    `,
    holds: [],
    instead: new Map([location, weakLocation].map((table) => [table, { sensitivity: 'ordinary', exposure: null }])),
  },
  /** Named like one of the above, and none of them. */
  none: {
    models: `
      csrf_token design_token public_key sort_order user_preference user_setting
    `,
    holds: [],
  },
  /** Somebody who lets users log in, not somebody who sells. */
  identityProvider: {
    models: 'auth_provider identity_provider login_provider oauth_provider oidc_provider social_provider sso_provider',
    holds: ['internal.configuration'],
    rest: 'internal.configuration',
    words: { key: 'secret', token: 'secret' },
  },
};
