package org.dateline.dateline;

import java.util.List;
import org.dateline.dateline.PlaceToken.Kind;

/** Cuts names of a script without blanks: 北京和上海 are two cities, of 美国纽约 the country stands first. */
final class CutsHan {
    private static final String AND = "和与與及暨";
    /** From here on words have no blanks between them. */
    private static final int HAN = 0x2E80;

    private CutsHan() {}

    /** The names in {@code token}, a country or state after its city; the token itself where it is a place, or none. */
    static List<PlaceToken> of(PlaceToken token, Toponyms toponyms) {
        String printed = token.printed();
        if (token.kind() != Kind.NAME || printed.charAt(0) < HAN || toponyms.isPlace(printed)) {
            return List.of(token);
        }
        for (int at = 1; at < printed.length() - 1; at++) {
            boolean joins = AND.indexOf(printed.charAt(at)) >= 0;
            if (joins && toponyms.isPlace(printed.substring(0, at)) && toponyms.isPlace(printed.substring(at + 1))) {
                return List.of(token.part(0, at), token.sign(Kind.AND, at), token.part(at + 1, printed.length()));
            }
        }
        for (int at = printed.length() - 1; at > 0; at--) {
            if (toponyms.isRegionOrCountry(printed.substring(0, at)) && toponyms.isCity(printed.substring(at))) {
                return List.of(token.part(at, printed.length()), token.sign(Kind.COMMA, at), token.part(0, at));
            }
        }
        return List.of(token);
    }
}
