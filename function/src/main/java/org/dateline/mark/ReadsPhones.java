package org.dateline.mark;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.dateline.evidence.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds telephone numbers where people may be called, that is in the parts of a release about contacts; elsewhere digits
 * are mostly something else. A number is one that has an international prefix, the groups of the North American plan,
 * a word for telephone before it, or that is valid where the release comes from. Dates and postal codes are refused.
 */
public final class ReadsPhones {
    private static final String GAP = "[ \\u00a0.\\-–/]{0,3}";
    private static final String EXTENSION =
            "(?:,?[ \\u00a0]{0,2}(?i:" + AddressWords.pattern("extension") + ")[ .:]{0,2}\\d{1,6}(?!\\d))?+";
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d@_$€£])(?<base>"
            + "(?<international>(?:\\+[ \\u00a0]?|\\b00)[1-9][\\d \\u00a0().\\-–/]{5,24}\\d)"
            + "|(?<american>(?:1[ .\\-–]{0,2})?\\(?[2-9]\\d{2}\\)?" + GAP + "\\d{3}[ \\u00a0.\\-–]{1,3}\\d{4})"
            + "|(?<vanity>1?[ .-]?\\(?8[0-9]{2}\\)?[ .-](?=[A-Z\\d]{0,8}-?[A-Z])[A-Z\\d]{2,8}(?:-[A-Z\\d]{2,8})?(?![\\p{Ll}@.]\\p{L}))"
            + "|(?<national>\\(?[01]\\d[\\d \\u00a0().\\-–/]{5,18}\\d(?!\\d))"
            + "|(?<local>[2-9]\\d{1,3}(?:[ \\u00a0.\\-–]\\d{2,4}){1,5}(?![\\d]))"
            + ")" + EXTENSION);
    private static final Pattern DATE = Pattern.compile(
            "(?:19|20)\\d{2}[-./]\\d{1,2}[-./]\\d{1,2}.*+|\\d{1,2}[-./]\\d{1,2}[-./](?:19|20)?\\d{2}|\\d{5}-\\d{4}");
    private static final Pattern LABELLED = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(?:"
            + AddressWords.pattern("phone-label") + ")\\.?[\\s\\u00a0]{0,2}[:：.)]?[\\s\\u00a0]{0,3}$");
    private static final int LABEL = 24;
    private static final String NORTH_AMERICA = "US";

    private final Text text;
    private final String string;
    private final @Nullable String region;

    private ReadsPhones(Text text, @Nullable String region) {
        this.text = text;
        this.string = text.string();
        this.region = region;
    }

    /**
     * The telephone numbers in a part of a text, in order.
     *
     * @param part where to look
     * @param region ISO 3166-1 alpha-2 of the country that numbers without a prefix are dialled in, or {@code null}
     */
    public static List<Phone> read(Text text, Span part, @Nullable String region) {
        return new ReadsPhones(text, region).read(text.index(part.start()), text.index(part.end()));
    }

    private List<Phone> read(int from, int to) {
        List<Phone> phones = new ArrayList<>();
        Matcher number = NUMBER.matcher(string).region(from, to);
        number.useTransparentBounds(true);
        while (number.find()) {
            Phone phone = isRefused(number) ? null : phone(number, from);
            if (phone != null) {
                phones.add(phone);
            }
        }
        return phones;
    }

    private static boolean isRefused(Matcher number) {
        String printed = number.group();
        long digits = printed.chars().filter(Character::isLetterOrDigit).count();
        return digits < 7 || digits > 22 || DATE.matcher(printed).matches();
    }

    private @Nullable Phone phone(Matcher number, int from) {
        Span span = text.span(number.start(), number.end());
        Found<String> printed = Found.printed(number.group(), span, MarkRule.PRINTED_PHONE);
        Found<String> e164 = e164(number, span);
        boolean looks = number.group("international") != null
                || number.group("american") != null
                || number.group("vanity") != null;
        return looks || e164 != null || isLabelled(number.start(), from) ? new Phone(printed, e164) : null;
    }

    private boolean isLabelled(int at, int from) {
        return LABELLED.matcher(string.substring(Math.max(from, at - LABEL), at))
                .find();
    }

    private @Nullable Found<String> e164(Matcher number, Span span) {
        String digits = number.group("base");
        if (number.group("international") != null) {
            String plus = digits.startsWith("00") ? "+" + digits.substring(2) : digits;
            String e164 = valid(plus, null);
            return e164 == null ? null : Found.printed(e164, span, MarkRule.INTERNATIONAL_NUMBER);
        }
        String american = number.group("american") != null || number.group("vanity") != null || isBareAmerican(digits)
                ? valid(digits, NORTH_AMERICA)
                : null;
        if (american != null) {
            return Found.inferred(american, MarkRule.NORTH_AMERICAN_NUMBER);
        }
        String there = region == null ? null : valid(digits, region.toUpperCase(Locale.ROOT));
        return there == null ? null : Found.inferred(there, MarkRule.NUMBER_OF_THE_COUNTRY);
    }

    /** {@code 12125550100}, which no other country dials so. */
    private static boolean isBareAmerican(String digits) {
        return digits.length() == 11 && digits.chars().allMatch(Character::isDigit) && digits.charAt(0) == '1';
    }

    private static @Nullable String valid(String printed, @Nullable String region) {
        PhoneNumberUtil util = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = util.parse(printed, region);
            return util.isValidNumber(number) ? util.format(number, PhoneNumberFormat.E164) : null;
        } catch (NumberParseException noNumber) {
            return null;
        }
    }
}
