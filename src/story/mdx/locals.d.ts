declare namespace App {
  interface Locals {
    /** The page is made for paper: components of the text draw signs and link nothing that paper cannot follow. */
    isOnPaper?: boolean;
  }
}
