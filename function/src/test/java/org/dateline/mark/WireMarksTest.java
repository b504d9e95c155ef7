package org.dateline.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.document.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireMarksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "OSLO, May 5, 2025 /PRNewswire/ -- Acme            | /PRNewswire/        | PR Newswire",
                "OSLO, July 25, 2018/PRNewswire-AsiaNet/ --        | /PRNewswire-AsiaNet/ | PR Newswire",
                "OSLO, Dec 13, 2000 /PRNewswire via COMTEX/ --     | /PRNewswire via COMTEX/ | PR Newswire",
                "OSLO, May 5 /PRNewswire-FirstCal 1/--             | /PRNewswire-FirstCal 1/ | PR Newswire",
                "北京2017年9月15日电 /美通社/ -- Acme               | /美通社/             | PR Newswire",
                "OSLO--(BUSINESS WIRE)--Acme                       | (BUSINESS WIRE)     | Business Wire",
                "多伦多--(美国商业资讯)--Acme                         | (美国商业资讯)        | Business Wire",
                "OSLO, May 5, 2025  (GLOBE NEWSWIRE) -- Acme       | (GLOBE NEWSWIRE)    | GlobeNewswire",
                "OSLO, BC / ACCESS Newswire / May 6, 2026 /Acme    | / ACCESS Newswire / | ACCESS Newswire",
                "OSLO / ACCESSWIRE / May 6, 2026 / Acme            | / ACCESSWIRE /      | ACCESS Newswire",
                "Oslo--(Newsfile Corp. - May 6, 2026) - Acme       | (Newsfile Corp. - May 6, 2026) | Newsfile",
                "OSLO , le 3 nov. 2026 /CNW Telbec/ - Acme         | /CNW Telbec/        | CNW",
                "OSLO--(Marketwire - May 6, 2010) - Acme           | (Marketwire - May 6, 2010) | Marketwired",
                "OSLO, May 6, 2026 /EINPresswire.com/ -- Acme      | /EINPresswire.com/  | EIN Presswire",
                "Oslo (PRWEB) May 6, 2009 -- Acme                  | (PRWEB)             | PRWeb",
                "OSLO, May 6, 2026 /24-7PressRelease/ -- Acme      | /24-7PressRelease/  | 24-7 Press Release",
                "OSLO - [Media OutReach Newswire](https://a.example/) - 6 May | [Media OutReach Newswire](https://a.example/) | Media OutReach Newswire",
                "OSLO, May 6, 2026 – PRISM MediaWire (Press Release Service – Press Release Distribution) – Acme | PRISM MediaWire (Press Release Service – Press Release Distribution) | PRISM MediaWire",
                "OSLO, May 6. /TASS/. Acme                         | /TASS/              | TASS",
                "Wien (OTS) - Acme                                 | (OTS)               | APA-OTS",
                "Hamburg (ots) – Acme                              | (ots)               | ots",
                "新华社奥斯陆５月６日电                               | 新华社               | Xinhua",
                "(오슬로=연합뉴스) 김                                 | (오슬로=연합뉴스)      | Yonhap",
                "[オスロ ４日 ロイター] -                            | [オスロ ４日 ロイター]  | Reuters",
                "OSLO, Norway, Dec. 9 Kyodo - Acme                 | Kyodo               | Kyodo",
            })
    void knowsEachWireByItsMark(String opening, String printed, String wire) {
        Text text = Text.of(opening);
        List<WireMark> marks = WireMarks.find(text);
        assertThat(marks).singleElement().satisfies(mark -> {
            assertThat(text.slice(mark.span())).isEqualTo(printed);
            assertThat(mark.wire().value()).isEqualTo(wire);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/PRNewswire-FirstCall/, FirstCall",
        "/PRNewswire-HISPANIC PR WIRE/, HISPANIC PR WIRE",
        "/PRNewswire-Northwind/, Northwind",
        "/CNW Telbec/, Telbec",
        "/PRNewswire/,",
        "/PRNewswire via COMTEX/,",
    })
    void keepsTheSubService(String mark, String service) {
        assertThat(WireMarks.find(Text.of("OSLO, May 5 " + mark)))
                .singleElement()
                .satisfies(found -> assertThat(
                                found.service() == null ? null : found.service().value())
                        .isEqualTo(service));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See https://feeds.example/prnewswire/today for more.",
                "The Associated Press reported it, and Reuters too.",
                "(AP Photo/Jane Doe)",
                "The story ran on Business Wire on Monday.",
                "an advanced placement (AP) course and/or Kyodo news",
            })
    void takesNoNameInRunningTextForAMark(String sentence) {
        assertThat(WireMarks.find(Text.of(sentence)).stream()
                        .map(mark -> mark.wire().value())
                        .filter(wire -> !wire.equals("Associated Press")))
                .isEmpty();
    }

    @Test
    void readsPastTenThousandOpeningBrackets() {
        assertThat(WireMarks.find(Text.of("(".repeat(10_000) + "/PRNewswire/"))).hasSize(1);
    }
}
