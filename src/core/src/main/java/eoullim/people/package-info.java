/** People: citizens, staff, their accounts, their roles and how far each role reaches. */
package eoullim.people;
