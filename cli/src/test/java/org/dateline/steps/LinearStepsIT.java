package org.dateline.steps;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 5 over every shape that a pass could look back or ahead in without a bound; see {@code LinearStepsTest}. */
class LinearStepsIT {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // datelines, marks, dates
                "PARIS, /PRNewswire/ -- ",
                "OSLO, May 5, 2024 /PRNewswire/ -- ",
                "OSLO, May 5 - \n",
                "AAA BBB, ",
                "July 2 to ",
                "May 5, 2024 ",
                "2024-",
                "1/1/",
                "in 2024 and ",
                "the end of ",
                "today ",
                "北京2017年9月15日电 /美通社/ -- 潮汐公司今天宣布。",
                // tickers, money, quotations, links
                "NYSE: A, ",
                "(0700.HK)",
                "on the London Stock Exchange under the symbol ABC ",
                "$1-",
                "1,000,",
                "1",
                "1 million to ",
                "amounts in ",
                "“a ",
                "\"a\n",
                "‘a ’",
                "。「海",
                "www.a)",
                "http://[",
                // layout
                "SOURCE Acme ",
                "Acme, Acme and ",
                "FOR IMMEDIATE RELEASE\n",
                "About Acme§. About ",
                "About Acme§\n",
                "![](a) ",
                "----------\n",
                "# Heading§\n",
                "From: Jane§ <jane@acme.example>\n",
                "View original content: https://acme.example/§\n",
                "a",
                "A\n",
                // names
                "a-",
                "AaBb",
                "A & ",
                "Bank of ",
                "CEO and ",
                "President Lee ",
                "Aa§ Bb, Inc. (",
                "Oslo§, ",
                "Ann Lee, PhD",
                "’s ",
                "U.S. ",
            })
    void readsTwiceTheTextInTwiceTheSteps(String piece) {
        Growth.assertLinear(piece, 32_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contact: Jane Doe, 212-555-0100, jane@acme.example\n",
                "Contact:\nJane Doe§\nVice President, Communications\nAcme§\njane§@acme.example\n\n",
                "For more information, contact Jane Doe§ at jane§@acme.example. ",
                "a@",
                "Aa Doe§@b.example ",
                "208-555-0100 ",
                "EMBARGOED UNTIL ",
                "EMBARGOED UNTIL 8:30 A.M. ET, JULY 3, 2024\n",
                "CORRECTION: ",
                "CORRECTION...\n",
                "/C O R R E C T I O N -- Acme§/\n",
                "KILL ",
            })
    void readsManyContactsAndStates(String piece) {
        Growth.assertLinear(piece, 64_000);
    }

    @Test
    void readsThousandsOfDifferentNames() {
        Growth.assertLinear("President Ole Berg§ met Brightwater§ Robotics, Inc. (“B§”). Mr. Berg§ left. ", 200_000);
    }

    @Test
    void readsAMegabyteOnOneLine() {
        Growth.assertLinear("the mill by the river was opened in May, said Acme. ", 1_000_000);
    }

    @Test
    void readsTenThousandSourceLines() {
        Growth.assertLinear("SOURCE Acme\n", 120_000);
    }

    @Test
    void readsDeepBrackets() {
        Growth.assertLinear("([", 100_000);
    }
}
