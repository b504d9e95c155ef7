/**
 * Law 5, counted: the extractor is loaded a second time with a counter at each call and each branch of its own code, and with
 * the library's calls that walk a text replaced by ones that count how far they walk. What is counted is the same on every
 * machine, so that a busy one fails nothing and a fast one hides nothing. Start at {@link org.dateline.steps.CountingLoader}.
 */
@org.jspecify.annotations.NullMarked
package org.dateline.steps;
