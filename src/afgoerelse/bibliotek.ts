/** The version of this library (bibliotek), which a certificate names; a test holds it to that of the package. */
export const BIBLIOTEKSVERSION = "0.1.0";
