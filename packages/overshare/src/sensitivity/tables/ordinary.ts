import type { Table } from './table.ts';

/** Names that end like something sensitive and are not. */
export const ordinary: Table = {
  sensitivity: 'ordinary',
  exposure: null,
  never: [],
  names: `
    api_version authenticity_token background_image balance_sheet_type boarding_pass cache_key color_code
    completion_token continuation_token contract_address country_code coupon_code csrf csrf_token csrfmiddlewaretoken
    currency_code cursor_token day_pass dedup_key design_token email_count email_domain email_format email_frequency
    email_notification email_subject email_template email_verification_required error_code foreign_key
    generation_token grouping_key i18n_key idempotency_key input_token key_last4 language_code leave_balance
    lookup_key max_age max_token memory_address message_key min_age monthly_token next_page_token next_token
    notification_enabled output_token page_token partition_key phone_model prev_token primary_key product_code
    product_key prompt_token public_key public_token publishable_key recaptcha_site_key remaining_token season_pass
    site_key ski_pass sort_key source_location status_code sync_token template_location token_balance token_last4
    token_limit total_token translation_key unique_key used_token website_address xsrf_token
  `,
};
