import type { Table } from './table.ts';

/** What tells one person's device or connection from all others. */
export const onlineIds: Table = {
  sensitivity: 'personal.identity',
  exposure: 'excess',
  never: ['boolean', 'time'],
  names: `
    advertising_id client_ip client_ip_address device_fingerprint device_id device_identifier device_serial
    device_uuid gaid idfa imei imsi ip ip_address ipv4_address ipv6_address login_ip mac_address macaddr remote_addr
    remote_ip request_ip tracking_id udid user_agent user_ip
  `,
};
