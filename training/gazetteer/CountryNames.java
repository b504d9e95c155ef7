import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Prints what the JDK's CLDR calls each country in the main languages of releases: code, language, name. */
class CountryNames {
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "hu", "ro", "tr", "id", "vi",
            "ru", "uk", "el", "ar", "zh-Hans", "zh-Hant", "ja", "ko");

    public static void main(String[] arguments) {
        int wanted = Integer.parseInt(arguments[0]);
        if (Runtime.version().feature() != wanted) {
            System.err.println("needs a JDK " + wanted + ", whose country names the gazetteer holds; this is "
                    + Runtime.version().feature() + ": set JAVA_HOME");
            System.exit(1);
        }
        var codes = Locale.getISOCountries();
        Arrays.sort(codes);
        for (var language : LANGUAGES) {
            for (var code : codes) {
                var name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.forLanguageTag(language));
                if (!name.equals(code)) {
                    System.out.println(code + "\t" + language + "\t" + name);
                }
            }
        }
    }
}
