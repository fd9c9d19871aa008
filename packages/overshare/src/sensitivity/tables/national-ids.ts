import type { Table } from './table.ts';

/** Numbers and papers that a state gives to a person: enough to pass for that person. */
export const nationalIds: Table = {
  sensitivity: 'personal.identity',
  exposure: 'leak',
  never: ['boolean', 'time'],
  names: `
    aadhaar aadhaar_number aadhar aadhar_number bsn citizen_id codice_fiscale cpf curp dni driver_licence
    driver_licence_number driver_license driver_license_number driving_licence driving_licence_number driving_license
    driving_license_number government_id government_id_number id_card id_card_number id_document id_number
    identity_card identity_document identity_number insurance_number itin national_id national_id_number
    national_identifier national_identity_number national_insurance_number national_number nin nino passport
    passport_number passport_photo passport_scan personal_id_number personal_identity_code personnummer pesel
    pps_number residence_permit social_insurance_number social_security social_security_number ssn ssn_last4 steuer_id
    tax_file_number tax_id tax_identification_number tax_number taxpayer_id tckn tin visa_number voter_id
  `,
};
