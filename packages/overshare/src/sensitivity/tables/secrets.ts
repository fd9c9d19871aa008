import type { Table } from './table.ts';

/** What machines and services authenticate, sign and encrypt with. */
export const secrets: Table = {
  sensitivity: 'secret',
  exposure: 'leak',
  never: ['boolean', 'time', 'number'],
  names: `
    access_key access_key_id account_key api_key api_secret api_token app_key app_secret app_token aws_access_key
    aws_access_key_id aws_secret aws_secret_access_key bot_token broker_url client_key client_secret connection_string
    connection_uri connection_url consumer_key consumer_secret database_uri database_url db_uri db_url deploy_key
    deploy_token device_secret device_token dsn encryption_key fcm_token fernet_key hmac_key hmac_secret
    integration_key jwt_key jwt_secret keystore license_key machine_token master_key mnemonic preshared_key
    private_key private_pem privkey psk push_token recovery_phrase redis_url registration_token rsa_key secret
    secret_access_key secret_key seed_phrase service_account_key service_key service_token shared_key shared_secret
    sign_key signing_key signing_secret sqlalchemy_database_uri ssh_private_key ssl_key stripe_key symmetric_key
    tls_key token_secret webhook_secret webhook_token wep_key wifi_key wpa_key
  `,
};
