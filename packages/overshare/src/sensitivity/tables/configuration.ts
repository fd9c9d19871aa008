import type { Table } from './table.ts';

/** How the system is set up and built. */
export const configuration: Table = {
  sensitivity: 'internal.configuration',
  exposure: 'excess',
  never: ['boolean', 'time'],
  names: `
    app_config base_dir bucket_name build_number callback_url cls config config_json config_value configuration cwd
    database_host database_name database_port db_host db_name db_port debug_info docker_image env env_var environment
    error_trace file_path filesystem_path hostname instance_state internal_address internal_host internal_ip
    internal_metadata internal_url ldap_dn local_path mysql_host native_path polymorphic_type private_data private_ip
    private_metadata process_id python_version query_sql raw_query s3_bucket s3_path sa_instance_state server_ip
    server_name server_path server_version smtp_host smtp_port smtp_server sql sql_query stack_trace storage_path
    sys_path system_info traceback upload_path working_directory
  `,
};
