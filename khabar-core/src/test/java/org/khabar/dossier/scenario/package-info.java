/**
 * Scenarios, one feature each; every state, person and paper in them is invented.
 *
 * <ol>
 *   <li>A01 two outlets, one call, differing length
 *   <li>A02 a visit announced, and the same visit held
 *   <li>A03 two calls a week apart
 *   <li>A04 two places for one meeting
 *   <li>A05 ten copies of one agency report
 *   <li>A06 a rising toll
 *   <li>A07 an accusation and its denial
 *   <li>A08 two stories that share one country
 *   <li>A09 a story over months
 *   <li>A10 a single article
 *   <li>A11 a person for the state, a city for the country
 *   <li>A12 one statement in three languages
 *   <li>A13 a revised article
 *   <li>A14 a meeting called off
 *   <li>A15 one day apart, or two meetings
 *   <li>A16 bad input: no text, a review of everything, the same article many times
 * </ol>
 */
@NullMarked
package org.khabar.dossier.scenario;

import org.jspecify.annotations.NullMarked;
