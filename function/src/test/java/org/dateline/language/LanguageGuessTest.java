package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The maker of lamps said that it will open a shop in the harbour on Monday.
            fr | Le fabricant de lampes annonce que la boutique du port est ouverte pour les clients.
            es | El fabricante de lámparas anunció que la tienda del puerto está abierta para los clientes.
            de | Der Hersteller von Lampen gibt bekannt, dass das Geschäft am Hafen für die Kunden geöffnet ist.
            it | Il produttore di lampade annuncia che il negozio del porto è aperto per i clienti.
            pt | O fabricante de lâmpadas anunciou que a loja do porto não está aberta para os clientes.
            nl | De maker van lampen meldt dat de winkel aan de haven voor klanten is geopend.
            zh | 灯具制造商宣布其港口门店正式开业，欢迎顾客光临。
            ja | 照明器具メーカーは港の店舗を開いたと発表しました。
            ko | 조명 제조업체가 항구에 매장을 열었다고 발표했다.
            """)
    void tellsEachLanguage(String language, String text) {
        assertThat(guess(text)).isEqualTo(language);
    }

    @Test
    void isUnsureOfAListOfNames() {
        assertThat(guess("Acme Lamp, Borealis, Zenith")).isNull();
    }

    @Test
    void isUnsureOfAnEmptyText() {
        assertThat(guess("")).isNull();
    }

    @Test
    void leavesTheWordsOfWebAddressesOut() {
        assertThat(guess("It is the shop of the year. https://shop.example/der-die-das-und-von-den-mit-fuer-auf"))
                .isEqualTo("en");
    }

    @Test
    void keepsChineseThatNamesCompaniesInLatinLetters() {
        assertThat(guess("照明公司 Acme Lamp 宣布与 Borealis 合作开发新的照明产品")).isEqualTo("zh");
    }

    private static @Nullable String guess(String text) {
        Found<String> found = LanguageGuess.of(Text.of(text));
        return found == null ? null : found.value();
    }
}
