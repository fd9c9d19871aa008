import type { Table } from './table.ts';

/** What a company does not tell its competitors: whom it deals with, on which terms, with which result. */
export const business: Table = {
  sensitivity: 'business',
  exposure: 'excess',
  never: ['boolean', 'time'],
  names: `
    admin_note annual_revenue business_plan buying_price commission commission_rate company_registration_number
    contract contract_number contract_term contract_value cost cost_center cost_price credit_limit customer
    customer_code customer_list customer_note customer_number deal_value ebitda gross_margin internal_comment
    internal_note internal_remark invoice invoice_number invoice_total lifetime_value margin markup
    monthly_recurring_revenue mrr net_margin operating_cost order_amount order_number order_total payment_term
    private_note procurement_cost profit profit_margin provider_name purchase_cost purchase_price revenue sale_amount
    sale_forecast sale_target sale_volume staff_note supplier supplier_code supplier_name supplier_price total_revenue
    trade_secret turnover unit_cost vat_id vat_number vendor vendor_code vendor_name wholesale_price
  `,
};

/** What is charged. A catalogue shows these on purpose; elsewhere they are somebody's terms. */
export const prices: Table = {
  sensitivity: 'business',
  exposure: 'excess',
  never: ['boolean', 'time'],
  names: `
    base_price discount discount_amount discount_percent discount_percentage discount_price discount_rate grand_total
    list_price net_price price price_cent price_excl_tax price_incl_tax quoted_price retail_price sale_price
    selling_price total_amount total_price unit_price
  `,
};
