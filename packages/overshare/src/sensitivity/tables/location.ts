import type { Table } from './table.ts';

/** Where a person lives or is; said by the name alone. */
export const location: Table = {
  sensitivity: 'personal.location',
  exposure: 'excess',
  never: ['boolean', 'time'],
  names: `
    address_line billing_address billing_city billing_country billing_postcode billing_street billing_zip
    current_location delivery_address delivery_city delivery_postcode delivery_street gps gps_coordinate gps_position
    home_address home_city home_location house_number last_location lat_lng latitude longitude mailing_address
    pickup_address postal_address postal_code postcode residence residential_address shipping_address shipping_city
    shipping_country shipping_postcode shipping_street shipping_zip street street_address street_name street_number
    user_location work_address zip_code
  `,
};

/** The same, where the word alone says little: a network has addresses too, and an order has a state. */
export const weakLocation: Table = {
  sensitivity: 'personal.location',
  exposure: 'excess',
  never: ['boolean', 'time'],
  weak: true,
  names: `
    address adresse anschrift apartment city coordinate direccion hometown lat lng lon town village zip
  `,
};
