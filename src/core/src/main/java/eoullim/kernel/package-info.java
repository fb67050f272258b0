/**
 * What every room may lean on: refusals, money, windows of time, the clock, the outbox, settings, number series.
 * No business noun lives here.
 */
package eoullim.kernel;
