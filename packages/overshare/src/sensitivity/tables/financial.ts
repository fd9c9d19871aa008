import type { Table } from './table.ts';

/** Numbers that money can be taken with, and what a person earns and owns. */
export const financial: Table = {
  sensitivity: 'personal.financial',
  exposure: 'leak',
  never: ['boolean', 'time'],
  names: `
    account_balance account_number annual_income balance bank_account bank_account_number bank_detail bank_info
    bank_number base_salary bonus_amount card_cvc card_cvv card_data card_detail card_number card_pan cc_number ccn
    ccnum compensation credit_card credit_card_info credit_card_number credit_rating credit_score cvc cvc_code cvv
    cvv2 cvv_code debit_card debit_card_number gross_income gross_pay gross_salary household_income iban income
    kontonummer monthly_income net_pay net_salary net_worth pan_number pay_grade pay_rate payment_card payment_detail
    payment_info payout_account payroll primary_account_number remuneration routing_number salary sort_code wage
    wallet_balance
  `,
};

/** Traces of the above that can do no harm alone. */
export const financialTraces: Table = {
  sensitivity: 'personal.financial',
  exposure: 'excess',
  never: ['boolean'],
  names: `
    bank_name bic card_brand card_expiration card_expiry card_expiry_date card_first_digit card_holder
    card_holder_name card_last4 card_last_digit card_type cc_brand cc_first_digit cc_last_digit exp_month exp_year
    last4 last_four masked_card masked_card_number payment_method_id swift swift_code
  `,
};
