package org.dateline.document.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Objects;
import org.dateline.document.DocumentRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
    private static final Map<String, String> TEXTS = Map.of(
            "fr",
                    "MONTRÉAL, le 3 mai 2024 – La société a annoncé l’ouverture d’une école à Québec, où près de mille élèves seront accueillis dès la rentrée.\n",
            "de",
                    "KÖLN, 3. Mai 2024 – Die Gesellschaft eröffnet im Frühjahr ein größeres Werk für Öfen und Kühlgeräte; die Übergabe ist für März geplant.\n",
            "pl",
                    "GDAŃSK, 3 maja 2024 r. – Spółka ogłosiła, że od września ruszą połączenia między miastami. Dyrektor mówił o ważnych źródłach dochodów.\n",
            "tr",
                    "İSTANBUL, 3 Mayıs 2024 – Şirket yeni fabrikasını açtığını duyurdu. Genel müdür, işçilerin büyük bölümünün şehirde yaşadığını söyledi.\n",
            "ru",
                    "МОСКВА, 3 мая 2024 года – Компания сообщила об открытии нового завода. Директор рассказал, что на предприятии будут работать тысяча человек.\n",
            "zh", "北京2024年5月3日电 公司今天宣布在上海开设新工厂，预计明年春天投产。总经理表示，新工厂将为当地提供一千个就业岗位。\n",
            "tw", "台北2024年5月3日電 公司今天宣布在高雄開設新工廠，預計明年春天投產。總經理表示，新工廠將為當地提供一千個就業機會。\n",
            "ja", "東京、2024年5月3日 – 当社は本日、大阪に新しい工場を開設すると発表しました。社長は「地域の皆さまと共に成長したい」と述べています。\n",
            "ko", "서울, 2024년 5월 3일 – 회사는 오늘 부산에 새로운 공장을 연다고 발표했다. 대표는 지역 주민과 함께 성장하겠다고 말했다.\n");

    @ParameterizedTest
    @CsvSource({
        "fr, windows-1252",
        "fr, ISO-8859-1",
        "de, windows-1252",
        "de, ISO-8859-1",
        "pl, windows-1250",
        "pl, ISO-8859-2",
        "tr, windows-1254",
        "tr, ISO-8859-9",
        "ru, windows-1251",
        "ru, KOI8-R",
        "ru, ISO-8859-5",
        "zh, GB18030",
        "zh, GBK",
        "tw, Big5",
        "ja, Shift_JIS",
        "ja, windows-31j",
        "ja, EUC-JP",
        "ko, EUC-KR"
    })
    void guessesTheCharset(String language, String charset) {
        String text = fitting(language, charset);
        assertThat(Characters.of(text.getBytes(Charset.forName(charset)), null))
                .returns(text, Characters::string)
                .returns(DocumentRule.CHARSET_GUESSED, Characters::rule);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, windows-1252",
        "fr, iso-8859-1",
        "pl, iso-8859-2",
        "tr, iso-8859-9",
        "zh, gb2312",
        "zh, gbk",
        "ja, shift_jis",
        "ja, EUC-JP",
        "ko, euc-kr",
        "tw, big5",
        "ru, windows-1251",
        "ru, utf-16le",
        "fr, utf-16be"
    })
    void readsADeclaredCharset(String language, String charset) {
        String text = fitting(language, charset);
        assertThat(Characters.of(text.getBytes(Charset.forName(charset)), charset))
                .returns(text, Characters::string)
                .returns(DocumentRule.CHARSET_DECLARED, Characters::rule);
    }

    private static String text(String language) {
        return Objects.requireNonNull(TEXTS.get(language), language);
    }

    /** The dash that the older charsets lack. */
    private static String fitting(String language, String charset) {
        String text = text(language);
        Charset known = Charset.forName(charset);
        return known.newEncoder().canEncode(text)
                ? text
                : text.replace('–', '-').replace('’', '\'');
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "pl", "ru", "zh", "ja", "ko"})
    void tellsUtf16ByItsZeros(String language) {
        String text = text(language);
        assertThat(Characters.of(text.getBytes(UTF_16LE), null)).returns(text, Characters::string);
        assertThat(Characters.of(text.getBytes(UTF_16BE), null)).returns(text, Characters::string);
    }

    @Test
    void keepsTheMarkThatTellsTheCharset() {
        String text = "\uFEFF" + text("zh");
        assertThat(Characters.of(text.getBytes(UTF_16LE), "windows-1252"))
                .isEqualTo(new Characters(text, "UTF-16LE", DocumentRule.CHARSET_FROM_MARK));
        assertThat(Characters.of(text.getBytes(UTF_8), null)).returns(text("zh"), Characters::unmarked);
    }

    @Test
    void believesTheBytesAgainstADeclaredLatin() {
        assertThat(Characters.of("Montréal".getBytes(UTF_8), "iso-8859-1"))
                .isEqualTo(new Characters("Montréal", "UTF-8", DocumentRule.CHARSET_VALID));
    }

    @Test
    void guessesWhereTheDeclaredCharsetDoesNotFit() {
        String text = text("fr");
        assertThat(Characters.of(text.getBytes(Charset.forName("windows-1252")), "utf-8"))
                .isEqualTo(new Characters(text, "windows-1252", DocumentRule.CHARSET_GUESSED));
    }

    @Test
    void passesOverALabelThatNobodyKnows() {
        assertThat(Characters.of("Paris".getBytes(UTF_8), "no such charset!")).returns("Paris", Characters::string);
    }

    @Test
    void guessesAWordOfOneAccent() {
        assertThat(Characters.of(
                        "MONTREAL, May 3, 2024 -- Caf\u00E9 Nord opens.\n".getBytes(Charset.forName("windows-1252")),
                        null))
                .returns("windows-1252", Characters::charset);
    }

    @Test
    void findsNoTextInDamagedUtf8() {
        byte[] bytes = text("ru").getBytes(UTF_8);
        bytes[40] = (byte) 0xFF;
        assertThat(Characters.of(bytes, null)).isNull();
    }

    @Test
    void findsNoTextInNoise() {
        byte[] noise = new byte[2000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 167 + (i >> 3) * 31);
        }
        assertThat(Characters.of(noise, null)).isNull();
    }
}
