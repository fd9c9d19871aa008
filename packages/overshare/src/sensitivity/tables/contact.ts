import type { Table } from './table.ts';

/** Ways to reach a person. */
export const contact: Table = {
  sensitivity: 'personal.contact',
  exposure: 'excess',
  never: ['boolean', 'time'],
  names: `
    alternate_phone cell_number cell_phone contact_detail contact_info contact_number contact_phone emergency_contact
    emergency_phone fax fax_number home_phone linkedin_url mobile mobile_number mobile_phone msisdn phone phone_number
    recovery_phone skype_id tel tel_number telefon telefono telegram_id telephone wechat_id whatsapp whatsapp_number
    work_phone
  `,
};

/** The same, where a number can only be a count. */
export const emails: Table = {
  sensitivity: 'personal.contact',
  exposure: 'excess',
  never: ['boolean', 'time', 'number'],
  names: `
    alternate_email contact_email contact_mail correo email email_address email_id mail_address mailto paypal_email
    personal_email recovery_email user_email user_mail work_email
  `,
};
