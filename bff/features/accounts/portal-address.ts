/** Where holders sign in and choose their passwords. */
export const portalAddress = 'https://www.immo-connect.be';
