package org.dateline.mark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.dateline.evidence.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds amounts of money: a number beside a currency's sign, code or name, with its scale. {@code $4-5 million} is one
 * range; {@code $4 million to $5 million} prints two amounts and is read as two. Numbers without a currency, years before
 * one ("in 2024 dollars") and weights in pounds are refused.
 */
public final class ReadsMoney {
    private static final String DASH = "\\s?[-–—]\\s?";
    /** The rest of a range; with words between, the scale must follow, or "$5 to 10 people" would be one. */
    private static final Pattern UP_TO = Pattern.compile(
            "(?:(?<dash>" + DASH + ")|\\s(?:to|bis|à|a)\\s)(?<sign>[\\p{Sc}]?+)" + "(?<upper>" + Figure.PATTERN + ")");

    private final Text text;
    private final String string;
    private final Found<String> dollar;
    private final boolean yuan;
    private final List<Money> money = new ArrayList<>();

    private ReadsMoney(Text text, Found<String> dollar) {
        this.text = text;
        this.string = text.string();
        this.dollar = dollar;
        this.yuan = string.contains("RMB") || string.contains("yuan") || string.contains("人民");
    }

    /** The amounts of a text whose origin is not known otherwise than by itself. */
    public static List<Money> read(Text text) {
        return read(text, BareDollar.of(text, ReadsTickers.read(text), null));
    }

    /**
     * The amounts of a text, in order.
     *
     * @param dollar what a bare dollar sign means, from {@link BareDollar}
     */
    public static List<Money> read(Text text, Found<String> dollar) {
        ReadsMoney reading = new ReadsMoney(text, dollar);
        Matcher number = Figure.in(reading.string);
        int from = 0;
        while (from <= reading.string.length() && number.find(from)) {
            from = reading.readFrom(Figure.of(number));
        }
        return List.copyOf(reading.money);
    }

    /** Reads the amount around a number, if it is one; returns where to go on. */
    private int readFrom(Figure lower) {
        Currencies.Printed sign = Currencies.signBefore(string, lower.from());
        Scales.Printed ownScale = Scales.after(string, lower.to());
        Figure upper = ownScale == null ? upperEnd(lower, sign) : null;
        int numberEnd = upper == null ? lower.to() : upper.to();
        Scales.Printed scale = ownScale == null && upper != null ? Scales.after(string, numberEnd) : ownScale;
        int scaledEnd = scale == null ? numberEnd : scale.to();
        Currencies.Printed name = Currencies.after(string, scaledEnd);
        Currencies.Printed currency = sign == null ? name : sign;
        if (currency == null
                || (sign == null && lower.printed().startsWith("."))
                || isOnlyAWord(currency, lower, scale, sign == null)) {
            return lower.to();
        }
        if (sign != null && name != null && !restates(sign, name)) {
            name = null;
        }
        int from = sign == null ? lower.from() : sign.from();
        int to = name == null ? scaledEnd : name.to();
        boolean commas = scale != null ? scale.scale().commaDecimals() : sign == null;
        add(
                text.span(from, to),
                amount(lower, scale, commas),
                upper == null ? null : amount(upper, scale, commas),
                name != null ? name : currency);
        return to;
    }

    /** The upper end of a range that shares its sign or its scale with the lower one, or {@code null}. */
    private @Nullable Figure upperEnd(Figure lower, Currencies.@Nullable Printed sign) {
        Matcher upTo = UP_TO.matcher(string).region(lower.to(), string.length());
        if (!upTo.lookingAt()) {
            return null;
        }
        Figure upper = Figure.of(upTo, "upper");
        boolean rises = lower.value(false).compareTo(upper.value(false)) < 0;
        boolean scaled = Scales.after(string, upper.to()) != null;
        boolean signed = !upTo.group("sign").isEmpty();
        boolean sameSign =
                sign != null && string.substring(sign.from(), sign.to()).endsWith(upTo.group("sign"));
        boolean shares = signed ? (scaled && sameSign) : (scaled || upTo.group("dash") != null);
        return rises && shares ? upper : null;
    }

    /** "COP 30", "3 won", "in 2024 dollars": the name of a currency, used as another word. */
    private static boolean isOnlyAWord(
            Currencies.Printed currency, Figure figure, Scales.@Nullable Printed scale, boolean follows) {
        boolean weak = scale == null && !figure.isGrouped();
        return weak && (currency.name().caution() || (follows && figure.looksLikeYear()));
    }

    /** Whether the name after an amount says more about the sign before it: "$5 million USD", "US$5 million dollars". */
    private static boolean restates(Currencies.Printed sign, Currencies.Printed name) {
        String before = sign.name().code();
        String after = name.name().code();
        boolean dollars = after.equals(Currencies.BARE_DOLLAR) || after.endsWith("D");
        return before.equals(after) || (before.equals(Currencies.BARE_DOLLAR) && dollars);
    }

    private Found<BigDecimal> amount(Figure figure, Scales.@Nullable Printed scale, boolean commaDecimals) {
        BigDecimal value = figure.value(commaDecimals);
        int to = figure.to();
        if (scale != null) {
            BigDecimal scaled = value.scaleByPowerOfTen(scale.scale().power()).stripTrailingZeros();
            value = scaled.scale() < 0 ? scaled.setScale(0) : scaled;
            to = scale.to();
        }
        return Found.printed(value, text.span(figure.from(), to), MarkRule.AMOUNT);
    }

    private void add(
            Span span, Found<BigDecimal> amount, @Nullable Found<BigDecimal> amountTo, Currencies.Printed currency) {
        money.add(new Money(span, amount, amountTo, code(currency)));
    }

    private Found<String> code(Currencies.Printed printed) {
        String code = printed.name().code();
        String sign = string.substring(printed.from(), printed.to());
        if (code.equals(Currencies.BARE_DOLLAR)) {
            return dollar;
        }
        if (yuan && Currencies.YEN_SIGNS.contains(sign)) {
            return Found.inferred("CNY", MarkRule.YUAN_SIGN);
        }
        MarkRule rule = sign.length() > 4 ? MarkRule.CURRENCY_WORD : MarkRule.CURRENCY_SIGN;
        return Found.printed(code, text.span(printed.from(), printed.to()), rule);
    }
}
