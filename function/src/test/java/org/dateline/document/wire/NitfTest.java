package org.dateline.document.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.document.wire.Wires.declared;
import static org.dateline.document.wire.Wires.xml;

import org.dateline.document.Declared.Field;
import org.junit.jupiter.api.Test;

class NitfTest {
    private static final String FILE = """
            <?xml version="1.0" encoding="utf-16"?>
            <!DOCTYPE nitf SYSTEM "http://wire.example/nitf-3-6.dtd" [<!-- none -->]>
            <nitf baselang="en-US"><head><meta name="issuer-name" content="Baltic Kites SA"/><meta name="article-revision" content="2"/>
              <docdata management-status="embargoed"><date.issue norm="20260504T090000+0200"/><date.release norm="20260505T090000+0200"/>
                <ed-msg info="CORRECTS the number of jobs"/><doc.copyright holder="Kites"/></docdata></head>
              <body><body.head><hedline><hl1>Kites Open a Loft</hl1><hl2>Forty&nbsp;jobs &mdash; at once</hl2></hedline><byline>By Ewa Nowak</byline>
                <distributor>Some Wire</distributor>
                <dateline><location>GDANSK, Poland</location>, <story.date norm="20260504">May 4, 2026</story.date> /PRNewswire/</dateline></body.head>
              <body.content><p>Baltic Kites (<org idsrc="NASDAQ" value="KITE">Nasdaq: KITE</org>) said so.</p>
                <media><media-caption>A kite</media-caption></media><hl2>Jobs</hl2><p>Fly.</p></body.content>
              <body.end><tagline>Ewa Nowak, ewa@kites.example</tagline></body.end></body></nitf>
            """;

    @Test
    void runsTheDatelineIntoTheFirstParagraph() {
        assertThat(xml(FILE).text().string()).isEqualTo("""
                        Kites Open a Loft

                        Forty jobs — at once

                        By Ewa Nowak

                        GDANSK, Poland, May 4, 2026 /PRNewswire/ -- Baltic Kites (Nasdaq: KITE) said so.

                        Jobs

                        Fly.

                        Ewa Nowak, ewa@kites.example""");
    }

    @Test
    void declaresWhatTheHeadSays() {
        var document = xml(FILE);
        assertThat(declared(document, Field.DATELINE)).isEqualTo("GDANSK, Poland, May 4, 2026 /PRNewswire/");
        assertThat(declared(document, Field.ISSUED)).isEqualTo("2026-05-04T09:00:00+02:00");
        assertThat(declared(document, Field.EMBARGO)).isEqualTo("2026-05-05T09:00:00+02:00");
        assertThat(declared(document, Field.ISSUER)).isEqualTo("Baltic Kites SA");
        assertThat(declared(document, Field.REVISION)).isEqualTo("correction");
        assertThat(declared(document, Field.TICKER)).isEqualTo("NASDAQ:KITE");
        assertThat(declared(document, Field.WIRE)).isEqualTo("Some Wire");
        assertThat(declared(document, Field.LANGUAGE)).isEqualTo("en-US");
    }
}
